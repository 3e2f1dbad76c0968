import { ruleParams } from "../criteria/index";
import { message } from "../locale/message";
import { checkPlan } from "../plan/parse-plan";
import type { PlanCommand } from "./arguments";
import { readJson } from "./read-plan";
import { DONE, FOUND_ERRORS, type Terminal } from "./terminal";

/**
 * `dien-hinh plan FILE.json`: says whether a plan is valid, and otherwise every field that is wrong.
 * @throws ProgramError where the file cannot be read or is no JSON
 */
export function validatePlan({ file }: PlanCommand, { say, print }: Terminal): number {
  const { plan, errors } = checkPlan(readJson(file), ruleParams);
  if (plan) {
    const { id, title, criteria, checks } = plan;
    print(`${say(message("cli-plan-valid", { id, title, criteria: criteria.length, checks: checks.length }))}\n`);
    return DONE;
  }
  print(`${say(message("cli-plan-errors", { file, count: errors.length }))}\n`);
  for (const { path, problem, data } of errors) print(`  ${path}: ${say(message("plan-invalid", { path, problem, ...data, more: 0 }))}\n`);
  return FOUND_ERRORS;
}
