"use strict";
const { gzipSync } = require("node:zlib");

/** Bytes that the pane's first load may take, gzip, JS and CSS, without office.js. */
const LIMIT = 80_000;
/** Loaded at once as well, though as a part of its own: the sentences of the default language. */
const DEFAULT_LANGUAGE = /[\\/]src[\\/]locale[\\/]vi[\\/]/;

/** Fails the build when an entry's first load is over the limit, so that no one adds weight unseen. */
class FirstLoadBudget {
  constructor(entries) {
    this.entries = entries;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("FirstLoadBudget", (compilation) => {
      compilation.hooks.afterProcessAssets.tap("FirstLoadBudget", () => {
        for (const entry of this.entries) this.#check(compilation, entry);
      });
    });
  }

  #check(compilation, entry) {
    const bytes = firstLoadFiles(compilation, entry)
      .map((file) => gzipSync(compilation.getAsset(file).source.buffer(), { level: 9 }).length)
      .reduce((sum, size) => sum + size, 0);
    const found = `${entry}: first load ${(bytes / 1000).toFixed(1)} KB gzip of ${LIMIT / 1000}`;
    compilation.getLogger("FirstLoadBudget").info(found);
    if (bytes > LIMIT) compilation.errors.push(new Error(`${found}. Load the new part when it is needed.`));
  }
}

/** The JS and CSS files that an entry asks for before the clerk has done anything. */
function firstLoadFiles(compilation, entry) {
  const group = compilation.entrypoints.get(entry);
  const files = new Set(group.getFiles());
  for (const child of group.getChildren()) {
    if (child.chunks.some((chunk) => holds(compilation, chunk, DEFAULT_LANGUAGE))) {
      for (const file of child.getFiles()) files.add(file);
    }
  }
  return [...files].filter((file) => /\.(js|css)$/.test(file));
}

function holds(compilation, chunk, pattern) {
  for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk)) {
    if ([module, ...(module.modules ?? [])].some((part) => pattern.test(part.resource ?? ""))) return true;
  }
  return false;
}

module.exports = { FirstLoadBudget, LIMIT };
