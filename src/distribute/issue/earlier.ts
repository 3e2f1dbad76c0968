import { createDistrictNames } from "../../text/districts";
import { parseUnit, sameUnit, type DistrictNames, type Unit } from "../../text/units";
import type { Plan } from "../../plan/schema";
import type { Recipient } from "../issued";
import type { FileNames } from "./file-names";
import type { RegisterRow } from "./register";

/** Where replaced files go, by the issue that made them. */
const ARCHIVE = "ban-cu";

/** An earlier issue: its register, and its files where they are at hand. */
export interface Earlier {
  /** As `readRegister` gives them; none where there is no register. */
  readonly rows: readonly RegisterRow[];
  /** SHA-256 of a file in the place to which is issued, by its name; `null`: there is none. Not given where the files lie elsewhere. */
  readonly hashOf?: (name: string) => Promise<string | null>;
}

/** What an earlier issue says about this one: which unit has which row, what is still in order, where old files go. */
export class EarlierIssue {
  readonly rows: readonly RegisterRow[];
  /** The number of the new issue. */
  readonly round: number;
  private readonly hashOf: NonNullable<Earlier["hashOf"]>;
  private readonly elsewhere: boolean;
  private readonly districts: DistrictNames;
  private readonly claimed = new Set<RegisterRow>();
  private readonly units = new Map<string, { readonly row: RegisterRow; readonly unit: Unit }[]>();

  /** @param today ISO date, inside the plan's years */
  constructor(earlier: Earlier | null, plan: Plan, today: string) {
    this.rows = earlier?.rows ?? [];
    this.round = 1 + Math.max(0, ...this.rows.map(({ round }) => Number(round) || 0));
    this.elsewhere = earlier?.hashOf === undefined;
    this.hashOf = earlier?.hashOf ?? (() => Promise.resolve(null));
    this.districts = createDistrictNames(plan, today);
    for (const row of this.rows) {
      const unit = this.unitOf(row);
      this.units.set(unit.name, [...(this.units.get(unit.name) ?? []), { row, unit }]);
    }
  }

  /** The row of the same unit, which is then its own: two units of one name never share a file. */
  claim(recipient: Recipient): RegisterRow | null {
    const unit = this.unitOf(recipient);
    const row = this.units.get(unit.name)?.find((other) => sameUnit(other.unit, unit) && !this.claimed.has(other.row))?.row ?? null;
    if (row) this.claimed.add(row);
    return row;
  }

  /** Rows that no recipient has claimed. */
  unclaimed(): RegisterRow[] {
    return this.rows.filter((row) => !this.claimed.has(row));
  }

  /** Is the workbook still the one that was issued? Files that lie elsewhere are taken to be. */
  async isIntact({ file, sha256 }: RegisterRow): Promise<boolean> {
    return this.elsewhere || (await this.hashOf(file)) === sha256;
  }

  /** A name that no other file has; a file of just these bytes (an issue that broke off) is the same. */
  async freeName(names: FileNames, recipient: Recipient, sha256: string): Promise<string> {
    for (;;) {
      const name = names.nameFor(recipient);
      const there = await this.hashOf(`${name}.xlsx`);
      if (there === null || there === sha256) return name;
    }
  }

  /** Where a file is moved out of the way; `null` where there is no such file. */
  async archivePlace(name: string): Promise<string | null> {
    if ((await this.hashOf(name)) === null) return null;
    const folder = `${ARCHIVE}/lan-${this.round - 1}`;
    for (let number = 1; ; number++) {
      const place = number === 1 ? `${folder}/${name}` : `${folder}_${number}/${name}`;
      if ((await this.hashOf(place)) === null) return place;
    }
  }

  /** Does the register say just this already? */
  holds(rows: readonly RegisterRow[]): boolean {
    return JSON.stringify(rows) === JSON.stringify(this.rows);
  }

  private unitOf({ unit, district }: Recipient): Unit {
    const parsed = parseUnit(unit, this.districts);
    return { ...parsed, district: parsed.district ?? this.districts.find(district ?? "") };
  }
}
