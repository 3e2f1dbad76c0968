import { distance } from "fastest-levenshtein";
import { compareKey, plainKey, plainKeyOnce } from "./key";

/** One spelling without accents and everyone who shares it. */
interface Spelling<T> {
  readonly plain: string;
  readonly letters: number;
  readonly owners: T[];
}

/** The candidates of a list, ready to be asked many times. */
interface NameIndex<T> {
  readonly byLength: readonly (readonly Spelling<T>[])[];
  readonly byLastWord: ReadonlyMap<string, readonly Spelling<T>[]>;
}

/** Larger than any distance: for names that are alike only by word order or initials. */
const OTHER_LIKENESS = 10;

/** Longer texts are no names. */
const LONGEST = 100;

const indexes = new WeakMap<object, { nameOf: unknown; index: unknown }>();

/**
 * The candidates whose names are close to `name`, best first: the same but for accents, a few letters
 * mistyped, the words in another order, or words shortened to initials. Suggestions only (`spec` §4).
 * The list is indexed at its first use; pass the same array and the same `nameOf` to use it again.
 */
export function nearestNames<T>(
  name: string,
  candidates: readonly T[],
  nameOf: (candidate: T) => string,
  limit = 3,
): readonly T[] {
  const plain = withoutAddress(plainKey(name));
  if (plain === "" || plain.length > LONGEST) return [];
  const index = indexOf(candidates, nameOf);
  const found = [...misspelt(plain, index), ...reordered(plain, index)];
  const seen = new Set<T>();
  return found
    .flatMap(({ spelling, score }) => spelling.owners.map((owner) => ({ owner, score })))
    .map((near) => ({ ...near, accents: distance(compareKey(name), compareKey(nameOf(near.owner))) }))
    .sort((a, b) => a.score - b.score || a.accents - b.accents)
    .map(({ owner }) => owner)
    .filter((owner) => !seen.has(owner) && seen.add(owner))
    .slice(0, limit);
}

/** Family and middle names in one column, the given name in another: one full name. */
export function joinName(family: string, given: string): string {
  return `${family.trim()} ${given.trim()}`.trim();
}

interface Near<T> {
  readonly spelling: Spelling<T>;
  readonly score: number;
}

function misspelt<T>(plain: string, { byLength }: NameIndex<T>): Near<T>[] {
  const allowed = plain.length < 12 ? 1 : 2;
  const letters = letterSet(plain);
  const found: Near<T>[] = [];
  for (let length = plain.length - allowed; length <= plain.length + allowed; length++) {
    for (const spelling of byLength[length] ?? []) {
      // One edit changes at most two letters of the set: most names are put aside without measuring.
      if (bits(spelling.letters ^ letters) > 2 * allowed) continue;
      const score = distance(plain, spelling.plain);
      if (score <= allowed) found.push({ spelling, score });
    }
  }
  return found;
}

/** The same words in another order, or one name's initials where the other has words: "N. V. An". */
function reordered<T>(plain: string, { byLength, byLastWord }: NameIndex<T>): Near<T>[] {
  const words = wordsOf(plain);
  const inOrder = sortedWords(plain);
  const letters = letterSet(plain);
  const sorted = (byLength[plain.length] ?? []).filter((other) => other.letters === letters && sortedWords(other.plain) === inOrder);
  const shortened = (byLastWord.get(words.at(-1) ?? "") ?? []).filter(({ plain: other }) => other[0] === plain[0] && agrees(words, wordsOf(other)));
  return [
    ...sorted.map((spelling) => ({ spelling, score: OTHER_LIKENESS })),
    ...shortened.map((spelling) => ({ spelling, score: OTHER_LIKENESS + 1 })),
  ];
}

/** The same words, but for one or the other's initials. */
function agrees(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length &&
    a.every((word, i) => word === b[i] || (word[0] === b[i]![0] && (word.length === 1 || b[i]!.length === 1)));
}

function indexOf<T>(candidates: readonly T[], nameOf: (candidate: T) => string): NameIndex<T> {
  const known = indexes.get(candidates);
  if (known?.nameOf === nameOf) return known.index as NameIndex<T>;
  const index = buildIndex(candidates, nameOf);
  indexes.set(candidates, { nameOf, index });
  return index;
}

function buildIndex<T>(candidates: readonly T[], nameOf: (candidate: T) => string): NameIndex<T> {
  const spellings = new Map<string, Spelling<T>>();
  for (const candidate of candidates) {
    const plain = withoutAddress(plainKeyOnce(nameOf(candidate)));
    if (plain === "") continue;
    const spelling = spellings.get(plain);
    if (spelling) spelling.owners.push(candidate);
    else spellings.set(plain, { plain, letters: letterSet(plain), owners: [candidate] });
  }
  const byLength: Spelling<T>[][] = [];
  const byLastWord = new Map<string, Spelling<T>[]>();
  for (const spelling of spellings.values()) {
    (byLength[spelling.plain.length] ??= []).push(spelling);
    const last = lastWord(spelling.plain);
    const list = byLastWord.get(last);
    if (list) list.push(spelling);
    else byLastWord.set(last, [spelling]);
  }
  return { byLength, byLastWord };
}

/**
 * "1. Nguyễn Văn An (HĐ)" without number and remark; "Ông Nguyễn Văn An": how one speaks to somebody is
 * rarely the family name, but it may be.
 */
function withoutAddress(plain: string): string {
  return plain.replace(/^\d{1,4}\s*[.)]\s*/, "").replace(/\s*\([^()]*\)[\s.]*$/, "").replace(/^(?:ong|ba|anh|chi|co|thay|d\/c|dong chi)[.:\s]+(?=\S+\s\S)/, "");
}

function wordsOf(plain: string): string[] {
  return plain.split(/[\s.]+/).filter((word) => word !== "");
}

function lastWord(plain: string): string {
  return plain.slice(Math.max(plain.lastIndexOf(" "), plain.lastIndexOf(".")) + 1);
}

function sortedWords(plain: string): string {
  return wordsOf(plain).sort().join(" ");
}

/** The letters a–z of a text as bits, everything else as one bit more. */
function letterSet(plain: string): number {
  let set = 0;
  for (let i = 0; i < plain.length; i++) {
    const letter = plain.charCodeAt(i) - 97;
    set |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
