import type { Content, CustomTableLayout, TableCell } from "pdfmake/interfaces";
import type { CleanColumn, CleanTable } from "../model";
import type { FontFace } from "./font-face";
import type { Ink } from "./ink";
import { slices } from "./measure";
import { SIZE, TEXT_HEIGHT, TEXT_WIDTH } from "./units";

const LINE = 0.5;
const PADDING = { side: 4, top: 3, bottom: 3 } as const;
/** A line of the table in points, and how many of them a row may take before it is continued in the next. */
const LINE_HEIGHT = SIZE.table * 1.15;
const MAX_LINES = Math.floor((TEXT_HEIGHT * 0.75) / LINE_HEIGHT);

export interface TableTools {
  readonly face: FontFace;
  readonly ink: Ink;
  /** Called for each row as it is laid out. */
  readonly onRow: () => void;
}

/**
 * A table whose header stands on every page and whose rows never split. A row that no page could hold
 * is drawn as several without a line between them.
 */
export function table({ columns, rows }: Pick<CleanTable, "columns" | "rows">, tools: TableTools): Content {
  const widths = columns.map(({ share }) => share * TEXT_WIDTH - 2 * PADDING.side - LINE);
  const body: TableCell[][] = [columns.map(({ title }) => head(tools.ink.text(title)))];
  const continued = new Set<number>();
  for (const row of rows) {
    for (const [i, part] of fitting(row, widths, tools).entries()) {
      if (i > 0) continued.add(body.length);
      body.push(part.map((text, column) => cell(text, columns[column]!)));
    }
  }
  return {
    table: { headerRows: 1, keepWithHeaderRows: rows.length > 0 ? 1 : 0, dontBreakRows: true, widths: [...widths], body },
    layout: layout(continued, tools.onRow),
    fontSize: SIZE.table,
  };
}

/** A row as one or more rows, each low enough for a page. */
function fitting(row: readonly string[], widths: readonly number[], { face, ink }: TableTools): string[][] {
  const cells = row.map((raw, i) => slices(ink.text(raw), { face, width: widths[i]!, size: SIZE.table, maxLines: MAX_LINES }));
  const count = Math.max(...cells.map((parts) => parts.length));
  return Array.from({ length: count }, (_, i) => cells.map((parts) => parts[i] ?? ""));
}

const head = (text: string): TableCell => ({ text, bold: true, alignment: "center", verticalAlignment: "middle" }) as TableCell;

const cell = (text: string, { align }: CleanColumn): TableCell => ({ text, alignment: align });

function layout(continued: ReadonlySet<number>, onRow: () => void): CustomTableLayout {
  return {
    hLineWidth: (row) => (continued.has(row) ? 0 : LINE),
    vLineWidth: () => LINE,
    paddingLeft: () => PADDING.side,
    paddingRight: () => PADDING.side,
    paddingTop: (row) => {
      onRow();
      return continued.has(row) ? 0 : PADDING.top;
    },
    paddingBottom: (row) => (continued.has(row + 1) ? 0 : PADDING.bottom),
  };
}
