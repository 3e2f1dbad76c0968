import type { Applied, Change, PutSheet, Remember, SetCell } from "../../changes";
import type { Book } from "../book";
import { freeSheetName, sameSheetName } from "../sheet-names";
import { SheetCells } from "./sheet-cells";
import type { BookState, SheetState } from "./state";

/**
 * The state after the changes, and what they did. Cells are compared with what the workbook holds
 * before the list: a sheet that the same list puts in is not yet there for them.
 */
export async function applyChanges(
  book: Book,
  state: BookState,
  changes: readonly Change[],
): Promise<{ readonly state: BookState; readonly applied: Applied }> {
  const cells = await setCells(book, state, changes.filter((change) => change.kind === "set-cell"));
  const puts = putSheets(book, cells.sheets, changes.filter((change) => change.kind === "put-sheet"));
  const remembered = changes.filter((change) => change.kind === "remember");
  const highlights = changes.findLast((change) => change.kind === "set-highlights");
  const opens = changes.findLast((change) => change.kind === "open-checker");
  return {
    state: {
      sheets: puts.sheets,
      marks: highlights ? highlights.marks : state.marks,
      memory: remembered.length === 0 ? state.memory : await remember(book, state, remembered),
      checker: opens ? opens.checker : state.checker,
    },
    applied: { undo: cells.undo, refused: cells.refused, sheets: puts.names },
  };
}

interface CellsSet {
  readonly sheets: readonly SheetState[];
  readonly undo: SetCell[];
  readonly refused: Applied["refused"][number][];
}

async function setCells(book: Book, state: BookState, changes: readonly SetCell[]): Promise<CellsSet> {
  const undo: SetCell[] = [];
  const refused: Applied["refused"][number][] = [];
  const bySheet = new Map<SheetState, SetCell[]>();
  for (const change of changes) {
    const sheet = state.sheets.find(({ name }) => name === change.at.sheet);
    if (change.at.file !== undefined) refused.push({ change, reason: "other-file" });
    else if (!sheet) refused.push({ change, reason: "sheet-gone" });
    else bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), change]);
  }
  const changed = new Map<SheetState, SheetState>();
  for (const [sheet, wanted] of bySheet) {
    const cells = await SheetCells.open(book, sheet, wanted.map(({ at }) => at.row));
    for (const change of wanted) {
      const result = cells.set(change);
      if (typeof result === "string") refused.push({ change, reason: result });
      else if (result) undo.push(result);
    }
    changed.set(sheet, { ...sheet, edits: cells.edits });
  }
  return { sheets: state.sheets.map((sheet) => changed.get(sheet) ?? sheet), undo: undo.reverse(), refused };
}

function putSheets(book: Book, before: readonly SheetState[], changes: readonly PutSheet[]): { sheets: SheetState[]; names: string[] } {
  const sheets = [...before];
  const names = changes.map(({ content, replace }) => {
    const at = replace ? sheets.findIndex(({ name }) => sameSheetName(name, content.name)) : -1;
    const old = sheets[at];
    const name = old?.name ?? freeSheetName(content.name, [...book.parts.names, ...sheets.map((sheet) => sheet.name)]);
    const replaces = old === undefined ? null : old.source.kind === "part" ? old.source.part : old.source.replaces;
    const sheet: SheetState = { name, source: { kind: "content", content, replaces }, edits: new Map() };
    if (old) sheets[at] = sheet;
    else sheets.push(sheet);
    return name;
  });
  return { sheets, names };
}

async function remember(book: Book, state: BookState, changes: readonly Remember[]): Promise<Record<string, string>> {
  const memory = { ...(state.memory ?? (await book.memoryPart()).memory) };
  for (const { key, value } of changes) {
    if (value === null) delete memory[key];
    else memory[key] = value;
  }
  return memory;
}
