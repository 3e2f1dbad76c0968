import type { Area, CellRef, CellValue } from "../workbook/grid";
import type { SchoolYear } from "../plan/school-year";

/** What the sheets say, typed; every value with the cell it came from (`spec` §2). */
export interface Sheets {
  readonly form: Form;
  /** `null`: the workbook has no staff sheet. */
  readonly staff: Staff | null;
  /** `null`: the workbook has no record sheet. */
  readonly record: CollectiveRecord | null;
  /** Needed columns that are missing or found twice, in whatever sheet. */
  readonly headers: readonly HeaderProblem[];
  /** Where no staff list was found: the header of a sheet that may be one, typed with an old font. */
  readonly legacyStaff?: LegacyHeader;
  /** The other file, chosen for its staff, in which none of the sheets lists any. */
  readonly staffless?: string;
  /** Formula errors in needed columns of the staff sheet and the record; those of the form are in its fields. */
  readonly formulaErrors?: readonly FormulaErrorCell[];
}

/** A header cell that an old font hides: what it says in Unicode, and what the font is. */
export interface LegacyHeader {
  readonly at: CellRef;
  readonly found: string;
  readonly preview: string;
  readonly encoding: string;
}

/** A cell that holds `#N/A`, `#REF!` … or, `uncalculated`, a formula without a stored value (read as blank). */
export interface FormulaErrorCell {
  readonly role: "staff" | "record";
  /** Field name as in {@link HeaderProblem}. */
  readonly column: string;
  readonly at: CellRef;
  readonly error: string;
}

/** One cell as text: NFC is not applied, blanks are `""`. `raw` is what an edit compares with. */
export interface Field {
  readonly text: string;
  readonly raw: CellValue;
  readonly at: CellRef;
  /** The cells, from left to right, whose texts were put together: none of them alone holds `text`. */
  readonly parts?: readonly Field[];
}

// ---- the form -------------------------------------------------------------------------------

export interface Form {
  /** The organ line above the title, or the only unit of the form; `""` when neither says it. */
  readonly unit: string;
  /** The organ line above that of the unit; `""` where there is none. */
  readonly parent: string;
  readonly collectives: readonly CollectiveEntry[];
  readonly individuals: readonly IndividualEntry[];
  /** Where each table stands; `null` where the form lacks it. For writing and for `header-unclear`. */
  readonly tables: { readonly collectives: FormTable | null; readonly individuals: FormTable | null };
}

export interface FormTable {
  readonly sheet: string;
  readonly header: Area;
  /** Column by field, `undefined` where the header lacks it. */
  readonly columns: Readonly<Record<string, number | undefined>>;
}

/** A row of "1. TẬP THỂ". Every field has a cell, blank ones too (unless its column is missing: `null`). */
export interface CollectiveEntry {
  readonly kind: "collective";
  readonly at: CellRef;
  readonly order: Field | null;
  readonly name: Field | null;
  readonly address: Field | null;
  readonly phone: Field | null;
  /** The annex's own example row: no nominee. */
  readonly sample: boolean;
}

/** A row of "2. CÁ NHÂN". */
export interface IndividualEntry {
  readonly kind: "individual";
  readonly at: CellRef;
  readonly order: Field | null;
  readonly name: Field | null;
  readonly position: Field | null;
  readonly unit: Field | null;
  readonly phone: Field | null;
  readonly sample: boolean;
}

export type Entry = CollectiveEntry | IndividualEntry;

// ---- the staff sheet ------------------------------------------------------------------------

export interface Staff {
  readonly people: readonly Person[];
  /** Those of them whose name somebody else of their unit has too. */
  readonly namesakes: readonly Person[];
  /** Years that have any column or row at all, ascending. */
  readonly years: readonly SchoolYear[];
  /** Sheet names, for findings that concern the whole sheet. */
  readonly sheets: readonly { readonly sheet: string; readonly file?: string }[];
}

/** One person, counted once, whatever number of rows (long layout, repeated rows) speak of them. */
export interface Person {
  readonly name: string;
  /** The name as names are compared (`text/key`). */
  readonly key: string;
  /** As written; `""` when the sheet names no unit at all for this row. */
  readonly unit: string;
  readonly position: string;
  readonly phone: string;
  /** ISO date, or the text as written where it is no date; `""` when not said. */
  readonly birthday: string;
  /** Left the unit (nghỉ việc, chuyển đi …): not counted, still found by name. */
  readonly left: boolean;
  /** The name cell of the first row. */
  readonly at: CellRef;
  /** The name cells of every row that speaks of this person. */
  readonly rows: readonly CellRef[];
  readonly positionAt: CellRef | null;
  /** The school years of which any column or row speaks. */
  readonly years: ReadonlySet<SchoolYear>;
  /** What is said of one of them, `undefined` of any other. */
  valuesIn(year: SchoolYear): PersonYear | undefined;
}

/** A value read from a cell; `at` is `null` where the column (or the year's row) is missing. */
export interface Reading<T> {
  readonly value: T;
  readonly at: CellRef | null;
}

export interface PersonYear {
  readonly rating: Reading<Rating>;
  readonly titles: Reading<Titles>;
  readonly discipline: Reading<Discipline>;
}

export type Rating =
  | { readonly kind: "level"; readonly code: string; readonly rank: number }
  | { readonly kind: "not-rated" }
  /** Blank, or no such column or row. */
  | { readonly kind: "unknown" }
  | { readonly kind: "unreadable"; readonly text: string };

/**
 * `none`: the column is there and the cell blank (no entry) or says none (an entry).
 * `missing`: no such column or row.
 */
export type Titles =
  | { readonly kind: "titles"; readonly codes: readonly string[]; readonly rank: number; readonly vague: boolean }
  | { readonly kind: "none"; readonly entry: boolean }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly text: string };

export type Discipline =
  | { readonly kind: "none" }
  | { readonly kind: "form"; readonly code: string; readonly rank: number }
  /** Party discipline: a person must judge. */
  | { readonly kind: "party"; readonly text: string }
  /** nhắc nhở, phê bình, kiểm điểm: no discipline form, with a warning. */
  | { readonly kind: "minor"; readonly text: string }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly text: string };

// ---- the collectives' record ----------------------------------------------------------------

export interface CollectiveRecord {
  readonly rows: readonly RecordRow[];
  readonly sheets: readonly { readonly sheet: string; readonly file?: string }[];
}

/** One row of the record. Rows of one unit and year are united by `check/evidence`. */
export interface RecordRow {
  readonly unit: string;
  readonly year: SchoolYear;
  readonly at: CellRef;
  readonly titles: Reading<RecordTitles>;
  readonly organisations: Readonly<Record<Organisation, Reading<OrganisationRating>>>;
  readonly security: Reading<Safety>;
  readonly traffic: Reading<Safety>;
}

export const organisations = ["party", "union", "youth", "pioneers"] as const;
export type Organisation = (typeof organisations)[number];

export type RecordTitles =
  | { readonly kind: "titles"; readonly codes: readonly string[]; readonly rank: number }
  /** "-", "không", or awards that are no titles. */
  | { readonly kind: "none" }
  | { readonly kind: "unrecorded" }
  | { readonly kind: "unreadable"; readonly text: string };

export type OrganisationRating = Rating | { readonly kind: "absent" };

export type Safety =
  | { readonly kind: "met" }
  | { readonly kind: "unmet" }
  | { readonly kind: "absent" }
  | { readonly kind: "unknown" }
  | { readonly kind: "unreadable"; readonly text: string };

// ---- the recipients of the template ------------------------------------------------------------

/** What the recipients sheets of a workbook hold (`spec` §7 `issue`). */
export interface Recipients {
  readonly rows: readonly RecipientRow[];
  readonly sheets: readonly { readonly sheet: string; readonly file?: string }[];
  readonly headers: readonly HeaderProblem[];
}

/** One row: a unit to which the template goes. A field is `null` where its column is missing. */
export interface RecipientRow {
  /** The unit's cell. */
  readonly at: CellRef;
  readonly unit: Field;
  readonly kind: Field | null;
  readonly district: Field | null;
  readonly email: Field | null;
  readonly person: Field | null;
  readonly phone: Field | null;
  /** The title above a group of rows, where it names a district: "Huyện Mang Yang". */
  readonly groupDistrict: string;
}

// ---- headers --------------------------------------------------------------------------------

/** A needed column that is missing or found twice: told once, not on every row. */
export interface HeaderProblem {
  readonly sheet: string;
  readonly file?: string;
  readonly role: "form" | "staff" | "record" | "recipients";
  /** Field name as in the column map ("name", "rating", "titles", "address" …). */
  readonly column: string;
  readonly year: SchoolYear | null;
  /** `unannounced`: nothing says that this table, which has the columns of the form's people, is the form's. */
  readonly problem: "missing" | "twice" | "unannounced";
  /** The header cell(s) concerned; for a missing one, the nearest guess ("did you mean"). */
  readonly at: readonly CellRef[];
  readonly guess: string | null;
}
