import type { Area } from "../../workbook/grid";
import type { ContentCell, SheetContent } from "../../workbook/sheet-content";
import { PAGE, type CleanList } from "../model";
import { TEXT_HEIGHT } from "../pdf/units";
import { CLEAN_SHEET } from "../sheet-name";
import { endBands, tableBands, titleBands, type Band } from "./bands";
import { sheetGrid } from "./grid";
import { head, type Head } from "./head";
import { paginate } from "./paginate";

/**
 * The clean list as a worksheet (`spec` §8, NĐ 30/2020): A4 upright, every cell a text but the order
 * numbers, row heights set for their lines so that nothing is cut.
 *
 * A sheet has one range of print titles, and this one two tables. The titles are the last table's header,
 * which is the longer as a rule and ends the document: each later page repeats it. Where the first table
 * runs over its page, its header is put in again as a row below a page break.
 */
export function cleanSheet(list: CleanList): SheetContent {
  const grid = sheetGrid(list);
  const top = head(list, grid);
  const tables = list.tables.map((table) => tableBands(table, grid));
  const titles = tables.at(-1)?.header ?? null;
  const { bands, breaks } = paginate(
    withEnd([...titleBands(list, grid), ...tables.flatMap((table) => table.bands)], endBands(list, grid)),
    sum(top.heights), TEXT_HEIGHT, titles,
  );
  const sheet = new Sheet(top);
  for (const band of bands) sheet.add(band);
  const titleRow = titles === null ? -1 : top.heights.length + bands.indexOf(titles);
  return {
    name: CLEAN_SHEET,
    cells: sheet.cells,
    merges: sheet.merges,
    heights: sheet.heights,
    widths: grid.widths,
    page: {
      orientation: "portrait",
      margins: PAGE.margins,
      pageNumber: true,
      printArea: { top: 0, left: 0, bottom: sheet.row - 1, right: grid.widths.length - 1 },
      breaksBefore: breaks.map((band) => top.heights.length + band),
      ...(titleRow >= 0 && { titleRows: { first: titleRow, last: titleRow } }),
    },
  };
}

/** A row's height beside the PDF's: programs and printers hold up to 4 points less on a page. */
const HEIGHT = 1 - 4 / TEXT_HEIGHT;

/** The last row and the last total are followed by the end on the same page: no signature stands alone. */
function withEnd(bands: readonly Band[], end: readonly Band[]): Band[] {
  return [...bands.slice(0, -2), ...bands.slice(-2).map((band) => (band.keep ? band : { ...band, keep: true })), ...end];
}

function heightOf(height: number): number {
  return Math.round(height * HEIGHT * 100) / 100;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The cells as they are written from top to bottom. */
class Sheet {
  readonly cells: ContentCell[] = [];
  readonly merges: Area[] = [];
  readonly heights: Record<number, number> = {};
  row: number;

  constructor({ cells, heights }: Head) {
    heights.forEach((height, row) => (this.heights[row] = heightOf(height)));
    for (const { row, rows, from, to, value, style } of cells) {
      this.cells.push({ row, column: from, value, style });
      this.merge({ top: row, bottom: row + rows - 1, left: from, right: to });
    }
    this.row = heights.length;
  }

  add({ height, spans }: Band): void {
    const { row } = this;
    this.heights[row] = heightOf(height);
    for (const { from, to, value, style } of spans) {
      // Every cell of a merged area carries the border, or the area has none on its right.
      for (let column = from; column <= to; column++) {
        if (column === from || style.border) this.cells.push({ row, column, value: column === from ? value : null, style });
      }
      this.merge({ top: row, bottom: row, left: from, right: to });
    }
    this.row += 1;
  }

  private merge(area: Area): void {
    if (area.top < area.bottom || area.left < area.right) this.merges.push(area);
  }
}
