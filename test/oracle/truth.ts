import type { Chance } from "./random";

/**
 * What is true about a made-up district, before anybody writes it down. The oracle judges this truth
 * by the words of the spec; the program only gets to see the messy workbook made from it.
 */
export interface Truth {
  readonly asOf: string;
  readonly units: readonly Unit[];
  readonly people: readonly Person[];
  readonly record: readonly RecordLine[] | null;
  readonly hasStaff: boolean;
  /** Kinds of column that the staff sheet lacks for a year: `titles 2021`. */
  readonly lacking: ReadonlySet<string>;
  readonly collectives: readonly Unit[];
  readonly individuals: readonly Nominee[];
}

export interface Unit {
  readonly level: "MN" | "TH" | "THCS" | "TH&THCS" | "THPT" | "PTDTBT TH" | "PTDTBT THCS";
  readonly name: string;
  readonly commune: string;
  readonly district: string;
}

export type Rating = "HTXSNV" | "HTTNV" | "HTNV" | "KHTNV" | "not-rated" | "blank" | "unreadable";
export type Titles = "LĐTT" | "CSTĐCS" | "CSTĐ-T" | "none" | "blank" | "award" | "unreadable";
export type Discipline = "none" | "khiển trách" | "cảnh cáo" | "cách chức" | "party" | "minor" | "unreadable";

export interface PersonYear {
  readonly rating: Rating;
  readonly titles: Titles;
  readonly discipline: Discipline;
}

export interface Person {
  readonly name: string;
  readonly unit: Unit;
  readonly birthday: string;
  readonly position: "HT" | "PHT" | "GV" | "NV";
  readonly phone: string;
  readonly left: boolean;
  readonly years: ReadonlyMap<number, PersonYear>;
}

export interface Nominee {
  readonly person: Person | null;
  readonly name: string;
  readonly position: "HT" | "PHT" | "GV";
  readonly unit: Unit;
  readonly phone: string;
}

export interface RecordLine {
  readonly unit: Unit;
  readonly year: number;
  readonly title: "TTLĐXS" | "TTLĐTT" | "Cờ thi đua của UBND tỉnh" | "none" | "blank" | "unreadable";
  readonly organisations: readonly ("HTXSNV" | "HTTNV" | "không có" | "blank" | "unreadable")[];
  readonly safety: readonly ("Đạt" | "Không đạt" | "blank" | "unreadable")[];
}

export const PLAN_YEARS = [2021, 2022, 2023, 2024, 2025];

/** School years that are complete (after 31 May) at `asOf`. */
export function completeYears(asOf: string): number[] {
  return PLAN_YEARS.filter((year) => asOf > `${year}-05-31`);
}

const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Ksor", "Siu", "Rơ Châm", "Rmah", "Kpă", "Đinh", "Nay"];
const MIDDLE = ["Thị", "Văn", "Hữu", "Thanh", "Ngọc", "Minh", "Thị Thuý", "Đức", "H'", "Y", "Xuân", "Thị Hoà"];
const GIVEN = ["An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Hoà", "Khánh", "Lan", "Mỹ", "Nga", "Oanh", "Phượng", "Quý", "Sỹ", "Thuỷ", "Uyên", "Vân", "Yến", "Bŭn", "Blơi", "Kơ̆p"];
const UNIT_NAMES = ["Lê Lợi", "Nguyễn Du", "Trần Phú", "Kim Đồng", "Hoà Bình", "Quang Trung", "Đinh Núp", "Lý Tự Trọng", "Hùng Vương", "Võ Thị Sáu", "Ia Ly", "Kông Bờ La"];
const PLACES: readonly (readonly [string, string])[] = [
  ["xã H'ra", "huyện Mang Yang"], ["xã Lơ Pang", "huyện Mang Yang"], ["phường Hoa Lư", "thành phố Pleiku"],
  ["thị trấn Kông Chro", "huyện Kông Chro"], ["xã Ia Băng", "huyện Đăk Đoa"], ["phường An Bình", "thị xã An Khê"],
];
const LEVELS: readonly Unit["level"][] = ["MN", "TH", "THCS", "TH&THCS", "THPT", "PTDTBT TH", "PTDTBT THCS"];

export function makeTruth(chance: Chance): Truth {
  const asOf = chance.pick(["2021-10-15", "2021-10-20", "2022-07-01", "2023-06-11", "2024-03-03", "2025-06-30"]);
  const years = completeYears(asOf);
  const units = makeUnits(chance);
  const mood = chance.pick([0.5, 0.8, 0.97]);
  const people = units.flatMap((unit) => makePeople(chance, unit, years, mood));
  const record = chance.is(0.75) ? units.flatMap((unit) => makeRecord(chance, unit, years)) : null;
  const collectives = chance.shuffle(units).slice(0, chance.int(1, units.length));
  return {
    asOf, units, people, record, collectives,
    hasStaff: chance.is(0.93),
    lacking: new Set(chance.is(0.15) ? [`${chance.pick(["rating", "titles", "discipline"])} ${chance.pick(years)}`] : []),
    individuals: makeNominees(chance, units, people),
  };
}

function makeUnits(chance: Chance): Unit[] {
  const count = chance.int(1, 5);
  const names = chance.shuffle(UNIT_NAMES);
  const units: Unit[] = [];
  for (let i = 0; i < count; i++) {
    const [commune, district] = chance.pick(PLACES);
    units.push({ level: chance.pick(LEVELS), name: names[i]!, commune, district });
  }
  // The trap of facts/domain §9: one name on two levels.
  if (count > 1 && chance.is(0.3)) {
    const twin = units[0]!;
    units[1] = { ...twin, level: twin.level === "TH" ? "THCS" : "TH" };
  }
  return units;
}

function makePeople(chance: Chance, unit: Unit, years: readonly number[], mood: number): Person[] {
  const count = chance.is(0.05) ? 0 : chance.int(1, 14);
  const blankTitles = new Set(years.filter(() => chance.is(0.06)));
  const people: Person[] = [];
  const taken = new Set<string>();
  for (let i = 0; i < count; i++) {
    const name = makeName(chance, taken);
    people.push({
      name, unit,
      birthday: `${chance.int(1965, 1998)}-${pad(chance.int(1, 12))}-${pad(chance.int(1, 28))}`,
      position: i === 0 ? "HT" : chance.pick(["PHT", "GV", "GV", "GV", "NV"]),
      phone: `09${chance.int(10000000, 99999999)}`,
      left: i > 0 && chance.is(0.06),
      years: new Map(years.map((year) => [year, makeYear(chance, mood, blankTitles.has(year))])),
    });
  }
  return people;
}

function makeName(chance: Chance, taken: Set<string>): string {
  for (;;) {
    const name = `${chance.pick(FAMILY)} ${chance.pick(MIDDLE)} ${chance.pick(GIVEN)}`;
    if (!taken.has(name)) {
      taken.add(name);
      return name;
    }
  }
}

function makeYear(chance: Chance, mood: number, blankTitles: boolean): PersonYear {
  const good = chance.is(mood);
  const odd = (1 - mood) * 2;
  return {
    rating: good ? "HTXSNV" : chance.weighted({ HTXSNV: 4, HTTNV: 6, HTNV: 3, KHTNV: odd, "not-rated": odd, blank: odd, unreadable: odd / 2 }),
    titles: blankTitles ? "blank"
      : good ? chance.pick(["LĐTT", "LĐTT", "CSTĐCS"])
      : chance.weighted({ "LĐTT": 6, "CSTĐCS": 2, "CSTĐ-T": 1, none: 1, blank: 3, award: 1, unreadable: odd / 2 }),
    discipline: good ? "none"
      : chance.weighted({ none: 20, "khiển trách": 1, "cảnh cáo": odd, "cách chức": odd / 3, party: odd, minor: 0.5, unreadable: odd / 2 }),
  };
}

function makeRecord(chance: Chance, unit: Unit, years: readonly number[]): RecordLine[] {
  return years.filter(() => chance.is(0.9)).map((year) => ({
    unit, year,
    title: chance.weighted({ "TTLĐXS": 5, "TTLĐTT": 2, "Cờ thi đua của UBND tỉnh": 1, none: 1, blank: 1, unreadable: 0.5 }),
    organisations: [0, 1, 2, 3].map(() => chance.weighted({ HTXSNV: 30, HTTNV: 1, "không có": 3, blank: 1, unreadable: 0.5 })),
    safety: [0, 1].map(() => chance.weighted({ "Đạt": 30, "Không đạt": 1, blank: 1, unreadable: 0.5 })),
  }));
}

function makeNominees(chance: Chance, units: readonly Unit[], people: readonly Person[]): Nominee[] {
  const chosen = chance.shuffle(people.filter((person) => person.position !== "NV")).slice(0, chance.int(1, 6));
  const nominees = chosen.map((person): Nominee => ({
    person, name: person.name, unit: person.unit, phone: person.phone,
    position: person.position as Nominee["position"],
  }));
  if (chance.is(0.2)) {
    nominees.push({ person: null, name: "Trịnh Quốc Không Có", unit: chance.pick(units), phone: "0912345678", position: "GV" });
  }
  return nominees;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
