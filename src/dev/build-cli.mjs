import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const target = join(root, "dist/cli");
const SOURCES = ["package-lock.json", "webpack.config.js"];
const NOT_IN_CLI = new Set(["commands", "dev", "taskpane"]);

/**
 * Builds the command line into dist/cli when it is missing or older than its sources. Says nothing.
 * @returns {Promise<string>} the file to run
 * @throws Error with the compiler's words when the sources do not build
 */
export async function builtCli() {
  const file = join(target, "dien-hinh.js");
  if (!isFresh(file)) await build();
  return file;
}

/** Reads the dates of a few hundred files and folders: some milliseconds. */
function isFresh(file) {
  const built = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return [...SOURCES.map((source) => join(root, source)), ...coreSources()].every((path) => statSync(path).mtimeMs <= built);
}

/** What the command line is made of: all of src but the rooms of the pane. */
function* coreSources() {
  for (const room of readdirSync(join(root, "src"), { withFileTypes: true })) {
    const path = join(root, "src", room.name);
    if (NOT_IN_CLI.has(room.name)) continue;
    yield path;
    if (room.isDirectory()) yield* readdirSync(path, { recursive: true }).map((name) => join(path, name));
  }
}

/** Builds beside and puts the whole in place at once, so that two runs at a time do no harm. */
async function build() {
  const webpack = (await import("webpack")).default;
  const configure = createRequire(import.meta.url)("../../webpack.config.js");
  const config = configure({ only: "cli" }, { mode: "production" });
  const fresh = join(root, `dist/.cli-${process.pid}`);
  config.output.path = fresh;
  const stats = await new Promise((resolve, reject) => {
    webpack(config, (error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats.hasErrors()) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Error(stats.toString("errors-only"));
  }
  replaceFolder(target, fresh);
}

function replaceFolder(folder, fresh) {
  const old = `${fresh}-old`;
  if (existsSync(folder)) renameSync(folder, old);
  try {
    renameSync(fresh, folder);
  } catch {
    // Another run put its own build there in between: that one is as good.
    rmSync(fresh, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}
