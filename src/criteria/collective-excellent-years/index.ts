import * as z from "zod/mini";
import type { RecordRow } from "../../sheets/records";
import type { SchoolYear } from "../../plan/school-year";
import type { CellRef } from "../../workbook/grid";
import { result, type CollectiveCriterion, type CriterionResult, type JudgeCollective } from "../criterion";
import { code, nameOf, rankOf, readParams } from "../params";
import { headerProblem } from "../related";
import { yearNames } from "../years";

const id = "collective-excellent-years";
const params = z.strictObject({ title: code, count: z.int().check(z.minimum(1)) });

interface Years {
  readonly have: readonly SchoolYear[];
  readonly unrecorded: readonly SchoolYear[];
  /** The cells with a title that counts. */
  readonly at: readonly CellRef[];
  /** Every unrecorded year has its row, but the sheet lacks the column. */
  readonly header: boolean;
}

/** III.2.1, dash 5: "phấn đấu ít nhất 02 năm đạt Tập thể lao động xuất sắc …", a target that may lie ahead. */
export const collectiveExcellentYears: CollectiveCriterion = {
  id,
  target: "collective",
  params,
  judge: (input) => {
    const { context, rule } = input;
    const { title, count } = readParams(params, rule);
    const rank = rankOf(context.plan, "collectiveTitles", title, rule);
    const wanted = { title: nameOf(context.plan, "collectiveTitles", title), count };
    const years = countYears(input, rank);
    if (years === null) return result("to-confirm", `${id}/no-record`, { years: context.complete, data: wanted });
    return judgeYears(input, years, wanted);
  },
};

/** Titles of all rows of one unit and year are united; `null` without a record sheet. */
function countYears({ entry, context }: JudgeCollective, rank: number): Years | null {
  const have: SchoolYear[] = [];
  const unrecorded: SchoolYear[] = [];
  const at: CellRef[] = [];
  let header = true;
  for (const year of context.complete) {
    const rows = context.evidence.recordOf(entry, year);
    if (rows === null) return null;
    const held = rows.find(({ titles: { value } }) => value.kind === "titles" && value.rank >= rank);
    if (held) {
      have.push(year);
      if (held.titles.at) at.push(held.titles.at);
    } else if (rows.every(saysNothing) || rows.some(isUnreadable)) {
      unrecorded.push(year);
      header &&= rows.length > 0 && rows.every((row) =>
        row.titles.at === null && headerProblem(context, "record", "titles", year, row.at));
    }
  }
  return { have, unrecorded, at, header: header && unrecorded.length > 0 };
}

function saysNothing({ titles }: RecordRow): boolean {
  return titles.value.kind === "unrecorded";
}

function isUnreadable({ titles }: RecordRow): boolean {
  return titles.value.kind === "unreadable";
}

function judgeYears(
  { context: { complete, remaining } }: JudgeCollective,
  years: Years,
  wanted: { readonly title: string; readonly count: number },
): CriterionResult {
  const have = years.have.length;
  const unrecorded = years.unrecorded.length;
  const data = {
    ...wanted, have, remaining, left: unrecorded + remaining, haveYears: yearNames(years.have), unrecordedYears: yearNames(years.unrecorded),
  };
  const rest = { years: complete, facts: { have, unrecorded, remaining }, related: years.at, data };
  if (have >= wanted.count) return result("met", `${id}/met`, rest);
  if (have + unrecorded + remaining < wanted.count) return result("unmet", `${id}/unmet`, rest);
  if (remaining > 0) return result("pending", `${id}/pending`, rest);
  return result("unknown", `${id}/unknown`, { ...rest, ...(years.header ? { cause: "header" } : {}) });
}
