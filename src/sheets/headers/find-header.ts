import type { Label } from "../labels/read-label";
import { readLabel } from "../labels/read-label";
import type { LabelField } from "../labels/vocabulary";
import type { CellValue } from "../../workbook/grid";
import type { SheetCells } from "../cells";

/** Rows of a header, both included. */
export interface HeaderRows {
  readonly top: number;
  /** The row that names the fields; rows above it hold what stands over them. */
  readonly main: number;
  readonly bottom: number;
}

/** Fields of which one must be there: a row that says only "Stt" and "Nam" is no header. */
const leading: ReadonlySet<LabelField> = new Set([
  "name", "surname", "given", "position", "unit", "birthday", "phone", "status", "rating", "titles", "discipline",
]);

/** The first header of a sheet stands within these rows: a whole plan or report may go before it. */
export const headRows = 300;

/** A header has no more levels than this. */
const deepest = 4;

/**
 * The first header at or below `from`, up to the row before `end`: a row with at least two headers of
 * different fields, and the rows that belong to it above (years or kinds over it) and below.
 */
export function findHeader(cells: SheetCells, from: number, end: number): HeaderRows | null {
  let own = labelsOf(cells, from);
  for (let row = from; row < Math.min(end, cells.rowCount); row++) {
    const below = labelsOf(cells, row + 1);
    // Kinds over their years may stand in a row of their own above the other headers.
    if (own.header && (own.identity || !below.identity)) return { top: topOf(cells, row, from), main: row, bottom: bottomOf(cells, row) };
    own = below;
  }
  return null;
}

export function isHeaderRow(cells: SheetCells, row: number): boolean {
  return labelsOf(cells, row).header;
}

interface RowLabels {
  /** It names at least two fields. */
  readonly header: boolean;
  /** It names a field that is no yearly value. */
  readonly identity: boolean;
}

function labelsOf(cells: SheetCells, row: number): RowLabels {
  let first: LabelField | null = null;
  let leads = false;
  let several = false;
  let identity = false;
  for (const value of cells.grid.rows[row] ?? []) {
    if (isNumber(value)) return noLabels;
    if (typeof value !== "string") continue;
    const label = readLabel(value);
    const { field } = label;
    if (field === null) continue;
    leads ||= leading.has(field);
    several ||= first !== null && field !== first;
    first ??= field;
    identity ||= field !== "order" && !isGroup(label);
  }
  return { header: leads && several, identity };
}

const noLabels: RowLabels = { header: false, identity: false };

/** A number that is no year begins a row of values: its "CĐ" and "Hoàn thành nhiệm vụ" name no columns. */
function isNumber(value: CellValue | undefined): boolean {
  if (typeof value === "number") return !readLabel(value).bareYear;
  return typeof value === "string" && value.length < 6 && /^\s*\d{1,3}\s*[.)]?\s*$/.test(value);
}

/** Rows above that hold years or kinds over the columns of this one. */
function topOf(cells: SheetCells, row: number, from: number): number {
  let top = row;
  while (top > from && row - top < deepest - 1 && isGroupRow(cells, top - 1, row)) top--;
  return top;
}

/** A year over a column such as "Họ và tên" belongs to the title above the table. */
function isGroupRow(cells: SheetCells, row: number, main: number): boolean {
  let groups = false;
  for (const [column, value] of (cells.grid.rows[row] ?? []).entries()) {
    if (!isGroup(readLabel(value ?? null))) continue;
    const last = cells.areaAt(row, column)?.right ?? column;
    for (let under = column; under <= last; under++) {
      const label = readLabel(cells.shown(main, under));
      if (label.field !== null && !isGroup(label)) return false;
    }
    groups = true;
  }
  return groups;
}

/** What is said anew every school year, of people or of collectives. */
const yearly: ReadonlySet<LabelField> = new Set([
  "rating", "titles", "discipline", "collective-titles", "party", "union", "youth", "pioneers", "security", "traffic",
]);

/** A label that may stand over, or under, others: a year, or a kind of yearly value. */
export function isGroup({ field, bareYear }: Label): boolean {
  return bareYear || (field !== null && yearly.has(field));
}

/** Merged headers say how deep it goes; without merges a row of years, kinds or parts of a name below does. */
function bottomOf(cells: SheetCells, row: number): number {
  let bottom = row;
  for (let column = 0; column < cells.width(row, row); column++) {
    const area = cells.areaAt(row, column);
    if (area && area.top <= row && area.bottom - row < deepest) bottom = Math.max(bottom, area.bottom);
  }
  while (bottom - row < deepest - 1 && isLowerRow(cells, row, bottom + 1)) bottom++;
  return Math.min(bottom, cells.rowCount - 1);
}

/** "Số điện thoại" in one row, "liên hệ" in the next: one header, broken over two cells. */
function continues(cells: SheetCells, header: number, row: number, column: number): boolean {
  const [above, below] = [cells.shown(header, column), cells.shown(row, column)];
  return typeof above === "string" && typeof below === "string" && readLabel(`${above} ${below}`).field !== null;
}

const parts: ReadonlySet<LabelField> = new Set([...yearly, "surname", "given", "male", "female"]);

/** A row that only divides the header above it: nothing in it is a person's or a unit's value. */
function isLowerRow(cells: SheetCells, header: number, row: number): boolean {
  let divides = false;
  for (const [column, value] of (cells.grid.rows[row] ?? []).entries()) {
    const label = readLabel(value ?? null);
    if (label.blank) continue;
    if (typeof value !== "string" && !label.bareYear) return false;
    const above = readLabel(cells.shown(header, column));
    if (above.field === "year" || (above.field === "name" && label.field !== "surname" && label.field !== "given")) return false;
    const divided = label.bareYear || (label.field !== null && parts.has(label.field)) || continues(cells, header, row, column);
    if (!divided && (label.field === null || !above.blank)) return false;
    divides ||= divided;
  }
  return divides;
}
