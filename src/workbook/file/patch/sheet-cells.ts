import { cellKey } from "../../areas";
import type { RefusalReason, SetCell } from "../../changes";
import { isError, type Area, type CellRef, type CellValue } from "../../grid";
import { wouldBeRetyped } from "../../retyped";
import type { Book } from "../book";
import { cellAt, styleAt } from "./edit-cells";
import { locateRows, type SheetLayout } from "./sheet-layout";
import type { CellEdit, SheetState } from "./state";
import type { StyleBook } from "./style-book";

const TEXT = "@";

/** The cells of one sheet while changes are made to it, on a copy of its edits. */
export class SheetCells {
  readonly edits: Map<number, CellEdit>;

  private constructor(
    private readonly book: Book,
    private readonly sheet: SheetState,
    private readonly layout: SheetLayout,
    private readonly styles: StyleBook,
  ) {
    this.edits = new Map(sheet.edits);
  }

  /** @param rows the rows in which cells will be set */
  static async open(book: Book, sheet: SheetState, rows: readonly number[]): Promise<SheetCells> {
    const styles = await book.styles();
    const bytes = await book.bytes(sheet.source, styles);
    return new SheetCells(book, sheet, locateRows(bytes, rows), styles);
  }

  /** Makes one change; the change that undoes it, `null` where there was nothing to do, or why it is refused. */
  set(change: SetCell): SetCell | RefusalReason | null {
    const { at, from, numberFormat } = change;
    const to = change.to === "" ? null : change.to;
    const now = this.valueNow(at);
    if (contains(this.book.sheet(this.sheet).merges, at, true)) return "merged";
    // an error comes from a formula, or is none of our business: it is never written over
    if (this.isFormula(at) || isError(now)) return "formula";
    if (!sameValue(now, from)) return "changed";
    const own = this.styles.formatOf(styleAt(this.layout, at.row, at.column));
    const format = this.edits.get(keyOf(at))?.numberFormat ?? own;
    const restores = sameValue(to, this.original(at)) && (numberFormat ?? own) === own;
    const needsText = typeof to === "string" && wouldBeRetyped(to);
    const next = restores ? own : (numberFormat ?? (needsText ? TEXT : format));
    if (sameValue(now, to) && next === format) return null;
    if (restores) this.edits.delete(keyOf(at));
    else this.edits.set(keyOf(at), next === own ? { to } : { to, numberFormat: next });
    const undo: SetCell = { kind: "set-cell", at, from: to, to: now };
    return next === format ? undo : { ...undo, numberFormat: format };
  }

  private original({ row, column }: CellRef): CellValue {
    return this.book.sheet(this.sheet).rows[row]?.[column] ?? null;
  }

  private valueNow(at: CellRef): CellValue {
    const edit = this.edits.get(keyOf(at));
    return edit ? edit.to : this.original(at);
  }

  private isFormula(at: CellRef): boolean {
    const cell = cellAt(this.layout.rows.get(at.row) ?? [], at.column);
    return cell?.formula === true || contains(this.layout.arrays, at, false);
  }
}

function keyOf({ row, column }: CellRef): number {
  return cellKey(row, column);
}

/** @param spareCorner whether the top left cell of an area is not counted */
function contains(areas: readonly Area[], { row, column }: CellRef, spareCorner: boolean): boolean {
  return areas.some(({ top, left, bottom, right }) =>
    top <= row && row <= bottom && left <= column && column <= right && !(spareCorner && row === top && column === left));
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (isError(a ?? undefined) && isError(b ?? undefined)) return (a as { error: string }).error === (b as { error: string }).error;
  return a === b;
}
