import type { CellValue, Grid } from "../grid";
import { readMemory } from "../memory-xml";
import type { ReadOptions, Snapshot } from "../port";
import { readBlocks } from "./blocks";
import { placeRows } from "./cell-values";
import { isTooLarge } from "./errors";
import { askMissingRows, hiddenOf, hidesRows } from "./hidden-parts";
import { isIntact, loadWritten, type WrittenProxy } from "./highlight-state";
import { MOST_CELLS_AT_ONCE, SHEETS_AT_ONCE } from "./limits";
import { askMemory } from "./memory";
import { askSheet, knownSheet, usedArea, type Asked, type SheetProxy } from "./sheet-proxy";
import type { Session } from "./session";

interface Answer {
  readonly sheets: readonly SheetProxy[];
  readonly xml: OfficeExtension.ClientResult<string>;
  readonly written: readonly WrittenProxy[];
}

/**
 * Reads the whole workbook. One request asks for everything: the sheets one after the other as a chain
 * of null objects, their values, merged areas, conditional formats, protection and hidden columns, and our
 * memory. Only where the answer would be above 5 MB are the values asked for again, in blocks; and where rows
 * are hidden that were not at the last read, which they are.
 */
export async function read(session: Session, options: ReadOptions): Promise<Snapshot> {
  const asked: Asked = { values: !session.large, merges: options.merges !== false && session.supports(13), hiddenRows: session.hidesRows };
  try {
    return await readWith(session, asked, options);
  } catch (error) {
    if (!asked.values || !isTooLarge(error)) throw error;
    session.large = true;
    return readWith(session, { ...asked, values: false }, options);
  }
}

/** Finds out anew what stands in the workbook, without its values. */
export function refresh(session: Session): Promise<void> {
  return session.run(async (context) => {
    remember(session, await askAll(session, context, { values: false, merges: false, hiddenRows: false }));
  });
}

function readWith(session: Session, asked: Asked, options: ReadOptions): Promise<Snapshot> {
  options.signal?.throwIfAborted();
  return session.run(async (context) => {
    const answer = await askAll(session, context, asked);
    options.signal?.throwIfAborted();
    const rows = answer.sheets.map((sheet) => wholeRows(sheet, asked));
    await readBlocks(session, answer.sheets, rows, options);
    const hiddenRows = await askMissingRows(context, answer.sheets);
    session.hidesRows = answer.sheets.some(hidesRows);
    remember(session, answer);
    if (session.large) session.large = cellCount(answer.sheets) > SURELY_FITS;
    const grids = answer.sheets.map((proxy, index): Grid => {
      const hidden = hiddenOf(proxy, hiddenRows[index] ?? null);
      const grid = { name: proxy.sheet.name, rows: rows[index] ?? [], merges: session.sheets?.[index]?.merges ?? [] };
      return hidden ? { ...grid, hidden } : grid;
    });
    return { grids, memory: session.memory };
  });
}

async function askAll(session: Session, context: Excel.RequestContext, asked: Asked): Promise<Answer> {
  const xml = askMemory(context);
  const written = loadWritten(session, context);
  let sheets = askSheets(context.workbook.worksheets.getFirst(), asked);
  await context.sync();
  // A workbook of more sheets than one request looks at: the rest follows, as many again each time.
  const all = present(sheets);
  while (present(sheets).length === SHEETS_AT_ONCE) {
    sheets = await askMore(context, all.at(-1)!.sheet.id, asked);
    all.push(...present(sheets));
  }
  return { sheets: all, xml, written };
}

async function askMore(context: Excel.RequestContext, lastId: string, asked: Asked): Promise<SheetProxy[]> {
  const sheets = askSheets(context.workbook.worksheets.getItem(lastId).getNextOrNullObject(), asked);
  await context.sync();
  return sheets;
}

function askSheets(first: Excel.Worksheet, asked: Asked): SheetProxy[] {
  const sheets: SheetProxy[] = [];
  for (let sheet = first; sheets.length < SHEETS_AT_ONCE; sheet = sheet.getNextOrNullObject()) sheets.push(askSheet(sheet, asked));
  return sheets;
}

function present(sheets: readonly SheetProxy[]): SheetProxy[] {
  return sheets.filter(({ sheet }) => !sheet.isNullObject);
}

/** The values as they came, or `null` where they must be asked for in blocks. */
function wholeRows(proxy: SheetProxy, asked: Asked): (readonly CellValue[])[] | null {
  const area = usedArea(proxy);
  if (!area) return [];
  if (!asked.values || area.rowCount * area.columnCount > MOST_CELLS_AT_ONCE) return null;
  const values = proxy.used.values as readonly (readonly unknown[])[] | null;
  if (values === null) return null;
  const rows: (readonly CellValue[])[] = [];
  placeRows(rows, { top: area.rowIndex, left: area.columnIndex, values });
  return rows;
}

/** So many cells fit one answer whatever they hold: a workbook that has shrunk is read at once again. */
const SURELY_FITS = 50_000;

function cellCount(sheets: readonly SheetProxy[]): number {
  return sheets.reduce((sum, sheet) => {
    const area = usedArea(sheet);
    return sum + (area ? area.rowCount * area.columnCount : 0);
  }, 0);
}

function remember(session: Session, answer: Answer): void {
  const before = session.sheets;
  session.sheets = answer.sheets.map((proxy) => knownSheet(proxy, before?.find(({ id }) => id === proxy.sheet.id)));
  session.memory = readMemory(answer.xml.value ?? "");
  if (!isIntact(session, answer.written)) session.written = null;
  session.doubtful = false;
}
