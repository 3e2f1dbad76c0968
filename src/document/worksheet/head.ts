import type { CellStyle } from "../../workbook/sheet-content";
import type { CleanList } from "../model";
import { mm, SIZE } from "../pdf/units";
import { widthOf, type SheetGrid } from "./grid";
import { lineCount } from "./lines";
import { textWidth } from "./times";

/** A cell of the head; `rows` of the sheet are merged for a name that takes several lines. */
export interface HeadCell {
  readonly row: number;
  readonly rows: number;
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly style: CellStyle;
}

export interface Head {
  readonly cells: readonly HeadCell[];
  /** Heights of its rows and of the clear space below for the hanging stamp; points. */
  readonly heights: readonly number[];
}

/** Points of a line, and of a row that holds but a rule: a lower one would not show it. */
const ROW = 15.5;
const RULE_ROW = 9;
const SIDES = 6;
/** Below quốc hiệu and organ; with the looser lines as much as in the PDF. */
const CLEAR = mm(5.7);
const LINE_SIZE = 6;
/** The line under an organ is a third to a half as long as its name (NĐ 30/2020, Annex I). */
const ORGAN_LINE = 0.42;

/** Organ block and quốc hiệu side by side. */
export function head({ organ, motto }: CleanList, grid: SheetGrid): Head {
  const last = grid.widths.length - 1;
  const organWidth = widthOf(grid, 0, grid.right - 1);
  const left = stack({ from: 0, to: grid.right - 1 }, organWidth, [
    { value: organ.parent, bold: false, size: SIZE.organ },
    { value: organ.name, bold: true, size: SIZE.organ },
  ], ORGAN_LINE);
  const right = stack({ from: grid.right, to: last }, widthOf(grid, grid.right, last), [
    { value: motto.country, bold: true, size: SIZE.country },
    { value: motto.words, bold: true, size: SIZE.motto },
  ], 1);
  const cells = [...left, ...right];
  const rows = Math.max(0, ...cells.map((cell) => cell.row + cell.rows));
  const holdsText = (row: number) => cells.some((cell) => !cell.style.underline && cell.row <= row && row < cell.row + cell.rows);
  return { cells, heights: [...Array.from({ length: rows }, (_, row) => (holdsText(row) ? ROW : RULE_ROW)), CLEAR] };
}

interface Line {
  readonly value: string;
  readonly bold: boolean;
  readonly size: number;
}

/** Lines below each other, and a rule under the last one. */
function stack(place: Pick<HeadCell, "from" | "to">, width: number, lines: readonly Line[], share: number): HeadCell[] {
  const cells: HeadCell[] = [];
  let row = 0;
  for (const { value, bold, size } of lines) {
    if (value === "") continue;
    const rows = lineCount(value, width - SIDES, { size, bold });
    cells.push({ row, rows, ...place, value, style: { bold, size, align: "center", valign: "top", wrap: true } });
    row += rows;
  }
  const under = lines.at(-1)!;
  if (under.value === "") return cells;
  const length = Math.min(width - SIDES, textWidth(under.value, under.size, under.bold)) * share;
  return [...cells, { row, rows: 1, ...place, value: rule(length), style: { underline: true, size: LINE_SIZE, align: "center", valign: "top" } }];
}

/** A line to be seen that is no text to be read: hard spaces, underlined. */
function rule(length: number): string {
  const space = "\u00a0";
  return space.repeat(Math.round(length / textWidth(space, LINE_SIZE, false)));
}
