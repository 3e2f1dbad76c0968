import type * as z from "zod/mini";
import { ProgramError, type Problem } from "../problem";
import type { CellRef } from "../workbook/grid";
import { cellName } from "../workbook/address";
import { inspectPlan } from "./inspect-plan";
import { planSchema, type Plan } from "./schema";
import { planError, schemaErrors, type PlanError } from "./plan-error";

/** Id of a criterion or check -> shape of its `params`; passed in, so that a plan knows no criterion. */
export type RuleParams = Readonly<Record<string, z.ZodMiniType>>;

/** The cell a path of the plan was read from (`plan/sheet`); `null` where it has none. */
export type PlanCells = (path: string) => CellRef | null;

/** Where a plan's JSON comes from, if not from a file: see `PlanOnSheet`. */
export interface PlanSource {
  readonly cells?: PlanCells;
  /** What was wrong on the sheet already. */
  readonly unread?: readonly PlanError[];
}

/** One wrong field, with its cell where the plan was read from a sheet. */
export type LocatedError = PlanError & { readonly at: CellRef | null };

/** `plan` is `null` exactly where there are errors. */
export interface CheckedPlan {
  readonly plan: Plan | null;
  readonly errors: readonly LocatedError[];
}

/**
 * Checks a plan's JSON, defaults filled in, and tells every error.
 * @param json what the file or the sheet `Kế hoạch` held
 * @param rules every criterion and check there is, with the shape of its parameters
 */
export function checkPlan(json: unknown, rules: RuleParams, { cells = () => null, unread = [] }: PlanSource = {}): CheckedPlan {
  const parsed = planSchema.safeParse(json, { reportInput: true });
  const found = parsed.success ? [...ruleErrors(parsed.data, rules), ...inspectPlan(parsed.data)] : schemaErrors(parsed.error.issues);
  const errors = [...unread, ...found].map((error): LocatedError => ({ ...error, at: cells(error.path) }));
  return { plan: parsed.success && errors.length === 0 ? parsed.data : null, errors };
}

/** The same, and the first error is thrown: as {@link requirePlan}. */
export function parsePlan(json: unknown, rules: RuleParams, source: PlanSource = {}): Plan {
  return requirePlan(checkPlan(json, rules, source));
}

/**
 * @throws ProgramError `plan-invalid`: the path of the first wrong field, what is expected there, what
 * was found, how many more are wrong, and the cell where there is one
 */
export function requirePlan({ plan, errors: [first, ...rest] }: CheckedPlan): Plan {
  if (first) throw new ProgramError("plan-invalid", problemOf(first, rest.length));
  return plan!;
}

function ruleErrors(plan: Plan, rules: RuleParams): PlanError[] {
  return (["criteria", "checks"] as const).flatMap((list) =>
    plan[list].flatMap((rule, index) => {
      const path = `${list}[${index}]`;
      const params = Object.hasOwn(rules, rule.id) ? rules[rule.id] : undefined;
      if (!params) return [planError(`${path}.id`, "unknown-rule", { found: rule.id })];
      const parsed = params.safeParse(rule.params, { reportInput: true });
      return parsed.success ? [] : schemaErrors(parsed.error.issues, `${path}.params`);
    }));
}

/** One error as the data of a `plan-invalid` problem. @param more how many others there are */
export function problemOf({ path, problem, data, at }: LocatedError, more: number): Problem["data"] {
  return { path, problem, ...data, more, ...(at ? { sheet: at.sheet, cell: cellName(at.row, at.column) } : {}) };
}
