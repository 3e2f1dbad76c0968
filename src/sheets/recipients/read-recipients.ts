import { ProgramError } from "../../problem";
import type { DistrictNames } from "../../text/units";
import type { Grid } from "../../workbook/grid";
import { SheetCells } from "../cells";
import { Columns } from "../headers/choose-columns";
import { findHeader } from "../headers/find-header";
import { readHeader } from "../headers/read-header";
import type { LabelField } from "../labels/vocabulary";
import type { HeaderProblem, RecipientRow, Recipients } from "../records";
import { readRecipientRows } from "./read-rows";

/** Headers stand within these rows. */
const headRows = 60;

/**
 * Reads the recipients out of a workbook: every sheet (and every further table below one) that lists units
 * with an e-mail address, or with what goes with one. Names of sheets do not count.
 * @param districts those of the day: a group title may name one
 * @throws ProgramError `no-recipients` where no sheet is such a list; `recipients-empty` where none has a row
 */
export function readRecipients(grids: readonly Grid[], districts: DistrictNames): Recipients {
  const tables = grids.map((grid) => new SheetCells(grid)).flatMap((cells) => findRecipients(cells, 0) ?? []);
  const names = grids.map(({ name }) => `“${name}”`).join(", ");
  if (tables.length === 0) throw new ProgramError("no-recipients", { sheets: names, count: grids.length });
  const rows: RecipientRow[] = [];
  const headers: HeaderProblem[] = [];
  for (const first of tables) {
    for (let table: Columns | null = first; table !== null; ) {
      headers.push(...problemsOf(table));
      const read: ReturnType<typeof readRecipientRows> = readRecipientRows(table, districts);
      rows.push(...read.rows);
      table = read.next === null ? null : findRecipients(table.cells, read.next);
    }
  }
  if (rows.length === 0 && headers.length === 0) throw new ProgramError("recipients-empty", { sheet: tables[0]!.cells.grid.name });
  return { rows, sheets: tables.map((table) => table.place()), headers };
}

/** Is there a list of recipients at or below the row? It names units, and how a mail reaches them; no people. */
function findRecipients(cells: SheetCells, from: number): Columns | null {
  const rows = findHeader(cells, from, from + headRows);
  if (!rows) return null;
  const columns = new Columns(cells, readHeader(cells, rows));
  if (["name", "position", "year"].some((field) => columns.names(field as LabelField))) return null;
  const reached = columns.names("email") || columns.names("recipient") || (columns.names("kind") && columns.names("district"));
  return reached && (columns.names("unit") || columns.names("email")) ? columns : null;
}

const needed: readonly LabelField[] = ["unit", "email"];
const wanted: readonly LabelField[] = ["kind", "district", "recipient", "phone"];

function problemsOf(columns: Columns): HeaderProblem[] {
  const common = { ...columns.place(), role: "recipients" as const, year: null };
  return [...needed, ...wanted].flatMap((column): HeaderProblem[] => {
    const twice = columns.twice.find(({ field }) => field === column);
    if (twice) return [{ ...common, column, problem: "twice", at: twice.at, guess: null }];
    if (columns.has(column) || !needed.includes(column)) return [];
    const guess = columns.guess(column);
    return [{ ...common, column, problem: "missing", at: guess ? [guess.at] : [], guess: guess?.text ?? null }];
  });
}
