/** Sizes of the sheet view in CSS pixels. */
export const ROW_HEIGHT = 26;
export const HEAD_HEIGHT = 26;
export const ROW_HEAD_WIDTH = 56;

/** More columns than these are cut off, and said to be. */
export const COLUMNS_SHOWN = 256;

/**
 * A browser draws no element taller than 33 million pixels of the screen (Firefox: 18 of its own), and a screen
 * or a page may be magnified 4 times. All rows of a sheet would have 27 million.
 */
const TALLEST = 8_000_000;

const CHARACTER = 7.5;
const PADDING = 18;
const NARROWEST = 44;
const WIDEST = 340;
/** Rows and columns drawn beyond the edge, so that a short scroll shows no gap. */
const BEYOND = 8;

export interface Range {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Left edges of the columns, and the right edge of the last: one more entry than columns. */
export function columnEdges(widths: readonly number[]): number[] {
  const edges = [0];
  for (const width of widths.slice(0, COLUMNS_SHOWN)) {
    const pixels = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width * CHARACTER + PADDING)));
    edges.push(edges[edges.length - 1]! + pixels);
  }
  return edges;
}

/** Height of what is scrolled, without the header. */
export function bodyHeight(rows: number): number {
  return Math.min(TALLEST, rows * ROW_HEIGHT);
}

/** Where in the rows a window of that height stands. In a sheet cut to the tallest body one pixel of scrolling stands for more. */
export function rowsTop(scrollTop: number, height: number, rows: number): number {
  return scrollTop * stretch(height, rows);
}

/** The inverse of {@link rowsTop}. */
export function scrollTopAt(top: number, height: number, rows: number): number {
  return top / stretch(height, rows);
}

function stretch(height: number, rows: number): number {
  const body = bodyHeight(rows);
  return body < TALLEST ? 1 : (rows * ROW_HEIGHT - height) / (body - height);
}

export function visibleRows(top: number, height: number, rows: number): Range {
  const from = Math.max(0, Math.floor(top / ROW_HEIGHT) - BEYOND);
  return { from, to: Math.min(rows, Math.ceil((top + height) / ROW_HEIGHT) + BEYOND) };
}

export function visibleColumns(left: number, width: number, edges: readonly number[]): Range {
  const columns = edges.length - 1;
  let from = 0;
  while (from < columns - 1 && edges[from + 1]! <= left) from += 1;
  let to = from;
  while (to < columns && edges[to]! < left + width) to += 1;
  return { from: Math.max(0, from - 2), to: Math.min(columns, to + 2) };
}

/** How far to scroll one way so that `start`…`end` is inside a window of that size. */
export function scrollInto(at: number, size: number, start: number, end: number): number {
  if (start < at) return start;
  return end > at + size ? Math.min(start, end - size) : at;
}

/** Where a key moves the cursor to; `null` where it is no moving key. */
export function moveBy(
  key: string,
  control: boolean,
  cursor: { readonly row: number; readonly column: number },
  size: { readonly rows: number; readonly columns: number; readonly page: number },
): { row: number; column: number } | null {
  const { row, column } = cursor;
  const last = { row: Math.max(0, size.rows - 1), column: Math.max(0, size.columns - 1) };
  const moves: Readonly<Record<string, { row: number; column: number }>> = {
    ArrowUp: { row: control ? 0 : row - 1, column },
    ArrowDown: { row: control ? last.row : row + 1, column },
    ArrowLeft: { row, column: control ? 0 : column - 1 },
    ArrowRight: { row, column: control ? last.column : column + 1 },
    PageUp: { row: row - size.page, column },
    PageDown: { row: row + size.page, column },
    Home: control ? { row: 0, column: 0 } : { row, column: 0 },
    End: control ? last : { row, column: last.column },
  };
  const to = moves[key];
  if (!to) return null;
  return {
    row: Math.min(last.row, Math.max(0, to.row)),
    column: Math.min(last.column, Math.max(0, to.column)),
  };
}
