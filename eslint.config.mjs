import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";
import { browserGlobals, hostGlobals, nodeGlobals, room, scriptGlobals, sharedGlobals } from "./src/dev/architecture.mjs";

/** Rooms that take values and return values: they run unchanged in Excel, on a page and in Node. */
const PURE = ["plan", "text", "sheets", "criteria", "check", "document", "mail", "handover", "distribute", "collect", "locale"];
const PURE_FILES = [...PURE.map((name) => `src/${name}/**/*.ts`), "src/problem.ts", "src/workbook/*.ts"];

/** The last Chrome and Edge on Windows 7 and 8.1, 109, lack them; findLast and at they have. */
const TOO_NEW = ["toSorted", "toReversed", "toSpliced", "groupBy", "withResolvers", "fromAsync"];

const officeRules = Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]));

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    rules: {
      "max-lines": ["error", 250],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      // Cells hold control characters; we look for them.
      "no-control-regex": "off",
    },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: { globals: scriptGlobals },
  },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/cli/**"],
    rules: {
      "no-restricted-properties": ["error", ...TOO_NEW.map((property) => ({ property, message: "Old browsers of schools lack it (Chrome 109)." }))],
    },
  },
  {
    files: ["src/workbook/excel/**/*.ts", "src/taskpane/**/*.ts", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  room(PURE_FILES, {
    imports: "^node:|office-js|\\.\\./(workbook/(excel|file)|taskpane|commands|cli|dev)(/|$)|^\\./(excel|file)/",
    globals: [...browserGlobals, ...hostGlobals, ...nodeGlobals, ...sharedGlobals],
    clock: true,
    why: "This room is pure: it takes values and returns values (design rule 1).",
  }),
  room(["src/workbook/file/**/*.ts"], {
    imports: "^node:|office-js|\\.\\./(excel|taskpane|commands|cli|dev)(/|$)",
    globals: [...browserGlobals, ...hostGlobals, ...nodeGlobals],
    why: "A file is read in the browser and in Node alike, and knows no Excel.",
  }),
  room(["src/workbook/excel/**/*.ts", "src/commands/**/*.ts"], {
    imports: "^node:|\\.\\./(file|workbook/file|taskpane|cli|dev)(/|$)",
    globals: nodeGlobals,
    why: "The Excel host knows no file host and no Node.",
  }),
  room(["src/taskpane/**/*.ts"], {
    imports: "^node:|\\.\\./(commands|cli|dev)(/|$)",
    globals: nodeGlobals,
    why: "The pane runs in a browser.",
  }),
  room(["src/cli/**/*.ts"], {
    imports: "office-js|\\.\\./(workbook/excel|taskpane|commands|dev)(/|$)",
    globals: [...browserGlobals, ...hostGlobals],
    why: "The command line knows no browser and no Excel.",
  }),
  {
    files: ["test/**"],
    rules: { "max-lines": ["error", 400], "max-lines-per-function": "off" },
  },
);
