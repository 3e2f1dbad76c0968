import * as z from "zod/mini";
import { schoolYearName, type SchoolYear } from "../../plan/school-year";
import { result, type CheckContext, type CollectiveCriterion, type CriterionResult } from "../criterion";
import { code, nameOf, rankOf, readParams } from "../params";
import { cellsOf, lacksColumn, namesOf, noColumn, noRow } from "../related";
import { judgeStaff } from "../staff-of-unit";
import { titleHolders, type Holders } from "../title-holders";
import { judgedYears, judgeEach } from "../years";

const id = "collective-has-fighter";
const params = z.strictObject({ title: code, count: z.int().check(z.minimum(1)) });

interface Wanted {
  readonly title: string;
  readonly count: number;
}

/** III.2.1, dash 4: "có cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở". */
export const collectiveHasFighter: CollectiveCriterion = {
  id,
  target: "collective",
  params,
  judge: (input) => {
    const { context, entry, rule } = input;
    const { title, count } = readParams(params, rule);
    const rank = rankOf(context.plan, "titles", title, rule);
    const wanted = { title: nameOf(context.plan, "titles", title), count };
    return judgeStaff(input, (people) =>
      judgeEach(judgedYears(rule, context, "latest"), (year) =>
        judgeYear(context, titleHolders(people, year, rank, context.evidence.titlesKnown(entry, year)), year, wanted)));
  },
};

function judgeYear(context: CheckContext, holders: Holders, year: SchoolYear, { title, count }: Wanted): CriterionResult {
  const have = holders.have.length;
  const unsure = holders.unsure.length;
  const of = have + unsure + holders.lack.length;
  const data = { have, of, unsure, count, title, year: schoolYearName(year) };
  if (have >= count) {
    return result("met", `${id}/met`, {
      facts: { have }, related: cellsOf(holders.have, year, "titles"), data: { ...data, names: namesOf(holders.have) },
    });
  }
  if (have + unsure < count) return result("unmet", `${id}/unmet`, { facts: { have }, data });
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
