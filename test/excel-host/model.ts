import type { Area, CellValue } from "../../src/workbook/grid";

/** The workbook that stands behind the wire: plain data, so that tests can look at all of it and compare it. */
export interface Book {
  sheets: Sheet[];
  parts: { id: string; xml: string }[];
  /** Names of the whole workbook; a name follows its sheet when that is renamed. */
  names: { name: string; sheet: string; area: Area }[];
  selection: string;
  lastId: number;
}

export interface Sheet {
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Sparse both ways, as a sheet is. */
  rows: (Cell | undefined)[][];
  merges: Area[];
  formats: ConditionalFormatData[];
  validations: { area: Area; rule: unknown; prompt: unknown; errorAlert: unknown }[];
  protection: { protected: boolean; options: Record<string, boolean> };
  widths: Record<number, number>;
  heights: Record<number, number>;
  hiddenColumns: number[];
  /** Rows hidden by hand. */
  hiddenRows: number[];
  /** The sheet's AutoFilter with the rows that it leaves out now; rows edited later stay as they are until it is applied again. */
  filter: { area: Area; rows: number[] } | null;
  page: Record<string, unknown>;
  frozen: string | null;
}

export interface Cell {
  /** As Excel gives it out: `""` is blank, an error is its name. */
  value: string | number | boolean;
  formula?: string;
  numberFormat?: string;
  locked?: boolean;
  style?: Record<string, unknown>;
}

export interface ConditionalFormatData {
  id: string;
  type: string;
  areas: Area[];
  formula: string;
  style: Record<string, unknown>;
}

export interface SheetInput {
  readonly rows: readonly (readonly (CellValue | undefined)[])[];
  readonly merges?: readonly Area[];
}

/** A fresh workbook. Strings are stored as text as they are, as a file that holds them would be opened. */
export function makeBook(sheets: Readonly<Record<string, SheetInput>>): Book {
  const book: Book = { sheets: [], parts: [], names: [], selection: "", lastId: 0 };
  for (const [name, { rows, merges = [] }] of Object.entries(sheets)) {
    const sheet = addSheet(book, name);
    sheet.rows = rows.map((row) => row.map(toCell));
    sheet.merges = [...merges];
  }
  if (book.sheets.length === 0) addSheet(book, "Sheet1");
  return book;
}

export function addSheet(book: Book, name: string): Sheet {
  const sheet: Sheet = {
    id: `{00000000-0001-0000-0000-${String(++book.lastId).padStart(12, "0")}}`,
    name,
    visibility: "Visible",
    rows: [],
    merges: [],
    formats: [],
    validations: [],
    protection: { protected: false, options: {} },
    widths: {},
    heights: {},
    hiddenColumns: [],
    hiddenRows: [],
    filter: null,
    page: {},
    frozen: null,
  };
  book.sheets.push(sheet);
  return sheet;
}

function toCell(value: CellValue | undefined): Cell | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  if (typeof value !== "object") return { value };
  return value.error === "uncalculated" ? { value: 0, formula: "=0" } : { value: value.error, formula: "=NA()" };
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}

export function ensureCell(sheet: Sheet, row: number, column: number): Cell {
  const cells = (sheet.rows[row] ??= []);
  return (cells[column] ??= { value: "" });
}

/** The smallest area around all cells that hold something; formatted ones too unless `valuesOnly`. */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | null {
  let area: Area | null = null;
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (!cell || (valuesOnly && cell.value === "" && cell.formula === undefined)) return;
      area = area ? grow(area, row, column) : { top: row, left: column, bottom: row, right: column };
    });
  });
  return area;
}

function grow(area: Area, row: number, column: number): Area {
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}

export function intersects(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function contains(area: Area, row: number, column: number): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
}

export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) visit(row, column);
  }
}

export function isRowHidden({ hiddenRows, filter }: Sheet, row: number): boolean {
  return hiddenRows.includes(row) || isFilteredOut(filter, row);
}

export function isFilteredOut(filter: Sheet["filter"], row: number): boolean {
  return filter?.rows.includes(row) ?? false;
}
