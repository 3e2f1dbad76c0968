import type * as z from "zod/mini";
import type { Evidence } from "../check/evidence";
import type { Finding } from "../check/finding";
import type { Issued } from "../distribute/issued";
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
  /** What the workbook says of its own template; `null`: it says nothing. */
  readonly issued: Issued | null;
  /** Sheets of the workbook that are a plan, the one in use first; none where the plan came from elsewhere. */
  readonly planSheets: readonly string[];
}

/**
 * What is missing where the same lack leaves many nominees unknown: it is told once, not on every row
 * (`spec` §5.2). `no-staff`: there is no staff sheet; `nobody`: the unit has nobody on it; `header`: a
 * column is missing, on the form or the other sheets; `blank`: the nominee's own name or unit is;
 * `elsewhere`: found in another unit; `person`: nobody knows who on the staff sheet the nominee is;
 * `collective`: what leaves the head's own collective unknown (its name cell is the related one).
 */
export type Cause = "no-staff" | "nobody" | "header" | "blank" | "elsewhere" | "person" | "collective";

export interface CriterionResult {
  readonly outcome: Outcome;
  readonly facts: Readonly<Record<string, number>>;
  /** The school years that were judged. */
  readonly years: readonly SchoolYear[];
  /** What was seen and, where it is not met, what to do; the sentence is in `locale/`. */
  readonly message: Message;
  /** Cells that decide the outcome, at most a few dozen. */
  readonly related: readonly CellRef[];
  /** Only with `unknown`, where another finding may tell what is missing. */
  readonly cause?: Cause | undefined;
  /** Values the clerk may choose instead of the name as written: nearest names on the staff sheet. */
  readonly nameSuggestions?: readonly string[] | undefined;
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
  /**
   * The verdict of the form's entry for the nominee's unit; `null`: no such entry; `unclear`: cells are
   * blank, or units of that name in several districts, so that nobody can tell which entry it is.
   */
  readonly collective: JudgedCollective | null | "unclear";
}

export interface JudgedCollective {
  readonly entry: CollectiveEntry;
  readonly verdict: Verdict;
}

export type CollectiveCriterion = CriterionOf<"collective", JudgeCollective>;
export type IndividualCriterion = CriterionOf<"individual", JudgeIndividual>;
export type Criterion = CollectiveCriterion | IndividualCriterion;

/** A check of the form or of the sheets: it emits findings and decides no eligibility. */
export interface Check {
  readonly id: string;
  readonly inspect: (context: CheckContext, rule: Rule) => readonly Finding[];
}

type Rest = Partial<Omit<CriterionResult, "outcome" | "message">> & { readonly data?: MessageData };

/** An outcome's message id is `<criterion>/<what>`, or `staff/…`, `record/…` where several say the same. */
export function result(
  outcome: Outcome, id: string, { data = {}, facts = {}, years = [], related = [], cause, nameSuggestions }: Rest = {},
): CriterionResult {
  return { outcome, facts, years, related, message: { id, data }, cause, nameSuggestions };
}
