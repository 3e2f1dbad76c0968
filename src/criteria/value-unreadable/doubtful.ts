import type { PersonYear } from "../../sheets/records";
import type { SeenCell } from "../cells";
import type { CheckContext } from "../criterion";

export interface DoubtfulCell extends SeenCell {
  /** `vague`: a title without its level ("CSTĐ"). `minor`: "nhắc nhở", which is no discipline form. */
  readonly doubt: "vague" | "minor";
}

/** Cells that were read, but less surely than the clerk may think (`spec` §4 and §9). */
export function doubtfulCells(context: CheckContext): readonly DoubtfulCell[] {
  const cells: DoubtfulCell[] = [];
  for (const person of context.sheets.staff?.people ?? []) {
    if (person.left) continue;
    for (const year of context.complete) {
      const values = person.valuesIn(year);
      if (values) addDoubts(cells, values);
    }
  }
  return cells;
}

function addDoubts(cells: DoubtfulCell[], { titles, discipline }: PersonYear): void {
  if (titles.value.kind === "titles" && titles.value.vague && titles.at) {
    cells.push({ doubt: "vague", at: titles.at, text: titles.value.codes.join(", ") });
  }
  if (discipline.value.kind === "minor" && discipline.at) {
    cells.push({ doubt: "minor", at: discipline.at, text: discipline.value.text });
  }
}
