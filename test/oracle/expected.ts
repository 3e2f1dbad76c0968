import { completeYears, PLAN_YEARS, type Nominee, type Person, type Truth, type Unit } from "./truth";

/**
 * The spec's §5 and §9, said once more in the plainest words and over the truth: slow, without any of
 * the program's code. What both say alike is very likely what the spec says.
 */
export interface Judged {
  readonly outcome: string;
  readonly facts?: Readonly<Record<string, number>>;
}
export type Expected = Readonly<Record<string, Judged>>;

const RANK: Record<string, number> = { HTXSNV: 4, HTTNV: 3, HTNV: 2, KHTNV: 1 };

export function expectCollective(truth: Truth, unit: Unit): Expected {
  const people = workingAt(truth, unit);
  const latest = completeYears(truth.asOf).at(-1)!;
  return {
    "collective-tasks-completed": tasksCompleted(truth, people, latest),
    "collective-advanced-share": advancedShare(truth, people, latest),
    "collective-has-fighter": hasFighter(truth, people, latest),
    "collective-discipline": discipline(truth, people),
    "collective-excellent-years": excellentYears(truth, unit),
    "collective-organisations": yearly(truth, unit, (line) => line.organisations.map((value) => (value === "HTXSNV" || value === "không có" ? "met" : value === "HTTNV" ? "unmet" : "unknown"))),
    "collective-safety": yearly(truth, unit, (line) => line.safety.map((value) => (value === "Đạt" ? "met" : value === "Không đạt" ? "unmet" : "unknown"))),
    "collective-quality": { outcome: "to-confirm" },
    "collective-creativity": { outcome: "to-confirm" },
    "collective-movements": { outcome: "to-confirm" },
    "collective-unity": { outcome: "to-confirm" },
  };
}

export function expectIndividual(truth: Truth, nominee: Nominee): Expected {
  const known = truth.hasStaff && nominee.person !== null && !nominee.person.left;
  return {
    "person-on-staff": { outcome: known ? "met" : "unknown" },
    "person-rated-excellent": known ? ratedExcellent(truth, nominee.person!) : { outcome: "unknown" },
    "person-heads-exemplary-collective": heads(truth, nominee),
    "person-character": { outcome: "to-confirm" },
  };
}

export function verdict(expected: Expected): string {
  const outcomes = Object.values(expected).map((judged) => judged.outcome);
  return outcomes.includes("unmet") ? "ineligible" : outcomes.includes("unknown") ? "undetermined" : "eligible";
}

function workingAt(truth: Truth, unit: Unit): Person[] {
  return truth.hasStaff ? truth.people.filter((person) => person.unit === unit && !person.left) : [];
}

function tasksCompleted(truth: Truth, people: Person[], year: number): Judged {
  if (people.length === 0) return { outcome: "unknown", facts: {} };
  const ratings = people.map((person) => (truth.lacking.has(`rating ${year}`) ? "blank" : person.years.get(year)!.rating));
  const below = ratings.filter((rating) => rating === "KHTNV").length;
  const unknown = ratings.filter((rating) => rating === "blank" || rating === "unreadable").length;
  const notRated = ratings.filter((rating) => rating === "not-rated").length;
  const outcome = below > 0 ? "unmet" : unknown > 0 || notRated === people.length ? "unknown" : "met";
  return { outcome, facts: { below, unknown, notRated, of: people.length } };
}

/** How many hold a title surely, and how many might; `null` where the year says nothing at all. */
function holders(truth: Truth, people: Person[], year: number, codes: readonly string[]): { sure: number; possible: number } | null {
  const titles = people.map((person) => person.years.get(year)!.titles);
  if (truth.lacking.has(`titles ${year}`) || titles.every((title) => title === "blank")) return null;
  const sure = titles.filter((title) => codes.includes(title)).length;
  return { sure, possible: sure + titles.filter((title) => title === "unreadable").length };
}

function advancedShare(truth: Truth, people: Person[], year: number): Judged {
  const of = people.length;
  const held = of === 0 ? null : holders(truth, people, year, ["LĐTT", "CSTĐCS", "CSTĐ-T"]);
  if (!held) return { outcome: "unknown", facts: of === 0 ? {} : { of } };
  if (100 * held.sure >= 70 * of) return { outcome: "met", facts: { have: held.sure, of } };
  if (100 * held.possible < 70 * of) return { outcome: "unmet", facts: { have: held.sure, of } };
  return { outcome: "unknown", facts: { of } };
}

function hasFighter(truth: Truth, people: Person[], year: number): Judged {
  const held = people.length === 0 ? null : holders(truth, people, year, ["CSTĐCS", "CSTĐ-T"]);
  if (held && held.sure > 0) return { outcome: "met", facts: { have: held.sure } };
  return held && held.possible === 0 ? { outcome: "unmet", facts: { have: 0 } } : { outcome: "unknown" };
}

function discipline(truth: Truth, people: Person[]): Judged {
  if (people.length === 0) return { outcome: "unknown", facts: {} };
  const years = completeYears(truth.asOf);
  const readable = years.filter((year) => !truth.lacking.has(`discipline ${year}`));
  const of = (person: Person) => readable.map((year) => person.years.get(year)!.discipline);
  const have = people.filter((person) => of(person).some((form) => form === "cảnh cáo" || form === "cách chức")).length;
  if (have > 0) return { outcome: "unmet", facts: { have } };
  const all = people.flatMap(of);
  if (readable.length < years.length || all.includes("unreadable")) return { outcome: "unknown" };
  return { outcome: all.includes("party") ? "to-confirm" : "met" };
}

function excellentYears(truth: Truth, unit: Unit): Judged {
  if (!truth.record) return { outcome: "to-confirm" };
  const years = completeYears(truth.asOf);
  const remaining = PLAN_YEARS.length - years.length;
  const titles = years.map((year) => truth.record!.find((line) => line.unit === unit && line.year === year)?.title ?? "blank");
  const have = titles.filter((title) => title === "TTLĐXS" || title.startsWith("Cờ")).length;
  const unrecorded = titles.filter((title) => title === "blank" || title === "unreadable").length;
  const outcome = have >= 2 ? "met" : have + unrecorded + remaining < 2 ? "unmet" : remaining > 0 ? "pending" : "unknown";
  return { outcome, facts: { have, unrecorded, remaining } };
}

function yearly(truth: Truth, unit: Unit, judge: (line: NonNullable<Truth["record"]>[number]) => string[]): Judged {
  if (!truth.record) return { outcome: "to-confirm" };
  const outcomes = completeYears(truth.asOf).flatMap((year) => {
    const line = truth.record!.find((candidate) => candidate.unit === unit && candidate.year === year);
    return line ? judge(line) : ["unknown"];
  });
  return { outcome: outcomes.includes("unmet") ? "unmet" : outcomes.includes("unknown") ? "unknown" : "met" };
}

function ratedExcellent(truth: Truth, person: Person): Judged {
  const ratings = completeYears(truth.asOf).map((year) => (truth.lacking.has(`rating ${year}`) ? "blank" : person.years.get(year)!.rating));
  const below = ratings.filter((rating) => (RANK[rating] ?? 4) < 4).length;
  const unknown = ratings.filter((rating) => rating === "blank" || rating === "unreadable").length;
  const never = ratings.every((rating) => rating === "not-rated");
  return { outcome: below > 0 ? "unmet" : unknown > 0 || never ? "unknown" : "met", facts: { below, unknown } };
}

function heads(truth: Truth, nominee: Nominee): Judged {
  if (nominee.position !== "HT") return { outcome: "not-applicable" };
  if (!truth.collectives.includes(nominee.unit)) return { outcome: "unmet" };
  const collective = verdict(expectCollective(truth, nominee.unit));
  return { outcome: collective === "eligible" ? "met" : collective === "ineligible" ? "unmet" : "unknown" };
}
