import type { SchoolYear } from "../plan/school-year";
import type { Person, PersonYear } from "../sheets/records";
import type { CellRef } from "../workbook/grid";
import { result, type CheckContext, type CriterionResult } from "./criterion";
import { yearNames } from "./years";

/** More cells than this tell the clerk nothing more. */
const RELATED_LIMIT = 24;

export type YearColumn = keyof PersonYear;

/** What these people's cells say in one column of one school year; the name cell where there is no such cell. */
export function cellsOf(people: readonly Person[], year: SchoolYear, column: YearColumn): readonly CellRef[] {
  return people.slice(0, RELATED_LIMIT).map((person) => person.valuesIn(year)?.[column].at ?? person.at);
}

/** The names of the first few people, for the sentence. */
export function namesOf(people: readonly Person[]): readonly string[] {
  return people.slice(0, 3).map(({ name }) => name);
}

/** Is a column that `header-unclear` reports the only reason why all these people's values are missing? */
export function lacksColumn(context: CheckContext, people: readonly Person[], column: YearColumn, year: SchoolYear): boolean {
  const hasCell = (person: Person) => (person.valuesIn(year)?.[column].at ?? null) !== null;
  if (people.length === 0 || people.some(hasCell)) return false;
  const sheets = new Map(people.map(({ at }) => [`${at.file ?? ""}\n${at.sheet}`, at]));
  return [...sheets.values()].every((at) => headerProblem(context, "staff", column, year, at));
}

/** The result where nothing is known because the staff sheet lacks a column: `header-unclear` tells it. */
export function noColumn(column: YearColumn, years: readonly SchoolYear[], facts: Readonly<Record<string, number>>): CriterionResult {
  return result("unknown", "staff/no-column", { cause: "header", facts, data: { column, years: yearNames(years) } });
}

/**
 * The result where the staff sheet, though it speaks of these years, has no row of these people in any of
 * them (long layout, or a sheet for each year); `null` where one of them has a row.
 */
export function noRow(
  unknown: ReadonlyMap<SchoolYear, readonly Person[]>, facts: Readonly<Record<string, number>>,
): CriterionResult | null {
  const people = [...new Set([...unknown.values()].flat())];
  if (people.length === 0 || [...unknown].some(([year, ofYear]) => ofYear.some(({ years }) => years.has(year)))) return null;
  return result("unknown", "staff/no-row", {
    facts,
    related: people.slice(0, RELATED_LIMIT).map(({ at }) => at),
    data: { years: yearNames([...unknown.keys()].sort((a, b) => a - b)), names: namesOf(people), count: people.length },
  });
}

/** Does the sheet of that cell lack the column, for that year or altogether, or all columns of the year? */
export function headerProblem(
  { sheets }: CheckContext,
  role: "staff" | "record",
  column: string,
  year: SchoolYear,
  at: { readonly sheet: string; readonly file?: string },
): boolean {
  return sheets.headers.some((header) =>
    header.role === role && header.sheet === at.sheet && header.file === at.file &&
    (header.column === column ? header.year === null || header.year === year : header.column === "year" && header.year === year));
}
