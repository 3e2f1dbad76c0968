import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { built } from "../../src/dev/build.mjs";
import { issueTable } from "./issue.mjs";
import { papersTable } from "./papers.mjs";
import { FORM_ROWS, makeWorkbook } from "./workbook.mjs";
import { median, run } from "./run.mjs";

/**
 * `npm run bench`: the check as a whole process beside its peers, run in turn, as ratios. A peer is
 * timed only if it finds the very same; `BENCH_RUNS` sets how often (default 5).
 */
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const PROGRAM = join(root, "dist/cli/dien-hinh.js");
const SMALL = 25_000;
const LARGE = 200_000;
/** What every side can be asked for; the check itself looks for much more in the same time. */
const COMPARED = new Set(["required-field", "phone-number", "position-allowed", "person-rated-excellent", "collective-advanced-share"]);

const folder = mkdtempSync(join(tmpdir(), "dien-hinh-bench-"));
try {
  await built("cli");
  await built("web");
  const files = writeWorkbooks();
  await race(files);
  await growth(files);
  await issueTable(PROGRAM, { folder, runs: RUNS, python: python() });
  await papersTable(PROGRAM, { folder, runs: RUNS });
  await printTable("test/bench/excel-requests");
  await printTable("test/e2e/speed");
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function writeWorkbooks() {
  const files = {};
  for (const rows of [SMALL, LARGE]) {
    const { bytes, formulas } = makeWorkbook(rows);
    files[rows] = join(folder, `${rows}.xlsx`);
    writeFileSync(files[rows], bytes);
    if (rows === SMALL) writeFileSync((files.formulas = join(folder, "formulas.xlsx")), formulas);
  }
  return files;
}

function ours(file) {
  return ["node", PROGRAM, "check", file, "--json", "--as-of", "2021-10-15"];
}

function peers(files) {
  const peer = (name) => ["node", join(here, "peers", `${name}.mjs`), files[SMALL]];
  const withOpenpyxl = python();
  return {
    "read-excel-file + zod": peer("read-excel-file"),
    "exceljs + zod": peer("exceljs"),
    ...(withOpenpyxl && { openpyxl: [withOpenpyxl, join(here, "peers/openpyxl_peer.py"), files[SMALL]] }),
    ...(hasLibreOffice() && { "formulas in LibreOffice": ["node", join(here, "peers/libreoffice.mjs"), files.formulas] }),
  };
}

async function race(files) {
  const wanted = findings((await run(ours(files[SMALL]))).output);
  const sides = {
    "unzip + one pass over the bytes (no peer)": ["node", join(here, "peers/unzip-and-scan.mjs"), files[SMALL]],
    "unzip + one pass over the cells' values (no peer)": ["node", join(here, "peers/unzip-and-read.mjs"), files[SMALL]],
  };
  for (const [name, command] of Object.entries(peers(files))) {
    const found = (await run(command)).output.split("\n").filter(Boolean);
    if (found.join() === wanted.join()) sides[name] = command;
    else console.log(`${name}: left out, it finds otherwise (${found.length} findings, ours ${wanted.length})`);
  }
  const timed = await inTurn(ours(files[SMALL]), sides);
  console.log(`\n${SMALL} staff rows x 12, ${FORM_ROWS} form rows, ${wanted.length} findings compared; ${RUNS} runs in turn`);
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}\n`);
  console.log("| side | seconds | CPU s | ours / side, seconds | ours / side, CPU | peak MB |");
  console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
  console.log(row("Điển hình", timed.own, null));
  for (const [name, runs] of Object.entries(timed.sides)) console.log(row(name, runs, timed.own));
}

/** Own, side 1, own, side 2 …: each ratio is of two runs that stood beside each other. */
async function inTurn(own, sides) {
  const timed = { own: [], sides: Object.fromEntries(Object.keys(sides).map((name) => [name, []])) };
  for (let i = 0; i < RUNS; i++) {
    for (const [name, command] of Object.entries(sides)) {
      const mine = await run(own);
      timed.own.push(mine);
      timed.sides[name].push({ ...(await run(command)), beside: mine });
    }
  }
  return timed;
}

/** Medians; the ratios are medians of ratios. CPU seconds hold also where other work keeps the machine busy. */
function row(name, runs, own) {
  const of = (figure) => median(runs.map((one) => one[figure])).toFixed(2);
  const ratio = (figure) => (own ? median(runs.map((one) => one.beside[figure] / one[figure])).toFixed(2) : "");
  return `| ${[name, of("seconds"), of("cpu"), ratio("seconds"), ratio("cpu"), Math.round(of("peak"))].join(" | ")} |`;
}

async function growth(files) {
  const ratios = { seconds: [], cpu: [] };
  const peaks = [];
  for (let i = 0; i < RUNS; i++) {
    const small = await run(ours(files[SMALL]));
    const large = await run(ours(files[LARGE]));
    for (const figure of ["seconds", "cpu"]) ratios[figure].push(large[figure] / small[figure]);
    peaks.push(large.peak);
  }
  const [seconds, cpu] = [ratios.seconds, ratios.cpu].map((list) => median(list).toFixed(1));
  console.log(`\n${LARGE} rows take ${seconds} x the time and ${cpu} x the CPU seconds of ${SMALL}; peak ${Math.round(median(peaks))} MB`);
}

/** Requests counted by the strict Excel, long tasks by Chromium: both print rows of a table under `BENCH`. */
async function printTable(test) {
  const { output } = await run(["npx", "jest", "--testPathPatterns", test], { BENCH: "1" });
  const rows = output.split("\n").map((line) => line.trim()).filter((line) => line.startsWith("|"));
  if (rows.length === 0) throw new Error(`${test} printed no table:\n${output}`);
  console.log(`\n${rows.join("\n")}`);
}

function findings(output) {
  return JSON.parse(output).findings
    .filter(({ check, severity, at }) => COMPARED.has(check) && severity !== "info" && at.cell)
    .map(({ check, at }) => `${check} ${at.cell}`)
    .sort();
}

/** A Python that has openpyxl, where there is one. */
function python() {
  return ["/usr/bin/python3", "python3"].find((path) => hasOpenpyxl(path));
}

function hasOpenpyxl(python) {
  if (python.startsWith("/") && !existsSync(python)) return false;
  try {
    execFileSync(python, ["-c", "import openpyxl"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function hasLibreOffice() {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    console.log("formulas in LibreOffice: left out, soffice is not installed");
    return false;
  }
}
