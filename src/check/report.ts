import type { Outcome, Verdict } from "../criteria/criterion";
import type { Message } from "../locale/message";
import type { SchoolYear } from "../plan/school-year";
import type { Stage } from "../plan/schema";
import type { CellRef } from "../workbook/grid";
import type { Finding } from "./finding";

/** The result of one check, before it is put into words (`locale/`) or JSON (`check/to-json`). */
export interface Report {
  readonly plan: string;
  readonly stage: Stage;
  readonly asOf: string;
  readonly schoolYears: readonly SchoolYear[];
  readonly collectives: readonly NomineeReport[];
  readonly individuals: readonly NomineeReport[];
  /** All findings of the run, in the order of the form, then of the other sheets. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** The registering unit, as the form names it; `""` when it does not. */
  readonly unit: string;
}

export interface NomineeReport {
  readonly kind: "collective" | "individual";
  readonly at: CellRef;
  readonly name: string;
  /** Individuals only: the plan's code, or the text as written where the plan has no such position. */
  readonly position?: string;
  readonly unit?: string;
  /** Stable between checks of one workbook: ticks are kept under it. */
  readonly key: string;
  readonly verdict: Verdict;
  readonly criteria: readonly CriterionReport[];
}

export interface CriterionReport {
  readonly id: string;
  readonly outcome: Outcome;
  readonly cite: string;
  readonly years: readonly SchoolYear[];
  readonly facts: Readonly<Record<string, number>>;
  readonly message: Message;
  readonly related: readonly CellRef[];
}

export interface Summary {
  readonly collectives: Readonly<Record<Verdict, number>>;
  readonly individuals: Readonly<Record<Verdict, number>>;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}
