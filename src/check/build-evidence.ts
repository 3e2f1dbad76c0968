import { districtsOf } from "../criteria/districts-of";
import type { Plan } from "../plan/schema";
import type { SchoolYear } from "../plan/school-year";
import type { Entry, IndividualEntry, Person, RecordRow, Sheets } from "../sheets/records";
import { parseUnit } from "../text/units";
import type { Evidence, PersonMatch, StaffOfUnit } from "./evidence";
import { matchPerson } from "./match-person";
import { peopleByName } from "./people-by-name";
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
  const unitless = lazy(() => isUnitless(sheets));
  const byName = lazy(() => peopleByName(sheets.staff?.people ?? [], sheets.form.individuals));
  const record = lazy(() => recordByYear(sheets.record?.rows ?? [], (row) => parseUnit(row.unit, districts)));
  const working = new WeakMap<readonly Person[], StaffOfUnit>();
  const entries = new WeakMap<readonly Person[], Map<SchoolYear, boolean>>();
  const matches = new WeakMap<IndividualEntry, PersonMatch>();

  const staffOf = (entry: Entry): StaffOfUnit => {
    if (!sheets.staff) return { kind: "no-sheet" };
    if (isNameless(sheets)) return { kind: "no-names" };
    if (unitless()) return { kind: "no-units" };
    const { items, unclear } = everyone().find(unitOf(entry));
    if (unclear) return { kind: "nobody" };
    return remember(working, items, () => stillThere(items));
  };
  return {
    unitOf,
    staffOf,
    titlesKnown: (entry, year) => {
      const staff = staffOf(entry);
      if (staff.kind !== "people") return false;
      const known = remember(entries, staff.people, () => new Map<SchoolYear, boolean>());
      const entered = known.get(year) ?? staff.people.some((person) => hasEntry(person, year));
      known.set(year, entered);
      return entered;
    },
    personOf: (entry) => {
      if (!sheets.staff) return { kind: "no-sheet" };
      if (unitless()) return { kind: "not-found", nearest: [] };
      return remember(matches, entry, () => matchPerson(entry, { byName: byName(), unit: everyone().find(unitOf(entry)), plan }));
    },
    recordOf: (entry, year) => {
      if (!sheets.record) return null;
      const { items = [], unclear } = record().get(year)?.find(unitOf(entry)) ?? {};
      return unclear ? [] : items;
    },
  };
}

function isNameless({ staff, headers }: Sheets): boolean {
  return staff?.people.length === 0 && headers.some(({ role, column }) => role === "staff" && column === "name");
}

function isUnitless({ staff, headers }: Sheets): boolean {
  return headers.some(({ role, column, problem }) => role === "staff" && column === "unit" && problem === "missing") &&
    staff!.people.every(({ unit }) => unit === "");
}

function stillThere(people: readonly Person[]): StaffOfUnit {
  const there = people.filter(({ left }) => !left);
  return there.length > 0 ? { kind: "people", people: there } : { kind: "nobody" };
}

/** Has somebody any entry under titles in that year (`spec` §4, §9 "Counting")? */
function hasEntry(person: Person, year: SchoolYear): boolean {
  const titles = person.valuesIn(year)?.titles.value;
  return titles !== undefined && (titles.kind === "titles" || titles.kind === "unreadable" || (titles.kind === "none" && titles.entry));
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
