import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Script, createContext } from "node:vm";
import type { RuntimeWindow } from "./runtime";

export const RUNTIME = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

const path = createRequire(__filename).resolve(RUNTIME);
export const runtimeSource = readFileSync(path, "utf8");
const script = new Script(runtimeSource, { filename: "excel-web-16.00.debug.js" });

/** A new copy of Microsoft's runtime in a context of its own with a near-empty window. */
export function loadRuntime(): RuntimeWindow {
  const element = (): object => ({});
  const window: Record<string, unknown> = {
    navigator: { userAgent: "test" },
    location: { href: "https://localhost/", search: "", hash: "" },
    document: { createElement: element, getElementsByTagName: () => [], addEventListener: element },
    addEventListener: element,
    removeEventListener: element,
    performance, setTimeout, clearTimeout, Promise, console,
  };
  window["window"] = window["self"] = window;
  script.runInContext(createContext(window));
  return window as unknown as RuntimeWindow;
}
