import type { CellValue } from "../../grid";
import type { SheetEdits } from "./state";
import { byRow } from "./edit-cells";

type Rows = readonly (readonly CellValue[] | undefined)[];

/** The rows with the edits in them; rows that no edit touches are shared with the old ones. */
export function withEdits(rows: Rows, edits: SheetEdits): Rows {
  if (edits.size === 0) return rows;
  const changed = rows.slice();
  for (const [row, cells] of byRow(edits)) {
    const values = [...(changed[row] ?? [])];
    for (const [column, { to }] of cells) {
      while (values.length < column) values.push(null);
      values[column] = to;
    }
    changed[row] = values;
  }
  return changed;
}
