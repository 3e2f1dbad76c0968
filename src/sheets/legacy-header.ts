import { readLegacy } from "../text/legacy";
import type { SheetCells } from "./cells";
import { headRows } from "./headers/find-header";
import { readLabel } from "./labels/read-label";
import type { LegacyHeader } from "./records";

/**
 * The first of these sheets whose header is typed with an old font (TCVN3, VNI), so that no table is found
 * on it: a row that names two fields once it is read in Unicode. `null`: none.
 */
export function findLegacyHeader(sheets: readonly SheetCells[]): LegacyHeader | null {
  for (const cells of sheets) {
    for (let row = 0; row < Math.min(headRows, cells.rowCount); row++) {
      const header = legacyRow(cells, row);
      if (header) return header;
    }
  }
  return null;
}

function legacyRow(cells: SheetCells, row: number): LegacyHeader | null {
  const fields = new Set<string>();
  let first: LegacyHeader | null = null;
  for (const [column, value] of (cells.grid.rows[row] ?? []).entries()) {
    if (typeof value !== "string") continue;
    const legacy = readLegacy(value);
    const { field } = readLabel(legacy?.text ?? value);
    if (field === null) continue;
    fields.add(field);
    if (legacy) first ??= { at: cells.ref(row, column), found: value, preview: legacy.text, encoding: legacy.encoding };
  }
  return fields.size > 1 ? first : null;
}
