import { ProgramError } from "../../../problem";
import { cellKey } from "../../areas";
import { UNCALCULATED, type Area, type CellValue } from "../../grid";
import { MAX_COLUMNS, MAX_PLACES, MAX_ROWS } from "../limits";
import { isoSerial } from "../read/iso-date";
import { unescapeXml } from "../xml/text";
import type { Tag } from "../xml/tags";

/** Places used so far in all tables of a file; what is repeated counts as often as it is repeated. */
export interface Places {
  used: number;
}

/** Puts together one table of an OpenDocument file from its tags, in order. */
export class OdsTable {
  readonly rows: (CellValue[] | undefined)[] = [];
  readonly merges: Area[] = [];
  /** Keys of cells that hold dates or times. */
  readonly dates = new Set<number>();
  private row = 0;
  private rowRepeat = 1;
  private values: CellValue[] = [];
  private column = 0;
  private cell: Tag | null = null;
  private text: string | null = null;
  private paragraphs = 0;
  private annotations = 0;

  constructor(
    readonly name: string,
    private readonly places: Places,
  ) {}

  /** @param before the text between the last tag and this one */
  meet(tag: Tag, before: string): void {
    if (this.paragraphs > 0 && this.annotations === 0) this.append(unescapeXml(before.replace(/[ \t\r\n]+/g, " ")));
    const step = tag.kind === "open" ? 1 : tag.kind === "close" ? -1 : 0;
    switch (tag.prefix + tag.name) {
      case "table:table-row":
        return tag.kind === "close" ? this.endRow() : this.startRow(tag);
      case "table:table-cell":
      case "table:covered-table-cell":
        return tag.kind === "close" ? this.endCell() : this.startCell(tag);
      case "office:annotation":
        this.annotations = Math.max(0, this.annotations + step);
        return;
      case "text:p":
        return this.paragraph(step);
      default:
        if (this.paragraphs > 0 && this.annotations === 0 && tag.kind !== "close") this.space(tag);
    }
  }

  private startRow(tag: Tag): void {
    this.rowRepeat = count(tag, "table:number-rows-repeated");
    this.values = [];
    this.column = 0;
    if (tag.kind === "empty") this.endRow();
  }

  private endRow(): void {
    const last = this.row + this.rowRepeat;
    if (this.values.length > 0) {
      this.places.used += this.values.length * this.rowRepeat;
      if (this.places.used > MAX_PLACES || last > MAX_ROWS) throw new ProgramError("sheet-too-large", { part: this.name });
      for (let row = this.row; row < last; row++) this.rows[row] = this.values;
    }
    this.row = last;
  }

  private startCell(tag: Tag): void {
    this.cell = tag;
    this.text = null;
    this.paragraphs = this.annotations = 0;
    if (tag.kind === "empty") this.endCell();
  }

  private endCell(): void {
    const tag = this.cell;
    if (!tag) return;
    this.cell = null;
    const repeat = count(tag, "table:number-columns-repeated");
    const value = tag.name === "covered-table-cell" ? null : cellValue(tag, this.text);
    if (value !== null) this.put(value, repeat, isDate(tag));
    this.merge(tag);
    this.column += repeat;
  }

  private put(value: CellValue, repeat: number, date: boolean): void {
    if (this.column + repeat > MAX_COLUMNS) throw new ProgramError("sheet-too-large", { part: this.name });
    while (this.values.length < this.column) this.values.push(null);
    for (let i = 0; i < repeat; i++) {
      this.values.push(value);
      if (date) this.dates.add(cellKey(this.row, this.column + i));
    }
  }

  private merge(tag: Tag): void {
    const rows = count(tag, "table:number-rows-spanned");
    const columns = count(tag, "table:number-columns-spanned");
    if (rows * columns === 1) return;
    this.merges.push({ top: this.row, left: this.column, bottom: this.row + rows - 1, right: this.column + columns - 1 });
  }

  private paragraph(step: number): void {
    if (!this.cell || this.annotations > 0) return;
    if (step >= 0) this.text = this.text === null ? "" : `${this.text}\n`;
    this.paragraphs = Math.max(0, this.paragraphs + step);
  }

  private space(tag: Tag): void {
    if (tag.name === "s") this.append(" ".repeat(Math.min(count(tag, "text:c"), 32_767)));
    else if (tag.name === "tab") this.append("\t");
    else if (tag.name === "line-break") this.append("\n");
  }

  private append(text: string): void {
    this.text = (this.text ?? "") + text;
  }
}

function count(tag: Tag, name: string): number {
  const said = Number(tag.attribute(name) ?? 1);
  return Number.isInteger(said) && said > 0 ? said : 1;
}

function isDate(tag: Tag): boolean {
  return tag.attribute("office:value-type") === "date";
}

function cellValue(tag: Tag, text: string | null): CellValue {
  if (tag.attribute("calcext:value-type") === "error") return { error: text ?? "#N/A" };
  const type = tag.attribute("office:value-type");
  switch (type) {
    case "float":
    case "percentage":
    case "currency":
      return number(tag.attribute("office:value")) ?? text;
    case "boolean":
      return tag.attribute("office:boolean-value") === "true";
    case "date":
      return isoSerial(tag.attribute("office:date-value") ?? "") ?? text;
    case "time":
      return duration(tag.attribute("office:time-value") ?? "") ?? text;
    case undefined:
      return text || (tag.attribute("table:formula") === undefined ? null : UNCALCULATED);
    default:
      return tag.attribute("office:string-value") || text || null;
  }
}

function number(text: string | undefined): number | null {
  const value = Number(text);
  return text === undefined || text.trim() === "" || !Number.isFinite(value) ? null : value;
}

/** `PT08H30M00S` as part of a day. */
function duration(text: string): number | null {
  const parts = /^PT(\d+)H(\d+)M(\d+(?:[.,]\d+)?)S$/.exec(text);
  if (!parts) return null;
  return (Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3]!.replace(",", "."))) / 86_400;
}
