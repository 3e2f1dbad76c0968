import { basename } from "node:path";
import { check } from "../check/check";
import { marksOf } from "../check/marks";
import type { Report } from "../check/report";
import { toJson } from "../check/to-json";
import { message, type Message } from "../locale/message";
import type { Plan } from "../plan/schema";
import type { Grid } from "../workbook/grid";
import type { FileHost } from "../workbook/file/host";
import { openWorkbook } from "../workbook/file/open";
import type { CheckCommand } from "./arguments";
import { checkOutput, readInput, writeOutput } from "./files";
import { nodeCodec } from "./node-codec";
import { readPlan } from "./read-plan";
import { reportText } from "./report-text";
import { DONE, FAILED, FOUND_ERRORS, type Terminal } from "./run";

/** What all files of one command share. */
interface Shared {
  readonly command: CheckCommand;
  readonly plan: Plan | undefined;
  readonly staff: readonly Grid[] | undefined;
  readonly today: string;
}

/**
 * `dien-hinh check`: one report a file, in the order of the files. A file that cannot be checked is
 * told on stderr, and the others are still done.
 * @returns the worst exit code
 * @throws ProgramError where the staff file, the plan or the place to save makes every check vain
 */
export async function checkFiles(command: CheckCommand, terminal: Terminal): Promise<number> {
  const { files, highlight, staff, plan, asOf } = command;
  if (highlight !== undefined) checkHighlight(highlight, command);
  const shared: Shared = {
    command,
    plan: plan === undefined ? undefined : readPlan(plan),
    staff: staff === undefined ? undefined : await readStaff(staff),
    today: asOf ?? localDate(new Date()),
  };
  let worst = DONE;
  for (const file of files) worst = Math.max(worst, await checkOrComplain(file, shared, terminal));
  return worst;
}

async function checkOrComplain(file: string, shared: Shared, terminal: Terminal): Promise<number> {
  try {
    return await checkFile(file, shared, terminal);
  } catch (error) {
    terminal.complain(error, shared.command.files.length > 1 ? file : undefined);
    return FAILED;
  }
}

async function checkFile(file: string, { command, plan, staff, today }: Shared, terminal: Terminal): Promise<number> {
  const host = await open(file);
  const report = check({
    snapshot: await host.read(),
    today,
    ...(plan ? { plan } : {}),
    ...(staff ? { staff } : {}),
    ...(command.stage ? { stage: command.stage } : {}),
  });
  const saved = command.highlight === undefined ? null : await saveHighlighted(host, report, command.highlight);
  if (command.json) {
    terminal.print(`${JSON.stringify(toJson(report, terminal.sentences))}\n`);
  } else {
    terminal.print(reportText(report, terminal.say, command.files.length > 1 ? file : null));
    if (saved) terminal.print(`${terminal.say(saved)}\n`);
  }
  return report.summary.errors > 0 ? FOUND_ERRORS : DONE;
}

function open(file: string): Promise<FileHost> {
  return openWorkbook(readInput(file), file, { codec: nodeCodec });
}

/** The sheets of `--staff`, marked as another file's: their cells are shown, never edited. */
async function readStaff(file: string): Promise<readonly Grid[]> {
  const { grids } = await (await open(file)).read();
  return grids.map((grid) => ({ ...grid, file: basename(file) }));
}

/** Macros stay in an .xlsm, and Excel refuses one that is named .xlsx. */
function checkHighlight(out: string, { files, staff, plan }: CheckCommand): void {
  const macros = files[0]!.toLowerCase().endsWith(".xlsm");
  const inputs = [...files, staff, plan].filter((input) => input !== undefined);
  checkOutput(out, inputs, macros ? [".xlsm"] : [".xlsx"]);
}

async function saveHighlighted(host: FileHost, report: Report, out: string): Promise<Message> {
  const marks = marksOf(report);
  await host.apply([{ kind: "set-highlights", marks }]);
  writeOutput(out, await host.save());
  return message(host.patchable ? "cli-highlighted" : "cli-highlighted-values-only", { file: out, count: marks.length });
}

/** The clerk's own day, not that of Greenwich. */
function localDate(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
