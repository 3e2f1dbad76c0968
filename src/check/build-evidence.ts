import { districtsOf } from "../criteria/districts-of";
import { peopleByName } from "../criteria/people-by-name";
import type { Plan } from "../plan/schema";
import type { SchoolYear } from "../plan/school-year";
import type { Entry, IndividualEntry, Person, RecordRow, Sheets } from "../sheets/records";
import { parseUnit } from "../text/units";
import type { Evidence, PersonMatch, StaffOfUnit } from "./evidence";
import { matchPerson } from "./match-person";
import { unitsOfEntries } from "./unit-of-entry";
import { UnitsIndex } from "./units-index";

/**
 * What the staff sheet and the record prove about every nominee. Each index is built when it is first
 * asked for, in one pass.
 * @param asOf ISO date: the day on which the plan's directory of places is read
 */
export function buildEvidence(sheets: Sheets, plan: Plan, asOf: string): Evidence {
  const districts = districtsOf({ plan, asOf });
  const unitOf = unitsOfEntries(districts);
  const everyone = lazy(() => new UnitsIndex(sheets.staff?.people ?? [], (person) => parseUnit(person.unit, districts)));
  const record = lazy(() => recordByYear(sheets.record?.rows ?? [], (row) => parseUnit(row.unit, districts)));
  const working = new WeakMap<readonly Person[], StaffOfUnit>();
  const entries = new WeakMap<readonly Person[], ReadonlySet<SchoolYear>>();
  const matches = new WeakMap<IndividualEntry, PersonMatch>();

  const staffOf = (entry: Entry): StaffOfUnit => {
    if (!sheets.staff) return { kind: "no-sheet" };
    const { items, unclear } = everyone().find(unitOf(entry));
    if (unclear) return { kind: "nobody" };
    return remember(working, items, () => stillThere(items));
  };
  return {
    unitOf,
    staffOf,
    titlesKnown: (entry, year) => {
      const staff = staffOf(entry);
      return staff.kind === "people" && remember(entries, staff.people, () => yearsWithEntries(staff.people)).has(year);
    },
    personOf: (entry) => {
      const { staff } = sheets;
      if (!staff) return { kind: "no-sheet" };
      return remember(matches, entry, () =>
        matchPerson(entry, { byName: peopleByName(staff.people), unit: everyone().find(unitOf(entry)), plan }));
    },
    recordOf: (entry, year) => {
      if (!sheets.record) return null;
      const { items = [], unclear } = record().get(year)?.find(unitOf(entry)) ?? {};
      return unclear ? [] : items;
    },
  };
}

function stillThere(people: readonly Person[]): StaffOfUnit {
  const there = people.filter(({ left }) => !left);
  return there.length > 0 ? { kind: "people", people: there } : { kind: "nobody" };
}

/** The school years in which anybody has any entry under titles (`spec` §4, §9 "Counting"). */
function yearsWithEntries(people: readonly Person[]): ReadonlySet<SchoolYear> {
  const years = new Set<SchoolYear>();
  for (const person of people) {
    for (const [year, { titles: { value } }] of person.years) {
      if (value.kind === "titles" || value.kind === "unreadable" || (value.kind === "none" && value.entry)) years.add(year);
    }
  }
  return years;
}

function recordByYear(rows: readonly RecordRow[], unitOf: (row: RecordRow) => ReturnType<typeof parseUnit>) {
  const byYear = new Map<SchoolYear, RecordRow[]>();
  for (const row of rows) {
    const ofYear = byYear.get(row.year);
    if (ofYear) ofYear.push(row);
    else byYear.set(row.year, [row]);
  }
  return new Map([...byYear].map(([year, ofYear]) => [year, new UnitsIndex(ofYear, unitOf)] as const));
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function remember<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  const old = known.get(key);
  if (old !== undefined) return old;
  const value = make();
  known.set(key, value);
  return value;
}
