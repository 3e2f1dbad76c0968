import type { Plan } from "../plan/schema";

/** What a cell may be chosen from: the plan's words, each as it is read back (`spec` §4). */
interface Choice {
  readonly list: readonly string[];
}

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

export function ratingWords({ ratings, notRated }: Plan): Choice["list"] {
  return [...byRank(ratings).map(written), ...notRated.slice(0, 1)];
}

/** The lowest title first, as most people have it. */
export function titleWords({ titles }: Plan): Choice["list"] {
  return [...byRank(titles).map(written).reverse(), NONE];
}

export function disciplineWords({ discipline }: Plan): Choice["list"] {
  return [NONE, ...byRank(discipline).map(({ name }) => name).reverse()];
}

export function collectiveTitleWords({ collectiveTitles }: Plan): Choice["list"] {
  return [...byRank(collectiveTitles).map(written).reverse(), NONE];
}

export function organisationWords({ ratings }: Plan): Choice["list"] {
  return [...byRank(ratings).map(written), ABSENT];
}

export function positionWords({ positions }: Plan): Choice["list"] {
  return positions.map((position) => position.written);
}

export const NONE = "Không";
export const ABSENT = "Không có";
export const SAFETY_WORDS = ["Đạt", "Không đạt", ABSENT];
export const STATUS_WORDS = ["Đang làm việc", "Chuyển đi", "Nghỉ hưu", "Thôi việc", "Nghỉ việc"];
