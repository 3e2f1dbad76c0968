import type { CellRef } from "../../workbook/grid";
import type { Recipient } from "../issued";

/**
 * A recipient as its row of the recipients sheet tells it: the unit with white space folded, the district as the
 * plan's directory writes it, `null` where none is said or none that it knows.
 */
export interface ListedRecipient extends Recipient {
  /** As written; `""`: not said. */
  readonly kind: string;
  /** `null`: no address that a mail can go to. */
  readonly email: string | null;
  /** Who opens the mail; `""`: not said. */
  readonly person: string;
  readonly at: CellRef;
}

/** A row that gets no workbook, and why: it names no unit, or one that an earlier row names. */
export interface LeftOutRow {
  readonly at: CellRef;
  readonly unit: string;
  readonly why: "no-unit" | "unit-twice";
}
