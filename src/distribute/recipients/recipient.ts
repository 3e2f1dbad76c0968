import type { CellRef } from "../../workbook/grid";

/** A unit to which the template goes, as far as its row of the recipients sheet can be read. */
export interface Recipient {
  /** As written, white space folded. */
  readonly unit: string;
  /** As written; `""`: not said. */
  readonly kind: string;
  /** As the plan's directory writes it ("huyện Mang Yang"); `""` where none is said, or none that it knows. */
  readonly district: string;
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
