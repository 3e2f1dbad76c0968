import { ruleParams } from "../criteria/index";
import { checkPlan, requirePlan, type CheckedPlan } from "../plan/parse-plan";
import { readPlanSheet } from "../plan/read-sheet";
import type { Plan } from "../plan/schema";
import { ProgramError } from "../problem";
import { readInput } from "./files";
import { openWorkbook } from "../workbook/file/open";
import { nodeCodec } from "./node-codec";

/** A plan's file is JSON, or a workbook that carries the plan as a sheet. */
const WORKBOOK = /\.(?:xlsx|xlsm|xlsb|xls|ods)$/i;

/**
 * The plan in a file, checked, with every error.
 * @throws ProgramError where there is none to check: `cli-file-*`, `cli-plan-not-json` with the line where the
 *   syntax is wrong, `cli-plan-no-sheet`
 */
export async function checkPlanFile(file: string): Promise<CheckedPlan> {
  if (!WORKBOOK.test(file)) return checkPlan(readJson(file), ruleParams);
  const { grids } = await (await openWorkbook(readInput(file), file, { codec: nodeCodec })).read();
  const onSheet = readPlanSheet(grids);
  if (!onSheet) throw new ProgramError("cli-plan-no-sheet", { file });
  return checkPlan(onSheet.json, ruleParams, onSheet);
}

/** A plan from a file. @throws ProgramError as {@link checkPlanFile}, and `plan-invalid` */
export async function readPlan(file: string): Promise<Plan> {
  return requirePlan(await checkPlanFile(file));
}

function readJson(file: string): unknown {
  const text = new TextDecoder().decode(readInput(file));
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec((error as SyntaxError).message)?.[1];
    const line = position === undefined ? 0 : text.slice(0, Number(position)).split("\n").length;
    throw new ProgramError("cli-plan-not-json", { file, line }, { cause: error });
  }
}
