import { byteText } from "./sheet-layout";

const ROW = /<((?:[\w.-]+:)?)row\s(?:[^>]*?\s)?r\s*=\s*["'](\d+)["']/g;

/** Where in a piece of a worksheet part the first row after this one begins, and under which prefix. */
export function rowAfter(piece: Uint8Array, row: number): { readonly at: number; readonly prefix: string } | null {
  for (const match of byteText.decode(piece).matchAll(ROW)) {
    if (Number(match[2]) > row + 1) return { at: match.index, prefix: match[1]! };
  }
  return null;
}
