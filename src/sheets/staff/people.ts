import type { SchoolYear } from "../../plan/school-year";
import { parseUnit, unitKey, type DistrictNames } from "../../text/units";
import type { Person, PersonYear, Staff } from "../records";
import { Namesakes, type Draft } from "./namesakes";
import { StaffRow } from "./staff-row";
import { uniteYears } from "./unite-years";

/**
 * The people of all staff rows, each once, in the order of their first rows (`spec` §9): rows equal in
 * name, unit and (birthday or phone) are one person; in the long layout also rows of which not both say
 * a birthday or a phone, and everywhere the rows of one merged name.
 */
export function unitePeople(rows: readonly StaffRow[], districts: DistrictNames): Pick<Staff, "people" | "namesakes"> {
  const unitOf = unitNames(districts);
  const found: (StaffRow | Draft)[] = [];
  const shared = new Set<Namesakes>();
  const draftAt = (place: number): Draft => {
    const one = found[place]!;
    return one instanceof StaffRow ? (found[place] = { rows: [one], district: unitOf(one.unit).district, place }) : one;
  };
  let last = -1;
  for (const row of rows) {
    const { district, names } = unitOf(row.unit);
    const known = names.get(row.key);
    if (known === undefined && !row.continues) {
      last = found.push(row) - 1;
      names.set(row.key, last);
      continue;
    }
    const namesakes = typeof known === "number" ? new Namesakes(draftAt(known)) : known;
    const same = row.continues ? draftAt(last) : row.name === "" ? null : namesakes!.find(row, district);
    const draft = same ?? { rows: [row], district, place: found.length };
    if (same) {
      same.rows.push(row);
      same.district ??= district;
    } else found.push(draft);
    last = draft.place;
    namesakes?.add(draft, row, same === null);
    names.set(row.key, namesakes ?? last);
    if (namesakes) shared.add(namesakes);
  }
  const people = found.map((one) => (one instanceof StaffRow ? one : personOf(one.rows)));
  const places = new Set([...shared].flatMap(({ drafts }) => (drafts.length > 1 ? drafts.map(({ place }) => place) : [])));
  return { people, namesakes: [...places].map((place) => people[place]!) };
}

/** The people of one unit by name, by their places; units without a district share the names of all their namesakes. */
interface UnitNames {
  readonly district: string | null;
  readonly names: Map<string, number | Namesakes>;
}

function unitNames(districts: DistrictNames): (text: string) => UnitNames {
  const byText = new Map<string, UnitNames>();
  const byKey = new Map<string, UnitNames["names"]>();
  let last: { readonly text: string; readonly unit: UnitNames } | null = null;
  return (text) => {
    // rows of one unit mostly stand together
    if (last?.text !== text) last = { text, unit: byText.get(text) ?? make(text) };
    return last.unit;
  };

  function make(text: string): UnitNames {
    const unit = parseUnit(text, districts);
    const key = unitKey(unit);
    const names = byKey.get(key) ?? new Map<string, number | Namesakes>();
    byKey.set(key, names);
    const made = { district: unit.district, names };
    byText.set(text, made);
    return made;
  }
}

function personOf(rows: readonly StaffRow[]): Person {
  const first = rows[0]!;
  if (rows.length === 1) return first;
  const positioned = byLatestYear(rows).find(({ position }) => position !== "") ?? first;
  const years = allYears(rows);
  return {
    name: first.name,
    key: first.key,
    unit: first.unit,
    position: positioned.position,
    phone: rows.find(({ phone }) => phone !== "")?.phone ?? "",
    birthday: rows.find(({ birthday }) => birthday !== "")?.birthday ?? "",
    left: leftAtLast(rows),
    at: first.at,
    rows: rows.map(({ at }) => at),
    positionAt: positioned.positionAt,
    years: new Set(years.keys()),
    valuesIn: (year) => years.get(year),
  };
}

function allYears(rows: readonly StaffRow[]): ReadonlyMap<SchoolYear, PersonYear> {
  const all = new Map<SchoolYear, PersonYear>();
  for (const row of rows) {
    for (const year of row.years) {
      const known = all.get(year);
      const values = row.valuesIn(year)!;
      all.set(year, known ? uniteYears(known, values) : values);
    }
  }
  return all;
}

/** Gone where the latest rows that say a status all say so. */
function leftAtLast(rows: readonly StaffRow[]): boolean {
  const told = rows.filter(({ status }) => status !== "").map((row) => ({ row, year: Math.max(row.year ?? 0, ...row.years) }));
  const latest = Math.max(...told.map(({ year }) => year));
  const deciding = told.filter(({ year }) => year === latest);
  return deciding.length > 0 && deciding.every(({ row }) => row.left);
}

/** What somebody is now, the latest row says; rows without a year keep their order. */
function byLatestYear(rows: readonly StaffRow[]): readonly StaffRow[] {
  return [...rows].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
}
