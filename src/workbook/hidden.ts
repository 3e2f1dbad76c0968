/** Rows or columns next to each other, counted from 0, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The rows and columns of a sheet that the clerk does not see: hidden by hand, folded away or left out by a
 * filter. They are read, checked and fixed like all others. Ascending, with a gap between any two.
 */
export interface Hidden {
  readonly rows: readonly Span[];
  readonly columns: readonly Span[];
}

/** Ascending numbers -> spans. */
export function spans(numbers: readonly number[]): Span[] {
  const found: Span[] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last?.to === number - 1) found[found.length - 1] = { from: last.from, to: number };
    else found.push({ from: number, to: number });
  }
  return found;
}

/** `undefined` where nothing is hidden. */
export function hiddenOrNone(rows: readonly Span[], columns: readonly Span[]): Hidden | undefined {
  return rows.length + columns.length === 0 ? undefined : { rows, columns };
}

/** Whether a cell is out of sight, and with what: its row, else its column. */
export function hiddenBy(hidden: Hidden | undefined, row: number, column: number): "row" | "column" | null {
  if (!hidden) return null;
  if (covers(hidden.rows, row)) return "row";
  return covers(hidden.columns, column) ? "column" : null;
}

function covers(list: readonly Span[], number: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.to < number) low = middle + 1;
    else high = middle;
  }
  return low < list.length && list[low]!.from <= number;
}
