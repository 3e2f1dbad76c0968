import type { Person } from "../sheets/records";
import { compareKey } from "../text/key";
import { groupBy } from "./group-by";

/** People by their compared names, those who left too. */
export type PeopleByName = ReadonlyMap<string, readonly Person[]>;

const known = new WeakMap<readonly Person[], PeopleByName>();

/** Everyone of a staff sheet by name, in its order; one list is indexed once, whoever asks. */
export function peopleByName(people: readonly Person[]): PeopleByName {
  let byName = known.get(people);
  if (!byName) known.set(people, (byName = groupBy(people, ({ name }) => compareKey(name))));
  return byName;
}
