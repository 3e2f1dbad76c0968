import type { Entry, IndividualEntry, Person, RecordRow } from "../sheets/records";
import type { SchoolYear } from "../plan/school-year";
import type { Unit } from "../text/units";

/**
 * What the staff sheet and the record prove about a nominee, found once and asked by every criterion.
 * Built by `check/build-evidence`.
 */
export interface Evidence {
  /** The nominee's unit taken apart; a collective's district is the one in its Địa chỉ (`spec` §9). */
  unitOf(entry: Entry): NomineeUnit;
  /**
   * The people of the entry's unit who are working there.
   * `no-sheet`: no staff sheet at all; `no-names`: none with a column of names; `no-units`: nothing on it says
   * whose people they are; `nobody`: the unit has nobody on it (or none that can be told
   * from a unit of the same name).
   */
  staffOf(entry: Entry): StaffOfUnit;
  /** Does anybody of the entry's unit have any entry under titles in that year? (`spec` §4) */
  titlesKnown(entry: Entry, year: SchoolYear): boolean;
  /** Who the nominee is on the staff sheet. */
  personOf(entry: IndividualEntry): PersonMatch;
  /** The record rows of the entry's unit and year; `null`: no record sheet at all. */
  recordOf(entry: Entry, year: SchoolYear): readonly RecordRow[] | null;
}

export type StaffOfUnit =
  | { readonly kind: "people"; readonly people: readonly Person[] }
  | { readonly kind: "no-sheet" | "no-names" | "no-units" | "nobody" };

export interface NomineeUnit {
  readonly unit: Unit;
  /** Level and name: units that may be the same have equal keys. */
  readonly key: string;
  /** The district it names is in no directory: mistyped, or of another province. */
  readonly misplaced: boolean;
}

export type PersonMatch =
  | { readonly kind: "found"; readonly person: Person }
  | { readonly kind: "no-sheet" }
  /** No such name; `nearest` are people whose names are close, best first. */
  | { readonly kind: "not-found"; readonly nearest: readonly Person[] }
  /** Two or more that name, unit, phone and position do not tell apart. */
  | { readonly kind: "namesakes"; readonly people: readonly Person[] }
  /** The name stands only in other units. */
  | { readonly kind: "elsewhere"; readonly people: readonly Person[] }
  /** The nominee's unit is blank, or stands on the sheet in several districts and the form says none. */
  | { readonly kind: "unit-unclear"; readonly people: readonly Person[] }
  /** Found in the unit, but left. */
  | { readonly kind: "left"; readonly person: Person };
