import type { Message } from "../locale/message";
import type { Severity } from "../plan/schema";
import type { CellRef, CellValue } from "../workbook/grid";

export type { Severity } from "../plan/schema";

export type FindingKind = "missing" | "invalid" | "ineligible" | "unverified" | "note";

/** Where a finding stands: a cell, a whole sheet, or nowhere in particular. */
export type FindingPlace = CellRef | { readonly sheet: string; readonly file?: string } | null;

export interface Finding {
  /** Id of the check or criterion, as its folder is named. */
  readonly check: string;
  readonly severity: Severity;
  readonly kind: FindingKind;
  readonly at: FindingPlace;
  /** Other cells that explain it: the staff row that decides, the first of two equal entries. */
  readonly related: readonly CellRef[];
  readonly message: Message;
  readonly cite: string;
  /** Safe and certain: one right answer, no meaning changed. */
  readonly fix?: Fix;
  /** For the clerk to choose from. */
  readonly suggestions?: readonly Fix[];
}

export interface Fix {
  readonly label: Message;
  readonly edits: readonly Edit[];
}

export interface Edit {
  readonly at: CellRef;
  readonly from: CellValue;
  readonly to: string | number;
}
