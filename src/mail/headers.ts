import { base64Text } from "./base64";

const CRLF_FOLD = "\r\n ";
/** Columns of a header line that holds an encoded word (RFC 2047 §2), and of the word itself. */
const MAX_LINE = 76;
const WORD_COST = "=?UTF-8?B??=".length;
/** Bytes of text that one encoded word of at most 75 columns holds. */
const WORD_BYTES = 45;

/** A header whose value is free text: encoded words where it is not plain ASCII, folded, no line of its own. */
export function textHeader(name: string, value: string): string {
  const text = oneLine(value);
  const first = Math.floor((MAX_LINE - name.length - 2 - WORD_COST) / 4) * 3;
  if (/^[\x20-\x7e]*$/.test(text) && name.length + 2 + text.length <= MAX_LINE) return `${name}: ${text}\r\n`;
  const words = chunks(text, first, WORD_BYTES).map((chunk) => `=?UTF-8?B?${base64Text(chunk)}?=`);
  return `${name}: ${words.join(CRLF_FOLD)}\r\n`;
}

/**
 * `Content-Disposition: attachment` with the file's name as RFC 2231 wants it, in pieces. There is no
 * ASCII `filename` beside it: readers that know both would take the poorer one (facts/libraries §3).
 */
export function attachmentHeader(fileName: string): string {
  const value = `UTF-8''${percentEncoded(oneLine(fileName))}`;
  const pieces = value.match(/(?:%[0-9A-F]{2}|[^%]){1,16}/g) ?? [];
  const parameters = pieces.map((piece, i) => `;${CRLF_FOLD}filename*${i}*=${piece}`);
  return `Content-Disposition: attachment${parameters.join("")}\r\n`;
}

/** Line ends and other control characters would let a cell's text write headers: they become blanks. */
export function oneLine(text: string): string {
  return text.normalize("NFC").replace(/[\p{Cc}\u2028\u2029]+/gu, " ").replace(/\p{Cs}/gu, "\ufffd").trim();
}

/** Pieces of at most so many UTF-8 bytes, cut between letters and not before a mark that stands on one. */
function chunks(text: string, first: number, rest: number): string[] {
  const found: string[] = [];
  let [piece, size, limit] = ["", 0, first];
  for (const letter of text.match(/\P{M}\p{M}{0,4}|\p{M}/gu) ?? []) {
    const bytes = new TextEncoder().encode(letter).length;
    if (size + bytes > limit) {
      found.push(piece);
      [piece, size, limit] = ["", 0, rest];
    }
    piece += letter;
    size += bytes;
  }
  return [...found, piece];
}

/** The letters that RFC 5987 lets stand as they are; all others as bytes. */
function percentEncoded(text: string): string {
  return encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
