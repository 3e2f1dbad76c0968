import type { SchoolYear } from "../../plan/school-year";
import { compareKey } from "../../text/key";
import { readPhone } from "../../text/phones";
import { parseUnit, unitKey, type DistrictNames } from "../../text/units";
import type { Person, PersonYear } from "../records";
import type { Vocabulary } from "../values/vocabulary";
import type { StaffRow } from "./read-rows";
import { uniteYears } from "./unite-years";

export interface StaffReading {
  readonly row: StaffRow;
  readonly years: ReadonlyMap<SchoolYear, PersonYear>;
}

/**
 * The people of all staff rows, each once, in the order of their first rows (`spec` §9): rows equal in
 * name, unit and (birthday or phone) are one person; in the long layout also rows of which not both say
 * a birthday or a phone, and everywhere the rows of one merged name.
 */
export function unitePeople(readings: readonly StaffReading[], vocabulary: Vocabulary, districts: DistrictNames): Person[] {
  const byName = new Map<string, Namesakes>();
  const drafts: Draft[] = [];
  let last: Draft | null = null;
  for (const reading of readings) {
    const { row } = reading;
    const unit = parseUnit(row.unit, districts);
    const key = `${compareKey(row.name)}|${unitKey(unit)}`;
    const namesakes = row.name === "" ? undefined : byName.get(key);
    const same: Draft | null = row.continues ? last : (namesakes?.find(reading, unit.district) ?? null);
    last = same ?? { rows: [], district: unit.district };
    if (!same) drafts.push(last);
    last.rows.push(reading);
    last.district ??= unit.district;
    if (namesakes) namesakes.add(last, row);
    else byName.set(key, new Namesakes(last));
  }
  return drafts.map((draft) => toPerson(draft.rows, vocabulary));
}

interface Draft {
  readonly rows: StaffReading[];
  district: string | null;
}

/** Who of many namesakes is compared one by one, so that a list of one name stays linear. */
const mostCompared = 20;

/** People of one name and unit; indexed only where there is a second one. */
class Namesakes {
  readonly #drafts: Draft[] = [];
  #byMark: Map<string, Draft> | null = null;

  constructor(first: Draft) {
    this.#drafts.push(first);
  }

  /** The one whom this row speaks of, if any. */
  find(reading: StaffReading, district: string | null): Draft | null {
    this.#byMark ??= new Map(this.#drafts.flatMap((draft) => draft.rows.flatMap(({ row }) => marksOf(row).map((mark): [string, Draft] => [mark, draft]))));
    const near = (draft: Draft) => draft.district === null || district === null || draft.district === district;
    for (const mark of marksOf(reading.row)) {
      const marked = this.#byMark.get(mark);
      if (marked && near(marked)) return marked;
    }
    return this.#drafts.slice(0, mostCompared).find((draft) => near(draft) && mayBe(draft, reading)) ?? null;
  }

  add(draft: Draft, row: StaffRow): void {
    if (draft.rows.length === 1) this.#drafts.push(draft);
    for (const mark of marksOf(row)) if (!this.#byMark?.has(mark)) this.#byMark?.set(mark, draft);
  }
}

/** What tells somebody from a namesake: either is enough. */
function marksOf({ birthday, phone }: StaffRow): string[] {
  return [...(birthday === "" ? [] : [`b${birthday}`]), ...(phone === "" ? [] : [`p${phoneKey(phone)}`])];
}

/** No mark in common, none against it, and rows that speak of different years: the same name is the same person. */
function mayBe({ rows }: Draft, reading: StaffReading): boolean {
  return rows.every(({ row, years }) => {
    if ((row.birthday !== "" && reading.row.birthday !== "") || (row.phone !== "" && reading.row.phone !== "")) return false;
    if (row.table.long && reading.row.table.long) return true;
    return isYearly(row) && isYearly(reading.row) && [...reading.years.keys()].every((year) => !years.has(year));
  });
}

/** Rows of the long layout, or of one sheet for each year. */
function isYearly({ table }: StaffRow): boolean {
  return table.long || table.titleYear !== null;
}

function phoneKey(phone: string): string {
  const read = readPhone(phone);
  return read.kind === "valid" ? read.digits : compareKey(phone);
}

function toPerson(readings: readonly StaffReading[], vocabulary: Vocabulary): Person {
  const first = readings[0]!;
  if (readings.length === 1) return personOf(first.row, first.years, [first.row], vocabulary.hasLeft(first.row.status));
  const years = new Map<SchoolYear, PersonYear>();
  for (const reading of readings) {
    for (const [year, values] of reading.years) {
      const known = years.get(year);
      years.set(year, known ? uniteYears(known, values) : values);
    }
  }
  const rows = readings.map(({ row }) => row);
  return personOf(first.row, years, rows, leftAtLast(readings, vocabulary));
}

/** Gone where the latest rows that say a status all say so. */
function leftAtLast(readings: readonly StaffReading[], vocabulary: Vocabulary): boolean {
  const told = readings.filter(({ row }) => row.status !== "");
  const latest = Math.max(...told.map(latestYear));
  const deciding = told.filter((reading) => latestYear(reading) === latest);
  return deciding.length > 0 && deciding.every(({ row }) => vocabulary.hasLeft(row.status));
}

function latestYear({ row, years }: StaffReading): number {
  return Math.max(row.year ?? 0, ...years.keys());
}

function personOf(first: StaffRow, years: ReadonlyMap<SchoolYear, PersonYear>, rows: readonly StaffRow[], left: boolean): Person {
  const positioned = byLatestYear(rows).find(({ position }) => position !== "") ?? first;
  return {
    name: first.name,
    unit: first.unit,
    position: positioned.position,
    phone: first.phone || (rows.find(({ phone }) => phone !== "")?.phone ?? ""),
    birthday: first.birthday || (rows.find(({ birthday }) => birthday !== "")?.birthday ?? ""),
    left,
    at: first.at,
    rows: rows.map(({ at }) => at),
    positionAt: positioned.positionAt,
    years,
  };
}

/** What somebody is now, the latest row says; rows without a year keep their order. */
function byLatestYear(rows: readonly StaffRow[]): readonly StaffRow[] {
  return rows.length === 1 ? rows : [...rows].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
}
