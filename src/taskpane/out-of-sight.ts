import type { FindingPlace } from "../check/finding";
import type { CellRef } from "../workbook/grid";
import { hiddenBy } from "../workbook/hidden";
import type { Checked } from "./checker";
import { isCell } from "./place";

/** With what a cell is out of the clerk's sight, as of the last check: its row, its column, or not at all. */
export function outOfSight(checked: Checked | null, place: FindingPlace): "row" | "column" | null {
  if (!checked || !isCell(place)) return null;
  const sheet = checked.sheets.find(({ name, file }) => name === place.sheet && file === place.file);
  return hiddenBy(sheet?.hidden, place.row, place.column);
}

/** How many of the cells are out of sight. */
export function countOutOfSight(checked: Checked | null, cells: readonly { readonly at: CellRef }[]): number {
  return cells.filter(({ at }) => outOfSight(checked, at) !== null).length;
}
