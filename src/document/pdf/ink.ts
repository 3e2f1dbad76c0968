import type { FontFace } from "./font-face";

/** Stands where the font has no such letter: seen on the page and told in the result, never dropped. */
const MISSING = "□";
/** The non-breaking hyphen looks like the hyphen; Unicode's many blanks look like a blank. */
const HYPHEN = /\u2011/g;
const BLANKS = /[\t\u2000-\u200a\u202f\u205f\u3000]/g;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** A letter in another dress (𝐀, Ａ, Ⅳ, ﬁ) that Unicode knows by plainer ones; a sign is another sign. */
const DRESSED = /[\p{L}\p{Nl}]/u;
/** No ink: soft hyphens, joiners, marks of direction, byte order marks. The attached data keep them. */
const INKLESS = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/g;

/** Turns any text into one that the font can draw, and remembers which letters it could not. */
export interface Ink {
  /** @returns the text in NFC, its line ends as `\n`, blanks as blanks, plain letters for dressed ones, and □ for what is not in the font */
  text(raw: string): string;
  /** Every letter that was drawn as □, once each, in the order met. */
  readonly missing: ReadonlySet<string>;
}

/** @param face any face: the four hold the same letters */
export function ink(face: FontFace): Ink {
  const missing = new Set<string>();
  const known = new Map<string, string>();
  const has = (letter: string): boolean => letter === "\n" || face.advance(letter.codePointAt(0)!) !== undefined;
  const draw = (raw: string): string => {
    const text = raw.normalize("NFC").replace(LINE_ENDS, "\n").replace(BLANKS, " ").replace(HYPHEN, "-").replace(INKLESS, "");
    let drawn = "";
    for (const letter of text) {
      const plain = has(letter) ? letter : DRESSED.test(letter) ? letter.normalize("NFKC") : "";
      const there = plain !== "" && [...plain].every(has);
      if (!there) missing.add(letter);
      drawn += there ? plain : MISSING;
    }
    return drawn;
  };
  return {
    missing,
    text(raw) {
      let drawn = known.get(raw);
      if (drawn === undefined) known.set(raw, (drawn = draw(raw)));
      return drawn;
    },
  };
}
