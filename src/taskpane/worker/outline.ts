import type { CellValue, Grid } from "../../workbook/grid";
import type { SheetOutline } from "../checker";
import { cellText } from "./window";

/** Rows that the widths are measured on, and that the header is looked for in. */
const MEASURED = 200;
const HEADER_WITHIN = 30;
const LONGEST_TITLE = 60;

/** A sheet's size, column widths and likely headers; only its first rows are looked at. */
export function outline(grid: Grid, marks: number): SheetOutline {
  const columns = grid.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const { name, file, rows, hidden } = grid;
  return {
    name,
    ...(file === undefined ? {} : { file }),
    ...(hidden ? { hidden } : {}),
    rows: rows.length,
    columns,
    widths: widths(grid, columns),
    titles: titles(rows.slice(0, HEADER_WITHIN), columns),
    marks,
  };
}

/** Merged texts and titles alone in their row run over several columns, so they widen none. */
function widths(grid: Grid, columns: number): number[] {
  const merged = new Set(grid.merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top},${left}`));
  const found = new Array<number>(columns).fill(0);
  grid.rows.slice(0, MEASURED).forEach((row, r) => {
    if (!row || row.filter((value) => value !== null && value !== undefined).length < 2) return;
    row.forEach((value, c) => {
      if (value !== null && value !== undefined && !merged.has(`${r},${c}`)) found[c] = Math.max(found[c]!, cellText(value).length);
    });
  });
  return found;
}

/** The row with the most texts is the likeliest header; the row below it fills its gaps (a split header). */
function titles(rows: Grid["rows"], columns: number): string[] {
  const texts = rows.map((row) => (row ?? []).filter(isText).length);
  const header = texts.indexOf(Math.max(...texts, 0));
  const title = (value: CellValue | undefined) => (isText(value) ? value.replace(/\s+/g, " ").trim().slice(0, LONGEST_TITLE) : "");
  return Array.from({ length: columns }, (_, column) => title(rows[header]?.[column]) || title(rows[header + 1]?.[column]));
}

function isText(value: CellValue | undefined): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** Columns whose header says that they hold dates: their format is not read, so the words must do. */
export function dateColumns({ titles: headers }: SheetOutline): ReadonlySet<number> {
  return new Set(headers.flatMap((header, column) => (/(^|\s)ngày(\s|$)/iu.test(header.normalize("NFC")) ? [column] : [])));
}
