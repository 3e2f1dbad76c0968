import { spawnSync } from "node:child_process";

/** Programs that look at results, each with a command that only it can answer. */
const PROGRAMS = {
  libreOffice: ["soffice", "--version"],
  poppler: ["pdftotext", "-v"],
  qpdf: ["qpdf", "--version"],
  python: ["/usr/bin/python3", "--version"],
  openpyxl: ["/usr/bin/python3", "-c", "import openpyxl"],
} as const;

export type Program = keyof typeof PROGRAMS;

const seen = new Map<Program, boolean>();

/**
 * `test`, for tests that look at results with these programs. Where one is missing they are skipped (`npm test`
 * says so before it begins, `src/dev/prepare-tests`), never in CI: `.ci/run` installs them all.
 */
export function testWith(...programs: readonly Program[]): jest.It {
  return programs.every(isThere) ? test : test.skip;
}

function isThere(program: Program): boolean {
  const known = seen.get(program);
  if (known !== undefined) return known;
  const [command, ...words] = PROGRAMS[program];
  const there = spawnSync(command, words, { stdio: "ignore" }).status === 0;
  if (!there && process.env["CI"]) throw new Error(`${program} is missing in CI`);
  seen.set(program, there);
  return there;
}
