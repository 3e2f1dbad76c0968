import type { SetCell } from "../../workbook/changes";
import { isError, type CellValue, type Grid } from "../../workbook/grid";
import type { Snapshot } from "../../workbook/port";

/** The sheets as they will be read once a host has carried out the changes; one that it would refuse changes nothing. */
export function afterChanges(snapshot: Snapshot, changes: readonly SetCell[]): Snapshot {
  const bySheet = new Map<string, SetCell[]>();
  for (const change of changes) {
    const list = bySheet.get(change.at.sheet);
    if (list) list.push(change);
    else bySheet.set(change.at.sheet, [change]);
  }
  return { ...snapshot, grids: snapshot.grids.map((grid) => withChanges(grid, bySheet.get(grid.name) ?? [])) };
}

function withChanges(grid: Grid, changes: readonly SetCell[]): Grid {
  if (changes.length === 0) return grid;
  const rows = [...grid.rows];
  for (const { at: { row, column }, from, to } of changes) {
    if (!same(rows[row]?.[column] ?? null, from)) continue;
    const values: CellValue[] = Array.from(rows[row] ?? [], (value = null) => value);
    while (values.length < column) values.push(null);
    values[column] = to;
    rows[row] = values;
  }
  return { ...grid, rows };
}

function same(now: CellValue, from: CellValue): boolean {
  return isError(now) ? isError(from) && now.error === from.error : now === from;
}
