import type { SchoolYear } from "../../plan/school-year";
import { isError } from "../../workbook/grid";
import { isBlank, type SheetCells } from "../cells";
import { Columns } from "../headers/choose-columns";
import { findHeader, isHeaderRow } from "../headers/find-header";
import { readHeader } from "../headers/read-header";
import { readSchoolYear } from "../labels/school-years";
import type { LabelField } from "../labels/vocabulary";
import type { ColumnMapping, SheetMapping } from "../mapping";
import { organisations, type CollectiveRecord, type FormulaErrorCell, type HeaderProblem, type Reading, type RecordRow } from "../records";
import { lineKind } from "../rows";
import type { Vocabulary } from "../values/vocabulary";

export interface RecordResult {
  readonly record: CollectiveRecord | null;
  readonly problems: readonly HeaderProblem[];
  readonly errors: readonly FormulaErrorCell[];
}

/** Headers stand within these rows. */
const headRows = 60;

const valueFields = ["titles", ...organisations, "security", "traffic"] as const;
type ValueField = (typeof valueFields)[number];

/**
 * Reads the collectives' record (`spec` §2.3): sheets with Đơn vị, Năm học and one of its values.
 * @returns `record: null` where none of the sheets is one
 */
export function readRecord(sheets: readonly SheetCells[], vocabulary: Vocabulary, mapping: ColumnMapping): RecordResult {
  const tables = sheets.flatMap((cells) => findRecord(cells, mapping[cells.grid.name]) ?? []);
  if (tables.length === 0) return { record: null, problems: [], errors: [] };
  const errors: FormulaErrorCell[] = [];
  return {
    record: {
      rows: tables.flatMap((columns) => readRows(columns, vocabulary, errors)),
      sheets: tables.map((columns) => columns.place()),
    },
    problems: tables.flatMap(problemsOf),
    errors,
  };
}

/** Is the sheet a record of collectives? It names units and years, and no people. */
function findRecord(cells: SheetCells, mapping?: SheetMapping): Columns | null {
  const rows = findHeader(cells, 0, headRows);
  if (!rows) return null;
  const columns = new Columns(cells, readHeader(cells, rows), mapping?.columns);
  if (mapping?.role === "record") return columns;
  if (columns.names("name") || columns.names("given") || columns.names("position")) return null;
  const values = valueFields.filter((field) => namesValue(columns, field)).length;
  // Without a unit or a year column the rest must speak for a record all the more.
  const anchors = (columns.names("unit") ? 1 : 0) + (columns.names("year") ? 1 : 0);
  return anchors > 0 && values >= (anchors === 2 ? 1 : 3) ? columns : null;
}

function namesValue(columns: Columns, field: ValueField): boolean {
  return columns.names(field) || (field === "titles" && columns.names("collective-titles"));
}

function columnsOf(columns: Columns, field: ValueField): readonly number[] {
  const own = columns.of(field);
  return own.length === 0 && field === "titles" ? columns.of("collective-titles") : own;
}

function readRows(columns: Columns, vocabulary: Vocabulary, errors: FormulaErrorCell[]): RecordRow[] {
  const { cells, header } = columns;
  const [unitColumn] = columns.of("unit");
  const [yearColumn] = columns.of("year");
  const rows: RecordRow[] = [];
  if (unitColumn === undefined || yearColumn === undefined) return rows;
  const where = valueFields.map((field) => [field, columnsOf(columns, field)] as const);
  let unit = "";
  for (let row = header.bottom + 1; row < cells.rowCount; row++) {
    if (cells.grid.rows[row] === undefined) continue;
    const named = cells.value(row, unitColumn);
    const year = readSchoolYear(cells.value(row, yearColumn));
    if (typeof named === "string" && named.trim() !== "") unit = named.trim();
    else if (!isBlank(named)) unit = "";
    if (year === null || unit === "" || lineKind(unit) === "total" || isHeaderRow(cells, row)) continue;
    rows.push(readRow({ unit, year, row, unitColumn }, where, cells, vocabulary, errors));
  }
  return rows;
}

interface RowHead {
  readonly unit: string;
  readonly year: SchoolYear;
  readonly row: number;
  readonly unitColumn: number;
}

function readRow(
  { unit, year, row, unitColumn }: RowHead, where: readonly (readonly [ValueField, readonly number[]])[],
  cells: SheetCells, vocabulary: Vocabulary, errors: FormulaErrorCell[],
): RecordRow {
  const column = new Map(where.map(([field, columns]) => [field, columns[0]]));
  const reading = <T>(field: ValueField, read: (raw: Parameters<Vocabulary["safety"]>[0]) => T): Reading<T> => {
    const at = column.get(field);
    if (at === undefined) return { value: read(null), at: null };
    const raw = cells.value(row, at);
    const ref = cells.ref(row, at);
    if (isError(raw)) errors.push({ role: "record", column: field, at: ref, error: raw.error });
    return { value: read(raw), at: ref };
  };
  const rated = (field: (typeof organisations)[number]) => reading(field, vocabulary.organisation);
  return {
    unit,
    year,
    at: cells.ref(row, unitColumn),
    titles: reading("titles", vocabulary.recordTitles),
    organisations: { party: rated("party"), union: rated("union"), youth: rated("youth"), pioneers: rated("pioneers") },
    security: reading("security", vocabulary.safety),
    traffic: reading("traffic", vocabulary.safety),
  };
}

function problemsOf(columns: Columns): HeaderProblem[] {
  const common = { ...columns.place(), role: "record" as const, year: null };
  const needed: readonly LabelField[] = ["unit", "year", ...valueFields];
  return needed.flatMap((column): HeaderProblem[] => {
    const twice = columns.twice.find(({ field, year }) => field === column && year === null);
    if (twice) return [{ ...common, column, problem: "twice", at: twice.at, guess: null }];
    if (columns.has(column) || (column === "titles" && columns.has("collective-titles"))) return [];
    const guess = columns.guess(column);
    return [{ ...common, column, problem: "missing", at: guess ? [guess.at] : [], guess: guess?.text ?? null }];
  });
}
