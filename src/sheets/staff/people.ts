import type { SchoolYear } from "../../plan/school-year";
import { compareKey } from "../../text/key";
import { parseUnit, unitKey, type DistrictNames } from "../../text/units";
import type { Person, PersonYear } from "../records";
import type { Vocabulary } from "../values/vocabulary";
import { Namesakes, type Draft, type StaffReading } from "./namesakes";
import type { StaffRow } from "./read-rows";
import { uniteYears } from "./unite-years";

/**
 * The people of all staff rows, each once, in the order of their first rows (`spec` §9): rows equal in
 * name, unit and (birthday or phone) are one person; in the long layout also rows of which not both say
 * a birthday or a phone, and everywhere the rows of one merged name.
 */
export function unitePeople(readings: readonly StaffReading[], vocabulary: Vocabulary, districts: DistrictNames): Person[] {
  const unitOf = unitNames(districts);
  const drafts: Draft[] = [];
  let last: Draft | null = null;
  for (const reading of readings) {
    const { row } = reading;
    const { district, names } = unitOf(row.unit);
    const name = compareKey(row.name);
    const known = row.name === "" ? undefined : names.get(name);
    const namesakes = known && !(known instanceof Namesakes) ? new Namesakes(known) : known;
    const same: Draft | null = row.continues ? last : (namesakes?.find(reading, district) ?? null);
    if (!same) drafts.push((last = { rows: [reading], district }));
    else {
      same.rows.push(reading);
      same.district ??= district;
      last = same;
    }
    namesakes?.add(last!, row, same === null);
    if (known !== namesakes || known === undefined) names.set(name, namesakes ?? last!);
  }
  return drafts.map(({ rows }) => toPerson(rows, vocabulary));
}

/** The people of one unit by name; units without a district share the names of all their namesakes. */
interface UnitNames {
  readonly district: string | null;
  readonly names: Map<string, Draft | Namesakes>;
}

function unitNames(districts: DistrictNames): (text: string) => UnitNames {
  const byText = new Map<string, UnitNames>();
  const byKey = new Map<string, UnitNames["names"]>();
  return (text) => {
    const known = byText.get(text);
    if (known) return known;
    const unit = parseUnit(text, districts);
    const key = unitKey(unit);
    const names = byKey.get(key) ?? new Map<string, Draft | Namesakes>();
    byKey.set(key, names);
    const made = { district: unit.district, names };
    byText.set(text, made);
    return made;
  };
}

function toPerson(readings: readonly StaffReading[], vocabulary: Vocabulary): Person {
  const { row, years } = readings[0]!;
  if (readings.length > 1) return unitedPerson(readings, vocabulary);
  const { name, unit, position, phone, birthday, at, positionAt } = row;
  const left = row.status !== "" && vocabulary.hasLeft(row.status);
  return { name, unit, position, phone, birthday, left, at, rows: [at], positionAt, years };
}

function allYears(readings: readonly StaffReading[]): ReadonlyMap<SchoolYear, PersonYear> {
  const all = new Map<SchoolYear, PersonYear>();
  for (const { years } of readings) {
    for (const [year, values] of years) {
      const known = all.get(year);
      all.set(year, known ? uniteYears(known, values) : values);
    }
  }
  return all;
}

/** Gone where the latest rows that say a status all say so. */
function leftAtLast(readings: readonly StaffReading[], vocabulary: Vocabulary): boolean {
  const told = readings.filter(({ row }) => row.status !== "").map((reading) => ({ status: reading.row.status, year: latestYear(reading) }));
  const latest = told.reduce((year, one) => Math.max(year, one.year), 0);
  const deciding = told.filter(({ year }) => year === latest);
  return deciding.length > 0 && deciding.every(({ status }) => vocabulary.hasLeft(status));
}

function latestYear({ row, years }: StaffReading): number {
  return [...years.keys()].reduce((latest, year) => Math.max(latest, year), row.year ?? 0);
}

function unitedPerson(readings: readonly StaffReading[], vocabulary: Vocabulary): Person {
  const rows = readings.map(({ row }) => row);
  const first = rows[0]!;
  const positioned = byLatestYear(rows).find(({ position }) => position !== "") ?? first;
  return {
    name: first.name,
    unit: first.unit,
    position: positioned.position,
    phone: rows.find(({ phone }) => phone !== "")?.phone ?? "",
    birthday: rows.find(({ birthday }) => birthday !== "")?.birthday ?? "",
    left: leftAtLast(readings, vocabulary),
    at: first.at,
    rows: rows.map(({ at }) => at),
    positionAt: positioned.positionAt,
    years: allYears(readings),
  };
}

/** What somebody is now, the latest row says; rows without a year keep their order. */
function byLatestYear(rows: readonly StaffRow[]): readonly StaffRow[] {
  return [...rows].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
}
