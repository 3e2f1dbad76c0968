import { areaName } from "../address";
import type { Area } from "../grid";

/** Longest address text we send: `getRanges` cuts off at 8,192 characters (`facts/office.md` §3). */
const LONGEST_ADDRESS = 8000;

/** What we aim at for one answer or request: well below the 5 MB of Excel on the web. */
export const TARGET_BYTES = 4_000_000;

/** Sheets that one request looks at; a workbook with more costs one request per that many. */
export const SHEETS_AT_ONCE = 16;

/** Excel gives no values for more cells at once (`facts/office.md` §3). */
export const MOST_CELLS_AT_ONCE = 5_000_000;

/** A used range above this is no list any more: a value has got far away from the others. */
export const MOST_CELLS = 20_000_000;

/** Ranges that one request writes or compares; each costs some 700 bytes. */
export const RANGES_AT_ONCE = 4_000;

/** Areas -> addresses for `getRanges`, each short enough. */
export function addresses(areas: readonly Area[]): string[] {
  const texts: string[] = [];
  let text = "";
  for (const area of areas) {
    const name = areaName(area);
    if (text.length + name.length + 1 > LONGEST_ADDRESS) {
      texts.push(text);
      text = "";
    }
    text = text === "" ? name : `${text},${name}`;
  }
  return text === "" ? texts : [...texts, text];
}
