import { isSyllable } from "./syllable";
import { decodeTcvn3 } from "./tcvn3";
import { decodeVni } from "./vni";

/** Text typed with an old Vietnamese font, and what it says in Unicode. */
export interface LegacyText {
  readonly encoding: "TCVN3" | "VNI";
  readonly text: string;
}

/** Signs that Word puts into any text, beside Latin-1. */
const TYPOGRAPHIC = "\u2013\u2014\u2018\u2019\u201c\u201d\u2026";
const HIGH = /[\u00a1-\u00ff]/;
/** Runs of letters, old fonts' letters (soft hyphen, ¬, ®, µ …) included. */
const WORD = /[A-Za-z\u00a1-\u00ff]+/g;
/**
 * An accented capital after a small letter ("NguyÔn"), a letter no Vietnamese Unicode text has ("Hµ", "§inh"),
 * or two vowels that never meet ("Huúnh"). ñ is no sign of either encoding: Jarai has it.
 */
const TCVN3_SIGN =
  /[a-z][ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝÐ]|[A-Za-z][\u00a1-\u00bfÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïðö÷øûüþ]|[\u00a1-\u00a7®¶·¸¹](?=[A-Za-z\u00df-\u00fe])|uú/;
/** Two vowels that never meet in Unicode ("Nguyeãn", "Leâ"), or a letter no Vietnamese text has. */
const VNI_SIGN = /[øûïåäëüöæî]|a[ùõâáàãêéèú]|e[ùõâáàã]|o[ùõâ]|[uy][ùõ]/i;

/**
 * Reads TCVN3 (.VnTime) or VNI text, only where it is certain: the text makes no Vietnamese as it
 * stands, it bears a sign of the encoding, and every changed word makes a Vietnamese syllable in exactly
 * one of the two. `null` for all good Unicode text, Jarai and Bahnar names included, and for what is in doubt.
 */
export function readLegacy(text: string): LegacyText | null {
  if (!isHighLatin1(text)) return null;
  const signs = { tcvn3: TCVN3_SIGN.test(text), vni: VNI_SIGN.test(text) };
  if (!signs.tcvn3 && !signs.vni) return null;
  const words = (text.match(WORD) ?? []).filter((word) => HIGH.test(word));
  if (words.every(isSyllable)) return null;
  const tcvn3 = signs.tcvn3 && words.every((word) => isSyllable(decodeTcvn3(word)));
  const vni = signs.vni && words.every((word) => isSyllable(decodeVni(word)));
  if (tcvn3 === vni) return null;
  return tcvn3 ? { encoding: "TCVN3", text: decodeTcvn3(text) } : { encoding: "VNI", text: decodeVni(text) };
}

/** By hand: nearly every Vietnamese name has, near its beginning, a letter that no old font knew. */
function isHighLatin1(text: string): boolean {
  let high = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i);
    if (letter > 0xff && !TYPOGRAPHIC.includes(text.charAt(i))) return false;
    high ||= letter > 0xa0;
  }
  return high;
}

/** Is the text not NFC, as when letters and accents were typed apart (NFD)? */
export function isDecomposed(text: string): boolean {
  return /[\u0300-\u036f]/.test(text) && text !== text.normalize("NFC");
}
