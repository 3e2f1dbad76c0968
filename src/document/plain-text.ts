/** Control characters, and marks that only turn the direction of what follows or are seen by nobody. */
const UNSEEN = /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;
/** Half of a letter that two code units make: no file can carry it. */
const BROKEN = /\p{Cs}/gu;

/**
 * A cell's text as it is printed: NFC, on one line, single blanks, nothing that cannot be seen. No word
 * and no letter is changed.
 */
export function plainText(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").replace(UNSEEN, "").replace(BROKEN, "\ufffd").replace(/ {2,}/g, " ").trim();
}
