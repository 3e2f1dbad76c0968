import { cellKey, joinCells } from "../areas";
import type { RefusalReason, SetCell } from "../changes";
import type { Area, CellRef, CellValue } from "../grid";
import { fromExcel, sameValue } from "./cell-values";
import type { Session } from "./session";

/** Cells of one sheet that are written together, and what they hold now. */
export interface CellBlock {
  /** Key of the sheet: its id where it is known. */
  readonly sheet: string;
  readonly area: Area;
  readonly cells: readonly WantedCell[];
}

/** A cell that may be written: from what it holds to what the last of its changes wants. */
export interface WantedCell {
  readonly change: SetCell;
  /** The changes as they were asked for. */
  readonly asked: readonly SetCell[];
  readonly before: string | number | boolean | null;
  readonly format: string;
}

type Refused = { readonly change: SetCell; readonly reason: RefusalReason };

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly key: string;
  readonly area: Area;
  /** For every cell of the area its changes, in order. */
  readonly changes: readonly (readonly SetCell[])[];
}

/** The first half of writing cells: what they hold is asked for, in the request that is being built. */
export function askCells(session: Session, context: Excel.RequestContext, changes: readonly SetCell[]): { done(): { blocks: CellBlock[]; refused: Refused[] } } {
  const refused: Refused[] = [];
  const asked = [...bySheet(changes, refused)].flatMap(([name, cells]) => {
    const known = session.sheet(name);
    const sheet = context.workbook.worksheets.getItemOrNullObject(session.key(name));
    sheet.load("name, protection/protected");
    const keys = [...cells.keys()];
    // On a protected sheet each cell says for itself whether it is locked.
    const areas = known?.protected ? keys.flatMap((key) => joinCells([key])) : joinCells(keys);
    return areas.map((area) => ask(sheet, session.key(name), area, inside(cells, area)));
  });
  return {
    done: () => {
      const blocks = asked.flatMap((block) => compare(session, block, refused));
      return { blocks, refused };
    },
  };
}

/** Sheet -> cell -> its changes in order. */
function bySheet(changes: readonly SetCell[], refused: Refused[]): Map<string, Map<number, SetCell[]>> {
  const sheets = new Map<string, Map<number, SetCell[]>>();
  for (const change of changes) {
    const { sheet, row, column, file } = change.at;
    if (file !== undefined) {
      refused.push({ change, reason: "other-file" });
      continue;
    }
    let cells = sheets.get(sheet);
    if (!cells) sheets.set(sheet, (cells = new Map<number, SetCell[]>()));
    const key = cellKey(row, column);
    const others = cells.get(key);
    if (others) others.push(change);
    else cells.set(key, [change]);
  }
  return sheets;
}

function inside(cells: ReadonlyMap<number, SetCell[]>, area: Area): SetCell[][] {
  const found: SetCell[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) found.push(cells.get(cellKey(row, column))!);
  }
  return found;
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
}

function ask(sheet: Excel.Worksheet, key: string, area: Area, changes: Asked["changes"]): Asked {
  const range = rangeOf(sheet, area);
  range.load("values, formulas, numberFormat, format/protection/locked, rowHidden");
  return { sheet, range, key, area, changes };
}

function compare(session: Session, { sheet, range, key, area, changes }: Asked, refused: Refused[]): CellBlock[] {
  if (sheet.isNullObject) {
    refused.push(...changes.flat().map((change) => ({ change, reason: "sheet-gone" as const })));
    return [];
  }
  const locked = sheet.protection.protected && range.format.protection.locked;
  const cells = changes.flatMap((ofCell): WantedCell[] => {
    const { at } = ofCell[0]!;
    const [row, column] = [at.row - area.top, at.column - area.left];
    const before = fromExcel(range.values[row]?.[column]);
    const formula: unknown = range.formulas[row]?.[column];
    const kept = refusal(session, at, before, formula, locked);
    const asked = kept ? [] : chain(ofCell, before, refused);
    if (kept) refused.push(...ofCell.map((one) => ({ change: one, reason: kept })));
    if (asked.length === 0 || isErrorValue(before)) return [];
    return [{ change: joined(asked), asked, before, format: String(range.numberFormat[row]?.[column] ?? "General") }];
  });
  return inSight(range) ? whole(key, area, cells) : cells.map((cell) => alone(key, cell));
}

/**
 * Excel tears what is written to several cells at once over rows that a filter has left out: the first value
 * lands in every cell in sight (office-js issue 224). There each cell is written by itself.
 */
function inSight(range: Excel.Range): boolean {
  return range.rowHidden === false;
}

function whole(sheet: string, area: Area, cells: readonly WantedCell[]): CellBlock[] {
  return cells.length === 0 ? [] : [{ sheet, area, cells }];
}

function alone(sheet: string, cell: WantedCell): CellBlock {
  const { row, column } = cell.change.at;
  return { sheet, area: { top: row, left: column, bottom: row, right: column }, cells: [cell] };
}

/** Those changes of one cell that begin where the one before them ends; the others are refused. */
function chain(changes: readonly SetCell[], before: CellValue, refused: Refused[]): SetCell[] {
  const asked: SetCell[] = [];
  for (const change of changes) {
    const last = asked.at(-1);
    if (sameValue(last ? last.to : before, change.from)) asked.push(change);
    else refused.push({ change, reason: "changed" });
  }
  return asked;
}

/** Several changes of one cell as one. */
function joined(changes: readonly SetCell[]): SetCell {
  return changes.reduce((all, change) => ({ ...all, ...change, from: all.from }));
}

function isErrorValue(value: CellValue): value is { readonly error: string } {
  return typeof value === "object" && value !== null;
}

/** What keeps a cell from being written at all. An error value comes from a formula, or is none of our business. */
function refusal(session: Session, at: CellRef, value: CellValue, formula: unknown, locked: boolean): RefusalReason | null {
  if (locked) return "protected";
  if (isCovered(session, at)) return "merged";
  const computed = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return computed || isErrorValue(value) ? "formula" : null;
}

/** Only the top left cell of a merged area holds a value. Merged areas are those of the last full read. */
function isCovered(session: Session, at: CellRef): boolean {
  const merges = session.sheet(at.sheet)?.merges ?? [];
  return merges.some(({ top, left, bottom, right }) =>
    top <= at.row && at.row <= bottom && left <= at.column && at.column <= right && (at.row !== top || at.column !== left));
}
