import { ProgramError } from "../../../problem";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { APOSTROPHE, EQUALS, find, GT, NINE, QUOTE, SLASH, SPACE, ZERO } from "./bytes";

/** The types of a cell: `t` = n, s, b, e, d, str, inlineStr. */
export const NUMBER = 0, SHARED = 1, BOOLEAN = 2, ERROR = 3, DATE = 4, TEXT = 5, INLINE = 6;

const LETTER_R = 0x72;
const LETTER_T = 0x74;

/** What the start tag of a `row` or `c` says: its place (-1 where it does not say), type, and whether it has content. */
export class CellTag {
  row = -1;
  column = -1;
  type = NUMBER;
  open = false;

  /** Attributes `r` and `t` of a start tag; where it ends. */
  read(data: Uint8Array, from: number): number {
    this.row = this.column = -1;
    this.type = NUMBER;
    const end = data.length;
    let at = from;
    while (at < end) {
      const byte = data[at]!;
      if (byte === GT) {
        this.open = true;
        return at + 1;
      }
      if (byte === SLASH) {
        this.open = false;
        return at + 1 < end ? at + 2 : -1;
      }
      if (byte <= SPACE) {
        at += 1;
        continue;
      }
      const name = at;
      while (at < end && data[at] !== EQUALS && data[at]! > SPACE) at++;
      const letter = at === name + 1 ? byte : 0;
      while (at < end && data[at] !== QUOTE && data[at] !== APOSTROPHE) at++;
      const value = at + 1;
      at = find(data, data[at] ?? QUOTE, value);
      if (at < 0) return -1;
      if (letter === LETTER_R) this.address(data, value, at);
      else if (letter === LETTER_T) this.type = cellType(data, value, at);
      at += 1;
    }
    return -1;
  }

  /** `B12` or, of a row, `12`; what is no address counts as not said. */
  private address(data: Uint8Array, from: number, to: number): void {
    let column = 0;
    let row = 0;
    let at = from;
    for (; at < to; at++) {
      const letter = data[at]! & 0xdf;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    for (; at < to; at++) {
      const byte = data[at]!;
      if (byte < ZERO || byte > NINE) return;
      row = row * 10 + byte - ZERO;
    }
    if (row > MAX_ROWS || column > MAX_COLUMNS) throw new ProgramError("file-damaged");
    this.row = row - 1;
    this.column = column - 1;
  }
}

function cellType(data: Uint8Array, from: number, to: number): number {
  switch (data[from]) {
    case 0x73:
      return to - from === 1 ? SHARED : TEXT;
    case 0x62:
      return BOOLEAN;
    case 0x65:
      return ERROR;
    case 0x64:
      return DATE;
    case 0x69:
      return INLINE;
    default:
      return NUMBER;
  }
}
