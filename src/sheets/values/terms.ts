import { compareKey } from "../../text/key";

/** A word of the plan with everything it may be written as. */
interface Named {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

const WORD = /[^\s.\-_,;:()[\]/&+"“”']+/g;
const VOWEL = /[aeiouyăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/;
/** Final y after these consonants is written i as well: kỷ luật = kỉ luật, quản lý = quản lí. */
const FINAL_Y = /^([hklmst])([yỳýỷỹỵ])$/;
const I_OF: Readonly<Record<string, string>> = { y: "i", ỳ: "ì", ý: "í", ỷ: "ỉ", ỹ: "ĩ", ỵ: "ị" };

/**
 * The form in which words of the vocabulary are compared, always whole: dots, spaces, hyphens and brackets
 * within do not count (H.T.X.S.N.V), and Đ may lack its bar in abbreviations (LDTT). Other signs do count:
 * "HTTNV?" is in doubt.
 */
export function termKey(text: string): string {
  return (compareKey(text).match(WORD) ?? []).map(foldWord).join("");
}

function foldWord(word: string): string {
  if (!VOWEL.test(word)) return word.replace(/đ/g, "d");
  return word.replace(FINAL_Y, (_, consonant: string, y: string) => consonant + I_OF[y]!);
}

/** "canh-cao": a code for programs, which nobody writes in a cell; read as words it would lack its accents. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

/**
 * Finds a term by code, name or alias.
 * A writing that two terms share is read as the first of them, in the plan's order.
 */
export function indexTerms<T extends Named>(
  terms: readonly T[],
  more: (term: T) => readonly string[] = () => [],
): ReadonlyMap<string, T> {
  const index = new Map<string, T>();
  for (const term of terms) {
    const code = SLUG.test(term.code) ? [] : [term.code];
    for (const writing of [...code, term.name, ...term.aliases, ...more(term)]) {
      const key = termKey(writing);
      if (key !== "" && !index.has(key)) index.set(key, term);
    }
  }
  return index;
}

export function termKeys(writings: readonly string[]): ReadonlySet<string> {
  return new Set(writings.map(termKey).filter((key) => key !== ""));
}
