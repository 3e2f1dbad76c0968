import type { Area } from "./grid";

/** A whole worksheet that we make ourselves, independent of the host that writes it. */
export interface SheetContent {
  readonly name: string;
  /** Sparse: only the cells that hold something or are styled. */
  readonly cells: readonly ContentCell[];
  /** Widths in characters of the default font, from column A; `undefined` leaves the default. */
  readonly widths: readonly (number | undefined)[];
  /** Heights in points by row. */
  readonly heights?: Readonly<Record<number, number>>;
  /** The same for rows that grow with what is typed into them; Excel's API has no such height and leaves them as they are. */
  readonly growing?: Readonly<Record<number, number>>;
  readonly merges: readonly Area[];
  readonly validations?: readonly Validation[];
  readonly hints?: readonly Hint[];
  /** Areas of this sheet that get a name in the workbook; one that is taken is given anew. */
  readonly names?: readonly { readonly name: string; readonly area: Area }[];
  /** From the first to the last, from 0. */
  readonly hiddenColumns?: { readonly first: number; readonly last: number };
  /** Rows (and columns) that stay on the screen. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly page?: PageSetup;
}

export interface ContentCell {
  readonly row: number;
  readonly column: number;
  /** A string is always text: it gets the `@` format wherever a spreadsheet would read it otherwise. */
  readonly value: string | number | null;
  readonly style?: CellStyle;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points; default 13 (NĐ 30/2020). */
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly valign?: "top" | "center";
  readonly wrap?: boolean;
  readonly border?: boolean;
  /** `RRGGBB` */
  readonly fill?: string;
  /** Always the text format `@`, so that what is typed later keeps its zeros. */
  readonly text?: boolean;
}

/** A drop-down list and/or an input message on an area. */
export interface Validation {
  readonly area: Area;
  readonly list?: readonly string[];
  /** The name of an area that holds the list too: taken where the list is too long for a rule, or has commas. */
  readonly listName?: string;
  readonly title?: string;
  readonly message?: string;
}

/** What the spreadsheet itself shows on a cell while a formula is true, without any program of ours. */
export interface Hint {
  readonly area: Area;
  readonly kind: HintKind;
  /** For the area's top left cell, without the leading `=`; references move with the cell. */
  readonly formula: string;
}

export type HintKind = "missing" | "malformed";

/** A header's code for the page number as NĐ 30/2020 wants it. */
export const PAGE_NUMBER = '&"Times New Roman,Regular"&13&P';

/** Always A4, one page wide, and at most `tall` pages long where that is said. Margins in millimetres. */
export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  readonly tall?: number;
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Rows repeated on each page (first and last, from 0). */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly printArea?: Area;
  /** Page number centred in the header, from page 2. */
  readonly pageNumber?: boolean;
  readonly breaksBefore?: readonly number[];
}
