import * as z from "zod/mini";
import type { Person } from "../../sheets/records";
import type { SchoolYear } from "../../plan/school-year";
import { result, type CheckContext, type CriterionResult, type IndividualCriterion } from "../criterion";
import { code, nameOf, rankOf, readParams } from "../params";
import { unidentified } from "../person-of-nominee";
import { cellsOf, lacksColumn, noColumn, noRow } from "../related";
import { judgedYears, yearNames } from "../years";

const id = "person-rated-excellent";
const params = z.strictObject({ atLeast: code });

/** III.2.2, dash 2: "Hằng năm được đánh giá, xếp loại hoàn thành xuất sắc nhiệm vụ". */
export const personRatedExcellent: IndividualCriterion = {
  id,
  target: "individual",
  params,
  judge: ({ entry, context, rule }) => {
    const { atLeast } = readParams(params, rule);
    const least = rankOf(context.plan, "ratings", atLeast, rule);
    const match = context.evidence.personOf(entry);
    if (match.kind !== "found") {
      return unidentified(entry, context.evidence, match) ?? result("unknown", `${id}/not-identified`, { cause: "person" });
    }
    const years = judgedYears(rule, context, "each");
    if (years.length === 0) return result("unknown", "years/none");
    return judgePerson(context, match.person, { years, least, level: nameOf(context.plan, "ratings", atLeast) });
  },
};

function judgePerson(
  context: CheckContext,
  person: Person,
  { years, least, level }: { readonly years: readonly SchoolYear[]; readonly least: number; readonly level: string },
): CriterionResult {
  const below: SchoolYear[] = [];
  const ratings: string[] = [];
  const unknown: SchoolYear[] = [];
  let notRated = 0;
  for (const year of years) {
    const rating = person.valuesIn(year)?.rating.value;
    if (rating?.kind === "not-rated") notRated++;
    else if (rating?.kind !== "level") unknown.push(year);
    else if (rating.rank < least) {
      below.push(year);
      ratings.push(nameOf(context.plan, "ratings", rating.code));
    }
  }
  const facts = { below: below.length, unknown: unknown.length };
  const told = (named: readonly SchoolYear[]) => ({
    years,
    facts,
    related: named.flatMap((year) => cellsOf([person], year, "rating")),
    data: { level, ratings, years: yearNames(named) },
  });
  if (below.length > 0) return result("unmet", `${id}/unmet`, told(below));
  if (unknown.length > 0) {
    const header = unknown.every((year) => lacksColumn(context, [person], "rating", year));
    if (header) return { ...noColumn("rating", unknown, facts), years };
    const rowless = noRow(new Map(unknown.map((year) => [year, [person]])), facts);
    return rowless ? { ...rowless, years } : result("unknown", `${id}/unknown`, told(unknown));
  }
  if (notRated === years.length) return result("unknown", `${id}/never-rated`, told(years));
  return result("met", `${id}/met`, told(years));
}
