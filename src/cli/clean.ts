import { resolve } from "node:path";
import { examine, type Examination } from "../check/check";
import { cleanList, type CleanResult, type LeftOut, type ListOptions } from "../document/clean-list";
import { gate } from "../document/gate";
import { countHiddenEntries } from "../document/hidden-entries";
import { cleanSheet } from "../document/worksheet";
import { message } from "../locale/message";
import { ProgramError } from "../problem";
import type { FileHost } from "../workbook/file/host";
import type { CleanCommand } from "./arguments";
import type { Made } from "./clean-papers";
import { checkOutput, writeOutput } from "./files";
import { openInput, readBasis, requestOf, savedExtension } from "./inputs";
import { findingText, plain } from "./report-text";
import { DONE, FOUND_ERRORS, type Terminal } from "./terminal";

/**
 * `dien-hinh clean`: the workbook with the clean list as its last sheet, and what goes with it. Nothing is
 * written before all of it is made.
 * @returns 1 where errors stand in the way; they are told on stderr
 * @throws ProgramError where the files cannot be read or saved, or no entry is left
 */
export async function cleanFile(command: CleanCommand, terminal: Terminal): Promise<number> {
  checkOutputs(command);
  const judging = await readBasis(command);
  const host = await openInput(command.file);
  const snapshot = await host.read();
  const grids = [...snapshot.grids, ...(judging.staff ?? [])];
  const found = examine(requestOf(snapshot, judging));
  const { open, blocking } = gate(found.report, command.onlyEligible);
  if (!open) {
    terminal.warn(`${terminal.say(message("cli-clean-blocked", { count: blocking.length }))}\n`);
    for (const finding of blocking) terminal.warn(`${findingText(finding, terminal.say, grids)}\n`);
    terminal.warn(`${terminal.say(message("cli-clean-unblock", { onlyEligible: command.onlyEligible }))}\n`);
    return FOUND_ERRORS;
  }
  const options: ListOptions = { onlyEligible: command.onlyEligible, ...(command.unit === undefined ? {} : { unit: command.unit }) };
  const result = cleanList({ ...found, options });
  const made = [await workbookWith(host, result, command), ...(await papers(command, found, result, options, judging.today))];
  for (const { file, bytes } of made) writeOutput(file, bytes);
  tellLeftOut(result.left, terminal);
  const hidden = countHiddenEntries(found.report, result.left, grids);
  if (hidden > 0) terminal.print(`${terminal.say(message("cli-clean-hidden", { count: hidden }))}\n`);
  for (const { said } of made) for (const one of said) terminal.print(`${terminal.say(one)}\n`);
  return DONE;
}

function checkOutputs({ file, staff, plan, out, pdf, sheets, mail }: CleanCommand): void {
  const inputs = [file, staff, plan].filter((input) => input !== undefined);
  const outputs = [[out, savedExtension(file)], [pdf, ".pdf"], [sheets, ".pdf"], [mail, ".eml"]] as const;
  const seen = new Set<string>();
  for (const [output, extension] of outputs) {
    if (output === undefined) continue;
    checkOutput(output, inputs, [extension]);
    if (seen.has(resolve(output))) throw new ProgramError("cli-out-twice", { file: output });
    seen.add(resolve(output));
  }
}

/** Patched, never rewritten: all else that the workbook holds stays as it is. */
async function workbookWith(host: FileHost, { list }: CleanResult, { out }: CleanCommand): Promise<Made> {
  const { sheets } = await host.apply([{ kind: "put-sheet", content: cleanSheet(list), replace: true }]);
  const [collectives, individuals] = list.tables.map(({ rows }) => rows.length) as [number, number];
  const said = message(host.patchable ? "cli-clean-saved" : "cli-clean-saved-values-only", { file: out, sheet: sheets[0]!, collectives, individuals });
  return { file: out, bytes: await host.save(), said: host.signed ? [said, message("cli-saved-unsigned", { file: out })] : [said] };
}

/** PDF and mail are parts of their own, read when they are asked for. */
async function papers(
  command: CleanCommand, found: Examination, result: CleanResult, options: ListOptions, today: string,
): Promise<readonly Made[]> {
  if (command.pdf === undefined && command.sheets === undefined && command.mail === undefined) return [];
  return (await import("./clean-papers")).makePapers({ command, found, result, options, today });
}

function tellLeftOut(left: readonly LeftOut[], { say, print }: Terminal): void {
  if (left.length === 0) return;
  print(`${say(message("cli-clean-left", { count: left.length }))}\n`);
  for (const { kind, name, at, why } of left) print(`  ${plain(say(message("cli-clean-left-out", { kind, name, row: at.row + 1, why })))}\n`);
}
