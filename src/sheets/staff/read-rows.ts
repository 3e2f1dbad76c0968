import type { SchoolYear } from "../../plan/school-year";
import type { DistrictNames } from "../../text/units";
import { isError, type CellRef } from "../../workbook/grid";
import { cellText, isBlank, type SheetCells } from "../cells";
import { readLabel } from "../labels/read-label";
import { readSchoolYear } from "../labels/school-years";
import { firstText, withoutNumber } from "../rows";
import { schoolInLine } from "../title-lines";
import { readBirthday } from "./birthdays";
import { columnsOf, continuesAbove, countTold, isNumbered, kindOfRow, nameAt, type Where } from "./row-kinds";
import type { StaffTable } from "./staff-table";

/** One row of a staff sheet that speaks of a person. */
export interface StaffRow {
  readonly table: StaffTable;
  readonly row: number;
  readonly name: string;
  readonly unit: string;
  readonly position: string;
  readonly positionAt: CellRef | null;
  readonly phone: string;
  readonly birthday: string;
  readonly status: string;
  /** Long layout: the row's year, `null` where it says none that can be read. */
  readonly year: SchoolYear | null;
  readonly at: CellRef;
  /** The row goes on about the person of the row before: their name cell is merged, or left blank below it. */
  readonly continues: boolean;
}

/**
 * The people's rows of a staff table, in order (`spec` §2.2, §9). Group titles, repeated headers, column
 * numbers, sums, notes and signatures are none; a group title that names a unit names the rows below it
 * where there is no unit column.
 * @param defaultUnit the unit of rows that nothing else names one for
 */
export function readStaffRows(table: StaffTable, districts: DistrictNames, defaultUnit: string): StaffRows {
  const where = columnsOf(table);
  const rows: StaffRow[] = [];
  const { cells } = table;
  if (where.names.length === 0) return { rows, next: null };
  const ownUnits = table.columns.names("unit");
  let groupUnit: string | null = null;
  let ended = false;
  let next: number | null = null;
  for (let row = table.columns.header.bottom + 1; row < cells.rowCount && next === null; row++) {
    if (cells.grid.rows[row] === undefined) continue;
    const name = nameAt(cells, row, where);
    const told = countTold(cells, row, where.telling);
    const numbered = isNumbered(cells, row, where.order);
    const line = kindOfRow(cells, row, where, { name, told, numbered, ended });
    if (line === "end") ended = true;
    if (line === "header") {
      ended = false;
      if (!repeats(table, row)) next = row;
    }
    if (line === "group" && !ownUnits) groupUnit = groupUnitOf(cells, row, districts) ?? groupUnit;
    if (line === "person") rows.push(personRow(table, where, row, name, rows.at(-1), ownUnits ? null : (groupUnit ?? defaultUnit)));
  }
  const blankUnits = ownUnits && !isTwice(table) && rows.every(({ unit }) => unit === "");
  return { rows: blankUnits ? rows.map((row) => ({ ...row, unit: defaultUnit })) : rows, next };
}

export interface StaffRows {
  readonly rows: readonly StaffRow[];
  /** Where the header of another table with other columns stands; `null`: nowhere. */
  readonly next: number | null;
}

/** Is the header in this row the table's own once more? */
function repeats({ cells, columns }: StaffTable, row: number): boolean {
  return columns.header.columns.every(({ column, field }) => {
    const again = readLabel(cells.shown(row, column)).field;
    return again === null || field === null || again === field || again === "year" || again === "birthday";
  });
}

function isTwice({ columns }: StaffTable): boolean {
  return columns.twice.some(({ field }) => field === "unit");
}

function groupUnitOf(cells: SheetCells, row: number, districts: DistrictNames): string | null {
  return schoolInLine(withoutNumber(firstText(cells, row)), districts);
}

function personRow(
  table: StaffTable, where: Where, row: number, name: string, before: StaffRow | undefined, givenUnit: string | null,
): StaffRow {
  const { cells } = table;
  const column = where.names[0]!;
  const continues = before !== undefined && goesOn(cells, row, where, name, before.row);
  const positioned = filledColumn(cells, row, where.position);
  const year = where.year[0];
  return {
    table,
    row,
    name: name === "" && continues ? before.name : /^\d/.test(name) ? name.replace(/^\d{1,4}\s*[.)]\s*/, "") : name,
    unit: givenUnit ?? (textAt(cells, row, where.unit) || (continues ? before.unit : "")),
    position: textAt(cells, row, where.position),
    positionAt: positioned === undefined ? null : cells.ref(row, positioned),
    phone: textAt(cells, row, where.phone),
    birthday: where.birthday.length === 0 ? "" : readBirthday(cells.value(row, filledColumn(cells, row, where.birthday)!)),
    status: textAt(cells, row, where.status),
    year: year === undefined || !table.long ? null : readSchoolYear(cells.value(row, year)),
    at: cells.ref(row, column),
    continues,
  };
}

/** The same merged name as in the row before, or a blank one below it in the long layout. */
function goesOn(cells: SheetCells, row: number, where: Where, name: string, before: number): boolean {
  if (name === "") return continuesAbove(cells, row, where);
  const area = cells.areaAt(row, where.names[0]!);
  return area !== null && area.top < row && area.top <= before;
}

/** The first of a field's columns that is filled in, else the first. */
function filledColumn(cells: SheetCells, row: number, columns: readonly number[]): number | undefined {
  if (columns.length > 1) for (const column of columns) if (!isBlank(cells.value(row, column))) return column;
  return columns[0];
}

function textAt(cells: SheetCells, row: number, columns: readonly number[]): string {
  const column = filledColumn(cells, row, columns);
  const value = column === undefined ? null : cells.value(row, column);
  return isError(value) ? "" : cellText(value).trim();
}
