import type { SchoolYear } from "../../plan/school-year";
import type { DistrictNames } from "../../text/units";
import type { SheetCells } from "../cells";
import { Columns } from "../headers/choose-columns";
import { findHeader, headRows } from "../headers/find-header";
import { readHeader } from "../headers/read-header";
import type { LabelField } from "../labels/vocabulary";
import type { SheetMapping } from "../mapping";
import { organisations, type HeaderProblem } from "../records";
import { schoolOfTitles, titleLines, yearOfTitles } from "../title-lines";

export const valueFields = ["titles", ...organisations, "security", "traffic"] as const;
export type ValueField = (typeof valueFields)[number];

/** Where a sheet says what of a school year; `year: null`: of the year in the row's column `Năm học`. */
export interface YearColumns {
  readonly year: SchoolYear | null;
  readonly of: ReadonlyMap<ValueField, number>;
}

/** A sheet that is the record of collectives: one row a unit and year, or all years of a unit in one row. */
export interface RecordTable {
  readonly cells: SheetCells;
  readonly columns: Columns;
  /** The unit of rows that neither a column nor a group title names one for; `""`: none. */
  readonly unit: string;
  readonly years: readonly YearColumns[];
}

export interface RecordContext {
  readonly districts: DistrictNames;
  readonly planYears: readonly SchoolYear[];
  /** The registering unit: that of a sheet which names none. */
  readonly unit: string;
}

/** Is the sheet a record of collectives? It names units or years, values of collectives, and no people. */
export function findRecord(cells: SheetCells, { districts, planYears, unit }: RecordContext, mapping?: SheetMapping): RecordTable | null {
  const rows = findHeader(cells, 0, headRows);
  if (!rows) return null;
  const columns = new Columns(cells, readHeader(cells, rows), mapping?.columns);
  if (mapping?.role !== "record" && !listsCollectives(columns)) return null;
  const lines = titleLines(cells, 0, rows.main);
  return {
    cells,
    columns,
    unit: columns.names("unit") ? "" : (schoolOfTitles(lines, districts) ?? unit),
    years: yearsOf(columns, planYears, yearOfTitles(lines)),
  };
}

function listsCollectives(columns: Columns): boolean {
  if (columns.names("name") || columns.names("given") || columns.names("position")) return false;
  const values = valueFields.filter((field) => columns.speaksOf(field) || (field === "titles" && columns.speaksOf("collective-titles"))).length;
  // Without a unit or a year the rest must speak for a record all the more.
  const anchors = (columns.names("unit") ? 1 : 0) + (columns.names("year") || columns.years().length > 0 ? 1 : 0);
  return anchors > 0 && values >= (anchors === 2 ? 1 : 3);
}

/** The column `Năm học`, else the years that the headers name, else the one that the title names. */
function yearsOf(columns: Columns, planYears: readonly SchoolYear[], titleYear: SchoolYear | null): readonly YearColumns[] {
  if (columns.names("year")) return [{ year: null, of: valueColumns(columns, null) }];
  const named = planYears.map((year) => ({ year, of: valueColumns(columns, year) })).filter(({ of }) => of.size > 0);
  return named.length > 0 || titleYear === null ? named : [{ year: titleYear, of: valueColumns(columns, null) }];
}

function valueColumns(columns: Columns, year: SchoolYear | null): ReadonlyMap<ValueField, number> {
  const found = new Map<ValueField, number>();
  for (const field of valueFields) {
    const [column] = [...columns.of(field, year), ...(field === "titles" ? columns.of("collective-titles", year) : [])];
    if (column !== undefined) found.set(field, column);
  }
  return found;
}

/** What the header lacks or has twice, each cause once: a column that no year has is one problem. */
export function recordHeaderProblems({ columns, unit, years }: RecordTable): HeaderProblem[] {
  const common = { ...columns.place(), role: "record" as const };
  const twice = columns.twice.filter(({ field }) => isNeeded(field)).map(({ field, year, at }): HeaderProblem =>
    ({ ...common, column: field === "collective-titles" ? "titles" : field, year, problem: "twice", at, guess: null }));
  const missing = (column: LabelField): HeaderProblem[] => {
    if (twice.some((problem) => problem.column === column)) return [];
    const guess = columns.guess(column);
    return [{ ...common, column, year: null, problem: "missing", at: guess ? [guess.at] : [], guess: guess?.text ?? null }];
  };
  return [
    ...(columns.has("unit") || unit !== "" ? [] : missing("unit")),
    ...(years.length > 0 && (years[0]!.year !== null || columns.has("year")) ? [] : missing("year")),
    ...twice,
    ...valueFields.filter((field) => !years.some(({ of }) => of.has(field)) && !columns.has(field)).flatMap(missing),
  ];
}

function isNeeded(field: LabelField): boolean {
  return field === "unit" || field === "year" || field === "collective-titles" || valueFields.some((value) => value === field);
}
