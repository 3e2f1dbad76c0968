import { areaName, cellName, parseAreaName } from "../../address";
import { cellKey } from "../../areas";
import { escapeXml } from "../xml/text";
import { tags } from "../xml/tags";
import type { LocatedCell, LocatedRow, SheetLayout } from "./sheet-layout";
import type { Splice } from "./splice";
import type { CellEdit, SheetEdits } from "./state";

/** Index of the style that an edited cell gets. */
export type StyleOf = (edit: CellEdit, own: number) => number;

/** Edits of one row, by column. */
type RowEdits = ReadonlyMap<number, CellEdit>;

/** What to change in a worksheet part so that its cells hold the edits; the layout has their rows. */
export function editCells(layout: SheetLayout, edits: SheetEdits, styleOf: StyleOf): Splice[] {
  const editor = new CellEditor(layout, styleOf);
  for (const [row, cells] of byRow(edits)) editor.editRow(row, cells);
  return editor.finish();
}

export function byRow(edits: SheetEdits): [number, RowEdits][] {
  const rows = new Map<number, Map<number, CellEdit>>();
  for (const [key, edit] of [...edits].sort(([a], [b]) => a - b)) {
    const row = Math.floor(key / cellKey(1, 0));
    let cells = rows.get(row);
    if (!cells) rows.set(row, (cells = new Map()));
    cells.set(key % cellKey(1, 0), edit);
  }
  return [...rows];
}

/** The style a cell has, or would get when something is typed into it: its own, its row's, its column's. */
export function styleAt(layout: SheetLayout, row: number, column: number): number {
  const rows = layout.rows.get(row) ?? [];
  const cell = cellAt(rows, column);
  if (cell) return cell.style ?? 0;
  return rows.find(({ style }) => style !== null)?.style ?? columnStyle(layout.head, column) ?? 0;
}

export function cellAt(rows: readonly LocatedRow[], column: number): LocatedCell | undefined {
  return rows.flatMap(({ cells }) => cells).findLast((cell) => cell.column === column);
}

function columnStyle(head: string, column: number): number | null {
  for (const tag of tags(head)) {
    if (tag.name !== "col" || tag.kind === "close") continue;
    const style = tag.attribute("style");
    if (Number(tag.attribute("min")) <= column + 1 && column + 1 <= Number(tag.attribute("max"))) return style ? Number(style) : null;
  }
  return null;
}

class CellEditor {
  private readonly splices: Splice[] = [];
  /** New rows, in order, where there was no row at all (`<sheetData/>`). */
  private newRows = "";
  private readonly added: { row: number; column: number }[] = [];

  constructor(
    private readonly layout: SheetLayout,
    private readonly styleOf: StyleOf,
  ) {}

  editRow(row: number, edits: RowEdits): void {
    const elements = this.layout.rows.get(row);
    if (!elements) return this.newRow(row, edits);
    const missing = new Map(edits);
    for (const element of elements) {
      for (const cell of element.cells) {
        const edit = edits.get(cell.column);
        if (!edit) continue;
        missing.delete(cell.column);
        this.splices.push({ at: cell.start, until: cell.end, xml: this.cell(row, cell.column, edit, cell) });
      }
    }
    this.addCells(elements[0]!, missing);
  }

  finish(): Splice[] {
    const { data, prefix, head } = this.layout;
    if (this.newRows !== "") {
      this.splices.push({ at: data.start, until: data.end, xml: `<${prefix}sheetData>${this.newRows}</${prefix}sheetData>` });
    }
    return [...this.splices, ...widenDimension(head, this.added)];
  }

  private newRow(row: number, edits: RowEdits): void {
    const { prefix, data, places } = this.layout;
    const cells = this.newCells(row, edits);
    if (cells === "") return;
    const xml = `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
    const at = places.get(row)!;
    if (data.close === data.openEnd && data.end === data.openEnd) this.newRows += xml;
    else this.splices.push({ at, until: at, xml });
  }

  private addCells(row: LocatedRow, edits: RowEdits): void {
    const { prefix } = this.layout;
    if (edits.size === 0) return;
    const empty = row.end === row.openEnd;
    if (empty) {
      const cells = this.newCells(row.number, edits);
      if (cells !== "") this.splices.push({ at: row.openEnd - 2, until: row.openEnd, xml: `>${cells}</${prefix}row>` });
    } else {
      for (const [column, edit] of edits) {
        const after = row.cells.find((cell) => cell.column > column);
        const at = after?.start ?? row.cells.at(-1)?.end ?? row.openEnd;
        this.splices.push({ at, until: at, xml: this.newCells(row.number, new Map([[column, edit]])) });
      }
    }
    this.widenSpans(row, [...edits.keys()]);
  }

  private newCells(row: number, edits: RowEdits): string {
    let xml = "";
    for (const [column, edit] of edits) {
      if (edit.to === null && edit.numberFormat === undefined) continue;
      xml += this.cell(row, column, edit, undefined);
      this.added.push({ row, column });
    }
    return xml;
  }

  /** The patched element: what it had besides its value and style stays. */
  private cell(row: number, column: number, edit: CellEdit, old: LocatedCell | undefined): string {
    const { prefix } = this.layout;
    const style = this.styleOf(edit, styleAt(this.layout, row, column));
    const { type, content } = cellContent(prefix, edit.to);
    const kept = old ? otherAttributes(old.tag) : "";
    const styled = style !== 0 || old?.style != null;
    if (content === "" && !styled && kept === "") return "";
    const start = `<${prefix}c r="${cellName(row, column)}"${styled ? ` s="${style}"` : ""}${type}${kept}`;
    return content === "" ? `${start}/>` : `${start}>${content}</${prefix}c>`;
  }

  private widenSpans(row: LocatedRow, columns: readonly number[]): void {
    const spans = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(row.tag);
    if (!spans) return;
    const low = Math.min(Number(spans[1]), ...columns.map((column) => column + 1));
    const high = Math.max(Number(spans[2]), ...columns.map((column) => column + 1));
    if (`${low}:${high}` === `${spans[1]}:${spans[2]}`) return;
    const at = row.start + spans.index;
    this.splices.push({ at, until: at + spans[0].length, xml: ` spans="${low}:${high}"` });
  }
}

/**
 * A text is written into the cell itself, so that the shared texts stay as they are; every program
 * reads that.
 */
function cellContent(prefix: string, value: CellEdit["to"]): { type: string; content: string } {
  if (value === null || value === "") return { type: "", content: "" };
  if (typeof value === "number") return { type: "", content: `<${prefix}v>${value}</${prefix}v>` };
  if (typeof value === "boolean") return { type: ' t="b"', content: `<${prefix}v>${value ? 1 : 0}</${prefix}v>` };
  const text = `<${prefix}t xml:space="preserve">${escapeXml(value)}</${prefix}t>`;
  return { type: ' t="inlineStr"', content: `<${prefix}is>${text}</${prefix}is>` };
}

/** All but place, style, type, and the metadata that spoke of the old value (`cm`, `vm`). */
function otherAttributes(tag: string): string {
  const kept = tag.matchAll(/\s([\w.:-]+)\s*=\s*("[^"]*"|'[^']*')/g);
  return [...kept].filter(([, name]) => !["r", "s", "t", "cm", "vm"].includes(name!)).map(([all]) => all).join("");
}

function widenDimension(head: string, added: readonly { row: number; column: number }[]): Splice[] {
  if (added.length === 0) return [];
  for (const tag of tags(head)) {
    const area = tag.name === "dimension" ? parseAreaName(tag.attribute("ref") ?? "") : null;
    if (!area) continue;
    const wide = {
      top: added.reduce((least, { row }) => Math.min(least, row), area.top),
      left: added.reduce((least, { column }) => Math.min(least, column), area.left),
      bottom: added.reduce((most, { row }) => Math.max(most, row), area.bottom),
      right: added.reduce((most, { column }) => Math.max(most, column), area.right),
    };
    if (areaName(wide) === areaName(area)) return [];
    const written = head.slice(tag.start, tag.end);
    return [{ at: tag.start, until: tag.end, xml: written.replace(/ref\s*=\s*["'][^"']*["']/, `ref="${areaName(wide)}"`) }];
  }
  return [];
}
