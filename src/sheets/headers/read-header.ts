import type { SchoolYear } from "../../plan/school-year";
import { compareKey } from "../../text/key";
import { cellRef, type CellRef, type CellValue } from "../../workbook/grid";
import { cellText, type SheetCells } from "../cells";
import { readLabel, type Label } from "../labels/read-label";
import { foreignWords, partialFields, type LabelField } from "../labels/vocabulary";
import { isGroup, type HeaderRows } from "./find-header";

/** One column of a table as its header names it. */
export interface HeaderColumn {
  readonly column: number;
  readonly field: LabelField | null;
  readonly rank: number;
  /** The school year the header says; `null` where it says none. */
  readonly year: SchoolYear | null;
  /** The lowest header cell of the column, and its text. */
  readonly at: CellRef;
  readonly text: string;
}

export interface Header extends HeaderRows {
  readonly columns: readonly HeaderColumn[];
}

/** Reads what every column of a header says, levels put together in either nesting (`spec` §2.2). */
export function readHeader(cells: SheetCells, rows: HeaderRows): Header {
  const columns: HeaderColumn[] = [];
  const width = cells.width(rows.top, rows.bottom);
  const carried = new Map<number, CellValue>();
  for (let column = 0; column < width; column++) {
    const stack = stackOf(cells, rows, column, carried);
    const lowest = stack.at(-1);
    if (lowest) columns.push({ column, ...combine(stack), at: cellRef(cells.grid, lowest.row, lowest.column), text: cellText(lowest.value) });
  }
  return { ...rows, columns };
}

interface Level {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly label: Label;
}

/** The header cells of one column from top to bottom, each merged area once. */
function stackOf(cells: SheetCells, rows: HeaderRows, column: number, carried: Map<number, CellValue>): Level[] {
  const { top, bottom } = rows;
  const stack: Level[] = [];
  for (let row = top; row <= bottom; row++) {
    const area = cells.areaAt(row, column);
    const at = area ? { row: area.top, column: area.left } : { row, column };
    const value = cells.shown(row, column);
    const label = readLabel(value);
    if (label.blank) continue;
    if (!stack.some((level) => level.row === at.row && level.column === at.column)) stack.push({ ...at, value, label });
  }
  return [...carriedLevels(cells, rows, column, carried, stack), ...stack];
}

/**
 * A group's title that is not merged stands over the columns to its right as well, as long as these say
 * only what it leaves open: a kind under a year, a year under a kind.
 */
function carriedLevels(
  cells: SheetCells, { top, bottom }: HeaderRows, column: number, carried: Map<number, CellValue>, stack: readonly Level[],
): Level[] {
  const levels: Level[] = [];
  for (let row = top; row < bottom; row++) {
    const value = cells.shown(row, column);
    if (!readLabel(value).blank) {
      if (isGroup(readLabel(value)) && !cells.areaAt(row, column)) carried.set(row, value);
      else carried.delete(row);
      continue;
    }
    const title = carried.get(row);
    if (title === undefined) continue;
    const label = readLabel(title);
    if (stack.every((level) => level.row > row) && stack.some((level) => completes(label, level.label))) {
      levels.push({ row, column, value: title, label });
    } else carried.delete(row);
  }
  return levels;
}

function completes(group: Label, part: Label): boolean {
  return group.bareYear ? isGroup(part) && part.year === null : part.bareYear;
}

/** The lowest level that says something wins; a header over it that speaks of something else takes it all away. */
function combine(stack: readonly Level[]): Pick<HeaderColumn, "field" | "rank" | "year"> {
  const labels = stack.map((level) => level.label);
  const year = labels.findLast((label) => label.year !== null)?.year ?? null;
  // "Năm học" over the years of a kind says nothing of its own.
  const telling = labels.filter((label) => !label.bareYear && !(label.field === "year" && year !== null));
  const broken = telling.some(({ field }) => field === null || partialFields.has(field))
    ? readLabel(stack.map((level) => cellText(level.value)).join(" "))
    : null;
  const lowest = broken?.field ? broken : telling.at(-1);
  const nothing = { field: null, rank: 0, year };
  if (!lowest || lowest.field === null) return nothing;
  // "Ngày sinh" over Nam | Nữ, or over Ngày | Tháng | Năm.
  if (lowest.field === "male" || lowest.field === "female" || (lowest.field === "year" && telling.length > 1)) {
    return telling.some((label) => label.field === "birthday") ? { field: "birthday", rank: 0, year: null } : nothing;
  }
  const above = stack.slice(0, -1).map((level) => compareKey(cellText(level.value))).join(" ");
  if (foreignWords.test(above)) return nothing;
  return { field: lowest.field, rank: lowest.rank, year: isGroup(lowest) ? year : null };
}
