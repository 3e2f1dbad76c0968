import { parseUnit, sameUnit, type DistrictNames } from "../../text/units";
import type { SheetCells } from "../cells";
import { readLabel } from "../labels/read-label";
import { firstText, withoutNumber } from "../rows";
import { schoolInLine } from "../title-lines";
import { continuesAbove, countTold, hasError, isNumbered, kindOfRow, nameAt, type Where } from "./row-kinds";
import { StaffRow, textAt, type RowSource } from "./staff-row";
import type { StaffTable } from "./staff-table";

/**
 * The people's rows of a staff table, in order (`spec` §2.2, §9). Group titles, repeated headers, column
 * numbers, sums, notes and signatures are none; a group title that names a unit names the rows below it
 * where there is no unit column.
 * @param defaultUnit the unit of rows that nothing else names one for
 */
export function readStaffRows(source: RowSource, districts: DistrictNames, defaultUnit: string): StaffRows {
  const { table, where } = source;
  const rows: StaffRow[] = [];
  const { cells } = table;
  const withErrors: StaffRow[] = [];
  if (where.names.length === 0) return { rows, withErrors, next: null };
  const ownUnits = table.columns.names("unit");
  let groupUnit: string | null = null;
  let ended = false;
  let next: number | null = null;
  for (let row = table.columns.header.bottom + 1; row < cells.rowCount && next === null; row++) {
    if (cells.grid.rows[row] === undefined) continue;
    const values = cells.values(row);
    const name = nameAt(values, where);
    const told = countTold(values, where.telling);
    const numbered = isNumbered(values, where.order);
    const line = kindOfRow(cells, row, where, { name, told, numbered, ended });
    if (line === "end") ended = true;
    if (line === "header") {
      ended = false;
      if (!repeats(table, row)) next = row;
    }
    if (line === "group" && !ownUnits) groupUnit = groupUnitOf(cells, row, districts) ?? groupUnit;
    if (line !== "person") continue;
    const person = personRow(source, row, name, rows[rows.length - 1], ownUnits ? null : (groupUnit ?? defaultUnit));
    rows.push(person);
    if (hasError(values, where.yearly)) withErrors.push(person);
  }
  return { rows: ownUnits && !isTwice(table) ? withUnits(rows, defaultUnit, districts) : rows, withErrors, next };
}

/**
 * Blank cells of the unit column. Where none is filled in, all rows are of the default unit. A unit written
 * once above its people, as merged cells leave it in a .csv file, goes on below; so does the one that nearly
 * all rows name. Other blanks say nothing.
 */
function withUnits(rows: StaffRow[], defaultUnit: string, districts: DistrictNames): StaffRow[] {
  const written = rows.filter(({ unit }) => unit !== "");
  if (written.length === rows.length) return rows;
  if (written.length === 0) return rows.map((row) => row.inUnit(defaultUnit));
  const onceEach = rows[0]!.unit !== "" && 3 * written.length <= rows.length;
  const oneOfAll = 3 * written.length > 2 * rows.length && !severalUnits(written, districts);
  if (!onceEach && !oneOfAll) return rows;
  let above = written[0]!.unit;
  return rows.map((row) => {
    if (row.unit === "") return row.inUnit(above);
    above = row.unit;
    return row;
  });
}

function severalUnits(rows: readonly StaffRow[], districts: DistrictNames): boolean {
  const units = rows.map(({ unit }) => parseUnit(unit, districts));
  const placed = units.find(({ district }) => district !== null) ?? units[0]!;
  return units.some((unit) => !sameUnit(unit, placed));
}

export interface StaffRows {
  readonly rows: StaffRow[];
  /** Those of them with a formula error in a yearly cell. */
  readonly withErrors: readonly StaffRow[];
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

function personRow(source: RowSource, row: number, written: string, before: StaffRow | undefined, givenUnit: string | null): StaffRow {
  const { table: { cells }, where } = source;
  const continues = before !== undefined && goesOn(cells, row, where, written, before.row);
  const name = written === "" && continues ? before.name : withoutOrder(written);
  const unit = givenUnit ?? (textAt(cells, row, where.unit) || (continues ? before.unit : ""));
  return new StaffRow(source, row, name, unit, continues);
}

/** "12. Nguyễn Văn An": the number is the row's. Of thousands of names hardly any begins with a digit. */
function withoutOrder(name: string): string {
  return name.charCodeAt(0) <= NINE ? name.replace(/^\d{1,4}\s*[.)]\s*/, "") : name;
}

const NINE = 0x39;

/** The same merged name as in the row before, or a blank one below it in the long layout. */
function goesOn(cells: SheetCells, row: number, where: Where, name: string, before: number): boolean {
  if (name === "") return continuesAbove(cells, row, where);
  const area = cells.areaAt(row, where.names[0]!);
  return area !== null && area.top < row && area.top <= before;
}
