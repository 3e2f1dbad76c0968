import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Lints a line as if it stood in that file, with the real configuration: the rules must bite. */
interface Case {
  readonly file: string;
  readonly code: string;
  /** The rule that must complain; `null`: the line is allowed there. */
  readonly rule: string | null;
}

const imports = "no-restricted-imports";
const globals = "no-restricted-globals";
const syntax = "no-restricted-syntax";

const cases: readonly Case[] = [
  { file: "src/plan/schema.ts", code: `import "node:fs";`, rule: imports },
  { file: "src/check/check.ts", code: `import "../workbook/file/codec";`, rule: imports },
  { file: "src/check/check.ts", code: `import "../workbook/excel/host";`, rule: imports },
  { file: "src/check/check.ts", code: `import type { Grid } from "../workbook/grid"; export type G = Grid;`, rule: null },
  { file: "src/check/check.ts", code: `await import("../cli/main");`, rule: syntax },
  { file: "src/check/check.ts", code: `export type T = import("../taskpane/model").Model;`, rule: syntax },
  { file: "src/locale/vi/index.ts", code: `import "./cli";`, rule: null },
  { file: "src/problem.ts", code: `export const now = Date.now();`, rule: syntax },
  { file: "src/problem.ts", code: `export const now = new Date();`, rule: syntax },
  { file: "src/problem.ts", code: `export const then = new Date(0);`, rule: null },
  { file: "src/problem.ts", code: `export const dice = Math.random();`, rule: syntax },
  { file: "src/problem.ts", code: `export const title = document.title;`, rule: globals },
  { file: "src/problem.ts", code: `console.log(1);`, rule: globals },
  { file: "src/workbook/grid.ts", code: `import "./file/codec";`, rule: imports },
  { file: "src/workbook/grid.ts", code: `export const env = process.env;`, rule: globals },
  { file: "src/cli/main.ts", code: `import "../taskpane/page";`, rule: imports },
  { file: "src/cli/main.ts", code: `import "../workbook/excel/host";`, rule: imports },
  { file: "src/cli/main.ts", code: `import "node:fs";`, rule: null },
  { file: "src/taskpane/page.ts", code: `import "node:fs";`, rule: imports },
  { file: "src/taskpane/page.ts", code: `import "../cli/main";`, rule: imports },
  { file: "src/commands/commands.ts", code: `import "../workbook/file/codec";`, rule: imports },
  {
    file: "src/commands/commands.ts",
    code: `export async function f(context: Excel.RequestContext) { for (let i = 0; i < 3; i++) await context.sync(); }`,
    rule: "office-addins/no-context-sync-in-loop",
  },
  { file: "src/problem.ts", code: "export {};\n".repeat(251), rule: "max-lines" },
  { file: "src/problem.ts", code: `export function f() {\n${"f();\n".repeat(51)}}`, rule: "max-lines-per-function" },
  { file: "src/problem.ts", code: `export const x: any = 1;`, rule: "@typescript-eslint/no-explicit-any" },
  { file: "src/problem.ts", code: `// eslint-disable-next-line\nexport const x: any = 1;`, rule: "@typescript-eslint/no-explicit-any" },
];

const LINT = `
  import { ESLint } from "eslint";
  let input = "";
  for await (const part of process.stdin) input += part;
  const eslint = new ESLint();
  const found = [];
  for (const { file, code } of JSON.parse(input)) {
    const [result] = await eslint.lintText(code, { filePath: file });
    found.push(result.messages.map((message) => message.ruleId));
  }
  console.log(JSON.stringify(found));
`;

describe("the architecture rules bite (design rule 1 and 2)", () => {
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", LINT], {
    cwd: join(__dirname, "../.."),
    input: JSON.stringify(cases),
    maxBuffer: 1 << 26,
  });
  const found = JSON.parse(output.toString()) as string[][];

  test.each(cases.map((one, index) => [one.file, one.code.slice(0, 60), one.rule, index] as const))("%s: %s -> %s", (_file, _code, rule, index) => {
    if (rule === null) expect(found[index]!.filter((id) => id.startsWith("no-restricted"))).toEqual([]);
    else expect(found[index]).toContain(rule);
  });
});
