import * as z from "zod/mini";
import type { Plan, Rule } from "../plan/schema";
import { ProgramError } from "../problem";

const read = new WeakMap<Rule, unknown>();

/** The rule's parameters in the criterion's own shape; the plan was checked, so each is read once. */
export function readParams<Shape extends z.ZodMiniType>(shape: Shape, rule: Rule): z.output<Shape> {
  let params = read.get(rule) as z.output<Shape> | undefined;
  if (params === undefined) read.set(rule, (params = shape.parse(rule.params)));
  return params;
}

export const noParams = z.strictObject({});

/** The code of a term of the plan: `HTNV`, `LĐTT`, `canh-cao`. */
export const code = z.string().check(z.minLength(1));

type Vocabulary = "ratings" | "titles" | "collectiveTitles" | "discipline";

/**
 * The rank of a term of the plan.
 * @throws ProgramError `plan-invalid` where the rule names a term of another list
 */
export function rankOf(plan: Plan, list: Vocabulary, wanted: string, rule: Rule): number {
  const terms: readonly { readonly code: string; readonly rank: number }[] = plan[list];
  const term = terms.find((candidate) => candidate.code === wanted);
  if (term) return term.rank;
  const path = `criteria[${plan.criteria.indexOf(rule)}].params`;
  const expected = terms.map((candidate) => candidate.code).join(", ");
  throw new ProgramError("plan-invalid", { path, problem: "unknown-word", found: wanted, expected, more: 0 });
}

/** The name of a term as a clerk reads it; the plan's, in whatever language the pane speaks. */
export function nameOf(plan: Plan, list: Vocabulary, wanted: string): string {
  const terms: readonly { readonly code: string; readonly name: string }[] = plan[list];
  return terms.find((term) => term.code === wanted)?.name ?? wanted;
}
