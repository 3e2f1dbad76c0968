import { ruleParams } from "../criteria/index";
import type { Plan } from "../plan/schema";
import { parsePlan } from "../plan/parse-plan";
import { ProgramError } from "../problem";
import { readInput } from "./files";

/**
 * The JSON of a plan's file.
 * @throws ProgramError `cli-file-*`, `cli-plan-not-json` with the line where the syntax is wrong
 */
export function readJson(file: string): unknown {
  const text = new TextDecoder().decode(readInput(file));
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec((error as SyntaxError).message)?.[1];
    const line = position === undefined ? 0 : text.slice(0, Number(position)).split("\n").length;
    throw new ProgramError("cli-plan-not-json", { file, line }, { cause: error });
  }
}

/** A plan from a file. @throws ProgramError as {@link readJson}, and `plan-invalid` */
export function readPlan(file: string): Plan {
  return parsePlan(readJson(file), ruleParams);
}
