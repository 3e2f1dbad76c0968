import type { CellValue } from "../grid";
import { ProgramError } from "../../problem";
import type { ReadOptions } from "../port";
import { placeRows } from "./cell-values";
import { isTooLarge } from "./errors";
import { MOST_CELLS, MOST_CELLS_AT_ONCE, TARGET_BYTES } from "./limits";
import { usedArea, type SheetProxy } from "./sheet-proxy";
import type { Session } from "./session";

/** Rows of one sheet that are still to be read. */
interface Piece {
  readonly index: number;
  readonly id: string;
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** First guess, before a block has shown how long the texts are. */
const BYTES_PER_CELL = 22;
/** A guess is spoiled by longer texts further down. */
const MARGIN = 1.15;

/**
 * Reads the sheets whose rows are still `null`, in blocks of whole rows whose size follows from the
 * bytes per cell seen so far; a block that is refused is halved.
 * @throws ProgramError `host-too-large` for a used range that is no list any more
 */
export async function readBlocks(
  session: Session,
  sheets: readonly SheetProxy[],
  rows: ((readonly CellValue[])[] | null)[],
  { onProgress, signal }: ReadOptions,
): Promise<void> {
  let queue = sheets.flatMap((proxy, index) => (rows[index] === null ? pieces(proxy, index) : []));
  for (const { index } of queue) rows[index] = [];
  const total = queue.reduce((sum, piece) => sum + piece.rows, 0);
  let guess = BYTES_PER_CELL;
  let done = 0;
  while (queue.length > 0) {
    signal?.throwIfAborted();
    const [batch, rest] = cut(queue, guess);
    const values = await ask(session, batch);
    if (!values) {
      if (batch.length === 1 && batch[0]!.rows === 1) throw new ProgramError("host-too-large", { sheet: batch[0]!.sheet, code: "row" });
      guess *= 2;
      continue;
    }
    batch.forEach((piece, at) => placeRows(rows[piece.index]!, { top: piece.top, left: piece.left, values: values[at] ?? [] }));
    guess = bytesPerCell(values) * MARGIN;
    queue = rest;
    done += batch.reduce((sum, piece) => sum + piece.rows, 0);
    onProgress?.(done, total);
  }
}

function pieces(proxy: SheetProxy, index: number): Piece[] {
  const area = usedArea(proxy);
  if (!area) return [];
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = area;
  if (rows * columns > MOST_CELLS) throw new ProgramError("host-too-large", { sheet: proxy.sheet.name, code: "cells" });
  return [{ index, id: proxy.sheet.id, sheet: proxy.sheet.name, top, left, rows, columns }];
}

/** As many rows from the front as fit one answer, at least one. */
function cut(queue: readonly Piece[], guess: number): [Piece[], Piece[]] {
  const batch: Piece[] = [];
  let cells = Math.min(TARGET_BYTES / guess, MOST_CELLS_AT_ONCE);
  for (const [at, piece] of queue.entries()) {
    const fit = Math.floor(cells / piece.columns);
    if (fit >= piece.rows) {
      batch.push(piece);
      cells -= piece.rows * piece.columns;
      continue;
    }
    const rows = batch.length === 0 ? Math.max(1, fit) : fit;
    if (rows > 0) batch.push({ ...piece, rows });
    return [batch, [{ ...piece, top: piece.top + rows, rows: piece.rows - rows }, ...queue.slice(at + 1)]];
  }
  return [batch, []];
}

/** `null`: the answer was too large after all. */
async function ask(session: Session, batch: readonly Piece[]): Promise<unknown[][][] | null> {
  try {
    return await session.run(async (context) => {
      const ranges = batch.map(({ id, top, left, rows, columns }) => {
        const range = context.workbook.worksheets.getItem(id).getRangeByIndexes(top, left, rows, columns).untrack();
        range.load("values");
        return range;
      });
      await context.sync();
      return ranges.map(({ values }) => values as unknown[][]);
    });
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
}

/** Measured on a sample of rows, as the wire would carry them. */
function bytesPerCell(values: readonly unknown[][][]): number {
  let cells = 0;
  let bytes = 0;
  for (const rows of values) {
    const step = Math.max(1, Math.floor(rows.length / 100));
    const sample = rows.filter((_, row) => row % step === 0);
    cells += sample.length * (rows[0]?.length ?? 0);
    bytes += new TextEncoder().encode(JSON.stringify(sample)).length;
  }
  return cells === 0 ? BYTES_PER_CELL : Math.max(4, bytes / cells);
}
