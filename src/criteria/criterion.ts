import type * as z from "zod/mini";
import type { Evidence } from "../check/evidence";
import type { Finding } from "../check/finding";
import type { Message, MessageData } from "../locale/message";
import type { Plan, Rule, Stage } from "../plan/schema";
import type { SchoolYear } from "../plan/school-year";
import type { CollectiveEntry, IndividualEntry, Sheets } from "../sheets/records";
import type { CellRef } from "../workbook/grid";

export type Outcome =
  | "met" | "unmet" | "unknown" | "pending" | "to-confirm" | "confirmed" | "not-applicable";

export type Verdict = "eligible" | "ineligible" | "undetermined";

/** What the check knows while it runs: dates, the sheets and what they prove. */
export interface CheckContext {
  readonly plan: Plan;
  /** ISO date, already kept inside the plan's years. */
  readonly asOf: string;
  /** The day as given, before it was kept inside the plan's years: for `registration-window`. */
  readonly today: string;
  readonly stage: Stage;
  /** Complete school years of the plan at `asOf`, ascending. */
  readonly complete: readonly SchoolYear[];
  /** School years of the plan that are not complete at `asOf`. */
  readonly remaining: number;
  readonly sheets: Sheets;
  readonly evidence: Evidence;
}

export interface CriterionResult {
  readonly outcome: Outcome;
  readonly facts: Readonly<Record<string, number>>;
  /** The school years that were judged. */
  readonly years: readonly SchoolYear[];
  /** What was seen and, where it is not met, what to do; the sentence is in `locale/`. */
  readonly message: Message;
  /** Cells that decide the outcome, at most a few dozen. */
  readonly related: readonly CellRef[];
}

interface CriterionOf<Target, Input> {
  readonly id: string;
  readonly target: Target;
  /** Shape of the plan's `params` for this criterion. */
  readonly params: z.ZodMiniType;
  readonly judge: (input: Input) => CriterionResult;
}

export interface JudgeCollective {
  readonly entry: CollectiveEntry;
  readonly context: CheckContext;
  readonly rule: Rule;
}

export interface JudgeIndividual {
  readonly entry: IndividualEntry;
  readonly context: CheckContext;
  readonly rule: Rule;
  /** The verdict of the form's entry for the nominee's unit; `null`: no such entry. */
  readonly collective: { readonly entry: CollectiveEntry; readonly verdict: Verdict } | null;
}

export type CollectiveCriterion = CriterionOf<"collective", JudgeCollective>;
export type IndividualCriterion = CriterionOf<"individual", JudgeIndividual>;
export type Criterion = CollectiveCriterion | IndividualCriterion;

/** A check of the form or of the sheets: it emits findings and decides no eligibility. */
export interface Check {
  readonly id: string;
  readonly inspect: (context: CheckContext, rule: Rule) => readonly Finding[];
}

/** An outcome's message id is always `<criterion>/<what>`. */
export function result(
  outcome: Outcome,
  id: string,
  rest: { facts?: Record<string, number>; years?: readonly SchoolYear[]; related?: readonly CellRef[]; data?: MessageData } = {},
): CriterionResult {
  const { facts = {}, years = [], related = [], data = {} } = rest;
  return { outcome, facts, years, related, message: { id, data } };
}
