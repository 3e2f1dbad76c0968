import { check } from "../../src/check/check";
import type { Report } from "../../src/check/report";
import { openWorkbook } from "../../src/workbook/file/open";
import { snapshot, workbookBytes } from "../fixtures/workbook";
import { expectCollective, expectIndividual, verdict, type Expected } from "./expected";
import { Chance } from "./random";
import { render } from "./render";
import { makeTruth, type Truth } from "./truth";

/**
 * Random messy workbooks against a second, independent reading of the spec. `ORACLE_CASES` makes
 * more of them, `ORACLE_SEED` starts at another number.
 */
const CASES = Number(process.env["ORACLE_CASES"] ?? 400);
const FIRST = Number(process.env["ORACLE_SEED"] ?? 1);
/** One in so many goes through the bytes of a real .xlsx. */
const REAL_FILE_EVERY = 5;

const numbers = Array.from({ length: CASES }, (_, i) => FIRST + i);

test.each(numbers)("workbook %i is judged as the spec says", async (number) => {
  const chance = new Chance(number);
  const truth = makeTruth(chance);
  const { sheets, merges } = render(chance, truth);
  const read = number % REAL_FILE_EVERY === 0
    ? await (await openWorkbook(workbookBytes(sheets, merges), "thu.xlsx")).read()
    : snapshot(sheets, merges);
  const report = check({ snapshot: read, today: truth.asOf });

  expect(seen(report)).toEqual(wanted(truth, report));
});

/** Outcomes and verdicts, and those facts that the spec fixes for this outcome. */
function seen(report: Report) {
  return [...report.collectives, ...report.individuals].map((nominee) => ({
    verdict: nominee.verdict,
    criteria: Object.fromEntries(nominee.criteria.map(({ id, outcome, facts }) => [id, { outcome, facts }])),
  }));
}

function wanted(truth: Truth, report: Report) {
  const expected: Expected[] = [
    ...truth.collectives.map((unit) => expectCollective(truth, unit)),
    ...truth.individuals.map((nominee) => expectIndividual(truth, nominee)),
  ];
  const nominees = [...report.collectives, ...report.individuals];
  return expected.map((criteria, index) => ({
    verdict: verdict(criteria),
    criteria: Object.fromEntries(Object.entries(criteria).map(([id, { outcome, facts }]) => {
      const reported = nominees[index]?.criteria.find((criterion) => criterion.id === id)?.facts;
      return [id, { outcome, facts: facts ?? reported }];
    })),
  }));
}
