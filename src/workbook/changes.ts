import type { CellRef, CellValue } from "./grid";
import type { SheetContent } from "./sheet-content";

/**
 * What the program may do to a workbook, as plain data: it can be read, tested, counted and undone
 * before any host has carried it out.
 */
export type Change = SetCell | SetHighlights | PutSheet | Remember | OpenChecker;

/**
 * Writes one value. Several of one cell are carried out one after the other. Refused when the cell no longer holds `from`, or holds a formula.
 * A string stays text whatever it begins with: the host gives the cell the text format (`@`) where
 * the spreadsheet would read it otherwise, and touches the format in no other case.
 */
export interface SetCell {
  readonly kind: "set-cell";
  readonly at: CellRef;
  readonly from: CellValue;
  readonly to: string | number | boolean | null;
  /** Number format to give the cell; only undoing sets it, to bring the old one back. */
  readonly numberFormat?: string;
}

/** Our marks on the clerk's cells; see `spec` §6: yellow, red, orange, never by colour alone. */
export type MarkKind = "missing" | "invalid" | "ineligible" | "unverified";

export interface Mark {
  readonly at: CellRef;
  readonly kind: MarkKind;
}

/** Replaces all our highlights in the workbook by these; none at all takes them away. */
export interface SetHighlights {
  readonly kind: "set-highlights";
  readonly marks: readonly Mark[];
}

/** Adds a sheet at the end. A sheet of that name is replaced if `replace`, else a free name is taken. */
export interface PutSheet {
  readonly kind: "put-sheet";
  readonly content: SheetContent;
  readonly replace: boolean;
}

/** Keeps a text with the workbook (ticks, settings), in our own custom XML part. `null` forgets it. */
export interface Remember {
  readonly kind: "remember";
  readonly key: string;
  readonly value: string | null;
}

/**
 * Lets the workbook open its checker: Excel shows the pane with it (`facts/office.md` §4) where the add-in is
 * installed; every other program takes no notice. One workbook names a checker once.
 */
export interface OpenChecker {
  readonly kind: "open-checker";
  /** Where Excel finds the add-in. In Excel itself the running add-in is meant, whatever stands here. */
  readonly checker: CheckerReference;
}

/** An add-in as a workbook names it (MS-OWEXML 2.2.13). */
export interface CheckerReference {
  /** The manifest's `Id`, or the id that the store gave. */
  readonly id: string;
  /** The manifest's `Version`. */
  readonly version: string;
  /** The catalogue: `EXCatalog`, `developer`, `\\server\share`, a locale of the store … */
  readonly store: string;
  readonly storeType: StoreType;
}

/** Central deployment, sideloading, a shared folder, the marketplace, Excel on the web. */
export const STORE_TYPES = ["EXCatalog", "Registry", "FileSystem", "OMEX", "WOPICatalog"] as const;
export type StoreType = (typeof STORE_TYPES)[number];

export type RefusalReason = "changed" | "formula" | "protected" | "sheet-gone" | "merged" | "other-file";

export interface Applied {
  /** Changes that bring the workbook back, in the order to apply them. Highlights are not among them. */
  readonly undo: readonly SetCell[];
  readonly refused: readonly { readonly change: SetCell; readonly reason: RefusalReason }[];
  /** Names the sheets got that were put in, in the order of the `put-sheet` changes. */
  readonly sheets: readonly string[];
  /** Sheets whose highlights could not be set, since they are protected. */
  readonly unmarked?: readonly string[];
}
