import type { Person, Reading } from "../sheets/records";
import type { CheckContext } from "./criterion";
import type { SchoolYear } from "../plan/school-year";
import type { CellRef } from "../workbook/grid";

/** More cells than this tell the clerk nothing more. */
const RELATED_LIMIT = 24;

export type YearColumn = "rating" | "titles" | "discipline";

/** What stands under one column for one person; the name cell where there is no such cell. */
export interface Lack {
  readonly person: Person;
  readonly at: CellRef | null;
}

export function lack(person: Person, reading: Reading<unknown> | undefined): Lack {
  return { person, at: reading?.at ?? null };
}

export function cellsOf(lacks: readonly Lack[]): readonly CellRef[] {
  return lacks.slice(0, RELATED_LIMIT).map(({ person, at }) => at ?? person.at);
}

/** The names of the first few people, for the sentence. */
export function namesOf(lacks: readonly Lack[]): readonly string[] {
  return lacks.slice(0, 3).map(({ person }) => person.name);
}

/**
 * Is a column that `header-unclear` reports the only reason why all these values are missing?
 * @returns the cause to put into the result, `{}` where there is another reason too
 */
export function headerCause(
  context: CheckContext,
  lacks: readonly Lack[],
  column: YearColumn,
  year: SchoolYear,
): { readonly cause?: "header" } {
  if (lacks.length === 0 || lacks.some(({ at }) => at !== null)) return {};
  const sheets = new Map(lacks.map(({ person: { at } }) => [`${at.file ?? ""}\n${at.sheet}`, at]));
  const told = [...sheets.values()].every((at) => headerProblem(context, "staff", column, year, at));
  return told ? { cause: "header" } : {};
}

/** Does the sheet of that cell lack the column, for that year or altogether? */
export function headerProblem(
  { sheets }: CheckContext,
  role: "staff" | "record",
  column: string,
  year: SchoolYear,
  at: { readonly sheet: string; readonly file?: string },
): boolean {
  return sheets.headers.some((header) =>
    header.role === role && header.column === column && (header.year === null || header.year === year) &&
    header.sheet === at.sheet && header.file === at.file);
}
