import { ruleParams } from "../../criteria/index";
import { builtInPlan } from "../../plan/built-in";
import { checkPlan, parsePlan, type CheckedPlan } from "../../plan/parse-plan";
import { readPlanSheet } from "../../plan/read-sheet";
import { planSheet } from "../../plan/sheet";
import { ProgramError } from "../../problem";
import { newWorkbook } from "../../workbook/file/series";
import { openWorkbook } from "../../workbook/file/open";
import type { Grid } from "../../workbook/grid";
import type { SheetContent } from "../../workbook/sheet-content";
import type { NamedBytes } from "../checker";

/**
 * The plan that a workbook carries, with every error at its cell.
 * @throws ProgramError `plan-no-sheet` where it carries none
 */
export async function checkPlanSheet(from: NamedBytes | readonly Grid[]): Promise<CheckedPlan> {
  const grids = "bytes" in from ? (await (await openWorkbook(from.bytes, from.name)).read()).grids : from;
  const onSheet = readPlanSheet(grids);
  if (!onSheet) throw new ProgramError("plan-no-sheet");
  return checkPlan(onSheet.json, ruleParams, onSheet);
}

/** The sheet `Kế hoạch` of the plan that is chosen, or of the built-in one (`null`). */
export function sheetOfPlan(plan: unknown): SheetContent {
  return planSheet(plan === null ? builtInPlan() : parsePlan(plan, ruleParams));
}

/** The same as a workbook of its own. */
export function fileOfPlan(plan: unknown): Promise<Uint8Array> {
  return newWorkbook([{ kind: "put-sheet", content: sheetOfPlan(plan), replace: true }]);
}
