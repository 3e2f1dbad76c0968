import { cellKey, joinCells } from "../areas";
import type { RefusalReason, SetCell } from "../changes";
import type { Area, CellValue } from "../grid";
import { fromExcel, sameValue } from "./cell-values";
import type { Session } from "./session";

/** Cells of one sheet that are written together, and what they hold now. */
export interface CellBlock {
  /** Key of the sheet: its id where it is known. */
  readonly sheet: string;
  readonly area: Area;
  readonly cells: readonly WantedCell[];
}

/** A change that may be carried out. */
export interface WantedCell {
  readonly change: SetCell;
  readonly before: string | number | boolean | null;
  readonly format: string;
}

type Refused = { readonly change: SetCell; readonly reason: RefusalReason };

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly key: string;
  readonly area: Area;
  readonly changes: readonly SetCell[];
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

/** Sheet -> cell -> change. The same edit twice is one; two different ones are both refused upstream, here the second is. */
function bySheet(changes: readonly SetCell[], refused: Refused[]): Map<string, Map<number, SetCell>> {
  const sheets = new Map<string, Map<number, SetCell>>();
  for (const change of changes) {
    const { sheet, row, column, file } = change.at;
    if (file !== undefined) {
      refused.push({ change, reason: "other-file" });
      continue;
    }
    let cells = sheets.get(sheet);
    if (!cells) sheets.set(sheet, (cells = new Map<number, SetCell>()));
    const other = cells.get(cellKey(row, column));
    if (!other) cells.set(cellKey(row, column), change);
    else if (other.to !== change.to) refused.push({ change, reason: "changed" });
  }
  return sheets;
}

function inside(cells: ReadonlyMap<number, SetCell>, area: Area): SetCell[] {
  const found: SetCell[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) found.push(cells.get(cellKey(row, column))!);
  }
  return found;
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
}

function ask(sheet: Excel.Worksheet, key: string, area: Area, changes: readonly SetCell[]): Asked {
  const range = rangeOf(sheet, area);
  range.load("values, formulas, numberFormat, format/protection/locked");
  return { sheet, range, key, area, changes };
}

function compare(session: Session, { sheet, range, key, area, changes }: Asked, refused: Refused[]): CellBlock[] {
  if (sheet.isNullObject) {
    refused.push(...changes.map((change) => ({ change, reason: "sheet-gone" as const })));
    return [];
  }
  const locked = sheet.protection.protected && range.format.protection.locked;
  const cells = changes.flatMap((change): WantedCell[] => {
    const [row, column] = [change.at.row - area.top, change.at.column - area.left];
    const value = fromExcel(range.values[row]?.[column]);
    const formula: unknown = range.formulas[row]?.[column];
    const reason = refusal(session, change, value, formula, locked);
    if (reason) refused.push({ change, reason });
    if (reason || isErrorValue(value)) return [];
    return [{ change, before: value, format: String(range.numberFormat[row]?.[column] ?? "General") }];
  });
  return cells.length === 0 ? [] : [{ sheet: key, area, cells }];
}

function isErrorValue(value: CellValue): value is { readonly error: string } {
  return typeof value === "object" && value !== null;
}

/** An error value comes from a formula, or is none of our business: it is never written over. */
function refusal(session: Session, change: SetCell, value: CellValue, formula: unknown, locked: boolean): RefusalReason | null {
  if (locked) return "protected";
  if (isCovered(session, change)) return "merged";
  if ((typeof formula === "string" && formula.startsWith("=") && formula !== value) || isErrorValue(value)) return "formula";
  return sameValue(value, change.from) ? null : "changed";
}

/** Only the top left cell of a merged area holds a value. Merged areas are those of the last full read. */
function isCovered(session: Session, { at }: SetCell): boolean {
  const merges = session.sheet(at.sheet)?.merges ?? [];
  return merges.some(({ top, left, bottom, right }) =>
    top <= at.row && at.row <= bottom && left <= at.column && at.column <= right && (at.row !== top || at.column !== left));
}
