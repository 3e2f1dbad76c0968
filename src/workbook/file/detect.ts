/** What the first bytes of a file say it is, whatever its name. */
export type Content =
  | "empty"
  | "zip"
  | "ole"
  | "html"
  | "xml"
  | "text"
  | "pdf"
  | "image"
  | "rtf"
  | "archive"
  | "unknown";

const SIGNATURES: readonly (readonly [Content, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x42, 0x4d]],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["archive", [0x1f, 0x8b]],
];

const HEAD = 4096;

/** Decides by content alone. Text is what has no control characters where text has none. */
export function detect(bytes: Uint8Array): Content {
  if (bytes.length === 0) return "empty";
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
  if (found && !(found[1].length === 2 && looksLikeText(bytes))) return found[0];
  if (!looksLikeText(bytes)) return "unknown";
  const head = decodeHead(bytes).trimStart().toLowerCase();
  if (head === "") return bytes.length > HEAD ? "text" : "empty";
  if (/^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|table|meta|style|div)\b/.test(head)) return "html";
  if (head.startsWith("<?xml")) return /<(?:[\w-]+:)?html\b/.test(head) ? "html" : "xml";
  return "text";
}

function looksLikeText(bytes: Uint8Array): boolean {
  if (utf16Label(bytes)) return true;
  const end = Math.min(bytes.length, HEAD);
  for (let i = 0; i < end; i++) {
    const byte = bytes[i]!;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) return false;
  }
  return true;
}

/** UTF-16 by its byte order mark, or, without one, by the zeros beside ASCII letters. */
export function utf16Label(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const end = Math.min(bytes.length, HEAD) & ~1;
  const zeros = [0, 0];
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i & 1]! += 1;
  const [even, odd] = zeros as [number, number];
  // Vietnamese text has many letters beyond U+00FF, separators and digits never
  if (end < 8) return null;
  if (even === 0 && odd > end / 8) return "utf-16le";
  return odd === 0 && even > end / 8 ? "utf-16be" : null;
}

function decodeHead(bytes: Uint8Array): string {
  return new TextDecoder(utf16Label(bytes) ?? "utf-8").decode(bytes.subarray(0, HEAD));
}
