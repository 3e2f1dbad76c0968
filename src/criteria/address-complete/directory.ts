import type { Place, Plan } from "../../plan/schema";
import { createDistrictNames } from "../../text/districts";

/** The places of one level of the directory. */
export interface Directory {
  /** Those that the plan speaks of on the day. */
  readonly places: readonly Place[];
  /** Is it a valid place, in any of its spellings, with or without its kind? */
  has(text: string): boolean;
  /** The place of that name that once was, or is yet to be; `null`: none. */
  outdated(text: string): Place | null;
}

/**
 * The plan's directory of one level on one day; `null` where it lists no place of that level. On a day
 * for which it lists none (as after 30 June 2025 in a plan of districts) it speaks of those it has.
 */
export function directoryOf(plan: Plan, level: Place["level"], asOf: string): Directory | null {
  const all = plan.directory.filter((place) => place.level === level);
  if (all.length === 0) return null;
  const onDay = all.filter(({ from = "", to = "9999" }) => from <= asOf && asOf <= to);
  const places = onDay.length > 0 ? onDay : all;
  const names = namesOf(plan, places, level);
  return {
    places,
    has: (text) => names.find(text) !== null,
    outdated: (text) => all.find((place) => !places.includes(place) && namesOf(plan, [place], level).find(text) !== null) ?? null,
  };
}

/** The given places alone, whatever their dates. */
function namesOf(plan: Plan, places: readonly Place[], level: Place["level"]) {
  const directory = places.map(({ from: _from, to: _to, ...place }) => place);
  return createDistrictNames({ ...plan, directory, address: { levels: [level] } }, "");
}
