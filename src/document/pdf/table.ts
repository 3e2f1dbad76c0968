import type { Content, ContentCanvas, CustomTableLayout, TableCell } from "pdfmake/interfaces";
import type { CleanColumn } from "../model";
import type { FontFace } from "./font-face";
import type { Ink } from "./ink";
import { slices } from "./measure";
import { TEXT_HEIGHT, TEXT_WIDTH } from "./units";

/** A cell: its text, a note in italics on the lines below it, a box to tick in its middle. */
export interface Cell {
  readonly text: string;
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
const PADDING = { side: 4, top: 3, bottom: 3 } as const;
const BOX = 11;
/** How much of a page a cell may take before it is continued in further rows, and the lines of each. */
const MAX_SHARE = 0.75;
const CONTINUED_LINES = 8;

/**
 * A table whose header stands on every page and whose rows never split. A row that no page could hold
 * is drawn as several without a line between them.
 */
export function table(columns: readonly CleanColumn[], rows: readonly (readonly Cell[])[], tools: TableTools): Content {
  const widths = columns.map(({ share }) => share * TEXT_WIDTH - 2 * PADDING.side - LINE);
  const body: TableCell[][] = [columns.map(({ title }) => head(tools.ink.text(title)))];
  const continued = new Set<number>();
  for (const row of rows) {
    for (const [i, part] of fitting(row, widths, tools).entries()) {
      if (i > 0) continued.add(body.length);
      body.push(part.map((cell, column) => draw(cell, columns[column]!)));
    }
  }
  return {
    table: { headerRows: 1, keepWithHeaderRows: rows.length > 0 ? 1 : 0, dontBreakRows: true, widths: [...widths], body },
    layout: layout(continued, tools.onRow),
    fontSize: tools.size,
  };
}

/** A row as one or more rows, each low enough for a page. */
function fitting(row: readonly Cell[], widths: readonly number[], { face, ink, size }: TableTools): Cell[][] {
  const maxLines = Math.floor((TEXT_HEIGHT * MAX_SHARE) / (size * 1.15));
  const cut = (raw: string, width: number): string[] => {
    const text = ink.text(raw);
    const whole = slices(text, { face, width, size, maxLines });
    return whole.length === 1 ? whole : slices(text, { face, width, size, maxLines: CONTINUED_LINES });
  };
  const cells = row.map(({ text, note, ...rest }, i): Cell[] => {
    const texts = cut(text, widths[i]!).map((part): Cell => ({ text: part, ...rest }));
    const notes = note === undefined ? [] : cut(note, widths[i]!);
    if (texts.length === 1 && notes.length === 1) return [{ ...texts[0]!, note: notes[0]! }];
    return [...texts, ...notes.map((part): Cell => ({ text: "", note: part }))];
  });
  const count = Math.max(...cells.map((parts) => parts.length));
  return Array.from({ length: count }, (_, i) => cells.map((parts) => parts[i] ?? { text: "" }));
}

const head = (text: string): TableCell => ({ text, bold: true, alignment: "center", verticalAlignment: "middle" }) as TableCell;

function draw({ text, note, box }: Cell, { align }: CleanColumn): TableCell {
  if (box) return tickBox(box);
  if (note === undefined) return { text, alignment: align };
  return { text: [{ text: text === "" ? "" : `${text}\n` }, { text: note, italics: true }], alignment: align };
}

/** Drawn, as no face of the font has ☐ and ☑. */
function tickBox(state: "open" | "ticked"): ContentCanvas {
  const mark = [{ x: 2, y: 6 }, { x: 4.5, y: 8.5 }, { x: 9, y: 2.5 }];
  return {
    canvas: [
      { type: "rect", x: 0, y: 0, w: BOX, h: BOX, lineWidth: 0.75 },
      ...(state === "ticked" ? [{ type: "polyline" as const, points: mark, lineWidth: 1.25 }] : []),
    ],
    alignment: "center",
    margin: [0, 1, 0, 0],
  };
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
