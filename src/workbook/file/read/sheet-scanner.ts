import { ProgramError } from "../../../problem";
import type { Area, CellValue } from "../../grid";
import { hiddenOrNone, type Hidden, type Span } from "../../hidden";
import { MAX_COLUMNS, MAX_ELEMENT_BYTES, MAX_MERGES } from "../limits";
import { BANG, endsName, LT, pastTag, pastWord, QUESTION, SLASH, SPACE, spells } from "./bytes";
import { hiddenColumns, joined } from "./hidden-attribute";
import { mergedArea } from "./merged-area";
import { CellReader, type CellTables } from "./cell-reader";

const LETTER_C = 0x63;
const LETTER_M = 0x6d;
const LETTER_R = 0x72;

/**
 * Nothing is looked at nearer to the end of a piece: a look beyond it would cost the engine its
 * compiled code, at every piece anew. Longer than what the scanners look ahead without asking.
 */
const MARGIN = 128;
const PADDING = new Uint8Array(MARGIN).fill(SPACE);

/** What one worksheet part holds. */
export interface ScannedSheet {
  readonly rows: (CellValue[] | undefined)[];
  readonly merges: Area[];
  readonly hidden: Hidden | undefined;
  readonly hasFormulas: boolean;
  /** Highlights of ours can only be where there are conditional formats. */
  readonly hasConditionalFormats: boolean;
}

/**
 * Reads a worksheet part from its bytes as they are inflated; the part as a whole is never held.
 * Only `row`, `c`, `col` and `mergeCell` matter, under whatever prefix the root element has.
 */
export class SheetScanner {
  private readonly merges: Area[] = [];
  private readonly cells: CellReader;
  /** What the last piece left over, with room for the next one behind it. */
  private buffer = new Uint8Array(0);
  private left = 0;
  private prefix: string | null = null;
  private hasConditionalFormats = false;
  private rootName = "worksheet";
  private closed = false;
  private readonly hiddenColumns: Span[] = [];

  constructor(tables: CellTables) {
    this.cells = new CellReader(tables);
  }

  /** @throws ProgramError `file-damaged` | `file-entities` | `sheet-too-large` */
  push(piece: Uint8Array): void {
    const data = this.left === 0 ? piece : this.joined(piece);
    const used = this.scan(data);
    this.left = data.length - used;
    if (this.left > MAX_ELEMENT_BYTES) throw new ProgramError("file-damaged");
    if (this.buffer.length < this.left) this.buffer = new Uint8Array(this.left + piece.length);
    this.buffer.set(data.subarray(used));
  }

  private joined(piece: Uint8Array): Uint8Array {
    const length = this.left + piece.length;
    if (length > this.buffer.length) {
      const larger = new Uint8Array(length + piece.length);
      larger.set(this.buffer.subarray(0, this.left));
      this.buffer = larger;
    }
    this.buffer.set(piece, this.left);
    return this.buffer.subarray(0, length);
  }

  /** @throws ProgramError `file-damaged` where the part ended in the middle of an element, or of the sheet: rows may be missing */
  end(): ScannedSheet {
    this.push(PADDING);
    if (this.prefix === null || this.buffer.subarray(0, this.left).includes(LT)) throw new ProgramError("file-damaged");
    const { rows, hasFormulas, hiddenRows } = this.cells;
    if (!this.closed && rows.length > 0) throw new ProgramError("file-damaged");
    const hidden = hiddenOrNone(joined(hiddenRows.map((row) => ({ from: row, to: row }))), joined(this.hiddenColumns));
    return { rows, merges: this.merges, hidden, hasFormulas, hasConditionalFormats: this.hasConditionalFormats };
  }

  /** Returns how many bytes are done with; what begins in the margin is left for the next piece. */
  private scan(data: Uint8Array): number {
    const limit = data.length - MARGIN;
    let at = 0;
    while (at < limit) {
      if (data[at] !== LT) {
        at += 1;
        continue;
      }
      const next = this.element(data, at);
      if (next < 0) return at;
      at = next;
    }
    return Math.max(0, at);
  }

  /** Reads what begins at a `<`; where it ends, or -1 where it goes on in the next piece. */
  private element(data: Uint8Array, at: number): number {
    const next = data[at + 1];
    if (next === BANG || next === QUESTION) return pastMarkup(data, at);
    if (next === SLASH) return this.closing(data, at + 2);
    if (this.prefix === null) return this.root(data, at);
    const name = at + 1 + this.prefix.length;
    const first = data[name];
    if (this.prefix !== "" && !spells(data, at + 1, this.prefix)) return pastTag(data, at + 1);
    if (first === LETTER_C && endsName(data[name + 1])) return this.cells.cell(data, name + 1);
    if (first === LETTER_R && spells(data, name, "row") && endsName(data[name + 3])) return this.cells.row(data, name + 3);
    if (first === LETTER_M && spells(data, name, "mergeCell") && endsName(data[name + 9])) return this.merge(data, at);
    if (first === LETTER_C && spells(data, name, "col") && endsName(data[name + 3])) return this.columns(data, name);
    if (first === LETTER_C && spells(data, name, "conditionalFormatting")) this.hasConditionalFormats = true;
    return pastTag(data, at + 1);
  }

  private closing(data: Uint8Array, at: number): number {
    const end = pastTag(data, at);
    if (end >= 0 && spells(data, at, this.rootName)) this.closed = true;
    return end;
  }

  private root(data: Uint8Array, at: number): number {
    const end = pastTag(data, at + 1);
    if (end < 0) return -1;
    const name = /^<([\w.-]+:)?worksheet[\s/>]/.exec(asciiText(data, at, Math.min(end, at + 80)));
    if (!name) throw new ProgramError("file-damaged");
    this.prefix = name[1] ?? "";
    this.rootName = `${this.prefix}worksheet`;
    this.cells.prefix = this.prefix;
    return end;
  }

  private columns(data: Uint8Array, at: number): number {
    const end = pastTag(data, at);
    const hidden = end < 0 ? null : hiddenColumns(data, at, end);
    if (hidden && this.hiddenColumns.length < MAX_COLUMNS) this.hiddenColumns.push(hidden);
    return end;
  }

  private merge(data: Uint8Array, at: number): number {
    const end = pastTag(data, at + 1);
    if (end < 0) return -1;
    const area = mergedArea(data, at, end);
    if (area) this.merges.push(area);
    if (this.merges.length > MAX_MERGES) throw new ProgramError("sheet-too-large");
    return end;
  }
}

/** A comment, CDATA section or instruction. @throws ProgramError `file-entities` at a document type */
function pastMarkup(data: Uint8Array, at: number): number {
  if (data[at + 1] === QUESTION) return pastWord(data, "?>", at + 2);
  if (at + 9 > data.length) return -1;
  if (spells(data, at, "<!--")) return pastWord(data, "-->", at + 4);
  if (spells(data, at, "<![CDATA[")) return pastWord(data, "]]>", at + 9);
  throw new ProgramError("file-entities");
}

function asciiText(data: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += String.fromCharCode(data[at]!);
  return text;
}
