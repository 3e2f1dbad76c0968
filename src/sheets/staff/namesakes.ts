import { compareKey } from "../../text/key";
import { readPhone } from "../../text/phones";
import type { StaffRow } from "./staff-row";

/** A person as far as the rows read so far tell. */
export interface Draft {
  readonly rows: StaffRow[];
  district: string | null;
  /** Its place among the people. */
  readonly place: number;
}

/** Who of many namesakes is compared one by one, so that a list of one name stays linear. */
const mostCompared = 20;

/** Several rows of one name and unit: who of them is one person. */
export class Namesakes {
  readonly drafts: Draft[] = [];
  readonly #byMark = new Map<string, Draft>();

  constructor(first: Draft) {
    this.drafts.push(first);
    for (const row of first.rows) this.#mark(first, row);
  }

  /**
   * The one whom this row speaks of: a birthday or phone in common, else no such mark against it and rows
   * of different years. `null`: somebody new.
   */
  find(row: StaffRow, district: string | null): Draft | null {
    const near = (draft: Draft) => draft.district === null || district === null || draft.district === district;
    for (const mark of marksOf(row)) {
      const marked = this.#byMark.get(mark);
      if (marked && near(marked)) return marked;
    }
    return this.drafts.slice(0, mostCompared).find((draft) => near(draft) && mayBe(draft, row)) ?? null;
  }

  /** @param isNew the draft was made for this row */
  add(draft: Draft, row: StaffRow, isNew: boolean): void {
    if (isNew) this.drafts.push(draft);
    this.#mark(draft, row);
  }

  #mark(draft: Draft, row: StaffRow): void {
    for (const mark of marksOf(row)) if (!this.#byMark.has(mark)) this.#byMark.set(mark, draft);
  }
}

/** What tells somebody from a namesake: either is enough. */
function marksOf({ birthday, phone }: StaffRow): string[] {
  return [...(birthday === "" ? [] : [`b${birthday}`]), ...(phone === "" ? [] : [`p${phoneKey(phone)}`])];
}

function phoneKey(phone: string): string {
  const read = readPhone(phone);
  return read.kind === "valid" ? read.digits : compareKey(phone);
}

function mayBe({ rows }: Draft, other: StaffRow): boolean {
  return rows.every((row) => {
    if ((row.birthday !== "" && other.birthday !== "") || (row.phone !== "" && other.phone !== "")) return false;
    if (row.source.table.long && other.source.table.long) return true;
    return isYearly(row) && isYearly(other) && [...other.years].every((year) => !row.years.has(year));
  });
}

/** Rows of the long layout, or of one sheet for each year. */
function isYearly({ source: { table } }: StaffRow): boolean {
  return table.long || table.titleYear !== null;
}
