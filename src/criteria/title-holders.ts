import type { Person } from "../sheets/records";
import type { SchoolYear } from "../plan/school-year";

export interface Holders {
  /** Hold a title of the wanted rank. */
  readonly have: readonly Person[];
  /** Their cell says they hold none, or a lower one. */
  readonly lack: readonly Person[];
  /** Nobody can tell: an unreadable cell, or no cell at all. */
  readonly unsure: readonly Person[];
  /** Does anybody of the unit have any entry in that year? */
  readonly known: boolean;
}

/**
 * Who of these people holds a title of `rank` or above in one school year (`spec` §4, §9 "Counting").
 * @param known as in {@link Holders}: if nobody has any entry, blank cells say nothing
 */
export function titleHolders(people: readonly Person[], year: SchoolYear, rank: number, known: boolean): Holders {
  const have: Person[] = [];
  const lack: Person[] = [];
  const unsure: Person[] = [];
  for (const person of people) {
    const titles = person.valuesIn(year)?.titles.value;
    if (titles?.kind === "titles" && titles.rank >= rank) have.push(person);
    else if (!known || titles === undefined || titles.kind === "unreadable" || titles.kind === "missing") unsure.push(person);
    else lack.push(person);
  }
  return { have, lack, unsure, known };
}
