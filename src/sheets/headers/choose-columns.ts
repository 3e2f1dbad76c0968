import type { SchoolYear } from "../../plan/school-year";
import { cellRef, type CellRef } from "../../workbook/grid";
import type { SheetCells } from "../cells";
import { resembles } from "../labels/guess";
import { readLabel } from "../labels/read-label";
import type { LabelField } from "../labels/vocabulary";
import { columnKey } from "../mapping";
import type { HeaderProblem } from "../records";
import type { Header, HeaderColumn } from "./read-header";

/**
 * The columns of one table by field. A field whose header spans several columns has them all; one that
 * stands twice has none, and is told once.
 */
export class Columns {
  readonly twice: readonly { readonly field: LabelField; readonly year: SchoolYear | null; readonly at: readonly CellRef[] }[];
  readonly #found = new Map<string, readonly number[]>();
  readonly #ambiguous = new Set<string>();

  /** @param mapped columns that the clerk has named: they go before what the header says */
  constructor(readonly cells: SheetCells, readonly header: Header, mapped: Readonly<Record<string, number>> = {}) {
    const groups = new Map<string, HeaderColumn[]>();
    for (const column of header.columns) {
      if (column.field === null) continue;
      const key = columnKey(column.field, column.year);
      const group = groups.get(key);
      if (group) group.push(column);
      else groups.set(key, [column]);
    }
    const twice: { field: LabelField; year: SchoolYear | null; at: CellRef[] }[] = [];
    for (const [key, group] of groups) {
      const best = Math.min(...group.map((column) => column.rank));
      const chosen = group.filter((column) => column.rank === best);
      const headers = new Map(chosen.map(({ at }) => [`${at.row}:${at.column}`, at]));
      if (headers.size === 1 || isDivided(chosen)) this.#found.set(key, chosen.map(({ column }) => column));
      else if (!Object.hasOwn(mapped, key)) {
        this.#ambiguous.add(key);
        twice.push({ field: chosen[0]!.field!, year: chosen[0]!.year, at: [...headers.values()] });
      }
    }
    for (const [key, column] of Object.entries(mapped)) this.#found.set(key, [column]);
    this.twice = twice;
  }

  /** The columns that hold a field; none where the header lacks it or has it twice. */
  of(field: LabelField, year: SchoolYear | null = null): readonly number[] {
    return this.#found.get(columnKey(field, year)) ?? [];
  }

  has(field: LabelField, year: SchoolYear | null = null): boolean {
    return this.of(field, year).length > 0;
  }

  /** Is the field in the header at all, be it twice? */
  names(field: LabelField, year: SchoolYear | null = null): boolean {
    return this.has(field, year) || this.#ambiguous.has(columnKey(field, year));
  }

  /** Is the field in the header, of whatever year? */
  speaksOf(field: LabelField): boolean {
    return this.names(field) || this.header.columns.some((column) => column.field === field);
  }

  /** The years that any header speaks of, ascending. */
  years(): SchoolYear[] {
    const years = this.header.columns.flatMap(({ field, year }) => (field !== null && year !== null ? [year] : []));
    return [...new Set(years)].sort((a, b) => a - b);
  }

  /** A header that no field was read from, and that may be meant as this one. */
  guess(field: LabelField, year: SchoolYear | null = null): { readonly at: CellRef; readonly text: string } | null {
    const found = this.header.columns.find((column) =>
      (column.field === null || (column.field === field && column.year === null)) &&
      (column.year === null || year === null || column.year === year) &&
      (column.field === field || resembles(column.text, field)));
    return found ? { at: found.at, text: found.text } : null;
  }

  /** Where a problem of this table is told. */
  place(): Pick<HeaderProblem, "sheet" | "file"> {
    const { sheet, file } = cellRef(this.cells.grid, 0, 0);
    return file === undefined ? { sheet } : { sheet, file };
  }
}

/**
 * "Ngày sinh" over Nam | Nữ: two headers of one field, of which each person fills one; "Địa chỉ" over
 * Xã | Huyện: each says a part.
 */
function isDivided(columns: readonly HeaderColumn[]): boolean {
  if (columns.length !== 2) return false;
  return columns.every(({ field, text }) => field === "birthday" || (field === "address" && readLabel(text).field === "district"));
}
