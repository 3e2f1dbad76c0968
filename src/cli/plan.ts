import { message } from "../locale/message";
import { problemOf } from "../plan/parse-plan";
import { cellName } from "../workbook/address";
import type { PlanCommand } from "./arguments";
import { checkPlanFile } from "./read-plan";
import { plain } from "./report-text";
import { DONE, FOUND_ERRORS, type Terminal } from "./terminal";

/**
 * `dien-hinh plan FILE`: says whether the plan of a JSON file or of a workbook is valid, and otherwise every
 * field that is wrong.
 * @throws ProgramError where the file cannot be read or holds no plan
 */
export async function validatePlan({ file }: PlanCommand, { say, print }: Terminal): Promise<number> {
  const { plan, errors } = await checkPlanFile(file);
  if (plan) {
    const { id, title, criteria, checks } = plan;
    print(`${plain(say(message("cli-plan-valid", { id, title, criteria: criteria.length, checks: checks.length })))}\n`);
    return DONE;
  }
  print(`${plain(say(message("cli-plan-errors", { file, count: errors.length })))}\n`);
  for (const error of errors) {
    const where = error.at ? `${error.at.sheet}!${cellName(error.at.row, error.at.column)}` : error.path;
    print(`  ${plain(`${where}: ${say(message("plan-invalid", problemOf({ ...error, at: null }, 0)))}`)}\n`);
  }
  return FOUND_ERRORS;
}
