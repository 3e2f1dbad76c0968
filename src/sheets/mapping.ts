import type { SchoolYear } from "../plan/school-year";

/**
 * What the clerk has said about sheets whose headers are unclear: sheet name -> which sheet it is, and
 * which column (from 0) holds which field. Fields are those of {@link columnKey}.
 */
export type ColumnMapping = Readonly<Record<string, SheetMapping>>;

export interface SheetMapping {
  readonly role?: SheetRole | "none";
  readonly columns?: Readonly<Record<string, number>>;
}

export type SheetRole = "form" | "staff" | "record";

/** How a column is named in a mapping: `name`, `unit`, …, and `rating:2021` where it belongs to a year. */
export function columnKey(field: string, year: SchoolYear | null): string {
  return year === null ? field : `${field}:${year}`;
}
