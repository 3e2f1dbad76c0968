import { completeYears, planYears } from "../plan/dates";
import { isPlanSheet } from "../plan/read-sheet";
import type { Plan } from "../plan/schema";
import { ProgramError } from "../problem";
import { parseUnit, sameUnit, type DistrictNames } from "../text/units";
import type { Grid } from "../workbook/grid";
import { SheetCells } from "./cells";
import { districtsOf } from "./districts-of";
import { findForm, unannouncedPeople } from "./form/find-tables";
import { readForm } from "./form/read-form";
import { findLegacyHeader } from "./legacy-header";
import type { ColumnMapping } from "./mapping";
import { readRecord, type RecordResult } from "./record/read-record";
import type { Form, Sheets } from "./records";
import { readStaff } from "./staff/read-staff";
import { offices } from "./title-lines";
import { createVocabulary } from "./values/vocabulary";

export interface SheetsInput {
  readonly grids: readonly Grid[];
  /** The sheets of another file: its staff replaces the workbook's (`spec` §9). */
  readonly staff?: readonly Grid[] | undefined;
  readonly plan: Plan;
  /** ISO date inside the plan's years: it decides which years' columns are needed. */
  readonly asOf: string;
  readonly mapping?: ColumnMapping | undefined;
}

/**
 * Reads the form, the staff and the record out of a workbook; each sheet is recognised by its content
 * (`spec` §2), and every value keeps the cell it came from.
 * @throws ProgramError `no-form` (no sheet is one), `form-legacy` (one may be, in an old font), `two-forms`, `form-empty` (headers without any row)
 */
export function readSheets({ grids, staff: staffGrids, plan, asOf, mapping = {} }: SheetsInput): Sheets {
  const districts = districtsOf({ plan, asOf });
  const vocabulary = createVocabulary(plan);
  const own = grids.filter((grid) => !isPlanSheet(grid)).map((grid) => new SheetCells(grid));
  const other = staffGrids?.map((grid) => new SheetCells(grid));
  const roleOf = ({ grid }: SheetCells) => mapping[grid.name]?.role;

  const candidates = own
    .filter((cells) => roleOf(cells) === undefined || roleOf(cells) === "form")
    .flatMap((cells) => findForm(cells, plan, roleOf(cells) === "form") ?? []);
  if (!candidates.some(({ evidence }) => evidence === "sure") && candidates.length !== 1) throw noForm(own);
  const { form, problems, sheets: formSheets, below } = readForm(candidates, plan, districts);

  const rest = [...own.filter((cells) => !formSheets.has(cells.grid.name)), ...below];
  const recordContext = { districts, planYears: planYears(plan), unit: form.unit };
  const record = firstRecord([rest, other ?? []], roleOf, (sheets) => readRecord(sheets, vocabulary, mapping, recordContext));
  const recordSheets = new Set(record.record?.sheets.map(({ sheet }) => sheet));
  const staffSheets = (other ?? rest).filter((cells) =>
    (roleOf(cells) === undefined || roleOf(cells) === "staff") && !recordSheets.has(cells.grid.name));
  const staff = readStaff(staffSheets, {
    vocabulary, districts, mapping, unit: staffUnit(form, districts), planYears: planYears(plan), complete: completeYears(plan, asOf),
  });
  const used = new Set([...recordSheets, ...(staff.staff?.sheets.map(({ sheet }) => sheet) ?? [])]);
  const unannounced = form.tables.individuals !== null ? []
    : rest.filter((cells) => !used.has(cells.grid.name)).flatMap((cells) => unannouncedPeople(cells) ?? []);
  const legacy = staff.staff === null ? findLegacyHeader(staffSheets) : null;
  return {
    form,
    staff: staff.staff,
    ...(legacy ? { legacyStaff: legacy } : {}),
    ...(staff.staff === null && other?.[0]?.grid.file !== undefined ? { staffless: other[0].grid.file } : {}),
    record: record.record,
    headers: [...problems, ...unannounced, ...staff.problems, ...record.problems],
    formulaErrors: [...staff.errors, ...record.errors],
  };
}

/**
 * Whose people a staff sheet lists that names no unit: those of the registering one, unless that is an
 * office which registers schools; then nobody can tell whose they are.
 */
function staffUnit({ unit, collectives, individuals }: Form, districts: DistrictNames): string {
  const own = parseUnit(unit, districts);
  if (own.level === null || !offices.has(own.level)) return unit;
  const named = [...collectives.map(({ name }) => name), ...individuals.map((entry) => entry.unit)];
  const texts = named.map((field) => field?.text ?? "").filter((text) => text.trim() !== "");
  return texts.length === 0 || texts.some((text) => sameUnit(parseUnit(text, districts), own)) ? unit : "";
}

/** The record is read from the other file only if the workbook has none (`spec` §9). */
function firstRecord(
  places: readonly (readonly SheetCells[])[], roleOf: (cells: SheetCells) => string | undefined,
  read: (sheets: readonly SheetCells[]) => RecordResult,
): RecordResult {
  const results = places.map((sheets) => read(sheets.filter((cells) => roleOf(cells) === undefined || roleOf(cells) === "record")));
  return results.find(({ record }) => record !== null) ?? results[0]!;
}

function noForm(sheets: readonly SheetCells[]): ProgramError {
  const legacy = findLegacyHeader(sheets);
  if (legacy) return new ProgramError("form-legacy", { sheet: legacy.at.sheet, found: legacy.found, preview: legacy.preview, encoding: legacy.encoding });
  const grids = sheets.map(({ grid }) => grid);
  return new ProgramError("no-form", { sheets: grids.map(({ name }) => `“${name}”`).join(", "), count: grids.length });
}
