import { memoise } from "./memo";

/** Zero-width and direction marks, soft hyphen, byte-order mark: they are typed by nobody and seen by nobody. */
const INVISIBLE = /[\u034f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]+/g;
const SPACES = /\s+/g;
const APOSTROPHES = /[\u0060\u00b4\u02b9\u02bb\u02bc\u02bd\u2018\u2019\u201b\u2032\uff07]/g;
const DASHES = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63]/g;
/** ASCII signs in the width of East Asian letters, which some input methods type. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** Eth and African D look exactly like Đ and come out of old converters; no Vietnamese word has them. */
const FALSE_D = /[\u00f0\u0256]/g;
/** hòa, khỏe, thúy in the old tone placement; the new one is hoà, khoẻ, thuý. */
const OLD_TONE = /[òóỏõọ][ae]|[ùúủũụ]y/g;
const SY = /(?<!\p{L})sỹ(?!\p{L})/gu;
const MARKS = /\p{M}+/gu;

const TONED: Readonly<Record<string, string>> = {
  a: "àáảãạ", e: "èéẻẽẹ", y: "ỳýỷỹỵ",
};

/**
 * The form in which texts are compared (`spec` §4): NFC, white space folded, tone placement, apostrophes
 * and case unified, sỹ = sĩ. Two texts with one key are the same to the program; accents still count.
 */
export const compareKey: (text: string) => string = memoise(makeKey);

/** {@link compareKey} of a text that is hardly met again, such as a name: nothing is remembered. */
export function compareKeyOnce(text: string): string {
  return makeKey(text);
}

/**
 * {@link compareKey} without accents, đ as d, no apostrophes. Different people and words share it:
 * it finds suggestions and never decides identity (`spec` §4).
 */
export const plainKey: (text: string) => string = memoise(makePlainKey);

function makeKey(text: string): string {
  const kind = kindOf(text);
  const lower = kind === FOLDED ? fold(text) : text.toLowerCase();
  if (kind === PLAIN) return lower;
  return lower.replace(FALSE_D, "đ").replace(OLD_TONE, moveTone).replace(SY, "sĩ");
}

/** What there is to do for a text. Most need nothing but small letters; a name is looked at in 0.1 µs. */
const PLAIN = 0;
const TWO_FORMS = 1;
const FOLDED = 2;
const SPACE = 3;

/** Composed letters and signs that stay as they are are `PLAIN`; all that is not listed is to be folded. */
const KINDS = new Uint8Array(0x1f00).fill(FOLDED);
KINDS.fill(PLAIN, 0x21, 0x7f).fill(PLAIN, 0xc0, 0x250).fill(PLAIN, 0x1ea0, 0x1efa);
KINDS[0x60] = FOLDED;
KINDS[0x20] = SPACE;
for (const letter of "òóỏõọùúủũụỹÒÓỎÕỌÙÚỦŨỤỸðÐƉ") KINDS[letter.charCodeAt(0)] = TWO_FORMS;

function kindOf(text: string): number {
  let found = PLAIN;
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const kind = KINDS[text.charCodeAt(i)] ?? FOLDED;
    if (kind === FOLDED || (kind === SPACE && before === SPACE)) return FOLDED;
    if (kind === TWO_FORMS) found = TWO_FORMS;
    before = kind;
  }
  return before === SPACE ? FOLDED : found;
}

function fold(text: string): string {
  return text
    .normalize("NFC")
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .toLowerCase()
    .replace(INVISIBLE, "")
    .replace(SPACES, " ")
    .trim()
    .replace(APOSTROPHES, "'")
    .replace(DASHES, "-");
}

/** {@link plainKey} of a text that is hardly met again, such as a name: nothing is remembered. */
export function plainKeyOnce(text: string): string {
  return plainOf(makeKey(text));
}

function makePlainKey(text: string): string {
  return plainOf(compareKey(text));
}

function plainOf(key: string): string {
  let plain = "";
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    if (code !== APOSTROPHE) plain += PLAIN_LETTERS[code] ?? plainLetter(code);
  }
  return plain;
}

const APOSTROPHE = 0x27;

/** By code, as far as the letters of Vietnamese and the highland languages go; filled in when one is met. */
const PLAIN_LETTERS = new Array<string | undefined>(KINDS.length).fill(undefined);

function plainLetter(code: number): string {
  const plain = String.fromCharCode(code).normalize("NFD").replace(MARKS, "").replace("đ", "d").replace("ƀ", "b");
  if (code < PLAIN_LETTERS.length) PLAIN_LETTERS[code] = plain;
  return plain;
}

/** `òa` -> `oà`: the tone goes from the first letter to the second. */
function moveTone(pair: string): string {
  const second = pair[1]!;
  const tone = "òóỏõọ".includes(pair[0]!) ? "òóỏõọ".indexOf(pair[0]!) : "ùúủũụ".indexOf(pair[0]!);
  return (second === "y" ? "u" : "o") + TONED[second]![tone]!;
}
