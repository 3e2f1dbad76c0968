import { message, type Message } from "../locale/message";
import type { Mark } from "../workbook/changes";
import type { FileHost } from "../workbook/file/host";
import type { CheckCommand } from "./arguments";
import { checkOutput, writeOutput } from "./files";
import { openInput, readBasis, requestOf, savedExtension, type Judging } from "./inputs";
import { DONE, FAILED, FOUND_ERRORS, type Terminal } from "./terminal";

/**
 * `dien-hinh check`: one report a file, in the order of the files. A file that cannot be checked is
 * told on stderr, and the others are still done.
 * @returns the worst exit code
 * @throws ProgramError where the staff file, the plan or the place to save makes every check vain
 */
export async function checkFiles(command: CheckCommand, terminal: Terminal): Promise<number> {
  const { files, highlight } = command;
  if (highlight !== undefined) checkHighlight(highlight, command);
  const judging = await readBasis(command);
  let worst = DONE;
  for (const file of files) worst = Math.max(worst, await checkOrComplain(file, command, judging, terminal));
  return worst;
}

async function checkOrComplain(file: string, command: CheckCommand, judging: Judging, terminal: Terminal): Promise<number> {
  try {
    return await checkFile(file, command, judging, terminal);
  } catch (error) {
    terminal.complain(error, command.files.length > 1 ? file : undefined);
    return FAILED;
  }
}

async function checkFile(file: string, command: CheckCommand, judging: Judging, terminal: Terminal): Promise<number> {
  const host = await openInput(file);
  // inflated on other threads while the code is loaded that judges it
  const [snapshot, { check, marksOf, reportText, toJson }] = await Promise.all([host.read(), import("./judging")]);
  const report = check(requestOf(snapshot, judging));
  const saved = command.highlight === undefined ? null : await saveHighlighted(host, marksOf(report), command.highlight, terminal);
  if (command.json) {
    // apart: put together they would be megabytes copied once more
    terminal.print(JSON.stringify(toJson(report, terminal.sentences)));
    terminal.print("\n");
  } else {
    terminal.print(reportText(report, terminal.say, command.files.length > 1 ? file : null, [...snapshot.grids, ...(judging.staff ?? [])]));
    if (saved) terminal.print(`${terminal.say(saved)}\n`);
  }
  return report.summary.errors > 0 ? FOUND_ERRORS : DONE;
}

function checkHighlight(out: string, { files, staff, plan }: CheckCommand): void {
  const inputs = [...files, staff, plan].filter((input) => input !== undefined);
  checkOutput(out, inputs, [savedExtension(files[0]!)]);
}

async function saveHighlighted(host: FileHost, marks: readonly Mark[], out: string, terminal: Terminal): Promise<Message> {
  await host.apply([{ kind: "set-highlights", marks }]);
  writeOutput(out, await host.save());
  if (host.signed) terminal.warn(`${terminal.say(message("cli-saved-unsigned", { file: out }))}\n`);
  return message(host.patchable ? "cli-highlighted" : "cli-highlighted-values-only", { file: out, count: marks.length });
}
