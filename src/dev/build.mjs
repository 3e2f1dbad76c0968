import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Each build: a file it always makes, the rooms of src it is not made of, and what else it is made of. */
const BUILDS = {
  cli: { made: "dien-hinh.js", without: ["commands", "taskpane"], also: ["assets/fonts", "manifest.xml"] },
  web: { made: "index.html", without: ["cli"], also: ["assets", "manifest.xml"] },
};
const ALWAYS = ["package-lock.json", "webpack.config.js"];

/**
 * Builds dist/cli or dist/web when it is missing or older than its sources. Says nothing.
 * @param {"cli" | "web"} name
 * @returns {Promise<string>} the file that every such build makes
 * @throws Error with the compiler's words when the sources do not build
 */
export async function built(name) {
  const file = join(root, "dist", name, BUILDS[name].made);
  if (!isFresh(file, BUILDS[name])) await build(name);
  return file;
}

/** Reads the dates of a few hundred files and folders: some milliseconds. */
function isFresh(file, build) {
  const madeAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return [...sources(build)].every((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs <= madeAt);
}

function* sources({ without, also }) {
  for (const path of [...ALWAYS, ...also]) yield* tree(join(root, path));
  for (const room of readdirSync(join(root, "src"))) {
    if (room !== "dev" && !without.includes(room)) yield* tree(join(root, "src", room));
  }
}

function* tree(path) {
  yield path;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path, { recursive: true })) yield join(path, name);
  }
}

/** Builds beside and puts the whole in place at once, so that two runs at a time do no harm. */
async function build(name) {
  const { default: webpack } = await import("webpack");
  const configure = createRequire(import.meta.url)("../../webpack.config.js");
  const config = configure({ only: name }, { mode: "production" });
  const fresh = join(root, `dist/.${name}-${process.pid}`);
  config.output.path = fresh;
  const stats = await new Promise((resolve, reject) => {
    webpack(config, (error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats.hasErrors()) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Error(stats.toString("errors-only"));
  }
  replaceFolder(join(root, "dist", name), fresh);
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
