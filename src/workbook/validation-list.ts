import type { Validation } from "./sheet-content";

/** Longest list that fits into a rule as text. */
const LONGEST_LIST = 255;

/** Where a rule takes its list from: the words themselves, or the area of that name. */
export type ListSource = { readonly words: string } | { readonly name: string };

/** `null` where there is no list, or one that fits into no rule and has no name. */
export function listSource({ list, listName }: Validation): ListSource | null {
  if (!list || list.length === 0) return null;
  const words = list.join(",");
  if (words.length <= LONGEST_LIST && !list.some((item) => item.includes(","))) return { words };
  return listName === undefined ? null : { name: listName };
}
