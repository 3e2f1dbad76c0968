import type { Person, PersonYear, Reading, RecordRow } from "../sheets/records";
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

const personColumns = ["rating", "titles", "discipline"] as const satisfies readonly (keyof PersonYear)[];

/**
 * The cells that could not be read: of people still there, in complete years of the plan; others
 * decide nothing. Formula errors are left to `formula-error`.
 */
export function unreadCells(context: CheckContext): readonly UnreadCell[] {
  return [...unreadStaff(context), ...unreadRecord(context)];
}

/** The people who are counted: those who left are not (`spec` §2.2). */
export function workingPeople({ sheets }: CheckContext): readonly Person[] {
  return (sheets.staff?.people ?? []).filter(({ left }) => !left);
}

function unreadStaff(context: CheckContext): readonly UnreadCell[] {
  const cells: UnreadCell[] = [];
  for (const person of workingPeople(context)) {
    for (const year of context.complete) {
      const values = person.years.get(year);
      if (!values) continue;
      for (const column of personColumns) addUnread(cells, values[column], { sheetRole: "staff", column, year });
    }
  }
  return cells;
}

function unreadRecord({ sheets, complete }: CheckContext): readonly UnreadCell[] {
  const cells: UnreadCell[] = [];
  for (const row of sheets.record?.rows ?? []) {
    if (!complete.includes(row.year)) continue;
    for (const [column, reading] of readingsOf(row)) {
      addUnread(cells, reading, { sheetRole: "record", column, year: row.year });
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

function addUnread(
  cells: UnreadCell[],
  { value, at }: Reading<{ readonly kind: string; readonly text?: string }>,
  where: Omit<UnreadCell, "at" | "text">,
): void {
  if (value.kind !== "unreadable" || at === null) return;
  const text = value.text ?? "";
  if (!ERROR_VALUE.test(text)) cells.push({ ...where, at, text });
}

/** The error values of a spreadsheet, as the readings keep them: #N/A, #REF!, #NAME? … */
const ERROR_VALUE = /^#[A-Z][A-Z0-9/_]*[!?]?$/;
