/** What no room but a host may touch, for eslint.config.mjs (design rules 1 and 2). */

/** Names that only a browser has, or that reach out of the program in any place. */
export const browserGlobals = [
  "window", "self", "document", "navigator", "location", "history", "localStorage", "sessionStorage", "indexedDB", "caches",
  "fetch", "XMLHttpRequest", "WebSocket", "EventSource", "Worker", "SharedWorker", "BroadcastChannel", "postMessage",
  "Element", "HTMLElement", "Node", "Event", "CustomEvent", "DOMParser", "XMLSerializer", "FileReader", "Image",
  "requestAnimationFrame", "requestIdleCallback", "alert", "confirm", "prompt", "performance", "crypto",
];

export const hostGlobals = ["Office", "Excel", "OfficeExtension"];

/** Names that only Node has. */
export const nodeGlobals = [
  "process", "Buffer", "require", "module", "exports", "__dirname", "__filename", "global", "setImmediate",
];

/** Names that both have, and that a room of values needs as little: they wait or speak. */
export const sharedGlobals = ["console", "setTimeout", "clearTimeout", "setInterval", "clearInterval", "queueMicrotask"];

/** All that Node's own scripts (webpack, src/dev) may name. */
export const scriptGlobals = Object.fromEntries(
  [...nodeGlobals, ...sharedGlobals, "URL", "performance", "fetch"].map((name) => [name, "readonly"]),
);

const CLOCK = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The date is passed in: the core has no clock." },
  { selector: "CallExpression[callee.name='Date']", message: "The date is passed in: the core has no clock." },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "The date is passed in: the core has no clock." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "The same input gives the same report." },
];

/**
 * The rules of a room.
 * @param {string[]} files
 * @param {{ imports: string, globals: string[], clock?: boolean, why: string }} limits `imports` is a
 * pattern of what must not be imported, statically or by `import()`
 */
export function room(files, { imports, globals, clock = false, why }) {
  const pattern = imports.replaceAll("/", "\\u002f");
  return {
    files,
    rules: {
      "no-restricted-imports": ["error", { patterns: [{ regex: imports, message: why }] }],
      "no-restricted-globals": ["error", ...globals.map((name) => ({ name, message: why }))],
      "no-restricted-syntax": ["error",
        { selector: `ImportExpression[source.value=/${pattern}/]`, message: why },
        { selector: `TSImportType[source.value=/${pattern}/]`, message: why },
        ...(clock ? CLOCK : [])],
    },
  };
}
