import { ProgramError } from "../../../problem";
import { UNCALCULATED, type CellValue } from "../../grid";
import { MAX_COLUMNS, MAX_PLACES, MAX_ROWS } from "../limits";
import { mixedText } from "../xml/text";
import { endsName, find, LT, pastTag, pastWord, SLASH, spells } from "./bytes";
import type { ByteStrings } from "./byte-strings";
import { BOOLEAN, CellTag, DATE, ERROR, INLINE, NUMBER, SHARED, TEXT } from "./cell-tag";
import { saysHidden } from "./hidden-attribute";
import { isoSerial } from "./iso-date";
import { parseNumber } from "./numbers";
import { PlainCell } from "./plain-cell";
import { itemText } from "./shared-strings";

/** What all sheets of one reading share. */
export interface CellTables {
  readonly shared: readonly string[];
  readonly strings: ByteStrings;
  /** Places used so far in the rows of all sheets. */
  places: number;
}

const LETTER_C = 0x63;
const LETTER_F = 0x66;
const LETTER_T = 0x74;
const LETTER_V = 0x76;
const ONE = 0x31;
/** Looking so far ahead is looked at first: a look beyond the end costs the engine its compiled code. */
const AHEAD = 4;

/**
 * Reads `row` and `c` elements into rows. A method gets the place after the element's name and
 * returns the place after the element (for a row: after its start tag), or -1 where the bytes end
 * before it does; nothing is kept in that case, so that it can be read again.
 */
export class CellReader {
  readonly rows: (CellValue[] | undefined)[] = [];
  readonly hiddenRows: number[] = [];
  hasFormulas = false;
  prefix = "";

  private currentRow = -1;
  private column = 0;
  private values: CellValue[] | undefined;
  private readonly decoder = new TextDecoder();
  private readonly errors = new Map<string, CellValue>();

  private readonly tag = new CellTag();
  private readonly plain = new PlainCell();
  // what the last cell held
  private value: CellValue = null;
  private hasValue = false;
  private hasFormula = false;

  constructor(private readonly tables: CellTables) {}

  row(data: Uint8Array, at: number): number {
    const end = this.tag.read(data, at);
    if (end < 0) return -1;
    this.goToRow(this.tag.row >= 0 ? this.tag.row : this.currentRow + 1);
    if (saysHidden(data, at, end)) this.hiddenRows.push(this.currentRow);
    this.column = 0;
    return end;
  }

  cell(data: Uint8Array, at: number): number {
    const { plain } = this;
    const past = this.prefix === "" ? plain.read(data, at) : 0;
    if (past === 0 || (plain.type === SHARED && plain.whole < 0)) return this.anyCell(data, at);
    if (plain.row !== this.currentRow) this.goToRow(plain.row);
    this.column = plain.column + 1;
    if (plain.to > plain.from) {
      const value = plain.type === SHARED ? this.sharedText(plain.whole)
        : plain.whole >= 0 ? plain.whole
        : parseNumber(data, plain.from, plain.to) ?? this.text(data, plain.from, plain.to);
      if (value !== null) this.put(plain.column, value);
    }
    return past;
  }

  private anyCell(data: Uint8Array, at: number): number {
    let end = this.tag.read(data, at);
    if (end < 0) return -1;
    const { row } = this.tag;
    const column = this.tag.column >= 0 ? this.tag.column : this.column;
    this.value = null;
    this.hasValue = this.hasFormula = false;
    if (this.tag.open) {
      end = this.content(data, end);
      if (end < 0) return -1;
      if (this.hasFormula) this.noteFormula();
    }
    if (row >= 0 && row !== this.currentRow) this.goToRow(row);
    this.column = column + 1;
    if (this.value !== null) this.put(column, this.value);
    return end;
  }

  private goToRow(row: number): void {
    if (row >= MAX_ROWS) throw new ProgramError("file-damaged");
    this.currentRow = row;
    this.values = this.rows[row];
  }

  /** A formula that nobody calculated is not the same as an empty cell; an empty text result is one. */
  private noteFormula(): void {
    this.hasFormulas = true;
    if (this.value === null && !(this.hasValue && this.tag.type === TEXT)) this.value = UNCALCULATED;
  }

  private put(column: number, value: CellValue): void {
    if (column >= MAX_COLUMNS || this.currentRow < 0) throw new ProgramError("file-damaged");
    const values = (this.values ??= this.rows[this.currentRow] ??= []);
    const before = values.length;
    if (column === before) {
      values.push(value);
      if (++this.tables.places > MAX_PLACES) throw new ProgramError("sheet-too-large");
      return;
    }
    if (column > before) {
      // short gaps are filled: the row then stays what the engine reads quickest
      if (column - before < 32) for (let gap = before; gap < column; gap++) values.push(null);
      this.tables.places += column + 1 - before;
      if (this.tables.places > MAX_PLACES) throw new ProgramError("sheet-too-large");
    }
    values[column] = value;
  }

  /** The children of a `c`: `v`, `f`, `is`; anything else is passed over. */
  private content(data: Uint8Array, from: number): number {
    const skip = this.prefix.length;
    let at = from;
    for (;;) {
      at = find(data, LT, at);
      if (at < 0 || at + 2 + skip >= data.length) return -1;
      const closing = data[at + 1] === SLASH;
      const name = at + 1 + skip + (closing ? 1 : 0);
      const letter = data[name];
      if (closing) {
        const end = pastTag(data, at);
        if (end < 0 || (letter === LETTER_C && endsName(data[name + 1]))) return end;
        at = end;
      } else if (letter === LETTER_V && endsName(data[name + 1])) {
        at = this.stored(data, name + 1);
      } else if (letter === LETTER_F && endsName(data[name + 1])) {
        this.hasFormula = true;
        at = pastTag(data, name);
      } else if (this.tag.type === INLINE && spells(data, name, "is") && endsName(data[name + 2])) {
        at = this.inline(data, at);
      } else {
        at = pastTag(data, name);
      }
      if (at < 0) return -1;
    }
  }

  /** `v`: what the spreadsheet stored. */
  private stored(data: Uint8Array, at: number): number {
    const from = pastTag(data, at);
    if (from < 0) return -1;
    this.hasValue = true;
    if (data[from - 2] === SLASH) return from;
    const to = find(data, LT, from);
    if (to < 0 || to + 1 >= data.length) return -1;
    if (data[to + 1] === SLASH) {
      if (to > from) this.value = this.convert(data, from, to);
      return pastTag(data, to);
    }
    const end = pastWord(data, `</${this.prefix}v>`, to);
    if (end < 0) return -1;
    const plain = new TextEncoder().encode(mixedText(this.decoder.decode(data.subarray(from, end)), 0));
    this.value = this.convert(plain, 0, plain.length);
    return end;
  }

  private convert(data: Uint8Array, from: number, to: number): CellValue {
    switch (this.tag.type) {
      case NUMBER:
        return parseNumber(data, from, to) ?? this.text(data, from, to);
      case SHARED:
        return this.sharedText(parseNumber(data, from, to));
      case BOOLEAN:
        return data[from] === ONE || data[from] === LETTER_T;
      case ERROR:
        return this.error(this.tables.strings.text(data, from, to));
      case DATE:
        return isoSerial(this.tables.strings.text(data, from, to)) ?? this.text(data, from, to);
      default:
        return this.text(data, from, to);
    }
  }

  private text(data: Uint8Array, from: number, to: number): string | null {
    return this.tables.strings.text(data, from, to) || null;
  }

  /** @throws ProgramError where there is no such text: a blank in its place could pass for the truth */
  private sharedText(index: number | null): string | null {
    const text = index === null ? undefined : this.tables.shared[index];
    if (text === undefined) throw new ProgramError("file-damaged");
    return text || null;
  }

  private error(text: string): CellValue {
    let error = this.errors.get(text);
    if (!error) this.errors.set(text, (error = { error: text }));
    return error;
  }

  /** `is`: nearly always one `t` alone; else runs. */
  private inline(data: Uint8Array, at: number): number {
    const start = pastTag(data, at);
    if (start < 0 || data[start - 2] === SLASH) return start;
    const name = start + 1 + this.prefix.length;
    if (name + AHEAD >= data.length) return -1;
    if (data[name] === LETTER_T && endsName(data[name + 1])) {
      const from = pastTag(data, name);
      const to = from < 0 ? -1 : find(data, LT, from);
      if (to >= 0 && to + AHEAD < data.length && data[from - 2] !== SLASH && data[to + 1] === SLASH) {
        const rest = pastTag(data, to);
        if (rest >= 0 && rest + AHEAD < data.length && data[rest] === LT && data[rest + 1] === SLASH) {
          this.value = this.text(data, from, to);
          return pastTag(data, rest);
        }
      }
    }
    const end = pastWord(data, `</${this.prefix}is>`, start);
    if (end >= 0) this.value = itemText(this.decoder.decode(data.subarray(at, end))) || null;
    return end;
  }
}
