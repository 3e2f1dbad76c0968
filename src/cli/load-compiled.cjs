"use strict";
const { existsSync, readFileSync } = require("node:fs");
const { wrap } = require("node:module");
const { join } = require("node:path");
const { Script } = require("node:vm");

/**
 * `require` for the program's own files, from the code that the build has compiled once
 * (`src/dev/compiled-code.cjs`): to compile it at every start takes longer than to check a small workbook.
 * `module.enableCompileCache` does the same from Node 22 on. V8 refuses what another version of it has
 * compiled, and compiles anew.
 */
const loaded = new Map();

/** Script by file, for the build. */
const scripts = new Map();

function load(name) {
  const known = loaded.get(name);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  const filename = join(__dirname, name);
  const compiled = `${filename}.compiled`;
  const script = new Script(wrap(readFileSync(filename, "utf8")), {
    filename,
    cachedData: existsSync(compiled) ? readFileSync(compiled) : undefined,
  });
  scripts.set(filename, script);
  const requireOwn = (id) => (id.startsWith("./") ? load(id) : require(id));
  script.runInThisContext().call(module.exports, module.exports, requireOwn, module, filename, __dirname);
  return module.exports;
}

module.exports = { load, scripts };
