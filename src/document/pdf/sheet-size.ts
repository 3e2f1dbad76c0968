import type { ConfirmationSheet } from "../confirmation";
import { headHeight, type Tools } from "./head";
import type { FontFace } from "./font-face";
import { lines } from "./measure";
import { PADDING, textWidths, type Cell } from "./table";
import { LINE_HEIGHT, SIZE, TEXT_HEIGHT, TEXT_WIDTH } from "./units";

/** Points; what is smaller nobody reads. */
const SIZES = [11, 10.5, 10, 9.5, 9, 8.5, 8] as const;
/** Where it takes two pages anyway. */
const TWO_PAGES = 10;
/** Points of a line between rows. */
const RULE = 0.5;
/** Between an estimate and what is drawn. */
const SPARE = 8;

/**
 * The size of a sheet's table, points: the largest with which the sheet stands on one page.
 * @param rows the table's rows as cells
 * @param fixed points that margins and signatures take
 */
export function sheetSize(sheet: ConfirmationSheet, rows: readonly (readonly Cell[])[], fixed: number, tools: Tools): number {
  const { regular, bold, ink } = tools;
  const height = (text: string, face: FontFace, size: number, width = TEXT_WIDTH): number =>
    lines(ink.text(text), { face, size, width }).length * size * LINE_HEIGHT;
  const around = headHeight(sheet, tools)
    + sheet.title.length * SIZE.title * LINE_HEIGHT
    // Label and value in bold, which is the wider.
    + sum(sheet.nominee.map(({ label, value }) => height(`${label}: ${value}`, bold, SIZE.text)))
    + height(sheet.basis, regular, SIZE.table)
    + height(sheet.conclusion, bold, SIZE.text);
  const room = TEXT_HEIGHT - around - fixed - SPARE;
  const widths = textWidths(sheet.columns);
  const header: readonly Cell[] = sheet.columns.map(({ title }) => ({ text: title }));
  const cellHeight = ({ text, note = "" }: Cell, face: FontFace, size: number, width: number): number =>
    height(text, face, size, width) + (note === "" ? 0 : height(note, regular, size, width));
  const rowHeight = (cells: readonly Cell[], face: FontFace, size: number): number =>
    PADDING.top + PADDING.bottom + RULE + Math.max(...cells.map((cell, i) => cellHeight(cell, face, size, widths[i]!)));
  const tableHeight = (size: number): number => rowHeight(header, bold, size) + sum(rows.map((cells) => rowHeight(cells, regular, size)));
  return SIZES.find((size) => tableHeight(size) <= room) ?? TWO_PAGES;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
