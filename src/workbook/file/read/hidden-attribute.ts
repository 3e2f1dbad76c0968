import type { Span } from "../../hidden";
import { MAX_COLUMNS } from "../limits";
import { spells, SPACE } from "./bytes";

const LETTER_H = 0x68;
/** A `col` has some eight short attributes. */
const LONGEST_TAG = 500;

/** Whether a start tag says `hidden="1"` (or `true`), between its name and its end. */
export function saysHidden(data: Uint8Array, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (data[at] !== LETTER_H || data[at - 1]! > SPACE || !spells(data, at, "hidden")) continue;
    return /^hidden\s*=\s*["'](?:1|true)["']/.test(ascii(data, at, Math.min(to, at + 24)));
  }
  return false;
}

/** The columns of a `col` tag that is hidden; `null` where it is not, or names none. */
export function hiddenColumns(data: Uint8Array, from: number, to: number): Span | null {
  if (!saysHidden(data, from, to)) return null;
  const tag = ascii(data, from, Math.min(to, from + LONGEST_TAG));
  const [first, last] = ["min", "max"].map((name) => Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)["']`).exec(tag)?.[1])) as [number, number];
  return first >= 1 && last >= first && last <= MAX_COLUMNS ? { from: first - 1, to: last - 1 } : null;
}

/** In whatever order a file has them, touching, overlapping or not. */
export function joined(list: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of [...list].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && span.from <= last.to + 1) found[found.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else found.push(span);
  }
  return found;
}

function ascii(data: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...data.subarray(from, to));
}
