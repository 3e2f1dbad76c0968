import { check } from "../../src/check/check";
import type { Report } from "../../src/check/report";
import type { CellValue } from "../../src/workbook/grid";
import type { Rows } from "../fixtures/workbook";
import { goodRecord, head, otherSchool, school, staffHeader, teacher, workbook } from "./registration";

/** Seeded registrations of two schools; `INVARIANT_CASES` makes more of them. */
const cases = Array.from({ length: Number(process.env["INVARIANT_CASES"] ?? 60) }, (_, index) => index + 1);

/** A small seeded source of chance (Park and Miller). */
function chanceOf(seed: number) {
  let state = (seed * 48271) % 2147483647;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
  const shuffle = <T>(items: readonly T[]): T[] =>
    items.map((item) => ({ item, at: next() })).sort((a, b) => a.at - b.at).map(({ item }) => item);
  return { pick, shuffle, next };
}

type Chance = ReturnType<typeof chanceOf>;

function makeStaff(chance: Chance): Rows {
  const person = (index: number, unit: string): CellValue[] => [
    index,
    index === 1 ? "Nguyễn Thị Hoa" : index === 2 ? "Đinh Văn Bình" : `Lê Văn ${String.fromCharCode(64 + index)}`,
    index === 2 ? "HT" : "Giáo viên",
    unit,
    `09781234${55 + index}`,
    chance.pick(["HTXSNV", "HTXSNV", "HTTNV", "HTNV", "KHTNV", null, "tập sự", "khá"]),
    chance.pick(["LĐTT", "LĐTT", "LĐTT", "CSTĐCS", null, "-", "giỏi"]),
    chance.pick([null, null, null, null, "không", "khiển trách", "cảnh cáo", "kỷ luật Đảng", "?"]),
  ];
  const count = 3 + Math.floor(chance.next() * 8);
  return [staffHeader, ...Array.from({ length: count }, (_, i) => person(i + 1, i < 2 || chance.next() < 0.6 ? "Trường THCS Lê Lợi" : "TH Kim Đồng"))];
}

function judged(staff: Rows): Report {
  return check({ snapshot: workbook({ collectives: [school, otherSchool], individuals: [teacher, head], staff, record: goodRecord }), today: "2021-10-15" });
}

const nominees = ({ collectives, individuals }: Report) =>
  [...collectives, ...individuals].map(({ name, verdict, criteria }) => ({
    name, verdict, criteria: criteria.map(({ id, outcome, facts }) => ({ id, outcome, facts })),
  }));
const verdicts = (report: Report) => nominees(report).map(({ verdict }) => verdict);

it.each(cases)("registration %i: the order of rows and columns says nothing", (seed) => {
  const chance = chanceOf(seed);
  const [header, ...people] = makeStaff(chance);
  const order = chance.shuffle(header!.map((_, column) => column));
  const moved = [header!, ...chance.shuffle(people)].map((row) => order.map((column) => row[column]));
  expect(nominees(judged(moved))).toEqual(nominees(judged([header!, ...people])));
});

it.each(cases)("registration %i: less evidence makes nobody eligible and nobody ineligible", (seed) => {
  const chance = chanceOf(seed + 1000);
  const staff = makeStaff(chance);
  const before = verdicts(judged(staff));
  // A blank discipline cell says "none", and blank titles "no title" (`spec` §4): only ratings and whole columns are evidence taken away.
  const row = 1 + Math.floor(chance.next() * (staff.length - 1));
  const blanked = staff.map((cells, r) => cells.map((value, column) => (r === row && column === 5 ? null : value)));
  const column = chance.pick([5, 6, 7]);
  const without = staff.map((cells) => cells.filter((_, c) => c !== column));
  for (const after of [verdicts(judged(blanked)), verdicts(judged(without))]) {
    after.forEach((verdict, index) => {
      if (before[index] !== "eligible") expect(verdict).not.toBe("eligible");
      if (before[index] !== "ineligible") expect(verdict).not.toBe("ineligible");
    });
  }
});

it.each(cases.slice(0, 20))("registration %i: no staff sheet at all leaves nobody eligible", (seed) => {
  const report = check({ snapshot: workbook({ staff: null, individuals: [teacher] }), today: `2021-10-${10 + (seed % 20)}` });
  expect(verdicts(report)).toEqual(["undetermined", "undetermined"]);
});

it.each(cases)("registration %i: a blank cell of the form makes nobody eligible and nobody ineligible", (seed) => {
  const chance = chanceOf(seed + 2000);
  const staff = makeStaff(chance);
  const before = judged(staff);
  const place = chance.pick([0, 1, 2, 3]);
  const blank = (row: readonly (CellValue | undefined)[], index: number) => row.map((value, column) => (column === index ? null : value));
  const rows = [school, otherSchool, teacher, head].map((row, index) => (index === place ? blank(row, Math.floor(chance.next() * row.length)) : row));
  const after = check({
    snapshot: workbook({ collectives: rows.slice(0, 2), individuals: rows.slice(2), staff, record: goodRecord }), today: "2021-10-15",
  });
  verdicts(after).forEach((verdict, index) => {
    if (verdicts(before)[index] !== "eligible") expect(verdict).not.toBe("eligible");
    if (verdicts(before)[index] !== "ineligible") expect(verdict).not.toBe("ineligible");
  });
});
