import type { Report } from "../check/report";
import type { CellRef } from "../workbook/grid";
import { hiddenBy, type Hidden } from "../workbook/hidden";

interface SheetInSight {
  readonly name: string;
  readonly file?: string;
  readonly hidden?: Hidden;
}

/** How many entries of the clean list stand in hidden rows of the form; a hidden column hides no entry. */
export function countHiddenEntries(
  { collectives, individuals }: Pick<Report, "collectives" | "individuals">, left: readonly { readonly at: CellRef }[], sheets: readonly SheetInSight[],
): number {
  return [...collectives, ...individuals].filter(({ at: { sheet, file, row, column } }) => {
    const hidden = sheets.find((one) => one.name === sheet && one.file === file)?.hidden;
    return hiddenBy(hidden, row, column) === "row" && !left.some(({ at }) => at.row === row && at.sheet === sheet);
  }).length;
}
