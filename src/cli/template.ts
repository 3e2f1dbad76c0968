import { recipientsSheet } from "../distribute/recipients/sheet";
import { builtChecker } from "../distribute/built-checker";
import { templateChanges } from "../distribute/template";
import { message } from "../locale/message";
import { builtInPlan } from "../plan/built-in";
import type { Plan } from "../plan/schema";
import { planSheet } from "../plan/sheet";
import { newWorkbook } from "../workbook/file/series";
import type { TemplateCommand } from "./arguments";
import type { Change } from "../workbook/changes";
import { checkOutput, writeOutput } from "./files";
import { localDateTime } from "./inputs";
import { nodeCodec } from "./node-codec";
import { readPlan } from "./read-plan";
import { DONE, type Terminal } from "./terminal";

/** `dien-hinh template`: the workbook that a unit fills in, or the list of recipients that the Sở does, as an .xlsx. */
export async function makeTemplate({ out, unit, plan: planFile, recipients }: TemplateCommand, { say, print }: Terminal): Promise<number> {
  checkOutput(out, planFile === undefined ? [] : [planFile], [".xlsx"]);
  const plan = planFile === undefined ? builtInPlan() : await readPlan(planFile);
  const changes = recipients ? recipientsChanges(plan) : templateChanges(plan, { unit: unit ?? "", district: null }, builtChecker());
  writeOutput(out, await newWorkbook(changes, { codec: nodeCodec }));
  print(`${say(message(recipients ? "cli-recipients-saved" : "cli-template-saved", { file: out }))}\n`);
  return DONE;
}

/** The list, and the plan by which it is issued: both are the Sở's to change. */
function recipientsChanges(plan: Plan): Change[] {
  const sheets = [recipientsSheet(plan, localDateTime(new Date()).slice(0, 10)), planSheet(plan)];
  return sheets.map((content) => ({ kind: "put-sheet", content, replace: true }));
}
