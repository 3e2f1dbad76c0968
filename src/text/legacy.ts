import { isSyllable } from "./syllable";
import { decodeTcvn3 } from "./tcvn3";
import { decodeVni } from "./vni";

/** Text typed with an old Vietnamese font, and what it says in Unicode. */
export interface LegacyText {
  readonly encoding: "TCVN3" | "VNI";
  readonly text: string;
}

const LATIN1 = /^[\u0000-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/;
const HIGH = /[\u00a1-\u00ff]/;
/** Runs of letters, old fonts' letters (soft hyphen, ¬, ®, µ …) included. */
const WORD = /[A-Za-z\u00a1-\u00ff]+/g;
/** Latin-1 letters that Vietnamese Unicode text itself uses: they prove nothing. */
const VIETNAMESE = /^[A-Za-zÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý]*$/;

/**
 * Reads TCVN3 (.VnTime) or VNI text, only where it is certain: the text makes no Vietnamese as it
 * stands, and every changed word makes a Vietnamese syllable in exactly one of the encodings.
 * `null` for all good Unicode text, Jarai and Bahnar names included, and for what is in doubt.
 */
export function readLegacy(text: string): LegacyText | null {
  if (!HIGH.test(text) || !LATIN1.test(text)) return null;
  const words = (text.match(WORD) ?? []).filter((word) => HIGH.test(word));
  if (words.every((word) => VIETNAMESE.test(word) && isSyllable(word))) return null;
  const tcvn3 = isVietnamese(words.map(decodeTcvn3)) ? decodeTcvn3(text) : null;
  const vni = isVietnamese(words.map(decodeVni)) ? decodeVni(text) : null;
  if (tcvn3 !== null && vni === null) return { encoding: "TCVN3", text: tcvn3 };
  if (vni !== null && tcvn3 === null) return { encoding: "VNI", text: vni };
  return null;
}

/** Is the text not NFC, as when letters and accents were typed apart (NFD)? */
export function isDecomposed(text: string): boolean {
  return /[\u0300-\u036f]/.test(text) && text !== text.normalize("NFC");
}

function isVietnamese(words: readonly string[]): boolean {
  return words.length > 0 && words.every(isSyllable);
}
