"use strict";

/** Kinds of store and what each is called in a workbook (facts: MS-OWEXML 2.2.5); `null`: it must be said. */
const STORES = { EXCatalog: "EXCatalog", Registry: "developer", WOPICatalog: "wopicatalog", FileSystem: null, OMEX: null };

/**
 * The add-in as issued workbooks name it, so that Excel opens its pane with them.
 * @param {string} manifest the manifest's text: its Id and Version
 * @param {string | undefined} setting `--env checker=…`: a kind of store, with `:` and its name where it has one
 *   of its own (`FileSystem:\\server\share`, `OMEX:vi-vn`), or `none`. Default: central deployment.
 * @returns {{ id: string, version: string, store: string, storeType: string } | null}
 * @throws Error when the setting names no store
 */
function checkerReference(manifest, setting = "EXCatalog") {
  if (setting === "none") return null;
  const [storeType, ...rest] = setting.split(":");
  const said = rest.join(":");
  const store = Object.hasOwn(STORES, storeType) ? said || STORES[storeType] : null;
  if (!store) {
    throw new Error(`--env checker=${setting}: say none, EXCatalog, Registry, WOPICatalog, FileSystem:\\\\server\\share or OMEX:vi-vn`);
  }
  const element = (name) => new RegExp(`<${name}>([^<]+)</${name}>`).exec(manifest)[1];
  return { id: element("Id"), version: element("Version"), store, storeType };
}

module.exports = { checkerReference };
