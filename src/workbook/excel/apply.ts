import { cellName } from "../address";
import type { Applied, Change, PutSheet, Remember, SetCell } from "../changes";
import { ProgramError } from "../../problem";
import { askCells, type CellBlock } from "./compare-cells";
import { isGone, isProtected, neverBegan } from "./errors";
import { planHighlights, putHighlights, rememberHighlights, type HighlightPlan } from "./highlights";
import { RANGES_AT_ONCE } from "./limits";
import { askMemory, putMemory, withChanges } from "./memory";
import { nameSheets, putSheet, putValidations, type SheetNames } from "./put-sheet";
import { refresh } from "./read";
import type { Session } from "./session";
import { outcome, putCells, restoreCells } from "./write-cells";
import { readMemory } from "../memory-xml";

/** Everything that goes into the one request that writes. */
interface Work {
  /** Cells were asked for: they are written though the marks that come with them cannot be; the next check marks. */
  readonly cells: boolean;
  readonly blocks: readonly CellBlock[];
  readonly puts: readonly { readonly change: PutSheet; readonly names: SheetNames }[];
  readonly memory: { readonly xml: string | undefined; readonly next: Readonly<Record<string, string>> } | null;
  readonly highlights: HighlightPlan | null;
}

interface Done {
  readonly undo: SetCell[];
  /** Cells that do not take a value: covered by a merged area that we could not know of (before ExcelApi 1.13). */
  readonly untaken: SetCell[];
}

/** Carries out the changes: one request that looks (where needed) and one that writes. */
export async function apply(session: Session, changes: readonly Change[]): Promise<Applied> {
  if (session.sheets === null || session.doubtful) await refresh(session);
  const { work, refused } = await prepare(session, changes);
  // Before the cells: should Excel refuse it, none of them has changed.
  if (changes.some(({ kind }) => kind === "open-checker")) await session.openChecker();
  const { undo, untaken } = await write(session, work);
  const unmarked = work.highlights?.unmarked ?? [];
  refused.push(...untaken.map((change) => ({ change, reason: "merged" as const })));
  return { undo: undo.reverse(), refused, sheets: work.puts.map(({ names }) => names.final), ...(unmarked.length > 0 ? { unmarked } : {}) };
}

async function prepare(session: Session, changes: readonly Change[]): Promise<{ work: Work; refused: Applied["refused"][number][] }> {
  const cells = changes.filter((change): change is SetCell => change.kind === "set-cell");
  const puts = changes.filter((change): change is PutSheet => change.kind === "put-sheet");
  const memories = changes.filter((change): change is Remember => change.kind === "remember");
  const last = changes.findLast((change) => change.kind === "set-highlights");
  const highlights = last ? planHighlights(session, last.marks) : null;
  if (cells.length + puts.length + memories.length === 0) {
    return { work: { cells: false, blocks: [], puts: [], memory: null, highlights }, refused: [] };
  }
  return session.run(async (context) => {
    const asked = askCells(session, context, cells);
    const sheets = context.workbook.worksheets;
    if (puts.length > 0) sheets.load("items/name");
    const xml = askMemory(context);
    await context.sync();
    const { blocks, refused } = asked.done();
    const names = puts.length > 0 ? nameSheets(puts, sheets.items.map(({ name }) => name)) : [];
    const text = xml.value ?? undefined;
    const memory = memories.length > 0 ? { xml: text, next: withChanges(readMemory(text ?? ""), memories) } : null;
    return { work: { cells: cells.length > 0, blocks, puts: puts.map((change, at) => ({ change, names: names[at]! })), memory, highlights }, refused };
  });
}

async function write(session: Session, work: Work): Promise<Done> {
  const { blocks, puts, memory, highlights } = work;
  const marks = highlights !== null && highlights.wanted.length + highlights.stale.length > 0;
  if (blocks.length === 0 && puts.length === 0 && !memory && !marks) return { undo: [], untaken: [] };
  try {
    const done = blocks.length > RANGES_AT_ONCE ? await writeInParts(session, work) : await writeOnce(session, work);
    if (memory) session.memory = memory.next;
    return done;
  } catch (error) {
    session.doubtful = true;
    session.written = null;
    await takeBack(session, work, error);
    if (marks && work.cells && (isGone(error) || isProtected(error))) return write(session, { ...work, highlights: null });
    if (marks && puts.length === 0 && isGone(error)) return retryHighlights(session, work, error);
    throw error;
  }
}

async function writeInParts(session: Session, work: Work): Promise<Done> {
  const done: Done = { undo: [], untaken: [] };
  for (let start = 0; start < work.blocks.length; start += RANGES_AT_ONCE) {
    const blocks = work.blocks.slice(start, start + RANGES_AT_ONCE);
    const isLast = start + RANGES_AT_ONCE >= work.blocks.length;
    const part = await writeOnce(session, isLast ? { ...work, blocks } : { ...work, blocks, puts: [], memory: null, highlights: null });
    done.undo.push(...part.undo);
    done.untaken.push(...part.untaken);
  }
  return done;
}

/** Cells and marks are one step on the clerk's undo list; sheets and what is remembered cannot be undone by it. */
function writeOnce(session: Session, work: Work): Promise<Done> {
  const batch = (context: Excel.RequestContext): Promise<Done> => writeBatch(session, context, work);
  return work.puts.length === 0 && !work.memory ? session.runAsOneStep(batch) : session.run(batch);
}

async function writeBatch(session: Session, context: Excel.RequestContext, work: Work): Promise<Done> {
  context.application.suspendScreenUpdatingUntilNextSync();
  const cells = putCells(context, work.blocks);
  for (const { change, names } of work.puts) putSheet(context, change.content, names);
  for (const { change, names } of work.puts) putValidations(context, change.content, names);
  if (work.memory) putMemory(context, work.memory.xml, work.memory.next);
  const highlights = work.highlights ? putHighlights(session, context, work.highlights) : null;
  await context.sync();
  if (highlights && work.highlights) rememberHighlights(session, highlights.done(), work.highlights);
  const { undo, retyped } = outcome(cells);
  return retyped.length === 0 ? { undo, untaken: [] } : writeAsText(context, undo, retyped);
}

/** Excel read a text otherwise than we foresaw: the same once more, as text. */
async function writeAsText(context: Excel.RequestContext, undo: readonly SetCell[], retyped: readonly CellBlock[]): Promise<Done> {
  const written = putCells(context, retyped, true);
  await context.sync();
  const again = outcome(written, true);
  return { undo: [...undo, ...again.undo], untaken: again.retyped.flatMap(({ cells }) => cells.flatMap(({ asked }) => asked)) };
}

/**
 * Excel does not undo the first half of a request whose second half fails, and a lost answer says
 * nothing: so the cells are written back and half-made sheets taken out, whatever was done.
 * @throws ProgramError `host-half-done` where that fails too
 */
async function takeBack(session: Session, { blocks, puts }: Work, cause: unknown): Promise<void> {
  if ((blocks.length === 0 && puts.length === 0) || neverBegan(cause)) return;
  try {
    await session.run(async (context) => {
      restoreCells(context, blocks);
      for (const { names } of puts) context.workbook.worksheets.getItemOrNullObject(names.temporary).delete();
      await context.sync();
    });
  } catch {
    const cells = blocks.flatMap((block) => block.cells.map(({ change: { at } }) => `${at.sheet}!${cellName(at.row, at.column)}`));
    throw new ProgramError("host-half-done", { cells: cells.slice(0, 10).join(", "), count: cells.length }, { cause });
  }
}

/** A highlight or sheet we knew of is gone since the last read: look again, once. */
async function retryHighlights(session: Session, work: Work, cause: unknown): Promise<Done> {
  await refresh(session);
  const gone = work.highlights!.wanted.find(({ sheet }) => !session.sheet(sheet));
  if (gone) throw new ProgramError("host-sheet-gone", { sheet: gone.sheet, code: "ItemNotFound" }, { cause });
  const stale = session.sheets!.filter((sheet) => !sheet.closed)
    .flatMap((sheet) => sheet.highlights.map(({ id }) => ({ sheet: sheet.id, id })));
  return writeOnce(session, { ...work, highlights: { ...work.highlights!, stale } });
}
