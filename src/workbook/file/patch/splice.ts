/** A stretch of a part that is replaced; an empty one (`at` = `until`) is an insertion. */
export interface Splice {
  readonly at: number;
  readonly until: number;
  readonly xml: string;
}

const encoder = new TextEncoder();

/** The bytes with the splices made: what lies between them stays as it is, and is not copied. */
export function splicePieces(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const splice of inOrder(splices)) {
    if (splice.at > at) pieces.push(bytes.subarray(at, splice.at));
    if (splice.xml !== "") pieces.push(encoder.encode(splice.xml));
    at = splice.until;
  }
  if (at < bytes.length) pieces.push(bytes.subarray(at));
  return pieces;
}

/** The same for a part that is held as a text. */
export function spliceText(text: string, splices: readonly Splice[]): string {
  let result = "";
  let at = 0;
  for (const splice of inOrder(splices)) {
    result += text.slice(at, splice.at) + splice.xml;
    at = splice.until;
  }
  return result + text.slice(at);
}

/** By place; at one place insertions come first, in the order in which they were asked for. */
function inOrder(splices: readonly Splice[]): Splice[] {
  return [...splices].sort((a, b) => a.at - b.at || a.until - b.until);
}
