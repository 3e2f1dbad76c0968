import type { Plan } from "../plan/schema";
import { parseUnit } from "../text/units";

/** The words that lists offer are the plan's own, each as it is read back (`spec` §4). */
interface Term {
  readonly code: string;
  readonly name: string;
}

/** A code that people write ("HTXSNV", "LĐTT"); others ("CSTĐ-T", "canh-cao") are written as their names. */
const WRITTEN_CODE = /^[\p{Lu}\p{N}]+$/u;

function written({ code, name }: Term): string {
  return WRITTEN_CODE.test(code) ? code : name;
}

/** The best first. */
function byRank<T extends Term & { readonly rank: number }>(terms: readonly T[]): readonly T[] {
  return [...terms].sort((a, b) => b.rank - a.rank);
}

export function ratingWords({ ratings, notRated }: Plan): readonly string[] {
  return [...byRank(ratings).map(written), ...notRated.slice(0, 1)];
}

/** The lowest title first, as most people have it. */
export function titleWords({ titles }: Plan): readonly string[] {
  return [...byRank(titles).map(written).reverse(), NONE];
}

export function disciplineWords({ discipline }: Plan): readonly string[] {
  return [NONE, ...byRank(discipline).map(({ name }) => name).reverse()];
}

export function collectiveTitleWords({ collectiveTitles }: Plan): readonly string[] {
  return [...byRank(collectiveTitles).map(written).reverse(), NONE];
}

export function organisationWords({ ratings }: Plan): readonly string[] {
  return [...byRank(ratings).map(written), ABSENT];
}

/** The places that an address ends in at the time of registration, each with its kind: of the lowest level that is listed. */
export function placeWords({ address, directory, registration }: Plan): readonly string[] {
  const level = (["commune", "district"] as const).find((one) => address.levels.includes(one) && directory.some((place) => place.level === one));
  const places = directory.filter((place) => place.level === level);
  const valid = places.filter(({ from = "", to = "9999" }) => from <= registration.to && registration.from <= to);
  return [...new Set((valid.length > 0 ? valid : places).map(({ kind, name }) => `${kind} ${name}`))];
}

/** Every writing of a rating that is read as one, for a hint that knows no better. */
export function ratingWritings({ ratings, notRated }: Plan): readonly string[] {
  return [...ratings.flatMap(({ code, name, aliases }) => [code, name, ...aliases]), ...notRated];
}

/** The same for an organisation's rating in the record. */
export function organisationWritings({ ratings }: Plan): readonly string[] {
  return [...ratings.flatMap(({ code, name, aliases }) => [code, name, ...aliases]), ABSENT];
}

/** A school or centre is a collective of its own; an office has many. */
export function isSchool(unit: string): boolean {
  const { level } = parseUnit(unit);
  return level !== null && level !== "PGDĐT" && level !== "SGDĐT";
}

export function positionWords({ positions }: Plan): readonly string[] {
  return positions.map((position) => position.written);
}

export const NONE = "Không";
export const ABSENT = "Không có";
export const SAFETY_WORDS = ["Đạt", "Không đạt", ABSENT];
export const STATUS_WORDS = ["Đang làm việc", "Chuyển đi", "Nghỉ hưu", "Thôi việc", "Nghỉ việc"];
