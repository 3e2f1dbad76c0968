/** The ASCII letters that the byte scanners look for. */
export const TAB = 9, CR = 13, SPACE = 32, BANG = 33, QUOTE = 34, AMP = 38, APOSTROPHE = 39, MINUS = 45,
  DOT = 46, SLASH = 47, ZERO = 48, NINE = 57, LT = 60, EQUALS = 61, GT = 62, QUESTION = 63, UNDERSCORE = 95;

/** Where `byte` comes next, or -1; `Uint8Array.indexOf` costs a call that short distances don't repay. */
export function find(data: Uint8Array, byte: number, from: number): number {
  const end = data.length;
  for (let at = from; at < end; at++) if (data[at] === byte) return at;
  return -1;
}

/** Do the bytes at `at` spell this ASCII word? */
export function spells(data: Uint8Array, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (data[at + i] !== word.charCodeAt(i)) return false;
  return true;
}

/** Past the `>` that ends the tag which begins before `from`; -1 where the bytes end first. */
export function pastTag(data: Uint8Array, from: number): number {
  const end = data.length;
  let quote = 0;
  for (let at = from; at < end; at++) {
    const byte = data[at]!;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GT) {
      return at + 1;
    } else if (byte === QUOTE || byte === APOSTROPHE) {
      quote = byte;
    }
  }
  return -1;
}

/** Past the next ASCII word, or -1. */
export function pastWord(data: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0);
  for (let at = data.indexOf(first, from); at >= 0; at = data.indexOf(first, at + 1)) {
    if (at + word.length > data.length) return -1;
    if (spells(data, at, word)) return at + word.length;
  }
  return -1;
}

/** What follows an element's name: its name ends here and does not go on. */
export function endsName(byte: number | undefined): boolean {
  return byte === GT || byte === SLASH || (byte !== undefined && byte <= SPACE);
}
