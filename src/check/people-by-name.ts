import { groupBy } from "../criteria/group-by";
import { readableText } from "../criteria/findings";
import type { IndividualEntry, Person } from "../sheets/records";
import { compareKey } from "../text/key";

/** People by their compared names, those who left too. */
export type PeopleByName = ReadonlyMap<string, readonly Person[]>;

/** Everyone of a staff sheet whose name a nominee has, in its order. */
export function peopleByName(people: readonly Person[], nominees: readonly IndividualEntry[]): PeopleByName {
  const wanted = new Set(nominees.map(({ name }) => compareKey(readableText(name))));
  return groupBy(people.filter(({ key }) => wanted.has(key)), ({ key }) => key);
}
