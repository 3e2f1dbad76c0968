import * as z from "zod/mini";
import type { Person } from "../../sheets/records";
import { schoolYearName, type SchoolYear } from "../../plan/school-year";
import { result, type CheckContext, type CollectiveCriterion, type CriterionResult } from "../criterion";
import { code, nameOf, rankOf, readParams } from "../params";
import { cellsOf, lacksColumn, namesOf, noColumn, noRow } from "../related";
import { judgeStaff } from "../staff-of-unit";
import { judgedYears, judgeEach } from "../years";

const id = "collective-tasks-completed";
const params = z.strictObject({ atLeast: code });

interface Ratings {
  readonly below: readonly Person[];
  readonly unknown: readonly Person[];
  readonly notRated: number;
}

/** III.2.1, dash 4: "Có 100% cá nhân trong tập thể hoàn thành nhiệm vụ được giao". */
export const collectiveTasksCompleted: CollectiveCriterion = {
  id,
  target: "collective",
  params,
  judge: (input) => {
    const { context, rule } = input;
    const { atLeast } = readParams(params, rule);
    const least = rankOf(context.plan, "ratings", atLeast, rule);
    const level = nameOf(context.plan, "ratings", atLeast);
    return judgeStaff(input, (people) =>
      judgeEach(judgedYears(rule, context, "latest"), (year) =>
        judgeYear(context, people, year, { ratings: countRatings(people, year, least), level })));
  },
};

function countRatings(people: readonly Person[], year: SchoolYear, least: number): Ratings {
  const below: Person[] = [];
  const unknown: Person[] = [];
  let notRated = 0;
  for (const person of people) {
    const rating = person.valuesIn(year)?.rating.value;
    if (rating?.kind === "level") {
      if (rating.rank < least) below.push(person);
    } else if (rating?.kind === "not-rated") notRated++;
    else unknown.push(person);
  }
  return { below, unknown, notRated };
}

function judgeYear(
  context: CheckContext,
  people: readonly Person[],
  schoolYear: SchoolYear,
  { ratings: { below, unknown, notRated }, level }: { readonly ratings: Ratings; readonly level: string },
): CriterionResult {
  const facts = { below: below.length, unknown: unknown.length, notRated, of: people.length };
  const data = { ...facts, year: schoolYearName(schoolYear), level };
  if (below.length > 0) {
    return result("unmet", `${id}/unmet`, { facts, related: cellsOf(below, schoolYear, "rating"), data: { ...data, names: namesOf(below) } });
  }
  if (lacksColumn(context, unknown, "rating", schoolYear)) return noColumn("rating", [schoolYear], facts);
  const rowless = noRow(new Map([[schoolYear, unknown]]), facts);
  if (rowless) return rowless;
  if (unknown.length > 0) {
    return result("unknown", `${id}/unknown`, {
      facts,
      related: cellsOf(unknown, schoolYear, "rating"),
      data: { ...data, names: namesOf(unknown) },
    });
  }
  if (notRated === people.length) return result("unknown", `${id}/nobody-rated`, { facts, data });
  return result("met", `${id}/met`, { facts, data });
}
