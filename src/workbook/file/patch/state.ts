import type { CheckerReference, Mark } from "../../changes";
import type { SheetPart } from "../read/package";
import type { CellValue } from "../../grid";
import type { ContentCell, SheetContent } from "../../sheet-content";

/** A cell of a sheet that is taken over from another format: any value, and the format of a date. */
export interface RawCell extends Omit<ContentCell, "value"> {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

/** As {@link SheetContent}, with cells of any value. */
export interface RawContent extends Omit<SheetContent, "cells"> {
  readonly cells: readonly RawCell[];
}

/** What a cell is to hold, and the number format it is to get (absent: the one it has in the file). */
export interface CellEdit {
  readonly to: string | number | boolean | null;
  readonly numberFormat?: string;
}

/** By `cellKey`. */
export type SheetEdits = ReadonlyMap<number, CellEdit>;

/** Where a sheet comes from: the file, or a `put-sheet` (in the place of one of the file's, or new). */
export type SheetSource =
  | { readonly kind: "part"; readonly part: SheetPart }
  | { readonly kind: "content"; readonly content: RawContent; readonly replaces: SheetPart | null };

export interface SheetState {
  readonly name: string;
  readonly source: SheetSource;
  readonly edits: SheetEdits;
}

/**
 * All that was done to a workbook since it was opened. Its bytes are made from the file and this
 * alone: what was undone leaves no trace, and a change that fails half-way never happened.
 */
export interface BookState {
  readonly sheets: readonly SheetState[];
  /** `null`: the highlights that the file has stay. */
  readonly marks: readonly Mark[] | null;
  /** `null`: as in the file. */
  readonly memory: Readonly<Record<string, string>> | null;
  /** `null`: as in the file. */
  readonly checker: CheckerReference | null;
}
