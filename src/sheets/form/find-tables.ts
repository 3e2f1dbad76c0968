import type { Plan } from "../../plan/schema";
import { compareKey } from "../../text/key";
import { isBlank, SheetCells } from "../cells";
import { Columns } from "../headers/choose-columns";
import { findHeader, headRows } from "../headers/find-header";
import { readHeader } from "../headers/read-header";
import type { HeaderProblem } from "../records";
import { titleLines, type TitleLine } from "../title-lines";
import { createSectionReader, findTitleRow, type TableKind } from "./sections";

/** A table of the form, found on a sheet. */
export interface FoundTable {
  readonly kind: TableKind;
  readonly cells: SheetCells;
  readonly columns: Columns;
  /** Rows of entries: `start` included, `end` not. */
  readonly start: number;
  readonly end: number;
}

/** A sheet that may be the form, or one of its two. */
export interface FormSheet {
  readonly cells: SheetCells;
  /**
   * `sure`: it has the form's title, a section title, or the table Trường | Địa chỉ. `loose`: only a table
   * of people with just the form's columns, which might be a staff list.
   */
  readonly evidence: "sure" | "loose";
  readonly tables: readonly FoundTable[];
  /** The lines above the first table, and the row of the title among them. */
  readonly lines: readonly TitleLine[];
  readonly titleRow: number;
  /** What stands below the form on its sheet where that is another table (a staff list); `null`: nothing. */
  readonly below: SheetCells | null;
}

/**
 * Is the sheet a form? `null` where nothing speaks for it. Only the first rows of other sheets are looked at.
 * @param named the clerk has said that it is the form
 */
export function findForm(cells: SheetCells, plan: Plan, named: boolean): FormSheet | null {
  const sectionOf = createSectionReader(plan);
  const first = findHeader(cells, 0, headRows);
  if (!first) return null;
  const lines = titleLines(cells, 0, first.top);
  const titleRow = findTitleRow(plan, lines);
  const announced = lines.some(({ text }) => sectionOf(text) !== null);
  const columns = new Columns(cells, readHeader(cells, first));
  const yearly = columns.years().length > 0 || recordFields.some((field) => columns.names(field));
  const listsUnits = columns.names("unit") && kindOf(columns) === "collectives" && columns.names("address");
  const sure = named || titleRow !== null || ((announced || listsUnits) && !yearly);
  if (!sure && (yearly || !looksLoose(columns, cells.grid.name))) return null;
  return {
    cells,
    evidence: sure ? "sure" : "loose",
    ...findTables(cells, sectionOf),
    lines,
    titleRow: titleRow ?? lines.find(({ text }) => sectionOf(text) !== null)?.row ?? first.top,
  };
}

/** Fields that the annex does not ask for: a list of staff or a record has them. */
const recordFields = ["rating", "titles", "discipline", "status", "year"] as const;

function findTables(cells: SheetCells, sectionOf: (text: string) => TableKind | null): Pick<FormSheet, "tables" | "below"> {
  const tables: FoundTable[] = [];
  let from = 0;
  for (let rows = findHeader(cells, 0, cells.rowCount); rows !== null; ) {
    const next = findHeader(cells, rows.bottom + 1, cells.rowCount);
    const said = titleLines(cells, from, rows.top).map(({ text }) => sectionOf(text)).findLast((kind) => kind !== null);
    const end = next?.top ?? cells.rowCount;
    const columns = new Columns(cells, readHeader(cells, rows));
    if (isAnother(columns, tables)) return { tables, below: belowBlank(cells, from, rows.top) };
    for (const part of sideBySide(columns) ?? [columns]) {
      const kind = kindOf(part) ?? said;
      if (kind) tables.push({ kind, cells: part.cells, columns: part, start: rows.bottom + 1, end });
    }
    from = rows.bottom + 1;
    rows = next;
  }
  return { tables, below: null };
}

/** Does a header below a table of the same kind speak of what that one does not: ratings, years …? */
function isAnother(columns: Columns, tables: readonly FoundTable[]): boolean {
  const kind = kindOf(columns);
  const earlier = tables.findLast((table) => table.kind === kind);
  return earlier !== undefined && recordFields.some((field) => columns.speaksOf(field) && !earlier.columns.speaksOf(field));
}

/** The sheet from the first blank row between two rows on, with nothing above; every cell keeps its place. */
function belowBlank({ grid }: SheetCells, from: number, end: number): SheetCells {
  let top = from;
  while (top < end && (grid.rows[top] ?? []).some((value) => !isBlank(value))) top++;
  return new SheetCells({ ...grid, rows: grid.rows.map((row, index) => (index < top ? undefined : row)) });
}

/**
 * The two tables of the form beside each other in the same rows, each as if it stood alone; `null` where
 * the header is that of one table. The second begins at its own Stt or behind an empty column.
 */
function sideBySide({ cells, header, twice }: Columns): readonly [Columns, Columns] | null {
  if (twice.length === 0) return null;
  for (const [index, { column, field }] of header.columns.entries()) {
    const before = header.columns[index - 1];
    if (!before || (field !== "order" && column === before.column + 1)) continue;
    const parts = [
      new Columns(columnsOnly(cells, 0, column), { ...header, columns: header.columns.slice(0, index) }),
      new Columns(columnsOnly(cells, column, Infinity), { ...header, columns: header.columns.slice(index) }),
    ] as const;
    const kinds = parts.map(kindOf);
    if (kinds.includes("collectives") && kinds.includes("individuals")) return parts;
  }
  return null;
}

/** The sheet with nothing outside the columns from `left` to the one before `end`; every cell keeps its place. */
function columnsOnly({ grid }: SheetCells, left: number, end: number): SheetCells {
  const rows = grid.rows.map((row) => row?.slice(0, end).fill(null, 0, left));
  return new SheetCells({ ...grid, rows });
}

function kindOf(columns: Columns): TableKind | null {
  // "Tên | Địa chỉ" names collectives, "Tên | Chức vụ" people.
  if (columns.names("address") && !columns.names("name") && !columns.names("position")) return "collectives";
  if (namesPeople(columns)) return "individuals";
  return columns.names("unit") || columns.names("address") ? "collectives" : null;
}

function namesPeople(columns: Columns): boolean {
  return (["name", "surname", "given", "position"] as const).some((field) => columns.names(field));
}

/** Just the form's columns, and a word of the form: "Số điện thoại liên hệ", or a sheet called "Cá nhân". */
function looksLoose(columns: Columns, sheetName: string): boolean {
  const phone = columns.header.columns.find(({ field }) => field === "phone");
  return hasJustTheForms(columns) &&
    (/liên\s+hệ/iu.test(phone?.text.normalize("NFC") ?? "") || /cá nhân/iu.test(sheetName.normalize("NFC")));
}

/** The columns of "2. CÁ NHÂN" and no others but for remarks: a list of staff may have them as well. */
function hasJustTheForms({ header }: Columns): boolean {
  const fields = header.columns.filter(({ text }) => compareKey(text) !== "ghi chú").map(({ field }) => field);
  const wanted = ["name", "position", "unit", "phone"] as const;
  return wanted.every((field) => fields.includes(field)) &&
    fields.every((field) => field === "order" || wanted.some((one) => one === field));
}

/** The header of a table that has just the columns of "2. CÁ NHÂN", where nothing says that it is; `null` elsewhere. */
export function unannouncedPeople(cells: SheetCells): HeaderProblem | null {
  const first = findHeader(cells, 0, headRows);
  if (!first) return null;
  const columns = new Columns(cells, readHeader(cells, first));
  if (!hasJustTheForms(columns)) return null;
  return { ...columns.place(), role: "form", column: "individuals", year: null, problem: "unannounced", at: [columns.header.columns[0]!.at], guess: null };
}
