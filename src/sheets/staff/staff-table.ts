import type { SchoolYear } from "../../plan/school-year";
import type { SheetCells } from "../cells";
import { Columns } from "../headers/choose-columns";
import { findHeader, headRows } from "../headers/find-header";
import { readHeader } from "../headers/read-header";
import { compareKey } from "../../text/key";
import type { DistrictNames } from "../../text/units";
import type { SheetMapping } from "../mapping";
import { schoolOfTitles, titleLines, yearOfTitles } from "../title-lines";

export const yearlyFields = ["rating", "titles", "discipline"] as const;
export type YearlyField = (typeof yearlyFields)[number];

/** A sheet (or the part of it below one header) that lists people. */
export interface StaffTable {
  readonly cells: SheetCells;
  readonly columns: Columns;
  /** One row a person and year, with a column `Năm học`. */
  readonly long: boolean;
  /** The year of columns whose header says none, where the title says it. */
  readonly titleYear: SchoolYear | null;
  /** The school that the title names. */
  readonly school: string | null;
}

/** Words of a list of pupils or of marks, which may also have names, birthdays and an "Xếp loại". */
const pupils = /^(?:lớp|điểm|điểm thi|học sinh|mã học sinh|phụ huynh|họ và tên học sinh|toán|văn|ngữ văn|tiếng việt|tiếng anh|đtb|học lực|hạnh kiểm)$/;

/**
 * Reads the first header at or below `from` as that of a staff list; `null` where it is none.
 * @param titleFrom the row where the lines that may be its title begin
 */
export function findStaffTable(
  cells: SheetCells, districts: DistrictNames, mapping?: SheetMapping, from = 0, titleFrom = from,
): StaffTable | null {
  const rows = findHeader(cells, from, from + headRows);
  if (!rows) return null;
  const columns = new Columns(cells, readHeader(cells, rows), mapping?.columns);
  if (mapping?.role !== "staff" && !listsStaff(columns)) return null;
  const lines = titleLines(cells, titleFrom, rows.main);
  return {
    cells,
    columns,
    long: columns.has("year") && (yearlyFields.some((field) => columns.names(field)) || !isYearly(columns)),
    titleYear: yearOfTitles(lines),
    school: schoolOfTitles(lines, districts),
  };
}

export function namesPeople(columns: Columns): boolean {
  return columns.names("name") || columns.names("given");
}

/** Does the sheet say anything of a rating, title or discipline, of whatever year? */
export function isYearly(columns: Columns): boolean {
  return columns.header.columns.some(({ field }) => yearlyFields.some((yearly) => yearly === field));
}

function listsStaff(columns: Columns): boolean {
  if (columns.header.columns.some(({ text }) => pupils.test(compareKey(text)))) return false;
  const known = (["position", "birthday", "phone", "unit", "status"] as const).filter((field) => columns.names(field)).length;
  if (namesPeople(columns)) return known + (isYearly(columns) ? 1 : 0) >= (columns.names("name") ? 1 : 2);
  // Without names it is a staff list only where all the rest speaks for one: its header is then unclear.
  return isYearly(columns) && (columns.names("position") || columns.names("status") || columns.names("birthday"));
}
