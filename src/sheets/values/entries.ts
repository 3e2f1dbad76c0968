import { compareKey } from "../../text/key";

/** Between entries of one cell: `,` `;` `/` `+`, a new line, a spaced hyphen, "và" or "&" (not in "Giáo dục và Đào tạo"). */
const SEPARATOR = /(\s*[,;/+\n\r]\s*|\s+[-–—]\s+|\s+(?:và|&)\s+(?!đào tạo|đt(?!\p{L})))/iu;
/** "1.", "2)", "-", "•" before an entry. */
const BULLET = /^(?:\d{1,2}[.)](?!\d)|[-–—•*+])\s*/u;

/**
 * Splits a cell into entries. The longest run of pieces that `reads` accepts is one entry, so that
 * "CSTĐ cấp tỉnh/Bộ" stays whole although "/" separates.
 */
export function splitEntries(text: string, reads: (entry: string) => boolean): readonly string[] {
  const pieces = text.normalize("NFC").split(SEPARATOR);
  const entries: string[] = [];
  for (let from = 0; from < pieces.length; ) {
    const to = longestRun(pieces, from, reads);
    const entry = entryOf(pieces, from, to);
    if (compareKey(entry) !== "") entries.push(entry);
    from = to + 2;
  }
  return entries;
}

/** The last piece of the longest readable run that begins at `from`; `from` itself where none is readable. */
function longestRun(pieces: readonly string[], from: number, reads: (entry: string) => boolean): number {
  const last = Math.min(pieces.length - 1, from + LONGEST);
  for (let to = last - ((last - from) % 2); to > from; to -= 2) {
    if (reads(entryOf(pieces, from, to))) return to;
  }
  return from;
}

/** Pieces and separators in the longest alias that is worth trying. */
const LONGEST = 8;

function entryOf(pieces: readonly string[], from: number, to: number): string {
  return pieces.slice(from, to + 1).join("").trim().replace(BULLET, "");
}
