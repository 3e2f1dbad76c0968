import type { CellStyle } from "../../workbook/sheet-content";
import type { CleanList, CleanTable } from "../model";
import { mm, SIZE, TEXT_WIDTH } from "../pdf/units";
import { spansOf, widthOf, type SheetGrid } from "./grid";
import { lineCount, lineHeight, type Face } from "./lines";

/** One row of the worksheet, before it is known on which page it stands. */
export interface Band {
  /** Points. */
  readonly height: number;
  readonly spans: readonly Span[];
  /** Must not be the last of its page. */
  readonly keep?: boolean;
  /** The header that stands above this row where it begins a page. */
  readonly header?: Band;
}

/** A cell, or several that are merged; borders are drawn around all of them. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly value: string | number;
  readonly style: CellStyle;
}

/** What cell borders and the space within them take, as in the PDF: points. */
const CELL_SIDES = 6.5;
const CELL_ENDS = 6.5;
/** Lines of a cell in em: as close as the PDF sets them, and what Excel needs. */
const PDF_LINE = 1.1075;
const EXCEL_LINE = 1.24;
/** Excel's tallest row. */
const TALLEST = 409;
const SIGNATURE_GAP = mm(24);

const HEADER: CellStyle = { bold: true, size: SIZE.table, align: "center", valign: "center", wrap: true, border: true };

export function blank(height: number, keep = false): Band {
  return { height, spans: [], keep };
}

/** The title and what it is attached to, in the middle of the page. */
export function titleBands({ title, attachedTo }: CleanList, grid: SheetGrid): Band[] {
  return [
    ...title.map((text) => line(grid, text, { bold: true, size: SIZE.title, align: "center" })),
    ...attachedTo.map((text) => line(grid, text, { italic: true, size: SIZE.attachedTo, align: "center" })),
  ];
}

/** Heading, header, rows and total. A heading is never left alone, and no header without a row. */
export function tableBands(table: CleanTable, grid: SheetGrid): { readonly bands: readonly Band[]; readonly header: Band } {
  const { heading, columns, rows, total } = table;
  const spans = spansOf(grid, columns);
  const band = (texts: readonly string[], styles: readonly CellStyle[], order: number | null): Omit<Band, "keep"> => ({
    height: Math.max(...texts.map((text, i) => cellHeight(text, widthOf(grid, spans[i]!.from, spans[i]!.to), { size: SIZE.table, bold: styles[i]!.bold ?? false }))),
    // The row's own number is one, so that no spreadsheet complains of a number kept as text.
    spans: texts.map((text, i) => ({ ...spans[i]!, value: i === 0 && text === String(order) ? order! : text, style: styles[i]! })),
  });
  const header: Band = { ...band(columns.map(({ title }) => title), columns.map(() => HEADER), null), keep: true };
  const styles = columns.map(({ align }, i): CellStyle => ({ size: SIZE.table, align, valign: "center", wrap: true, border: true, ...(i > 0 && { text: true }) }));
  return {
    header,
    bands: [
      blank(12, true),
      { ...line(grid, heading, { bold: true, size: SIZE.heading }), keep: true },
      header,
      ...rows.map((texts, i): Band => ({ ...band(texts, styles, i + 1), header })),
      line(grid, total, { bold: true, italic: true, size: SIZE.text }),
    ],
  };
}

/** Place and date, and the signature: all stay with the total above them. */
export function endBands({ placeAndDate, signature }: CleanList, grid: SheetGrid): Band[] {
  const right = (text: string, style: CellStyle): Band => line(grid, text, { align: "center", size: SIZE.text, ...style }, grid.right);
  const bands = [
    blank(10),
    right(placeAndDate, { italic: true }),
    ...(signature === null ? [] : [
      ...signature.office.map((text) => right(text, { bold: true })),
      blank(SIGNATURE_GAP),
      right(signature.name, { bold: true }),
    ]),
  ];
  return bands.map((band, i) => ({ ...band, keep: i < bands.length - 1 }));
}

/** A text from a column to the right edge, as high as its lines. */
function line(grid: SheetGrid, text: string, style: CellStyle & Face, from = 0): Band {
  const to = grid.widths.length - 1;
  const width = from === 0 ? TEXT_WIDTH : widthOf(grid, from, to);
  return {
    height: Math.min(TALLEST, lineCount(text, width - CELL_SIDES, style) * lineHeight(style.size) + 1),
    spans: [{ from, to, value: text, style: { valign: "center", wrap: true, ...style } }],
  };
}

/** As high as the PDF draws it, or as Excel needs where that is more. */
function cellHeight(text: string, width: number, face: Face): number {
  const lines = lineCount(text, width - CELL_SIDES, face);
  return Math.min(TALLEST, Math.max(lines * face.size * PDF_LINE + CELL_ENDS, lines * face.size * EXCEL_LINE));
}
