import type { SchoolYear } from "../../plan/school-year";
import type { DistrictNames } from "../../text/units";
import type { SheetCells } from "../cells";
import type { ColumnMapping } from "../mapping";
import type { FormulaErrorCell, HeaderProblem, Staff } from "../records";
import { schoolInLine } from "../title-lines";
import type { Vocabulary } from "../values/vocabulary";
import { staffHeaderProblems } from "./header-problems";
import { unitePeople } from "./people";
import { readStaffRows, type StaffRows } from "./read-rows";
import { YearReader } from "./readings";
import { columnsOf } from "./row-kinds";
import type { StaffRow } from "./staff-row";
import { findStaffTable, isYearly, namesPeople, type StaffTable } from "./staff-table";

export interface StaffContext {
  readonly vocabulary: Vocabulary;
  readonly districts: DistrictNames;
  readonly planYears: readonly SchoolYear[];
  readonly complete: readonly SchoolYear[];
  /** The unit of a sheet that names none: the registering one; `""`: it cannot be known. */
  readonly unit: string;
  readonly mapping: ColumnMapping;
}

export interface StaffResult {
  readonly staff: Staff | null;
  readonly problems: readonly HeaderProblem[];
  readonly errors: readonly FormulaErrorCell[];
}

/**
 * Reads all staff sheets among these (`spec` §2.2), in any of the three layouts.
 * @returns `staff: null` where none of the sheets lists the staff
 */
export function readStaff(sheets: readonly SheetCells[], context: StaffContext): StaffResult {
  const firsts = staffSheets(sheets, context);
  if (firsts.length === 0) return { staff: null, problems: [], errors: [] };
  const tables: StaffTable[] = [];
  const errors: FormulaErrorCell[][] = [];
  const found: StaffRow[][] = [];
  const years = new Set<SchoolYear>();
  const unitless: StaffTable[] = [];
  for (let table: StaffTable | null = firsts[0]!, index = 0; table !== null; ) {
    const reader = new YearReader(table, context.vocabulary, context.planYears);
    const source = { table, where: columnsOf(table), years: reader };
    const { rows, withErrors, next }: StaffRows = readStaffRows(source, context.districts, unitOfSheet(table, context));
    if (rows.some(({ unit }) => unit === "") && !table.columns.names("unit")) unitless.push(table);
    if (table.long) for (const { year } of rows) if (year !== null) years.add(year);
    errors.push(reader.errorsIn(withErrors));
    found.push(rows);
    reader.years.forEach((year) => years.add(year));
    tables.push(table);
    const mapping: ColumnMapping[string] | undefined = context.mapping[table.cells.grid.name];
    const below: StaffTable | null = next === null ? null
      : findStaffTable(table.cells, context.districts, mapping, next, (rows.at(-1)?.row ?? next - 1) + 1);
    table = below ? { ...below, school: below.school ?? table.school, titleYear: below.titleYear ?? table.titleYear } : (firsts[++index] ?? null);
  }
  return {
    staff: {
      ...unitePeople(found.flat(), context.districts),
      years: [...years].filter((year) => context.planYears.includes(year)).sort((a, b) => a - b),
      sheets: firsts.map(({ columns }) => columns.place()),
    },
    problems: [...unitless.map(lacksUnit), ...problemsOf(tables, years, context.complete)],
    errors: errors.flat(),
  };
}

/**
 * Staff lists without any rating, title or discipline (an address list) count only where no sheet has
 * them: people on both would be counted twice.
 */
function staffSheets(sheets: readonly SheetCells[], { districts, mapping }: StaffContext): StaffTable[] {
  const found = sheets.flatMap((cells) => findStaffTable(cells, districts, mapping[cells.grid.name]) ?? []);
  const named = (table: StaffTable) => mapping[table.cells.grid.name]?.role === "staff";
  const yearly = found.filter((table) => named(table) || isYearly(table.columns));
  // Beside a list of people, a sheet of ratings and positions that nobody is named on is a list of the words to choose from.
  const listed = yearly.some(({ columns }) => namesPeople(columns));
  const telling = listed ? yearly.filter((table) => named(table) || namesPeople(table.columns) || table.columns.guess("name") !== null) : yearly;
  return telling.length > 0 ? telling : found.filter(({ columns }) => columns.names("position") || columns.names("status"));
}

/** The school that the title names, else the registering unit; where that is none, the school that the sheet is called after. */
function unitOfSheet({ school, cells }: StaffTable, { unit, districts }: StaffContext): string {
  return school ?? (unit === "" ? (schoolInLine(cells.grid.name, districts) ?? "") : unit);
}

function lacksUnit({ columns }: StaffTable): HeaderProblem {
  const guess = columns.guess("unit");
  return { ...columns.place(), role: "staff", column: "unit", year: null, problem: "missing", at: guess ? [guess.at] : [], guess: guess?.text ?? null };
}

/** Sheets of one year each are told together which year is missing. */
function problemsOf(tables: readonly StaffTable[], years: ReadonlySet<SchoolYear>, complete: readonly SchoolYear[]): HeaderProblem[] {
  let told = false;
  const problems = tables.flatMap((table) => {
    const ofOneYear = table.titleYear !== null && table.columns.years().length === 0 && !table.long;
    const elsewhere = !ofOneYear ? new Set<SchoolYear>() : told ? new Set(complete) : years;
    told ||= ofOneYear;
    return staffHeaderProblems(table, complete, elsewhere);
  });
  const keys = new Set<string>();
  return problems.filter(({ sheet, file, column, year, problem }) => {
    const key = JSON.stringify([sheet, file, column, year, problem]);
    return !keys.has(key) && keys.add(key);
  });
}
