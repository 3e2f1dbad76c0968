import type { SchoolYear } from "../../plan/school-year";
import { postalFields } from "../labels/vocabulary";
import type { HeaderProblem } from "../records";
import { namesPeople, yearlyFields, type StaffTable } from "./staff-table";

/**
 * What the header of a staff sheet lacks or has twice, each cause once: a year of which it has no column
 * at all is one problem, not three.
 * @param complete the plan's complete school years: other years need no columns
 * @param elsewhere years that other sheets speak of, where each sheet is one year's
 */
export function staffHeaderProblems(
  table: StaffTable, complete: readonly SchoolYear[], elsewhere: ReadonlySet<SchoolYear>,
): HeaderProblem[] {
  const { columns } = table;
  const common = { ...columns.place(), role: "staff" as const };
  const problems: HeaderProblem[] = columns.twice
    .filter(({ field }) => field !== "order" && !postalFields.has(field))
    .map(({ field, year, at }) => ({
      ...common, column: field === "surname" || field === "given" ? "name" : field, year, problem: "twice", at, guess: null,
    }));
  const missing = (column: string, year: SchoolYear | null, guess: ReturnType<typeof columns.guess>): HeaderProblem =>
    ({ ...common, column, year, problem: "missing", at: guess ? [guess.at] : [], guess: guess?.text ?? null });
  if (!namesPeople(columns)) problems.push(missing("name", null, columns.guess("name")));
  if (table.long) {
    for (const field of yearlyFields) if (!columns.names(field)) problems.push(missing(field, null, columns.guess(field)));
    return problems;
  }
  for (const year of complete) {
    const own = year === table.titleYear;
    const lacking = yearlyFields.filter((field) => !columns.names(field, year) && !(own && columns.names(field)));
    if (lacking.length === 0 || (lacking.length === yearlyFields.length && elsewhere.has(year))) continue;
    const guesses = lacking.map((field) => ({ field, guess: columns.guess(field, year) }));
    const guessed = guesses.some(({ guess }) => guess !== null);
    if (lacking.length === yearlyFields.length && !guessed) problems.push(missing("year", year, null));
    else for (const { field, guess } of guesses) problems.push(missing(field, year, guess));
  }
  return problems;
}
