import type { ColumnMapping } from "../check/check";
import type { Report } from "../check/report";
import { isCell } from "./place";

export type Role = NonNullable<ColumnMapping[string]["role"]>;

const FIELDS: Readonly<Record<Role, readonly string[]>> = {
  form: [],
  staff: ["name", "unit", "position", "phone", "birthday", "status"],
  record: ["unit", "year", "titles"],
  none: [],
};

/** Fields whose column the clerk may name on a sheet of that kind. */
export function mappableFields(role: Role | undefined): readonly string[] {
  return role ? FIELDS[role] : [];
}

/** Sheets on which a needed column is missing or found twice. */
export function unclearSheets(report: Report): ReadonlySet<string> {
  const sheets = report.findings
    .filter(({ check }) => check === "header-unclear")
    .map(({ at }) => (at === null ? "" : isCell(at) ? at.sheet : at.sheet));
  return new Set(sheets);
}
