import { constants, accessSync, readFileSync, statSync, writeFileSync, type Stats } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import { ProgramError } from "../problem";
import { MAX_FILE_BYTES } from "../workbook/file/limits";

/**
 * The bytes of a file that the user named.
 * @throws ProgramError `cli-file-*`, `file-too-large`
 */
export function readInput(file: string): Uint8Array {
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) throw new ProgramError("cli-file-folder", { file });
    if (!stats.isFile() && !stats.isFIFO()) throw new ProgramError("cli-file-unreadable", { file, code: "ENOTFILE" });
    if (stats.size > MAX_FILE_BYTES) {
      throw new ProgramError("file-too-large", { name: file, size: Math.round(stats.size / 2 ** 20), limit: MAX_FILE_BYTES >> 20 });
    }
    return readFileSync(file);
  } catch (error) {
    throw explained(error, file, inputProblems, "cli-file-unreadable");
  }
}

/**
 * Refuses an output path that cannot be meant, before any work is done.
 * @param inputs files that are read: none of them may be written over
 * @param extensions allowed endings, the first of which is named in the refusal
 * @throws ProgramError `cli-out-*`
 */
export function checkOutput(file: string, inputs: readonly string[], extensions: readonly string[]): void {
  if (!extensions.includes(extname(file).toLowerCase())) {
    throw new ProgramError("cli-out-extension", { file, extension: extensions[0]! });
  }
  const target = statOrNull(file);
  if (target?.isDirectory()) throw new ProgramError("cli-out-folder", { file });
  if (inputs.some((input) => isSameFile(file, target, input))) throw new ProgramError("cli-out-same", { file });
  const folder = dirname(resolve(file));
  if (!statOrNull(folder)?.isDirectory()) throw new ProgramError("cli-out-no-folder", { file });
  try {
    accessSync(target ? file : folder, constants.W_OK);
  } catch (error) {
    throw explainOutput(error, file);
  }
}

/** @throws ProgramError `cli-out-*` */
export function writeOutput(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw explainOutput(error, file);
  }
}

/** What went wrong with a file that is written, as a `cli-out-*` problem; a problem of ours stays as it is. */
export function explainOutput(error: unknown, file: string): unknown {
  return explained(error, file, outputProblems, "cli-out-failed");
}

export function isThere(file: string): boolean {
  return statOrNull(file) !== null;
}

const inputProblems: Readonly<Record<string, string>> = {
  ENOENT: "cli-file-missing",
  ENOTDIR: "cli-file-missing",
  EISDIR: "cli-file-folder",
  EACCES: "cli-file-denied",
  EPERM: "cli-file-denied",
};

const outputProblems: Readonly<Record<string, string>> = {
  ENOENT: "cli-out-no-folder",
  ENOTDIR: "cli-out-no-folder",
  EISDIR: "cli-out-folder",
  EACCES: "cli-out-denied",
  EPERM: "cli-out-denied",
  EROFS: "cli-out-denied",
  EBUSY: "cli-out-busy",
  EEXIST: "cli-out-no-folder",
};

function explained(error: unknown, file: string, problems: Readonly<Record<string, string>>, otherwise: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof ProgramError || code === undefined) return error;
  return new ProgramError(problems[code] ?? otherwise, { file, code }, { cause: error });
}

function statOrNull(file: string): Stats | null {
  try {
    return statSync(file);
  } catch {
    return null;
  }
}

/** The same path, or the same file under two names (a link, a file system that ignores case). */
function isSameFile(file: string, stats: Stats | null, other: string): boolean {
  if (resolve(file) === resolve(other)) return true;
  const otherStats = statOrNull(other);
  return stats !== null && otherStats !== null && stats.ino === otherStats.ino && stats.dev === otherStats.dev;
}
