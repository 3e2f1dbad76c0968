import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Earlier } from "../distribute/issue/earlier";
import { REGISTER_FILE, readRegister } from "../distribute/issue/register";
import { sha256Of } from "../distribute/issue/sha256";
import { ProgramError } from "../problem";
import { explainOutput, readInput } from "./files";
import { openBytes } from "./inputs";

/** Where an issue goes: a folder, or a zip. */
export interface IssuePlace {
  readonly earlier: Earlier | null;
  move(from: string, to: string): void | Promise<void>;
  write(name: string, bytes: Uint8Array): void | Promise<void>;
  /** All is written. */
  finish(): Promise<void>;
  /** Something went wrong: what is half done goes away. */
  discard(): void;
}

/**
 * A folder, made where there is none; what is in it stays. Its register, where it has one, is that of the
 * earlier issue.
 * @throws ProgramError `cli-out-*`, `issue-no-register` where the register cannot be read as one
 */
export async function openFolder(folder: string): Promise<IssuePlace> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw explainOutput(error, folder);
  }
  const path = (name: string) => join(folder, name);
  const hashOf = async (name: string) => (isFile(path(name)) ? sha256Of(readFileSync(path(name))) : null);
  return {
    earlier: { rows: isFile(path(REGISTER_FILE)) ? await readRows(readInput(path(REGISTER_FILE)), path(REGISTER_FILE)) : [], hashOf },
    move: (from, to) => attempt(path(to), () => {
      mkdirSync(dirname(path(to)), { recursive: true });
      renameSync(path(from), path(to));
    }),
    write: (name, bytes) => attempt(path(name), () => writeNew(path(name), bytes)),
    finish: async () => undefined,
    discard: () => undefined,
  };
}

/** The rows of a register. @throws ProgramError `issue-no-register`, and as a workbook is opened */
export async function readRows(bytes: Uint8Array, file: string): Promise<Earlier["rows"]> {
  const rows = readRegister((await (await openBytes(bytes, file)).read()).grids);
  if (rows === null) throw new ProgramError("issue-no-register", { file });
  return rows;
}

/** Never over a file that is there, unless it holds just these bytes. */
function writeNew(file: string, bytes: Uint8Array): void {
  if (isFile(file) && Buffer.compare(readFileSync(file), bytes) === 0) return;
  if (existsSync(file)) throw new ProgramError("cli-issue-exists", { file });
  writeFileSync(file, bytes, { flag: "wx" });
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function attempt(file: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw explainOutput(error, file);
  }
}
