import type { Area } from "../../grid";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { EQUALS, SPACE, spells } from "./bytes";

const COLON = 0x3a;
const DOLLAR = 0x24;

/** The `ref` of a `mergeCell` tag, `A1:C2`; `null` where it names no area of a sheet. */
export function mergedArea(data: Uint8Array, from: number, to: number): Area | null {
  let at = from;
  while (at < to && !(data[at]! <= SPACE && spells(data, at + 1, "ref") && (data[at + 4] === EQUALS || data[at + 4]! <= SPACE))) at++;
  while (at < to && data[at] !== 0x22 && data[at] !== 0x27) at++;
  const numbers = [0, 0, 0, 0];
  let corner = 0;
  for (at += 1; at < to && data[at] !== 0x22 && data[at] !== 0x27; at++) {
    const byte = data[at]!;
    const letter = byte & 0xdf;
    if (byte === COLON) corner = 2;
    else if (byte >= 48 && byte <= 57) numbers[corner + 1] = numbers[corner + 1]! * 10 + byte - 48;
    else if (letter >= 65 && letter <= 90) numbers[corner] = numbers[corner]! * 26 + letter - 64;
    else if (byte !== DOLLAR) return null;
  }
  const [left, top, right, bottom] = (corner === 0 ? [...numbers.slice(0, 2), ...numbers.slice(0, 2)] : numbers) as [number, number, number, number];
  if (Math.min(left, top, right, bottom) < 1 || Math.max(left, right) > MAX_COLUMNS || Math.max(top, bottom) > MAX_ROWS) return null;
  return { top: Math.min(top, bottom) - 1, left: Math.min(left, right) - 1, bottom: Math.max(top, bottom) - 1, right: Math.max(left, right) - 1 };
}
