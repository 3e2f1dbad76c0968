import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { EQUALS, GT, LT, NINE, QUOTE, SLASH, SPACE, ZERO } from "./bytes";
import { NUMBER, SHARED } from "./cell-tag";

const C = 0x63, N = 0x6e, R = 0x72, S = 0x73, T = 0x74, V = 0x76;
/** So many digits always fit; longer numbers are left to the general way. */
const MAX_DIGITS = 15;

/**
 * Reads the cell that nearly all cells are, in one pass over its bytes:
 * `<c r="B3" s="1" t="s"><v>12</v></c>`, the attributes in the order in which Excel writes them,
 * a number or a shared text. Whatever is otherwise is left to the general way.
 */
export class PlainCell {
  row = -1;
  column = -1;
  type = NUMBER;
  /** Where the value lies; both the same where there is none. */
  from = 0;
  to = 0;
  /** The value where it is made of digits only, else -1. */
  whole = -1;

  /** @param start after `<c`; returns the place after the cell, or 0 where it is not plain, or not all there */
  read(data: Uint8Array, start: number): number {
    let at = this.address(data, start);
    if (at === 0) return 0;
    if (data[at] === SPACE && data[at + 1] === S && data[at + 2] === EQUALS && data[at + 3] === QUOTE) {
      at += 4;
      while (data[at]! >= ZERO && data[at]! <= NINE) at++;
      if (data[at] !== QUOTE) return 0;
      at += 1;
    }
    this.type = NUMBER;
    if (data[at] === SPACE && data[at + 1] === T && data[at + 2] === EQUALS && data[at + 3] === QUOTE && data[at + 5] === QUOTE) {
      const type = data[at + 4];
      if (type !== S && type !== N) return 0;
      if (type === S) this.type = SHARED;
      at += 6;
    }
    if (data[at] === SLASH && data[at + 1] === GT) {
      this.from = this.to = at;
      this.type = NUMBER;
      return at + 2;
    }
    if (data[at] !== GT || data[at + 1] !== LT || data[at + 2] !== V || data[at + 3] !== GT) return 0;
    return this.value(data, at + 4);
  }

  private address(data: Uint8Array, start: number): number {
    if (data[start] !== SPACE || data[start + 1] !== R || data[start + 2] !== EQUALS || data[start + 3] !== QUOTE) return 0;
    let at = start + 4;
    let column = 0;
    let row = 0;
    let byte = data[at]!;
    for (; byte >= 65 && byte <= 90; byte = data[++at]!) column = column * 26 + byte - 64;
    for (; byte >= ZERO && byte <= NINE; byte = data[++at]!) row = row * 10 + byte - ZERO;
    if (byte !== QUOTE || row === 0 || column === 0 || row > MAX_ROWS || column > MAX_COLUMNS) return 0;
    this.row = row - 1;
    this.column = column - 1;
    return at + 1;
  }

  private value(data: Uint8Array, from: number): number {
    const end = data.length;
    let to = from;
    let whole = 0;
    let byte = data[to]!;
    for (; byte >= ZERO && byte <= NINE; byte = data[++to]!) whole = whole * 10 + byte - ZERO;
    this.whole = byte === LT && to > from && to - from <= MAX_DIGITS ? whole : -1;
    while (to < end && data[to] !== LT) to++;
    this.from = from;
    this.to = to;
    const closed = data[to + 1] === SLASH && data[to + 2] === V && data[to + 3] === GT
      && data[to + 4] === LT && data[to + 5] === SLASH && data[to + 6] === C && data[to + 7] === GT;
    return closed ? to + 8 : 0;
  }
}
