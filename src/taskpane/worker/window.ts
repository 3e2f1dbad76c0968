import type { Mark, MarkKind } from "../../workbook/changes";
import type { CellValue, Grid } from "../../workbook/grid";
import type { WindowCell, WindowRow } from "../checker";

/** Sheet -> marked cells, by {@link cellKey}. */
export type MarkIndex = ReadonlyMap<string, ReadonlyMap<number, MarkKind>>;

const COLUMNS = 16_384;
const LONGEST_TEXT = 500;

function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function markIndex(marks: readonly Mark[]): MarkIndex {
  const sheets = new Map<string, Map<number, MarkKind>>();
  for (const { at, kind } of marks) {
    const cells = sheets.get(at.sheet) ?? new Map<number, MarkKind>();
    sheets.set(at.sheet, cells.set(cellKey(at.row, at.column), kind));
  }
  return sheets;
}

/** The rows `from` … `to` (exclusive) as the sheet view shows them. */
export function windowRows(grid: Grid, from: number, to: number, marks?: ReadonlyMap<number, MarkKind>): WindowRow[] {
  const spans = new Map(
    grid.merges.filter(({ top, left, right }) => top >= from && top < to && right > left)
      .map(({ top, left, right }) => [cellKey(top, left), right - left + 1]),
  );
  const last = Math.min(to, grid.rows.length);
  return Array.from({ length: Math.max(0, last - from) }, (_, index) => windowRow(grid, from + index, spans, marks));
}

function windowRow(grid: Grid, row: number, spans: ReadonlyMap<number, number>, marks?: ReadonlyMap<number, MarkKind>): WindowRow {
  const values = grid.rows[row] ?? [];
  const shown: (WindowCell | null)[] = Array.from(values, (value, column) => windowCell(value ?? null, spans.get(cellKey(row, column))));
  if (!marks) return shown;
  // A marked cell may lie beyond the row's last value: a missing phone number at its end.
  for (let column = 0; column < Math.max(shown.length, MARKS_BEYOND); column++) {
    const mark = marks.get(cellKey(row, column));
    if (mark) shown[column] = { ...(shown[column] ?? { text: "" }), mark };
  }
  return Array.from(shown, (cell) => cell ?? null);
}

/** Columns looked at for marks in a row that ends early. */
const MARKS_BEYOND = 64;

function windowCell(value: CellValue, span: number | undefined): WindowCell | null {
  if (value === null && span === undefined) return null;
  return {
    text: cellText(value).slice(0, LONGEST_TEXT),
    ...(span === undefined ? {} : { span }),
    ...(typeof value === "number" ? { numeric: true } : {}),
  };
}

/** A value as the grid shows it. A date is the number that the file stores: its format is not read. */
export function cellText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error === "uncalculated" ? "" : value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}
