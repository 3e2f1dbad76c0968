import * as z from "zod/mini";
import { schoolYearName, type SchoolYear } from "../../plan/school-year";
import { result, type CheckContext, type CollectiveCriterion, type CriterionResult } from "../criterion";
import { code, nameOf, rankOf, readParams } from "../params";
import { cellsOf, lacksColumn, namesOf, noColumn, noRow } from "../related";
import { judgeStaff } from "../staff-of-unit";
import { titleHolders, type Holders } from "../title-holders";
import { judgedYears, judgeEach } from "../years";

const id = "collective-advanced-share";
const params = z.strictObject({ title: code, percent: z.number().check(z.minimum(0), z.maximum(100)) });

interface Wanted {
  readonly title: string;
  readonly percent: number;
}

/** III.2.1, dash 4: "trong đó có ít nhất 70% cá nhân đạt danh hiệu Lao động tiên tiến". */
export const collectiveAdvancedShare: CollectiveCriterion = {
  id,
  target: "collective",
  params,
  judge: (input) => {
    const { context, entry, rule } = input;
    const { title, percent } = readParams(params, rule);
    const rank = rankOf(context.plan, "titles", title, rule);
    const wanted = { title: nameOf(context.plan, "titles", title), percent };
    return judgeStaff(input, (people) =>
      judgeEach(judgedYears(rule, context, "latest"), (year) =>
        judgeYear(context, titleHolders(people, year, rank, context.evidence.titlesKnown(entry, year)), year, wanted)));
  },
};

function judgeYear(context: CheckContext, holders: Holders, year: SchoolYear, { title, percent }: Wanted): CriterionResult {
  const have = holders.have.length;
  const unsure = holders.unsure.length;
  const of = have + unsure + holders.lack.length;
  const data = { have, of, unsure, percent, title, year: schoolYearName(year) };
  if (reaches(have, of, percent)) return result("met", `${id}/met`, { facts: { have, of }, data });
  if (!reaches(have + unsure, of, percent)) {
    return result("unmet", `${id}/unmet`, { facts: { have, of }, data, related: cellsOf(holders.lack, year, "titles") });
  }
  if (lacksColumn(context, holders.unsure, "titles", year)) return noColumn("titles", [year], { of });
  const rowless = holders.known ? noRow(new Map([[year, holders.unsure]]), { of }) : null;
  if (rowless) return rowless;
  const says = holders.known ? "unknown" : "no-entry";
  return result("unknown", `${id}/${says}`, {
    facts: { of },
    data: { ...data, names: namesOf(holders.unsure) },
    related: says === "unknown" ? cellsOf(holders.unsure, year, "titles") : [],
  });
}

/** 100·n ≥ percent·N in whole numbers; a plan may set a percentage with two decimals. */
function reaches(n: number, of: number, percent: number): boolean {
  return 10_000 * n >= Math.round(100 * percent) * of;
}
