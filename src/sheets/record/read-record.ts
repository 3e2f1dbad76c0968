import type { SchoolYear } from "../../plan/school-year";
import { isError, type CellRef } from "../../workbook/grid";
import { isBlank, type SheetCells } from "../cells";
import { isHeaderRow } from "../headers/find-header";
import { readSchoolYear } from "../labels/school-years";
import type { ColumnMapping } from "../mapping";
import type { organisations} from "../records";
import { type CollectiveRecord, type FormulaErrorCell, type HeaderProblem, type Reading, type RecordRow } from "../records";
import { firstText, lineKind, withoutNumber } from "../rows";
import { schoolInLine } from "../title-lines";
import type { Vocabulary } from "../values/vocabulary";
import { findRecord, recordHeaderProblems, type RecordContext, type RecordTable, type ValueField, type YearColumns } from "./record-table";

export interface RecordResult {
  readonly record: CollectiveRecord | null;
  readonly problems: readonly HeaderProblem[];
  readonly errors: readonly FormulaErrorCell[];
}

/**
 * Reads the collectives' record (`spec` §2.3): one row a unit and school year, or one row a unit with
 * columns for each year.
 * @returns `record: null` where none of the sheets is one
 */
export function readRecord(
  sheets: readonly SheetCells[], vocabulary: Vocabulary, mapping: ColumnMapping, context: RecordContext,
): RecordResult {
  const tables = sheets.flatMap((cells) => findRecord(cells, context, mapping[cells.grid.name]) ?? []);
  if (tables.length === 0) return { record: null, problems: [], errors: [] };
  const errors: FormulaErrorCell[] = [];
  return {
    record: {
      rows: tables.flatMap((table) => readRows(table, vocabulary, context, errors)),
      sheets: tables.map(({ columns }) => columns.place()),
    },
    problems: tables.flatMap(recordHeaderProblems),
    errors,
  };
}

function readRows(table: RecordTable, vocabulary: Vocabulary, { districts }: RecordContext, errors: FormulaErrorCell[]): RecordRow[] {
  const { cells, columns } = table;
  const [unitColumn] = columns.of("unit");
  const rows: RecordRow[] = [];
  if (unitColumn === undefined && columns.names("unit")) return rows;
  let { unit } = table;
  for (let row = columns.header.bottom + 1; row < cells.rowCount; row++) {
    if (cells.grid.rows[row] === undefined) continue;
    const told = table.years.filter((year) => says(table, year, row));
    if (unitColumn !== undefined) unit = unitAt(cells.value(row, unitColumn), unit);
    else if (told.length === 0) unit = schoolInLine(withoutNumber(firstText(cells, row)), districts) ?? unit;
    if (told.length === 0 || unit === "" || lineKind(unitColumn === undefined ? firstText(cells, row) : unit) === "total" || isHeaderRow(cells, row)) continue;
    for (const { year, of } of told) {
      rows.push(readRow({ unit, year: year ?? yearAt(table, row)!, row, at: cells.ref(row, unitColumn ?? [...of.values()][0] ?? 0) }, of, cells, vocabulary, errors));
    }
  }
  return rows;
}

/** A blank cell below a unit goes on about it; what is no text names none. */
function unitAt(value: ReturnType<SheetCells["value"]>, above: string): string {
  if (isBlank(value)) return above;
  return typeof value === "string" ? value.trim() : "";
}

/** Does the row say anything of that year: its own year, or a value in the year's columns? */
function says(table: RecordTable, { year, of }: YearColumns, row: number): boolean {
  if (year === null) return yearAt(table, row) !== null;
  return [...of.values()].some((column) => !isBlank(table.cells.value(row, column)));
}

function yearAt({ cells, columns }: RecordTable, row: number): SchoolYear | null {
  const [column] = columns.of("year");
  return column === undefined ? null : readSchoolYear(cells.value(row, column));
}

type RowHead = Pick<RecordRow, "unit" | "year" | "at"> & { readonly row: number };

function readRow(
  { row, ...head }: RowHead, columns: YearColumns["of"], cells: SheetCells, vocabulary: Vocabulary, errors: FormulaErrorCell[],
): RecordRow {
  const reading = <T>(field: ValueField, read: (raw: Parameters<Vocabulary["safety"]>[0]) => T): Reading<T> => {
    const column = columns.get(field);
    if (column === undefined) return { value: read(null), at: null };
    const raw = cells.value(row, column);
    const at: CellRef = cells.ref(row, column);
    if (isError(raw)) errors.push({ role: "record", column: field, at, error: raw.error });
    return { value: read(raw), at };
  };
  const rated = (field: (typeof organisations)[number]) => reading(field, vocabulary.organisation);
  return {
    ...head,
    titles: reading("titles", vocabulary.recordTitles),
    organisations: { party: rated("party"), union: rated("union"), youth: rated("youth"), pioneers: rated("pioneers") },
    security: reading("security", vocabulary.safety),
    traffic: reading("traffic", vocabulary.safety),
  };
}
