import type { Plan } from "../plan/schema";
import { createDistrictNames, type DistrictNames } from "../text/units";

const known = new WeakMap<Plan, Map<string, DistrictNames>>();

/** The plan's districts on the day of the check, built once: what was read with them stays remembered. */
export function districtsOf({ plan, asOf }: { readonly plan: Plan; readonly asOf: string }): DistrictNames {
  const days = known.get(plan) ?? new Map<string, DistrictNames>();
  known.set(plan, days);
  const districts = days.get(asOf) ?? createDistrictNames(plan, asOf);
  days.set(asOf, districts);
  return districts;
}
