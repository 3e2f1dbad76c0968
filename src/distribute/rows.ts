import type { Area } from "../workbook/grid";
import type { CellStyle, ContentCell } from "../workbook/sheet-content";

/** One value of a table's row; `null` leaves the cell to be filled in. */
export type RowValue = string | number | null;

/** NĐ 30/2020, Annex I: A4 upright, millimetres; 30 on the left for binding. */
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };

export const HEADER: CellStyle = { bold: true, align: "center", valign: "center", wrap: true, border: true };
/** Headers of the sheets that nobody prints for a stamp. */
export const SHADED: CellStyle = { ...HEADER, fill: "DDEBF7" };

/** A line of text across the columns 0 … `last`: its cell and the merged area. */
export function line(row: number, last: number, value: string, style: CellStyle = {}): { cell: ContentCell; merge: Area } {
  return { cell: { row, column: 0, value, style: { valign: "center", ...style } }, merge: { top: row, bottom: row, left: 0, right: last } };
}

export function headerRow(row: number, names: readonly string[], style: CellStyle): ContentCell[] {
  return names.map((value, column) => ({ row, column, value, style }));
}

/** Bordered rows from `top` on, one style a column; blank ones too, so that they can be filled in. */
export function tableRows(top: number, rows: readonly (readonly RowValue[])[], styles: readonly CellStyle[]): ContentCell[] {
  return rows.flatMap((values, index) =>
    styles.map((style, column) => ({ row: top + index, column, value: values[column] ?? null, style })));
}

/** The given rows and blank ones below, `count` in all at least; `order` numbers them in the first column. */
export function padded(rows: readonly (readonly RowValue[])[], count: number, order: boolean): RowValue[][] {
  const length = Math.max(count, rows.length);
  return Array.from({ length }, (_, index) => [...(order ? [index + 1] : []), ...(rows[index] ?? [])]);
}

/** The area of one column of a table. */
export function columnArea(column: number, top: number, bottom: number): Area {
  return { top, bottom, left: column, right: column };
}

/** Points of one line of 13 points. */
const LINE_HEIGHT = 17;

/** Points that a text needs in a column (or merged line) of so many characters. */
export function heightOf(text: string, characters: number): number {
  return LINE_HEIGHT * Math.max(1, Math.ceil(text.length / characters)) + 2;
}

/** Heights of a table's rows from `top` on: room for the longest value, `least` points at least. */
export function rowHeights(top: number, rows: readonly (readonly RowValue[])[], widths: readonly number[], least: number): Record<number, number> {
  return Object.fromEntries(rows.map((values, index) => [
    top + index,
    Math.max(least, ...values.map((value, column) => heightOf(String(value ?? ""), widths[column] ?? 10))),
  ]));
}
