import { readableText } from "../criteria/findings";
import { positionOf } from "../criteria/positions";
import type { Plan } from "../plan/schema";
import type { IndividualEntry, Person } from "../sheets/records";
import { compareKey } from "../text/key";
import { nearestNames } from "../text/names";
import { readPhone } from "../text/phones";
import type { CellValue } from "../workbook/grid";
import type { PersonMatch } from "./evidence";
import type { PeopleByName } from "./people-by-name";
import type { UnitMatch } from "./units-index";

export interface NomineeOnStaff {
  /** Everyone on the sheet who has a nominee's name, those who left too. */
  readonly byName: PeopleByName;
  /** Everyone of the nominee's unit, those who left too. */
  readonly unit: UnitMatch<Person>;
  readonly plan: Plan;
}

/** Of people in other units this many are named, however many there are. */
const ELSEWHERE_LIMIT = 24;

/**
 * Who a nominee is on the staff sheet (III.1): by name, then unit, then phone, then position (`spec`
 * §5.1, §9). Somebody still working there comes before a namesake who left.
 */
export function matchPerson(
  entry: IndividualEntry,
  { byName, unit, plan }: NomineeOnStaff,
): PersonMatch {
  const name = readableText(entry.name);
  const key = compareKey(name);
  const named = name === "" ? [] : (byName.get(key) ?? []);
  if (named.length === 0) return { kind: "not-found", nearest: unit.unclear ? [] : nearestNames(name, unit.items, nameOf) };
  if (readableText(entry.unit) === "") return { kind: "unit-unclear", people: named.slice(0, ELSEWHERE_LIMIT) };
  // Whichever is the shorter list: one name may be on every row, and all rows in one unit.
  const inUnit = named.length <= unit.items.length ? unit.among(named) : unit.items.filter((person) => person.key === key);
  if (inUnit.length === 0) return { kind: "elsewhere", people: named.slice(0, ELSEWHERE_LIMIT) };
  if (unit.unclear) return { kind: "unit-unclear", people: inUnit };
  const left = narrow(entry, inUnit, plan);
  if (left.length > 1) return { kind: "namesakes", people: left };
  return { kind: left[0]!.left ? "left" : "found", person: left[0]! };
}

/** Namesakes of one unit, narrowed as far as the form tells them apart. */
function narrow(entry: IndividualEntry, namesakes: readonly Person[], plan: Plan): readonly Person[] {
  if (namesakes.length === 1) return namesakes;
  const phone = phoneKey(entry.phone?.raw ?? null);
  const position = positionKey(plan, readableText(entry.position));
  const sieves: ((person: Person) => boolean)[] = [
    (person) => phone !== "" && phoneKey(person.phone) === phone,
    (person) => !person.left,
    (person) => position !== "" && positionKey(plan, person.position) === position,
  ];
  return sieves.reduce((people, sieve) => (people.some(sieve) ? people.filter(sieve) : people), namesakes);
}

function phoneKey(raw: CellValue): string {
  const phone = readPhone(raw);
  return phone.kind === "valid" ? phone.digits : "";
}

function positionKey(plan: Plan, text: string): string {
  return positionOf(plan, text)?.code ?? compareKey(text);
}

function nameOf({ name }: Person): string {
  return name;
}
