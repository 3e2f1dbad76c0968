import type { Person } from "../sheets/records";
import type { SchoolYear } from "../plan/school-year";
import { lack, type Lack } from "./related";

export interface Holders {
  /** Hold a title of the wanted rank. */
  readonly have: readonly Lack[];
  /** Their cell says they hold none, or a lower one. */
  readonly lack: readonly Lack[];
  /** Nobody can tell: an unreadable cell, or no cell at all. */
  readonly unsure: readonly Lack[];
  /** Does anybody of the unit have any entry in that year? */
  readonly known: boolean;
}

/**
 * Who of these people holds a title of `rank` or above in one school year (`spec` §4, §9 "Counting").
 * @param known as in {@link Holders}: if nobody has any entry, blank cells say nothing
 */
export function titleHolders(people: readonly Person[], year: SchoolYear, rank: number, known: boolean): Holders {
  const have: Lack[] = [];
  const lacking: Lack[] = [];
  const unsure: Lack[] = [];
  for (const person of people) {
    const reading = person.years.get(year)?.titles;
    const kind = reading?.value.kind ?? "missing";
    const held = reading?.value.kind === "titles" ? reading.value.rank : 0;
    const one = lack(person, reading);
    if (held >= rank) have.push(one);
    else if (!known || kind === "unreadable" || kind === "missing") unsure.push(one);
    else lacking.push(one);
  }
  return { have, lack: lacking, unsure, known };
}
