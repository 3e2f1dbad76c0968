import { compareKey } from "../../text/key";
import { joinName } from "../../text/names";
import { isError, type CellValue } from "../../workbook/grid";
import { isBlank, type RowValues, type SheetCells } from "../cells";
import { isHeaderRow } from "../headers/find-header";
import { readLabel } from "../labels/read-label";
import { readSchoolYear } from "../labels/school-years";
import { endsTable, firstText, isBulletedSchool, isColumnNumber, lineKind } from "../rows";
import { yearlyFields, type StaffTable } from "./staff-table";

/** Columns of the table, looked up once. */
export interface Where {
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
  /** Those of ratings, titles and discipline, of whatever year. */
  readonly yearly: readonly number[];
  /** Some of the telling ones, of which many rows say the same. */
  readonly wordy: readonly number[];
}

export function columnsOf(table: StaffTable): Where {
  const { columns } = table;
  const names = columns.has("name") ? nameColumns(table) : [...columns.of("surname"), ...columns.of("given")];
  const fields = ["unit", "position", "phone", "birthday", "status", "year"] as const;
  const yearly = columns.header.columns.flatMap(({ field, column }) => (yearlyFields.some((one) => one === field) ? [column] : []));
  const byField = Object.fromEntries(fields.map((field) => [field, columns.of(field)])) as Record<(typeof fields)[number], readonly number[]>;
  const telling = [...new Set([...fields.flatMap((field) => byField[field]), ...yearly])];
  const wordy = telling.filter((column) => !byField.birthday.includes(column) && !byField.phone.includes(column)).slice(0, 3);
  return { ...byField, order: columns.of("order"), names, telling, yearly, wordy: wordy.length > 0 ? wordy : names };
}

/** This many people show whether their names go on in the next column. */
const shown = 20;
const givenName = /^\s*\p{Lu}[^\s\d]+\s*$/u;

/**
 * The columns under "Họ và tên". The given names may stand in the column beside, under no header: it was
 * merged over both, and a .csv file keeps no merges. They are single words, and not the same few.
 */
function nameColumns({ cells, columns }: StaffTable): readonly number[] {
  const [column, ...others] = columns.of("name");
  if (column === undefined || others.length > 0 || columns.header.columns.some((one) => one.column === column + 1)) return columns.of("name");
  const given = new Set<string>();
  let people = 0;
  let split = 0;
  for (let row = columns.header.bottom + 1; row < cells.rowCount && people < shown; row++) {
    if (nameText(cells.value(row, column)) === "") continue;
    people++;
    const beside = nameText(cells.value(row, column + 1));
    if (!givenName.test(beside)) continue;
    split++;
    given.add(compareKey(beside));
  }
  return split > people / 2 && given.size > split / 2 && given.size > 2 ? [column, column + 1] : [column];
}

/** What a row of a staff sheet is. */
export type Line = "person" | "group" | "header" | "end" | "nothing";

/** What was seen of a row before it is judged. */
export interface Seen {
  readonly name: string;
  readonly told: number;
  readonly numbered: boolean;
  readonly ended: boolean;
}

/** First letters of sums ("Tổng", "Cộng", "Tỷ lệ"), among full rows where nothing else could stand. */
const suspicious = /^[\s(*]*(?:t[oôiy\u1ed5ỷỉ]|c[oô\u1ed9])/iu;

/** Tells people's rows from the lines among and below them (`facts/domain` §6). */
export function kindOfRow(cells: SheetCells, row: number, where: Where, seen: Seen): Line {
  const { name, told, numbered, ended } = seen;
  if (name === "" && told === 0) return kindOfLine(cells, row, where, seen);
  if (name !== "" && told >= 2 && (numbered || (!ended && where.order.length === 0))) {
    if (isNumbering(name)) return "nothing";
    if (numbered) return "person";
    if (isHeaderAgain(cells, row, where)) return "header";
    return suspicious.test(name) && lineKind(name) === "total" ? "nothing" : "person";
  }
  if (isHeaderAgain(cells, row, where)) return "header";
  return kindOfLine(cells, row, where, seen);
}

/**
 * A header below the first: a column of few different values holds the name of a field, and where the
 * people's names stand is nobody's.
 */
function isHeaderAgain(cells: SheetCells, row: number, { wordy, names }: Where): boolean {
  const isLabel = (column: number) => readLabel(cells.value(row, column)).field !== null;
  return wordy.some(isLabel) && names.every((column) => isBlank(cells.value(row, column)) || isLabel(column)) && isHeaderRow(cells, row);
}

/** A row that lacks its number or most of its values: it may be anything. */
function kindOfLine(cells: SheetCells, row: number, where: Where, { name, told, numbered, ended }: Seen): Line {
  const across = isAcross(cells, row, where);
  const kind = name === "" ? "other" : lineKind(name);
  if (told === 0 && !ended && isBulletedSchool(firstText(cells, row))) return "group";
  if (told < 3 && !numbered) {
    const named = name !== "" && kind === "other" && !across;
    if (endsTable(cells.grid.rows[row] ?? [], named ? where.position : [])) return "end";
  }
  if (name === "" || across) {
    const first = firstText(cells, row);
    if (name === "" && !across && numbered && told >= 2 && !isNumberedRow(cells, row, where)) return "person";
    if (name === "" && !across && continuesAbove(cells, row, where)) return "person";
    return first !== "" && told <= 1 && lineKind(first) !== "total" ? "group" : "nothing";
  }
  if (isNumbering(name) || kind === "total" || kind === "end" || kind === "note") return "nothing";
  if (kind === "group" && told === 0) return "group";
  // Below the signatures only a row with values is somebody's: a numbered one, or a full one where none is.
  const full = numbered ? told >= 1 : where.order.length === 0 && told >= 3;
  return ended && !full ? "nothing" : "person";
}

/** "(2)", and "(2) (3)" where the name has two columns. */
function isNumbering(name: string): boolean {
  return name.length < 10 && name.split(" ").every(isColumnNumber);
}

/** The row under a header that counts its columns has a number for a name. */
function isNumberedRow(cells: SheetCells, row: number, { names }: Where): boolean {
  return names.some((column) => typeof cells.value(row, column) === "number");
}

/** Long layout: a row without a name but with a year goes on about the person above. */
export function continuesAbove(cells: SheetCells, row: number, { year, position, birthday, phone }: Where): boolean {
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

export function nameAt(values: RowValues, { names }: Where): string {
  if (names.length === 1) return nameText(values[names[0]!]);
  return names.reduce((name, column) => joinName(name, nameText(values[column])), "");
}

/** A number, an error or TRUE is nobody's name. */
function nameText(value: CellValue | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}

/** How many of the columns are filled in; more than a few are not counted. */
export function countTold(values: RowValues, columns: readonly number[]): number {
  let told = 0;
  for (let i = 0; i < columns.length && told <= 3; i++) if (!isBlank(values[columns[i]!])) told++;
  return told;
}

export function isNumbered(values: RowValues, order: readonly number[]): boolean {
  return order.length === 1 ? isNumber(values[order[0]!]) : order.some((column) => isNumber(values[column]));
}

export function hasError(values: RowValues, columns: readonly number[]): boolean {
  for (let i = 0; i < columns.length; i++) if (isError(values[columns[i]!])) return true;
  return false;
}

function isNumber(value: CellValue | undefined): boolean {
  return typeof value === "number" || (typeof value === "string" && /^\s*\(?\d{1,5}[.)]?\s*$/.test(value));
}
