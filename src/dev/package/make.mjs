import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { READ_ME, serverFiles } from "./server-files.mjs";
import { LIST, listOf } from "./list.mjs";

const require = createRequire(import.meta.url);

/**
 * Builds the pages for a host into a folder: `web/` to be served, `manifest.xml`, `server/` with settings for
 * nginx, IIS and Apache, a list of all files with their sums, and what goes where.
 * @param {{ host: string, officejs: "local" | "cdn", checker?: string, out: string }} options `checker` as in `--env checker=…`
 * @returns {Promise<string>} the folder
 * @throws Error where a setting is wrong, the folder holds something else, or the sources do not build
 */
export async function makePackage({ host, officejs, checker, out }) {
  const configure = require("../../../webpack.config.js");
  const { hostAddress } = require("../hosted-manifest.cjs");
  const folder = resolve(out);
  emptied(folder);
  const web = join(folder, "web");
  const config = configure({ only: "web", host, officejs, checker }, { mode: "production" });
  config.output.path = web;
  // Maps are for those who have the sources.
  config.devtool = false;
  await run(config);
  // What is served needs no manifest: it goes to the administrator.
  renameSync(join(web, "manifest.xml"), join(folder, "manifest.xml"));
  const files = readdirSync(web, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const address = hostAddress(host);
  const hashed = files.filter(({ parentPath }) => parentPath === web).map(({ name }) => name);
  mkdirSync(join(folder, "server"));
  for (const [name, text] of Object.entries(serverFiles({ address, officejs, names: hashed }))) writeFileSync(join(folder, "server", name), text);
  writeFileSync(join(folder, "DOC-TRUOC.txt"), READ_ME(address));
  writeFileSync(join(folder, LIST), listOf(folder));
  return folder;
}

/** An older package is replaced; any other folder is left alone. */
function emptied(folder) {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  if (!existsSync(join(folder, LIST))) {
    throw new Error(`${folder} đang có tệp khác: chọn thư mục trống bằng --out (the folder holds other files: choose an empty one with --out).`);
  }
  rmSync(folder, { recursive: true });
}

async function run(config) {
  const { default: webpack } = await import("webpack");
  const stats = await new Promise((done, fail) => {
    webpack(config, (error, result) => (error ? fail(error) : done(result)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
}
