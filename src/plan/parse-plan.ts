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

/**
 * A plan from JSON, defaults filled in.
 * @param json what the file or the sheet `Kế hoạch` held
 * @param rules every criterion and check there is, with the shape of its parameters
 * @param cells where the plan was read from a sheet: the cell of each path
 * @throws ProgramError `plan-invalid`: the path of the first wrong field, what is expected there, what
 * was found, how many more are wrong, and the cell where there is one
 */
export function parsePlan(json: unknown, rules: RuleParams, cells: PlanCells = () => null): Plan {
  const { plan, errors } = checkPlan(json, rules);
  const [first, ...rest] = errors;
  if (first) throw new ProgramError("plan-invalid", problemData(first, rest.length, cells(first.path)));
  return plan!;
}

/** The same as {@link parsePlan}, but tells every error instead of throwing the first. */
export function checkPlan(json: unknown, rules: RuleParams): { plan: Plan | null; errors: PlanError[] } {
  const parsed = planSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) return { plan: null, errors: schemaErrors(parsed.error.issues) };
  const errors = [...ruleErrors(parsed.data, rules), ...inspectPlan(parsed.data)];
  return { plan: errors.length === 0 ? parsed.data : null, errors };
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

function problemData(error: PlanError, more: number, at: CellRef | null): Problem["data"] {
  return {
    path: error.path,
    problem: error.problem,
    ...error.data,
    more,
    ...(at ? { sheet: at.sheet, cell: cellName(at.row, at.column) } : {}),
  };
}
