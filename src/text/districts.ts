import type { Place, Plan } from "../plan/schema";
import { compareKey } from "./key";
import { memoise } from "./memo";

/** The places that tell units of one name apart: districts, or communes where the plan has no districts. */
export interface DistrictNames {
  /**
   * The canonical key of the place that the whole text names ("huyện Đak Đoa", "H. Đắk Đoa", "Đăk Đoa"),
   * `null` where the directory has none that is valid on the day.
   */
  find(text: string): string | null;
  /** Key of the plan's province: an address may end in it, with or without "tỉnh". */
  readonly province?: string;
  /** The plan lists no place: what is named cannot be looked up. */
  readonly empty?: boolean;
}

/** Words for a kind of place, in full or short, before its name; on {@link compareKey} text. */
const KINDS: Readonly<Record<Place["level"], RegExp>> = {
  district: /^(?:huyện|thị xã|thành phố|quận|h\.|tx\.?(?=[\s.])|tp\.?(?=[\s.])|q\.|h\s|tx|tp)[\s.:]*/,
  commune: /^(?:xã|phường|thị trấn|đặc khu|x\.|p\.|tt(?=[\s.])|đk\.)[\s.:]*/,
};

/**
 * The plan's directory on one day, with its spelling variants. Spaces, apostrophes and hyphens within a
 * name do not count (K'Bang = Kbang).
 *
 * @param asOf ISO date; places not valid on it are not found. On a day for which the plan lists no place at
 *   all, as after 30 June 2025 in a plan of districts, it speaks of those it has
 */
export function createDistrictNames(plan: Plan, asOf: string): DistrictNames {
  const { level, places } = placesOn(plan, asOf);
  const keys = new Map<string, string>();
  for (const place of places) {
    for (const spelling of [place.name, ...place.variants]) {
      keys.set(squeeze(compareKey(spelling)), compareKey(place.name));
    }
  }
  const find = memoise((text: string) => ({ key: keys.get(squeeze(withoutKind(compareKey(text), level))) ?? null }));
  return { find: (text) => find(text).key, province: compareKey(plan.province), empty: keys.size === 0 };
}

/** The places that tell units apart on the day, and their level: see {@link createDistrictNames}. */
export function placesOn(plan: Plan, asOf: string): { readonly level: Place["level"]; readonly places: readonly Place[] } {
  const onDay = plan.directory.filter(({ from = "", to = "9999" }) => from <= asOf && asOf <= to);
  const valid = onDay.length > 0 ? onDay : plan.directory;
  const level = widestLevel(plan, valid);
  return { level, places: valid.filter((place) => place.level === level) };
}

/** Takes "huyện", "TP." … off the beginning of a compared text. */
export function withoutKind(key: string, level: Place["level"]): string {
  return key.replace(KINDS[level], "").trim();
}

/** Which kind of place the compared text says it is, `null` where it says none. */
export function placeKind(key: string): Place["level"] | null {
  if (KINDS.district.test(key)) return "district";
  return KINDS.commune.test(key) ? "commune" : null;
}

/** The last level of an address that has any place on the day. */
function widestLevel(plan: Plan, valid: readonly Place[]): Place["level"] {
  const levels = plan.address.levels.filter((level) => valid.some((place) => place.level === level));
  return levels.includes("district") ? "district" : (levels.at(-1) ?? "district");
}

function squeeze(key: string): string {
  return key.replace(/[\s'.-]+/g, "");
}
