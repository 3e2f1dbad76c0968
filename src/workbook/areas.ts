import type { Area } from "./grid";

const COLUMNS = 16384;

/** A cell of a sheet as one number: it sorts by row, then by column. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/**
 * Cells (by {@link cellKey}, each once) -> rectangles that do not overlap: runs along each row, and equal
 * runs of adjoining rows joined. In the order of their top left cells.
 */
export function joinCells(keys: readonly number[]): Area[] {
  const areas: Area[] = [];
  let above = new Map<number, number>();
  let current = new Map<number, number>();
  let row = -1;
  for (const run of rowRuns([...keys].sort((a, b) => a - b))) {
    if (run.top !== row) {
      above = run.top === row + 1 ? current : new Map<number, number>();
      current = new Map<number, number>();
      row = run.top;
    }
    const shape = cellKey(run.left, run.right);
    const index = above.get(shape);
    if (index === undefined) areas.push(run);
    else areas[index] = { ...areas[index]!, bottom: run.top };
    current.set(shape, index ?? areas.length - 1);
  }
  return areas;
}

function rowRuns(sorted: readonly number[]): Area[] {
  const runs: Area[] = [];
  for (const key of sorted) {
    const row = Math.floor(key / COLUMNS);
    const column = key % COLUMNS;
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
