import { ProgramError } from "../../../problem";
import { parseAreaName } from "../../address";
import type { Area } from "../../grid";
import { BANG, endsName, find, LT, pastTag, pastWord, QUESTION, SLASH, spells } from "../read/bytes";
import { CellTag } from "../read/cell-tag";
import { tags, type Tag } from "../xml/tags";

export interface LocatedCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** The start tag as written. */
  readonly tag: string;
  readonly style: number | null;
  readonly formula: boolean;
}

/** A `row` element that was asked for. */
export interface LocatedRow {
  readonly number: number;
  readonly start: number;
  /** The end of its start tag and of the whole element; both the same where it is empty (`<row/>`). */
  readonly openEnd: number;
  readonly end: number;
  readonly tag: string;
  /** Style of the cells it does not have, where it gives them one. */
  readonly style: number | null;
  readonly cells: readonly LocatedCell[];
}

/** Where in a worksheet part things are that a patch needs. */
export interface SheetLayout {
  /** Prefix of the main namespace with its colon, or "". */
  readonly prefix: string;
  /** Everything before `sheetData`, one character a byte. */
  readonly head: string;
  /** `sheetData`: its start tag and its closing tag (`close` = `openEnd` where it is empty). */
  readonly data: { readonly start: number; readonly openEnd: number; readonly close: number; readonly end: number };
  /** The rows that were asked for; one number may stand there twice. */
  readonly rows: ReadonlyMap<number, readonly LocatedRow[]>;
  /** For a row number that is not there: where its element belongs. */
  readonly places: ReadonlyMap<number, number>;
  /** Areas of array formulas and data tables: none of their cells is free. */
  readonly arrays: readonly Area[];
}

const decoder = new TextDecoder();
/** One character a byte: places in such a text are places in the part. Only ASCII of it is looked at. */
export const byteText = new TextDecoder("latin1");

/**
 * Finds the rows of these numbers (from 0) in a worksheet part.
 * @throws ProgramError `file-damaged` where the part is no worksheet, or ends too early
 */
export function locateRows(bytes: Uint8Array, numbers: Iterable<number>): SheetLayout {
  return new Locator(bytes, [...new Set(numbers)].sort((a, b) => a - b)).locate();
}

class Locator {
  private readonly rows = new Map<number, LocatedRow[]>();
  private readonly places = new Map<number, number>();
  private readonly arrays: Area[] = [];
  private readonly wanted: Set<number>;
  private prefix = "";
  private next = 0;
  private row = -1;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly numbers: readonly number[],
  ) {
    this.wanted = new Set(numbers);
  }

  locate(): SheetLayout {
    const { bytes } = this;
    const start = this.findData();
    const openEnd = this.pastTag(start);
    const head = byteText.decode(bytes.subarray(0, start));
    let close = openEnd;
    if (bytes[openEnd - 2] !== SLASH) close = this.walkRows(openEnd);
    const end = close === openEnd && bytes[openEnd - 2] === SLASH ? openEnd : this.pastTag(close);
    for (; this.next < this.numbers.length; this.next++) this.places.set(this.numbers[this.next]!, close);
    return { prefix: this.prefix, head, data: { start, openEnd, close, end }, rows: this.rows, places: this.places, arrays: this.arrays };
  }

  private findData(): number {
    const { bytes } = this;
    for (let at = find(bytes, LT, 0); at >= 0; at = find(bytes, LT, this.pastAny(at))) {
      const name = /^<([\w.-]+:)?sheetData[\s/>]/.exec(decoder.decode(bytes.subarray(at, at + 80)));
      if (!name) continue;
      this.prefix = name[1] ?? "";
      return at;
    }
    throw new ProgramError("file-damaged");
  }

  /** Walks from row to row; returns where `</sheetData>` begins. */
  private walkRows(from: number): number {
    const { bytes } = this;
    const skip = 1 + this.prefix.length;
    for (let at = find(bytes, LT, from); at >= 0; ) {
      if (bytes[at + 1] === SLASH && this.names(at + 1 + skip, "sheetData")) return at;
      let end = this.pastAny(at);
      if (bytes[at + 1] !== SLASH) {
        if (this.names(at + skip, "row")) end = this.meetRow(at, end);
        else if (this.names(at + skip, "f") && end - at > skip + 3) this.noteArray(decoder.decode(bytes.subarray(at, end)));
      }
      at = find(bytes, LT, end);
    }
    throw new ProgramError("file-damaged");
  }

  private meetRow(start: number, openEnd: number): number {
    const tag = byteText.decode(this.bytes.subarray(start, openEnd));
    const said = Number(first(tag)?.attribute("r"));
    this.row = said > 0 ? said - 1 : this.row + 1;
    for (; this.next < this.numbers.length && this.numbers[this.next]! < this.row; this.next++) {
      const number = this.numbers[this.next]!;
      if (!this.rows.has(number)) this.places.set(number, start);
    }
    if (!this.wanted.has(this.row)) return openEnd;
    const cells: LocatedCell[] = [];
    const end = this.bytes[openEnd - 2] === SLASH ? openEnd : this.readCells(openEnd, cells);
    const row = { number: this.row, start, openEnd, end, tag, style: rowStyle(tag), cells };
    this.rows.set(this.row, [...(this.rows.get(this.row) ?? []), row]);
    this.places.delete(this.row);
    return end;
  }

  private readCells(from: number, cells: LocatedCell[]): number {
    const { bytes } = this;
    const skip = 1 + this.prefix.length;
    const reader = new CellTag();
    let column = 0;
    for (let at = find(bytes, LT, from); at >= 0; ) {
      if (bytes[at + 1] === SLASH && this.names(at + 1 + skip, "row")) return this.pastTag(at);
      let end = this.pastAny(at);
      if (bytes[at + 1] !== SLASH && this.names(at + skip, "c")) {
        reader.read(bytes, at + skip + 1);
        if (reader.column >= 0) column = reader.column;
        const tag = decoder.decode(bytes.subarray(at, end));
        const content = reader.open ? this.readContent(end) : { end, formula: false };
        end = content.end;
        cells.push({ column, start: at, end, tag, style: numberOf(first(tag)?.attribute("s")), formula: content.formula });
        column += 1;
      }
      at = find(bytes, LT, end);
    }
    throw new ProgramError("file-damaged");
  }

  private readContent(from: number): { end: number; formula: boolean } {
    const { bytes } = this;
    const skip = 1 + this.prefix.length;
    let formula = false;
    for (let at = find(bytes, LT, from); at >= 0; ) {
      const end = this.pastAny(at);
      if (bytes[at + 1] === SLASH && this.names(at + 1 + skip, "c")) return { end, formula };
      if (this.names(at + skip, "f")) {
        formula = true;
        this.noteArray(decoder.decode(bytes.subarray(at, end)));
      }
      at = find(bytes, LT, end);
    }
    throw new ProgramError("file-damaged");
  }

  private noteArray(tag: string): void {
    const formula = first(tag);
    const type = formula?.attribute("t");
    const area = type === "array" || type === "dataTable" ? parseAreaName(formula?.attribute("ref") ?? "") : null;
    if (area) this.arrays.push(area);
  }

  private names(at: number, name: string): boolean {
    const { bytes, prefix } = this;
    return spells(bytes, at, name) && endsName(bytes[at + name.length]) && spells(bytes, at - prefix.length, prefix);
  }

  private pastAny(at: number): number {
    const { bytes } = this;
    if (bytes[at + 1] !== BANG && bytes[at + 1] !== QUESTION) return this.pastTag(at);
    const closing = bytes[at + 1] === QUESTION ? "?>" : spells(bytes, at, "<!--") ? "-->" : "]]>";
    const end = pastWord(bytes, closing, at + 2);
    if (end < 0) throw new ProgramError("file-damaged");
    return end;
  }

  private pastTag(at: number): number {
    const end = pastTag(this.bytes, at);
    if (end < 0) throw new ProgramError("file-damaged");
    return end;
  }
}

function first(tag: string): Tag | undefined {
  for (const found of tags(tag)) return found;
  return undefined;
}

function rowStyle(tag: string): number | null {
  const row = first(tag);
  const custom = row?.attribute("customFormat");
  return custom === "1" || custom === "true" ? numberOf(row?.attribute("s")) : null;
}

function numberOf(text: string | undefined): number | null {
  return text === undefined || !/^\d+$/.test(text) ? null : Number(text);
}
