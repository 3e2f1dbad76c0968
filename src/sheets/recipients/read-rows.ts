import { parseUnit, type DistrictNames } from "../../text/units";
import type { CellValue } from "../../workbook/grid";
import { isBlank, type SheetCells } from "../cells";
import type { Columns } from "../headers/choose-columns";
import { isHeaderRow } from "../headers/find-header";
import type { LabelField } from "../labels/vocabulary";
import type { Field, RecipientRow } from "../records";
import { endsTable, isColumnNumber, lineKind, withoutNumber } from "../rows";

const fieldNames = ["kind", "district", "email", "recipient", "phone"] as const satisfies readonly LabelField[];

/** The rows of a table, and where the next one's header stands; `null`: there is none. */
export interface RecipientRows {
  readonly rows: readonly RecipientRow[];
  readonly next: number | null;
}

/**
 * The recipients below one header. Blank rows, group titles ("I. PHÒNG GDĐT", "Huyện Mang Yang"), the row
 * that numbers the columns, sums, notes and signatures are none; a group title that names a district names
 * that of the rows below it.
 */
export function readRecipientRows(columns: Columns, districts: DistrictNames): RecipientRows {
  const { cells, header } = columns;
  const [unitColumn] = columns.of("unit");
  const rows: RecipientRow[] = [];
  if (unitColumn === undefined) return { rows, next: null };
  let groupDistrict = "";
  let ended = false;
  for (let row = header.bottom + 1; row < cells.rowCount; row++) {
    if (cells.grid.rows[row] === undefined) continue;
    if (isHeaderRow(cells, row)) return { rows, next: row };
    const read = readRow(columns, row, unitColumn, groupDistrict);
    const line = kindOfRow(columns, read, row, districts);
    if (line === "end") ended = true;
    if (line === "group") groupDistrict = districtOfGroup(read, cells, row, districts);
    if (line === "recipient" && (!ended || isNumbered(columns, row))) rows.push(read);
  }
  return { rows, next: null };
}

function readRow(columns: Columns, row: number, unitColumn: number, groupDistrict: string): RecipientRow {
  const { cells } = columns;
  const fields = fieldNames.map((name) => {
    const [column] = columns.of(name);
    return column === undefined ? null : cells.field(row, column);
  });
  const [kind, district, email, person, phone] = fields as [Field | null, Field | null, Field | null, Field | null, Field | null];
  return { at: cells.ref(row, unitColumn), unit: cells.field(row, unitColumn), kind, district, email, person, phone, groupDistrict };
}

/** "I. ", "B) ": what titles are numbered by; units are by figures. */
const TITLE_NUMBER = /^\s*(?:[IVX]+|[A-H])\s*[.)]\s/;

type Line = "recipient" | "group" | "end" | "nothing";

function kindOfRow(columns: Columns, read: RecipientRow, row: number, districts: DistrictNames): Line {
  const { cells } = columns;
  const { unit, kind, district, email, person, phone } = read;
  const filled = [unit, kind, district, email, person, phone].filter((field) => field !== null && !isBlank(field.raw));
  const numbered = isNumbered(columns, row);
  if (filled.length > 0 && filled.every((field) => isColumnNumber(field!.text))) return "nothing";
  if (filled.length <= 2 && !numbered) {
    const named = !isBlank(unit.raw) && lineKind(unit.text) === "other";
    if (endsTable(cells.grid.rows[row] ?? [], named ? columns.of("recipient") : [])) return "end";
  }
  if (filled.length <= 2 && !numbered && lineKind(firstText(cells, row)) === "total") return "nothing";
  if (filled.length === 0) return firstText(cells, row) !== "" && !numbered ? "group" : "nothing";
  if (numbered || filled.length > 1 || isBlank(unit.raw)) return "recipient";
  return onlyUnit(columns, read, row, districts);
}

/** A row of which only the unit's cell is filled in: a unit that still lacks its address, or a title. */
function onlyUnit(columns: Columns, { unit, at }: RecipientRow, row: number, districts: DistrictNames): Line {
  const area = columns.cells.areaAt(row, at.column);
  const across = area !== null && columns.header.columns.some(({ field, column }) =>
    field !== null && field !== "order" && column !== at.column && area.left <= column && column <= area.right);
  if (across || TITLE_NUMBER.test(unit.text)) return "group";
  return lineKind(unit.text) === "group" && parseUnit(unit.text, districts).level === null ? "group" : "recipient";
}

function districtOfGroup({ unit }: RecipientRow, cells: SheetCells, row: number, districts: DistrictNames): string {
  const text = withoutNumber(isBlank(unit.raw) ? firstText(cells, row) : unit.text).trim();
  return districts.find(text) === null ? "" : text;
}

function isNumbered({ cells, header }: Columns, row: number): boolean {
  return header.columns.some(({ field, column }) => field === "order" && isNumber(cells.value(row, column)));
}

function isNumber(value: CellValue): boolean {
  return typeof value === "number" || (typeof value === "string" && /^\s*\(?\d{1,5}[.)]?\s*$/.test(value));
}

function firstText(cells: SheetCells, row: number): string {
  const value = cells.grid.rows[row]?.find((one) => typeof one === "string" && one.trim() !== "");
  return typeof value === "string" ? value : "";
}
