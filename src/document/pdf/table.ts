import type { Content, CustomTableLayout, TableCell } from "pdfmake/interfaces";
import type { CleanColumn } from "../model";
import type { FontFace } from "./font-face";
import type { Ink } from "./ink";
import { lines } from "./measure";
import { LINE_HEIGHT, TEXT_HEIGHT, TEXT_WIDTH } from "./units";

/** A cell: its text, a note in italics on the lines below it, a box to tick in its middle. */
export interface Cell {
  readonly text: string;
  readonly note?: string;
  readonly box?: "open" | "ticked";
}

/** The same, in the lines that it takes: pdfmake sets a line as one piece in a third of the time of its words. */
interface Drawn {
  readonly lines: readonly string[];
  readonly note?: string;
  readonly box?: "open" | "ticked";
}

export interface TableTools {
  readonly face: FontFace;
  readonly ink: Ink;
  /** Called for each row as it is laid out. */
  readonly onRow: () => void;
  /** Points. */
  readonly size: number;
}

const LINE = 0.5;
/** Points between a cell's lines and its text. */
export const PADDING = { side: 3, top: 3, bottom: 3 } as const;
const BOX = 11;
/** How much of a page a cell may take before it is continued in further rows, and the lines of each. */
const MAX_SHARE = 0.75;
const CONTINUED_LINES = 8;

/**
 * A table whose header stands on every page and whose rows never split. A row that no page could hold
 * is drawn as several without a line between them.
 */
export function table(columns: readonly CleanColumn[], rows: readonly (readonly Cell[])[], tools: TableTools): Content {
  const widths = textWidths(columns);
  const body: TableCell[][] = [columns.map(({ title }) => head(tools.ink.text(title)))];
  const continued = new Set<number>();
  for (const row of rows) {
    for (const [i, part] of fitting(row, widths, tools).entries()) {
      if (i > 0) continued.add(body.length);
      body.push(part.map((cell, column) => draw(cell, columns[column]!)));
    }
  }
  return {
    table: { headerRows: 1, keepWithHeaderRows: rows.length > 0 ? 1 : 0, dontBreakRows: true, widths, body },
    layout: layout(continued, tools.onRow),
    fontSize: tools.size,
  };
}

/** Points that the text of each column has. */
export function textWidths(columns: readonly CleanColumn[]): number[] {
  return columns.map(({ share }) => share * TEXT_WIDTH - 2 * PADDING.side - LINE);
}

/** A row as one or more rows, each low enough for a page. */
function fitting(row: readonly Cell[], widths: readonly number[], { face, ink, size }: TableTools): Drawn[][] {
  const maxLines = Math.floor((TEXT_HEIGHT * MAX_SHARE) / (size * LINE_HEIGHT));
  const cut = (raw: string, width: number): (readonly string[])[] => {
    const all = lines(ink.text(raw), { face, width, size });
    return all.length <= maxLines ? [all] : pieces(all, CONTINUED_LINES);
  };
  const cells = row.map(({ text, note, ...rest }, i): Drawn[] => {
    const texts = cut(text, widths[i]!).map((part): Drawn => ({ lines: part, ...rest }));
    const notes = note === undefined ? [] : cut(note, widths[i]!).map((part) => part.join(" "));
    if (texts.length === 1 && notes.length === 1) return [{ ...texts[0]!, note: notes[0]! }];
    return [...texts, ...notes.map((part): Drawn => ({ lines: [], note: part }))];
  });
  const count = Math.max(...cells.map((parts) => parts.length));
  return Array.from({ length: count }, (_, i) => cells.map((parts) => parts[i] ?? { lines: [""] }));
}

function pieces<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

const head = (text: string): TableCell => ({ text, bold: true, alignment: "center", verticalAlignment: "middle" }) as TableCell;

function draw({ lines, note, box }: Drawn, { align }: CleanColumn): TableCell {
  if (box) return tickBox(box);
  const [first = "", ...others] = lines;
  if (note === undefined && others.length === 0) return { text: first, noWrap: true, alignment: align, verticalAlignment: "middle" } as TableCell;
  const texts = lines.map((text): Content => ({ text, noWrap: true }));
  return { stack: note === undefined ? texts : [...texts, { text: note, italics: true }], alignment: align, verticalAlignment: "middle" } as TableCell;
}

/** Drawn, as no face of the font has ☐ and ☑. */
function tickBox(state: "open" | "ticked"): TableCell {
  const mark = [{ x: 2, y: 6 }, { x: 4.5, y: 8.5 }, { x: 9, y: 2.5 }];
  return {
    canvas: [
      { type: "rect", x: 0, y: 0, w: BOX, h: BOX, lineWidth: 0.75 },
      ...(state === "ticked" ? [{ type: "polyline" as const, points: mark, lineWidth: 1.25 }] : []),
    ],
    alignment: "center",
    verticalAlignment: "middle",
  } as TableCell;
}

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
