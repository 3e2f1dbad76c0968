import { basename } from "node:path";
import type { CheckRequest } from "../check/check";
import { readConfirmed, readMapping } from "../check/kept";
import type { Plan, Stage } from "../plan/schema";
import type { FileHost } from "../workbook/file/host";
import { openWorkbook } from "../workbook/file/open";
import type { Grid } from "../workbook/grid";
import type { Snapshot } from "../workbook/port";
import { readInput } from "./files";
import { nodeCodec } from "./node-codec";

/** By what a command judges a workbook, as written. */
export interface Basis {
  readonly staff: string | undefined;
  readonly plan: string | undefined;
  readonly stage: Stage | undefined;
  /** ISO date; `undefined` is today. */
  readonly asOf: string | undefined;
}

/** The same, read: one for all files of a command. */
export interface Judging {
  readonly staff: readonly Grid[] | undefined;
  readonly plan: Plan | undefined;
  readonly stage: Stage | undefined;
  readonly today: string;
}

/** @throws ProgramError where the staff file or the plan makes every check vain */
export async function readBasis({ staff, plan, stage, asOf }: Basis): Promise<Judging> {
  return {
    plan: plan === undefined ? undefined : await (await import("./read-plan")).readPlan(plan),
    staff: staff === undefined ? undefined : await readStaff(staff),
    stage,
    today: asOf ?? localDate(new Date()),
  };
}

/** What to check: the workbook with the ticks and the columns that the clerk has kept in it. */
export function requestOf(snapshot: Snapshot, { staff, plan, stage, today }: Judging): CheckRequest {
  return {
    snapshot,
    today,
    confirmed: readConfirmed(snapshot.memory),
    mapping: readMapping(snapshot.memory),
    ...(plan ? { plan } : {}),
    ...(staff ? { staff } : {}),
    ...(stage ? { stage } : {}),
  };
}

export function openInput(file: string): Promise<FileHost> {
  return openBytes(readInput(file), file);
}

/** @param name for messages */
export function openBytes(bytes: Uint8Array, name: string): Promise<FileHost> {
  return openWorkbook(bytes, name, { codec: nodeCodec });
}

/** The sheets of `--staff`, marked as another file's: their cells are shown, never edited. */
async function readStaff(file: string): Promise<readonly Grid[]> {
  const { grids } = await (await openInput(file)).read();
  return grids.map((grid) => ({ ...grid, file: basename(file) }));
}

/** The ending of a workbook that is saved: macros stay in an .xlsm, and Excel refuses one that is named .xlsx. */
export function savedExtension(file: string): string {
  return file.toLowerCase().endsWith(".xlsm") ? ".xlsm" : ".xlsx";
}

/** The clerk's own day, not that of Greenwich. */
function localDate(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** "2021-10-04 08:30" by the clerk's own clock. */
export function localDateTime(now: Date): string {
  return `${localDate(now)} ${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`;
}
