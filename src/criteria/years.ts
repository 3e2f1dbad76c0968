import { schoolYearName, type SchoolYear } from "../plan/school-year";
import type { Rule } from "../plan/schema";
import type { CheckContext, CriterionResult } from "./criterion";
import { result } from "./criterion";

/** The complete school years that a rule looks at: the latest one, or each of them. */
export function judgedYears(rule: Rule, { complete }: CheckContext, unsaid: "latest" | "each"): readonly SchoolYear[] {
  return (rule.years ?? unsaid) === "latest" ? complete.slice(-1) : complete;
}

/**
 * Several years as one: the first that is not met decides, else the first that is unknown, else the
 * last. The facts are those of the year that decides, the years all that were looked at.
 */
export function judgeEach(
  years: readonly SchoolYear[],
  judge: (year: SchoolYear) => CriterionResult,
): CriterionResult {
  const results = years.map(judge);
  const deciding =
    results.find(({ outcome }) => outcome === "unmet") ??
    results.find(({ outcome }) => outcome === "unknown") ??
    results.at(-1);
  return deciding ? { ...deciding, years } : result("unknown", "years/none");
}

/** "2020-2021, 2021-2022" */
export function yearNames(years: readonly SchoolYear[]): string {
  return years.map(schoolYearName).join(", ");
}
