import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Every file with its SHA-256, as `sha256sum -c` reads it. */
export const LIST = "SHA256SUMS.txt";

/** @returns {string} a line a file, but for the list itself, in the order of their names */
export function listOf(folder) {
  return filesIn(folder).filter((file) => file !== LIST).map((file) => `${sum(join(folder, file))}  ${file}\n`).join("");
}

/** @returns {Map<string, string>} sum by file, as a list's text says */
export function parseList(text) {
  return new Map(text.split("\n").filter(Boolean).map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** @returns {string[]} the files of a folder at any depth, with `/` between names */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

export function sum(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
