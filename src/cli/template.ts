import { templateChanges } from "../distribute/template";
import { message } from "../locale/message";
import { builtInPlan } from "../plan/built-in";
import { emptyWorkbook } from "../workbook/file/empty";
import { openWorkbook } from "../workbook/file/open";
import type { TemplateCommand } from "./arguments";
import { checkOutput, writeOutput } from "./files";
import { nodeCodec } from "./node-codec";
import { readPlan } from "./read-plan";
import { DONE, type Terminal } from "./terminal";

/** `dien-hinh template`: the workbook that a unit fills in, as an .xlsx. */
export async function makeTemplate({ out, unit, plan: planFile }: TemplateCommand, { say, print }: Terminal): Promise<number> {
  checkOutput(out, planFile === undefined ? [] : [planFile], [".xlsx"]);
  const plan = planFile === undefined ? builtInPlan() : readPlan(planFile);
  const host = await openWorkbook(emptyWorkbook(), out, { codec: nodeCodec });
  await host.apply(templateChanges(plan, { unit: unit ?? "", district: null }));
  writeOutput(out, await host.save());
  print(`${say(message("cli-template-saved", { file: out }))}\n`);
  return DONE;
}
