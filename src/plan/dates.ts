import type { Plan, Stage } from "./schema";
import type { SchoolYear } from "./school-year";

/** School years are complete after 31 May (`spec` §3); ISO dates compare as text. */
const yearEnd = "05-31";

/** The day of the check, kept inside the plan's years: first-06-01 … last-12-31. ISO date in and out. */
export function clampAsOf(plan: Plan, day: string): string {
  const first = `${plan.years.first}-06-01`;
  const last = `${plan.years.last}-12-31`;
  if (day < first) return first;
  return day > last ? last : day;
}

/** The plan's school years that are complete on `asOf` (ISO date), ascending. */
export function completeYears(plan: Plan, asOf: string): SchoolYear[] {
  return planYears(plan).filter((year) => asOf > `${year}-${yearEnd}`);
}

/** Every school year of the plan, ascending. */
export function planYears(plan: Plan): SchoolYear[] {
  const { first, last } = plan.years;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The review point that `asOf` (ISO date) falls to: the last one whose year has come, else the first. */
export function stageAt(plan: Plan, asOf: string): Stage {
  const year = Number(asOf.slice(0, 4));
  const points = [...plan.reviews].sort((a, b) => a.year - b.year);
  return (points.findLast((point) => point.year <= year) ?? points[0]!).stage;
}
