import { CLEAN_SHEET } from "../../document/sheet-name";
import type { Plan } from "../../plan/schema";
import { ProgramError } from "../../problem";
import { parseUnit, unitKey, type DistrictNames } from "../../text/units";
import type { SheetCells } from "../cells";
import type { CollectiveEntry, Entry, Form, FormTable, HeaderProblem, IndividualEntry } from "../records";
import { organOf } from "../title-lines";
import type { FormSheet, FoundTable } from "./find-tables";
import { entryColumns, entryFields, readEntries } from "./read-entries";
import { createSampleTest } from "./samples";
import type { TableKind } from "./sections";

/**
 * The form, out of the sheets that may be one (`spec` §2.1, §9).
 * @returns the form, its header problems, the sheets it was read from and the tables that stand below it there
 * @throws ProgramError `two-forms` (two sheets hold the same table), `form-empty` (headers only)
 */
export function readForm(
  candidates: readonly FormSheet[], plan: Plan, districts: DistrictNames,
): { form: Form; problems: HeaderProblem[]; sheets: ReadonlySet<string>; below: readonly SheetCells[] } {
  const isSample = createSampleTest(plan);
  const read = candidates.map((sheet) => ({
    sheet,
    tables: sheet.tables.map((table) => ({ table, entries: readEntries(table, isSample) })),
  }));
  const chosen = choose(read);
  const tables = chosen.flatMap(({ tables }) => tables);
  const entries = tables.flatMap((table) => table.entries);
  if (entries.length === 0) throw new ProgramError("form-empty", { sheet: chosen[0]!.sheet.cells.grid.name });
  const collectives = entries.filter((entry): entry is CollectiveEntry => entry.kind === "collective");
  const individuals = entries.filter((entry): entry is IndividualEntry => entry.kind === "individual");
  const firstOf = (kind: TableKind) => tables.find(({ table }) => table.kind === kind)?.table ?? null;
  return {
    form: {
      ...(chosen.map(({ sheet }) => organOf(sheet.lines, sheet.titleRow)).find(({ unit }) => unit !== "") ??
        { unit: onlyUnit(collectives, individuals, districts), parent: "" }),
      collectives,
      individuals,
      tables: { collectives: tableOf(firstOf("collectives")), individuals: tableOf(firstOf("individuals")) },
    },
    problems: tables.flatMap(({ table }) => problemsOf(table)),
    sheets: new Set(chosen.map(({ sheet }) => sheet.cells.grid.name)),
    below: chosen.flatMap(({ sheet }) => sheet.below ?? []),
  };
}

interface ReadSheet {
  readonly sheet: FormSheet;
  readonly tables: readonly { readonly table: FoundTable; readonly entries: readonly Entry[] }[];
}

/** One sheet, or one for each table. A second form that nobody has filled in does not count. */
function choose(read: readonly ReadSheet[]): readonly ReadSheet[] {
  const sure = read.filter(({ sheet }) => sheet.evidence === "sure");
  // Our own clean sheet has the form's title too, but it is made from the form.
  const own = sure.length > 1 ? sure.filter(({ sheet }) => sheet.cells.grid.name !== CLEAN_SHEET) : sure;
  const filled = own.filter(({ tables }) => tables.some(({ entries }) => entries.some(({ sample }) => !sample)));
  const forms = own.length > 1 && filled.length > 0 ? filled : own;
  for (const kind of ["collectives", "individuals"] as const) {
    const holders = forms.filter((form) => holds(form, kind));
    if (holders.length < 2) continue;
    const names = holders.map(({ sheet }) => `“${sheet.cells.grid.name}”`).join(", ");
    throw new ProgramError("two-forms", { sheets: names, count: holders.length });
  }
  if (forms.some((form) => holds(form, "individuals"))) return forms;
  const loose = read.filter(({ sheet }) => sheet.evidence === "loose");
  return loose.length === 1 ? [...forms, loose[0]!] : forms;
}

function holds({ tables }: ReadSheet, kind: TableKind): boolean {
  return tables.some(({ table }) => table.kind === kind);
}

/** The unit that every row of the form names; `""` where there are several or none. */
function onlyUnit(collectives: readonly CollectiveEntry[], individuals: readonly IndividualEntry[], districts: DistrictNames): string {
  const names = [
    ...collectives.filter(({ sample }) => !sample).map(({ name }) => name?.text ?? ""),
    ...individuals.filter(({ sample }) => !sample).map(({ unit }) => unit?.text ?? ""),
  ].filter((name) => name.trim() !== "");
  const keys = new Set(names.map((name) => unitKey(parseUnit(name, districts))));
  return keys.size === 1 ? names[0]!.trim() : "";
}

function tableOf(table: FoundTable | null): FormTable | null {
  if (!table) return null;
  const { cells, columns, kind } = table;
  const { top, bottom } = columns.header;
  const used = columns.header.columns.map(({ column }) => column);
  return {
    sheet: cells.grid.name,
    header: { top, bottom, left: Math.min(...used), right: Math.max(...used) },
    columns: Object.fromEntries(Object.keys(entryFields[kind]).map((name) => [name, entryColumns(table, name)[0]])),
  };
}

/** Columns of the annex that the header lacks or has twice; a missing Stt column is no problem. */
function problemsOf({ kind, columns }: FoundTable): HeaderProblem[] {
  const place = columns.place();
  return Object.entries(entryFields[kind]).flatMap(([name, label]): HeaderProblem[] => {
    const column = kind === "collectives" && name === "name" ? "school" : name;
    const twice = columns.twice.find(({ field }) => field === label);
    const common = { ...place, role: "form" as const, column, year: null };
    if (twice) return [{ ...common, problem: "twice", at: twice.at, guess: null }];
    if (name === "order" || entryColumns({ kind, columns }, name).length > 0) return [];
    const guess = columns.guess(label);
    return [{ ...common, problem: "missing", at: guess ? [guess.at] : [], guess: guess?.text ?? null }];
  });
}
