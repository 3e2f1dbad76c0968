import type { SchoolYear } from "../../plan/school-year";
import { joinName } from "../../text/names";
import type { DistrictNames } from "../../text/units";
import { isError, type CellRef, type CellValue } from "../../workbook/grid";
import { cellText, isBlank, type SheetCells } from "../cells";
import { isHeaderRow } from "../headers/find-header";
import { readLabel } from "../labels/read-label";
import { readSchoolYear } from "../labels/school-years";
import { isColumnNumber, lineKind, withoutNumber } from "../rows";
import { schoolInLine } from "../title-lines";
import { readBirthday } from "./birthdays";
import { yearlyFields, type StaffTable } from "./staff-table";

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

/** Columns of the table, looked up once. */
interface Where {
  readonly order: readonly number[];
  /** The name's columns, from left to right where it is split. */
  readonly names: readonly number[];
  readonly unit: readonly number[];
  readonly position: readonly number[];
  readonly phone: readonly number[];
  readonly birthday: readonly number[];
  readonly status: readonly number[];
  readonly year: readonly number[];
  /** All columns whose values say something of a person, without name and order. */
  readonly telling: readonly number[];
  /** Some of them, of which many rows say the same. */
  readonly wordy: readonly number[];
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

function columnsOf({ columns }: StaffTable): Where {
  const names = columns.has("name") ? columns.of("name") : [...columns.of("surname"), ...columns.of("given")];
  const fields = ["unit", "position", "phone", "birthday", "status", "year"] as const;
  const yearly = columns.header.columns.flatMap(({ field, column }) => (yearlyFields.some((one) => one === field) ? [column] : []));
  const byField = Object.fromEntries(fields.map((field) => [field, columns.of(field)])) as Record<(typeof fields)[number], readonly number[]>;
  const telling = [...new Set([...fields.flatMap((field) => byField[field]), ...yearly])];
  const wordy = telling.filter((column) => !byField.birthday.includes(column) && !byField.phone.includes(column)).slice(0, 3);
  return { ...byField, order: columns.of("order"), names, telling, wordy: wordy.length > 0 ? wordy : names };
}

type Line = "person" | "group" | "header" | "end" | "nothing";

interface Seen {
  readonly name: string;
  readonly told: number;
  readonly numbered: boolean;
  readonly ended: boolean;
}

/** First letters of sums ("Tổng", "Cộng"), among full rows where nothing else could stand. */
const suspicious = /^[\s(*]*(?:t[oô\u1ed5]|c[oô\u1ed9])/iu;

function kindOfRow(cells: SheetCells, row: number, where: Where, seen: Seen): Line {
  const { name, told, numbered, ended } = seen;
  if (name === "" && told === 0) return kindOfLine(cells, row, where, seen);
  if (name !== "" && told >= 2 && (numbered || (!ended && where.order.length === 0))) {
    if (name.length < 5 && isColumnNumber(name)) return "nothing";
    if (numbered) return "person";
    if (isHeaderAgain(cells, row, where)) return "header";
    return suspicious.test(name) && lineKind(name) === "total" ? "nothing" : "person";
  }
  if (isHeaderAgain(cells, row, where)) return "header";
  return kindOfLine(cells, row, where, seen);
}

/** A header below the first: a column of few different values holds the name of a field. */
function isHeaderAgain(cells: SheetCells, row: number, { wordy }: Where): boolean {
  return wordy.some((column) => readLabel(cells.value(row, column)).field !== null) && isHeaderRow(cells, row);
}

/** A row that lacks its number or most of its values: it may be anything. */
function kindOfLine(cells: SheetCells, row: number, where: Where, { name, told, numbered, ended }: Seen): Line {
  const across = isAcross(cells, row, where);
  const kind = name === "" ? "other" : lineKind(name);
  if (told < 3 && !numbered) {
    const named = name !== "" && kind === "other" && !across;
    const ends = (cells.grid.rows[row] ?? []).some((value, column) =>
      typeof value === "string" && !(named && where.position.includes(column)) && lineKind(value) === "end");
    if (ends) return "end";
  }
  if (name === "" || across) {
    const first = firstText(cells, row);
    if (name === "" && !across && numbered && told >= 2 && !isNumberedRow(cells, row, where)) return "person";
    if (name === "" && !across && continuesAbove(cells, row, where)) return "person";
    return first !== "" && told <= 1 && lineKind(first) !== "total" ? "group" : "nothing";
  }
  if (isColumnNumber(name) || kind === "total" || kind === "end") return "nothing";
  if (kind === "group" && told === 0) return "group";
  // Below the signatures only a numbered row with values is somebody's.
  return ended && !(numbered && told >= 1) ? "nothing" : "person";
}

/** The row under a header that counts its columns has a number for a name. */
function isNumberedRow(cells: SheetCells, row: number, { names }: Where): boolean {
  return names.some((column) => typeof cells.value(row, column) === "number");
}

/** Long layout: a row without a name but with a year goes on about the person above. */
function continuesAbove(cells: SheetCells, row: number, { year, position, birthday, phone }: Where): boolean {
  return year.some((column) => readSchoolYear(cells.value(row, column)) !== null) &&
    [...position, ...birthday, ...phone].every((column) => isBlank(cells.value(row, column)));
}

/** A text merged across other columns of the table is a line, no name. */
function isAcross(cells: SheetCells, row: number, { names, telling }: Where): boolean {
  return names.some((column) => {
    const area = cells.areaAt(row, column);
    return area !== null && telling.some((other) => area.left <= other && other <= area.right);
  });
}

function nameAt(cells: SheetCells, row: number, { names }: Where): string {
  if (names.length === 1) return nameText(cells.value(row, names[0]!));
  return names.reduce((name, column) => joinName(name, nameText(cells.value(row, column))), "");
}

/** A number, an error or TRUE is nobody's name. */
function nameText(value: CellValue): string {
  return typeof value === "string" ? value.trim() : "";
}

/** How many of the columns are filled in; more than a few are not counted. */
function countTold(cells: SheetCells, row: number, columns: readonly number[]): number {
  let told = 0;
  for (const column of columns) if (!isBlank(cells.value(row, column)) && ++told > 3) break;
  return told;
}

function isNumbered(cells: SheetCells, row: number, order: readonly number[]): boolean {
  for (const column of order) if (isNumber(cells.value(row, column))) return true;
  return false;
}

function isNumber(value: CellValue): boolean {
  return typeof value === "number" || (typeof value === "string" && /^\s*\(?\d{1,5}[.)]?\s*$/.test(value));
}

function firstText(cells: SheetCells, row: number): string {
  const value = cells.grid.rows[row]?.find((one) => typeof one === "string" && one.trim() !== "");
  return typeof value === "string" ? value : "";
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
