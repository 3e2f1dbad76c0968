import type { ColumnMapping } from "../check/check";
import type { Report } from "../check/report";
import type { SchoolYear } from "../plan/school-year";
import { columnKey } from "../sheets/mapping";

export type Role = NonNullable<ColumnMapping[string]["role"]>;

/** A column that the clerk may point out. */
export interface MappableField {
  /** Its name in the mapping. */
  readonly key: string;
  readonly field: string;
  readonly year: SchoolYear | null;
}

const PLAIN: Readonly<Record<Role, readonly string[]>> = {
  // The form's two tables share one sheet and its columns are the plan's: only the sheet can be told.
  form: [],
  staff: ["name", "unit", "position", "phone", "birthday", "status"],
  record: ["unit", "year", "titles", "party", "union", "youth", "pioneers", "security", "traffic"],
  none: [],
};
const BY_YEAR = ["rating", "titles", "discipline"];

/** The columns of a sheet of that kind, those of the judged school years included. */
export function mappableFields(role: Role | undefined, years: readonly SchoolYear[]): readonly MappableField[] {
  if (!role) return [];
  const plain = PLAIN[role].map((field) => ({ key: columnKey(field, null), field, year: null }));
  if (role !== "staff") return plain;
  return [...plain, ...years.flatMap((year) => BY_YEAR.map((field) => ({ key: columnKey(field, year), field, year })))];
}

/** Sheets on which a needed column is missing or found twice, with what each was taken for. */
export function unclearSheets({ findings }: Report): ReadonlyMap<string, Role> {
  const sheets = new Map<string, Role>();
  for (const { check, at, message } of findings) {
    const role = ROLES.find((name) => name === message.data.role);
    if (check === "header-unclear" && at !== null && role) sheets.set(at.sheet, role);
  }
  return sheets;
}

export const ROLES: readonly Role[] = ["form", "staff", "record", "none"];
