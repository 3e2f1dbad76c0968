/**
 * A worksheet as plain values: what every host reads and the core works on.
 * Rows and columns count from 0; A1 is row 0, column 0.
 */
import type { Hidden } from "./hidden";

/** What a cell holds; `null` is blank. Dates are serial numbers, as the spreadsheet stores them. */
export type CellValue = string | number | boolean | CellError | null;

/** An error value such as `#N/A`; `uncalculated` is a formula that has no stored value. */
export interface CellError {
  readonly error: string;
}

export const UNCALCULATED: CellError = { error: "uncalculated" };

/** A rectangle of cells, both corners included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `rows[r][c]`; a missing row, a hole or a row that ends early is blank. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[] | undefined)[];
  readonly merges: readonly Area[];
  /** What the clerk does not see of it; absent where everything is in sight. */
  readonly hidden?: Hidden;
  /** The file's name where the sheet lies outside the workbook that is checked (`--staff`). */
  readonly file?: string;
}

/** One cell of one sheet. `file` as in {@link Grid}: such a cell is shown but never edited. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly file?: string;
}

export function isError(value: CellValue | undefined): value is CellError {
  return typeof value === "object" && value !== null;
}

/** The value at (row, column), `null` when blank or outside. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.rows[row]?.[column] ?? null;
}

export function cellRef(grid: Grid, row: number, column: number): CellRef {
  return grid.file === undefined
    ? { sheet: grid.name, row, column }
    : { sheet: grid.name, row, column, file: grid.file };
}
