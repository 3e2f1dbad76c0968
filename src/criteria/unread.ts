import type { Reading, RecordRow } from "../sheets/records";
import { organisations, type Organisation } from "../sheets/records";
import type { SchoolYear } from "../plan/school-year";
import type { SeenCell } from "./cells";
import type { CheckContext } from "./criterion";

export type ValueColumn = "rating" | "titles" | "discipline" | Organisation | "security" | "traffic";

/** A cell of the staff sheet or the record whose text says nothing that the plan knows. */
export interface UnreadCell extends SeenCell {
  readonly sheetRole: "staff" | "record";
  readonly column: ValueColumn;
  readonly year: SchoolYear;
}

/**
 * The cells that could not be read: of people still there, in complete years of the plan; others
 * decide nothing. Formula errors are left to `formula-error`.
 */
export function unreadCells(context: CheckContext): readonly UnreadCell[] {
  return [...unreadStaff(context), ...unreadRecord(context)];
}

function unreadStaff(context: CheckContext): readonly UnreadCell[] {
  const cells: UnreadCell[] = [];
  for (const person of context.sheets.staff?.people ?? []) {
    if (person.left) continue;
    for (const year of context.complete) {
      const values = person.valuesIn(year);
      if (!values) continue;
      const { rating, titles, discipline } = values;
      if (rating.value.kind === "unreadable") addUnread(cells, "staff", "rating", year, rating);
      if (titles.value.kind === "unreadable") addUnread(cells, "staff", "titles", year, titles);
      if (discipline.value.kind === "unreadable") addUnread(cells, "staff", "discipline", year, discipline);
    }
  }
  return cells;
}

function unreadRecord({ sheets, complete }: CheckContext): readonly UnreadCell[] {
  const cells: UnreadCell[] = [];
  for (const row of sheets.record?.rows ?? []) {
    if (!complete.includes(row.year)) continue;
    for (const [column, reading] of readingsOf(row)) {
      if (reading.value.kind === "unreadable") addUnread(cells, "record", column, row.year, reading);
    }
  }
  return cells;
}

/** Every value of a record row with the name of its column. */
export function readingsOf(row: RecordRow): readonly (readonly [ValueColumn, Reading<{ readonly kind: string }>])[] {
  return [
    ["titles", row.titles],
    ...organisations.map((name) => [name, row.organisations[name]] as const),
    ["security", row.security],
    ["traffic", row.traffic],
  ];
}

/** The error values of a spreadsheet, as the readings keep them: #N/A, #REF!, #NAME? … */
const ERROR_VALUE = /^#[A-Z][A-Z0-9/_]*[!?]?$/;

function addUnread(
  cells: UnreadCell[],
  sheetRole: UnreadCell["sheetRole"],
  column: ValueColumn,
  year: SchoolYear,
  { value, at }: Reading<{ readonly kind: string; readonly text?: string }>,
): void {
  const text = value.text ?? "";
  if (at !== null && !ERROR_VALUE.test(text)) cells.push({ sheetRole, column, year, at, text });
}
