import type { Mark, MarkKind } from "../../workbook/changes";
import { cellKey } from "../../workbook/areas";
import type { Align } from "../../workbook/file/host";
import type { CellValue, Grid } from "../../workbook/grid";
import type { WindowCell, WindowRow } from "../checker";

/** Sheet -> marked cells, by {@link cellKey}. */
export type MarkIndex = ReadonlyMap<string, ReadonlyMap<number, MarkKind>>;

const LONGEST_TEXT = 500;

export function markIndex(marks: readonly Mark[]): MarkIndex {
  const sheets = new Map<string, Map<number, MarkKind>>();
  for (const { at, kind } of marks) {
    const cells = sheets.get(at.sheet) ?? new Map<number, MarkKind>();
    sheets.set(at.sheet, cells.set(cellKey(at.row, at.column), kind));
  }
  return sheets;
}

/** Whether a text runs over merged columns in these rows. */
export function hasMerges({ merges }: Grid, from: number, to: number): boolean {
  return merges.some(({ top, left, right }) => top >= from && top < to && right > left);
}

/** The rows `from` … `to` (exclusive) as the sheet view shows them. */
export function windowRows(
  grid: Grid,
  from: number,
  to: number,
  marks: ReadonlyMap<number, MarkKind> | undefined,
  dates: ReadonlySet<number>,
  aligned: ReadonlyMap<number, Align> = new Map(),
): WindowRow[] {
  const spans = new Map(
    grid.merges.filter(({ top, left, right }) => top >= from && top < to && right > left)
      .map(({ top, left, right }) => [cellKey(top, left), right - left + 1]),
  );
  const last = Math.min(to, grid.rows.length);
  return Array.from({ length: Math.max(0, last - from) }, (_, index) => windowRow(grid, from + index, { spans, marks, dates, aligned }));
}

interface Seen {
  readonly spans: ReadonlyMap<number, number>;
  readonly marks: ReadonlyMap<number, MarkKind> | undefined;
  readonly dates: ReadonlySet<number>;
  readonly aligned: ReadonlyMap<number, Align>;
}

function windowRow(grid: Grid, row: number, { spans, marks, dates, aligned }: Seen): WindowRow {
  const values = grid.rows[row] ?? [];
  const alone = values.filter((value) => value !== null && value !== undefined).length === 1;
  const shown: (WindowCell | null)[] = Array.from(values, (value = null, column) => {
    const span = spans.get(cellKey(row, column));
    const align = span === undefined ? undefined : aligned.get(cellKey(row, column));
    if (value === null && span === undefined) return null;
    return {
      text: (dates.has(column) ? dateText(value) : cellText(value)).slice(0, LONGEST_TEXT),
      ...(span === undefined ? {} : { span }),
      ...(align ? { align } : {}),
      ...(alone && span === undefined && typeof value === "string" ? { spill: SPILL } : {}),
      ...(typeof value === "number" && !dates.has(column) ? { numeric: true } : {}),
    };
  });
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

/** A title alone in its row runs over this many columns, as it does in a spreadsheet. */
const SPILL = 8;

/** Serial number of 1970-01-01, and the days of the two centuries that a birthday may lie in. */
const EPOCH = 25_569;
const OLDEST = 3_653;
const NEWEST = 73_050;

/** In a column of dates, a serial number as the date it stands for; anything else as it is. */
function dateText(value: CellValue): string {
  if (typeof value !== "number" || !Number.isInteger(value) || value < OLDEST || value > NEWEST) return cellText(value);
  const date = new Date((value - EPOCH) * 86_400_000);
  return [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()].map((part) => String(part).padStart(2, "0")).join("/");
}

/** A value as the grid shows it. */
export function cellText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error === "uncalculated" ? "" : value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}
