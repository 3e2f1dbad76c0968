import { UNCALCULATED, cellRef, isError, type Area, type CellRef, type CellValue, type Grid } from "../workbook/grid";
import type { Field } from "./records";

/** The values of a row by column; what is not there is blank. */
export type RowValues = readonly (CellValue | undefined)[];

/**
 * A grid's cells as they look on the screen: a merged area shows its first cell's value. In a table
 * the value counts for every row that the area covers (`spec` §9), not for the columns beside it.
 */
export class SheetCells {
  readonly #columns = new Map<number, readonly Area[]>();
  /** No row below this one and no column from this one on is in a merged area. */
  readonly #lastMerged: number;
  readonly #widest: number;

  constructor(readonly grid: Grid) {
    this.#lastMerged = grid.merges.reduce((last, { bottom }) => Math.max(last, bottom), -1);
    this.#widest = grid.merges.reduce((widest, { right }) => Math.max(widest, right + 1), 0);
  }

  get rowCount(): number {
    return this.grid.rows.length;
  }

  /** Columns that any of these rows uses. */
  width(top: number, bottom: number): number {
    let width = 0;
    for (let row = top; row <= bottom; row++) width = Math.max(width, this.grid.rows[row]?.length ?? 0);
    return width;
  }

  /** The merged area that covers the cell, `null` where none does. */
  areaAt(row: number, column: number): Area | null {
    if (this.grid.merges.length === 0) return null;
    const areas = this.#areasOf(column);
    let low = 0;
    let high = areas.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const area = areas[middle]!;
      if (row < area.top) high = middle - 1;
      else if (row > area.bottom) low = middle + 1;
      else return area;
    }
    return null;
  }

  /** What is seen at the cell, merged areas spread over all they cover. */
  shown(row: number, column: number): CellValue {
    const own = this.grid.rows[row]?.[column] ?? null;
    if (own !== null || this.grid.merges.length === 0) return own;
    const area = this.areaAt(row, column);
    return area ? (this.grid.rows[area.top]?.[area.left] ?? null) : null;
  }

  /** The value that a row of a table has in this column. */
  value(row: number, column: number): CellValue {
    const own = this.grid.rows[row]?.[column] ?? null;
    if (own !== null || this.grid.merges.length === 0) return own;
    const area = this.areaAt(row, column);
    return area?.left === column ? (this.grid.rows[area.top]?.[column] ?? null) : null;
  }

  /** What {@link value} gives in all columns of a row. */
  values(row: number): RowValues {
    const own = this.grid.rows[row] ?? [];
    if (row > this.#lastMerged) return own;
    return Array.from({ length: Math.max(own.length, this.#widest) }, (_, column) => this.value(row, column));
  }

  /** The first of a field's columns that is filled in on this row, else the first. */
  filledColumn(row: number, columns: readonly number[]): number | undefined {
    if (columns.length > 1) for (const column of columns) if (!isBlank(this.value(row, column))) return column;
    return columns[0];
  }

  /** The cell that holds what {@link value} gives. */
  ref(row: number, column: number): CellRef {
    const area = this.areaAt(row, column);
    return cellRef(this.grid, area?.left === column ? area.top : row, column);
  }

  field(row: number, column: number): Field {
    const raw = this.value(row, column);
    return { text: cellText(raw), raw, at: this.ref(row, column) };
  }

  #areasOf(column: number): readonly Area[] {
    const known = this.#columns.get(column);
    if (known) return known;
    const areas = this.grid.merges
      .filter((area) => area.left <= column && column <= area.right)
      .sort((a, b) => a.top - b.top);
    this.#columns.set(column, areas);
    return areas;
  }
}

/** A cell as text: `""` for a blank one and for a formula without a stored value, `#N/A` for an error. */
export function cellText(value: CellValue): string {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (!isError(value)) return String(value);
  return value.error === UNCALCULATED.error ? "" : value.error;
}

const SPACE = 32;
const TILDE = 126;

/** Nothing to be seen: blank, white space, hard spaces. */
export function isBlank(value: CellValue | undefined): boolean {
  if (typeof value !== "string") return value === null || value === undefined;
  const first = value.charCodeAt(0);
  return !(first > SPACE && first <= TILDE) && value.trim() === "";
}
