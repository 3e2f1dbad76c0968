import type { PersonYear, Reading, RecordRow } from "../../sheets/records";
import { organisations, type Organisation } from "../../sheets/records";
import type { SchoolYear } from "../../plan/school-year";
import type { SeenCell } from "../cells";
import type { CheckContext } from "../criterion";

export type ValueColumn = "rating" | "titles" | "discipline" | Organisation | "security" | "traffic";

/** A cell of the staff sheet or the record whose text says nothing that the plan knows. */
export interface UnreadCell extends SeenCell {
  readonly sheetRole: "staff" | "record";
  readonly column: ValueColumn;
  readonly year: SchoolYear;
}

/** A cell that was read, but less surely than the clerk may think (`spec` §4 and §9). */
export interface DoubtfulCell extends SeenCell {
  /** `vague`: a title without its level ("CSTĐ"). `minor`: "nhắc nhở", which is no discipline form. */
  readonly doubt: "vague" | "minor";
}

/** Formula errors are no part of either: `formula-error` tells them. */
export interface CellsInDoubt {
  readonly unread: UnreadCell[];
  readonly doubtful: DoubtfulCell[];
}

/** The cells of people still there, and of the record, in complete years of the plan; others decide nothing. */
export function cellsInDoubt(context: CheckContext): CellsInDoubt {
  const found: CellsInDoubt = { unread: [], doubtful: [] };
  for (const person of context.sheets.staff?.people ?? []) {
    for (const year of context.complete) {
      const values = person.valuesIn(year);
      if (values && inDoubt(values) && !person.left) inspectYear(found, year, values);
    }
  }
  for (const row of context.sheets.record?.rows ?? []) {
    if (!context.complete.includes(row.year)) continue;
    for (const [column, reading] of readingsOf(row)) addUnread(found, "record", column, row.year, reading);
  }
  return found;
}

/** Is there anything to tell of these values? Of nearly all there is not. */
function inDoubt(values: PersonYear): boolean {
  if (values.rating.value.kind === "unreadable") return true;
  const titles = values.titles.value;
  if (titles.kind === "unreadable" || (titles.kind === "titles" && titles.vague)) return true;
  const { kind } = values.discipline.value;
  return kind === "unreadable" || kind === "minor";
}

function inspectYear(found: CellsInDoubt, year: SchoolYear, { rating, titles, discipline }: PersonYear): void {
  if (rating.value.kind === "unreadable") addUnread(found, "staff", "rating", year, rating);
  if (titles.value.kind === "unreadable") addUnread(found, "staff", "titles", year, titles);
  if (discipline.value.kind === "unreadable") addUnread(found, "staff", "discipline", year, discipline);
  if (titles.value.kind === "titles" && titles.value.vague && titles.at) {
    found.doubtful.push({ doubt: "vague", at: titles.at, text: titles.value.codes.join(", ") });
  }
  if (discipline.value.kind === "minor" && discipline.at) {
    found.doubtful.push({ doubt: "minor", at: discipline.at, text: discipline.value.text });
  }
}

/** Every value of a record row with the name of its column. */
export function readingsOf(row: RecordRow): readonly (readonly [ValueColumn, Reading<{ readonly kind: string; readonly text?: string }>])[] {
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
  { unread }: CellsInDoubt,
  sheetRole: UnreadCell["sheetRole"],
  column: ValueColumn,
  year: SchoolYear,
  { value, at }: Reading<{ readonly kind: string; readonly text?: string }>,
): void {
  const { kind, text = "" } = value;
  if (kind === "unreadable" && at !== null && !ERROR_VALUE.test(text)) unread.push({ sheetRole, column, year, at, text });
}
