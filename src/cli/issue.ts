import { planOf } from "../check/check";
import { builtChecker } from "../distribute/built-checker";
import { issue, type IssueResult } from "../distribute/issue/issue";
import { examineRecipients, type ExaminedRecipients } from "../distribute/recipients/examine";
import { templateChanges } from "../distribute/template";
import { message } from "../locale/message";
import { ProgramError } from "../problem";
import { newWorkbook, WorkbookSeries } from "../workbook/file/series";
import type { IssueCommand } from "./arguments";
import { localDateTime, openInput } from "./inputs";
import { openFolder, type IssuePlace } from "./issue-folder";
import { openZipPlace } from "./issue-zip";
import { nodeCodec } from "./node-codec";
import { readPlan } from "./read-plan";
import { findingText, plain } from "./report-text";
import { DONE, FOUND_ERRORS, type Terminal } from "./terminal";

/**
 * `dien-hinh issue`: a workbook and a mail's draft for every recipient, and the register. Ctrl+C stops between
 * two units; a folder then keeps what was issued so far, with its register, and the next run goes on.
 * @returns 1 where the recipients sheet has errors; what could be issued has been
 * @throws ProgramError where nothing can be: no list, nobody on it, no place to write
 */
export async function issueTemplates({ file, out, plan: planFile }: IssueCommand, terminal: Terminal): Promise<number> {
  const now = localDateTime(new Date());
  const { grids } = await (await openInput(file)).read();
  const plan = planFile === undefined ? planOf(grids) : await readPlan(planFile);
  const examined = examineRecipients(grids, plan, now.slice(0, 10));
  tellFindings(examined, terminal);
  if (examined.recipients.length === 0) throw new ProgramError("issue-nobody", { file });
  const inputs = [file, ...(planFile === undefined ? [] : [planFile])];
  const place = out.toLowerCase().endsWith(".zip") ? await openZipPlace(out, inputs, now) : await openFolder(out);
  const series = await WorkbookSeries.open(templateChanges(plan, undefined, builtChecker()), { codec: nodeCodec });
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort();
  process.once("SIGINT", onInterrupt);
  try {
    const result = await carryOut(place, issue({
      plan, recipients: examined.recipients, checker: builtChecker(), now, earlier: place.earlier, signal: stop.signal,
      makeWorkbook: (changes) => series.make(changes),
      newWorkbook: (changes) => newWorkbook(changes, { codec: nodeCodec }),
    }), terminal);
    tellResult(result, examined, out, terminal);
    if (result.stopped) throw new ProgramError("cli-issue-stopped", { done: result.units.length, of: examined.recipients.length, out });
  } finally {
    process.removeListener("SIGINT", onInterrupt);
  }
  return examined.findings.some(({ severity }) => severity === "error") ? FOUND_ERRORS : DONE;
}

async function carryOut(place: IssuePlace, steps: ReturnType<typeof issue>, terminal: Terminal): Promise<IssueResult> {
  try {
    for (;;) {
      const { done, value } = await steps.next();
      if (done) {
        await place.finish();
        return value;
      }
      if (value.kind === "move") await place.move(value.from, value.to);
      else if (value.kind === "write") await place.write(value.name, value.bytes);
      else tellProgress(value, terminal);
    }
  } catch (error) {
    place.discard();
    throw error;
  }
}

/** On a terminal alone: a log needs no line that is written over. */
function tellProgress({ done, total }: { readonly done: number; readonly total: number }, terminal: Terminal): void {
  if (process.stderr.isTTY) terminal.warn(`\r${done}/${total}${done === total ? "\n" : ""}`);
}

function tellFindings({ findings }: ExaminedRecipients, { say, print }: Terminal): void {
  if (findings.length === 0) return;
  print(`${say(message("cli-findings", { count: findings.length }))}\n`);
  for (const finding of findings) print(`${findingText(finding, say)}\n`);
}

/** What was issued, and, by name, all that was not as the list has it. */
function tellResult({ units, gone, registered }: IssueResult, { left }: ExaminedRecipients, out: string, { say, print }: Terminal): void {
  const count = (state: string) => units.filter((unit) => unit.state === state).length;
  const lines = [
    message("cli-issue-done", { out, made: count("made"), again: count("again"), kept: count("kept"), registered }),
    ...units.filter(({ state }) => state === "again").map(({ unit, file }) => message("cli-issue-again", { unit, file })),
    ...units.filter(({ mail }) => !mail).map(({ unit }) => message("issue-without-mail", { unit })),
    ...left.map(({ unit, at, why }) => message("issue-left-out", { unit, row: at.row + 1, why })),
    ...gone.map((unit) => message("issue-gone", { unit })),
  ];
  for (const line of lines) print(`${plain(say(line))}\n`);
}
