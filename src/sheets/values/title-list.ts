import { compareKey } from "../../text/key";
import { withoutDecision } from "./cell-text";
import { splitEntries } from "./entries";
import { termKey, termKeys } from "./terms";

/** What one entry of a titles cell says. */
export interface TitleEntry {
  readonly code: string;
  readonly rank: number;
  /** An alias that does not say the level. */
  readonly vague: boolean;
}

/** The titles of a cell, none (a word for none, or only awards), or unreadable. */
export type TitleList = { readonly titles: readonly TitleEntry[] } | "none" | "unreadable";

/** "Danh hiệu LĐTT", "đạt danh hiệu LĐTT", "Đạt LĐTT". */
const LEAD = /^(?:đạt\s+)?(?:(?:danh hiệu|dh)[\s:]+)?/;
/** Who gave an award, when a separator tore it off: "bằng khen của UBND tỉnh, Bộ GDĐT". */
const GIVER = /^(?:của\s+)?(?:bộ|ubnd|sở|phòng|chủ tịch|thủ tướng|chính phủ|liên đoàn|lđlđ|công đoàn|tỉnh|huyện|thành phố|thị xã|xã|phường|cấp)(?!\p{L})/u;
const NONE = termKeys([
  "không", "ko", "không có", "ko có", "không có danh hiệu", "không đạt", "không đạt danh hiệu", "chưa có", "chưa đạt", "0",
]);

/**
 * Reads a cell of titles (`spec` §4). One entry that cannot be read makes the whole cell unreadable.
 *
 * @param titleOf a title by its `termKey`
 * @param awards words with which an award that is no title begins
 */
export function createTitleListReader(
  titleOf: ReadonlyMap<string, TitleEntry>,
  awards: readonly string[],
): (text: string) => TitleList {
  const awardKeys = awards.map(compareKey);
  const find = (entry: string) => titleOf.get(termKey(entry)) ?? titleOf.get(termKey(compareKey(entry).replace(LEAD, "")));
  return (text) => {
    const said = withoutDecision(text);
    if (isNone(said)) return "none";
    const titles: TitleEntry[] = [];
    let award = false;
    for (const entry of splitEntries(said, (part) => find(part) !== undefined)) {
      const title = find(entry);
      if (title) titles.push(title);
      else if (!isAward(entry, awardKeys) && !(award && GIVER.test(compareKey(entry)))) return "unreadable";
      award = title === undefined;
    }
    return titles.length > 0 ? { titles } : award ? "none" : "unreadable";
  };
}

/** "-", "không", "0" …: an entry that says there is no title. */
function isNone(text: string): boolean {
  return /^[\s-]+$/.test(compareKey(text)) || NONE.has(termKey(text));
}

function isAward(entry: string, awardKeys: readonly string[]): boolean {
  const key = compareKey(entry);
  return awardKeys.some((award) => key.startsWith(award) && !/^\p{L}/u.test(key.slice(award.length)));
}
