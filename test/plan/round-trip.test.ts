import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtInPlan } from "../../src/plan/built-in";
import { planTables, paramsTable } from "../../src/plan/fields";
import { readPlanSheet } from "../../src/plan/read-sheet";
import { planSchema, type Plan } from "../../src/plan/schema";
import { planSheet } from "../../src/plan/sheet";
import { emptyWorkbook } from "../../src/workbook/file/empty";
import { openWorkbook } from "../../src/workbook/file/open";
import type { CellValue, Grid } from "../../src/workbook/grid";
import { Chance } from "../oracle/random";
import { randomPlan } from "./random-plan";
import { testWith } from "../programs";

const SEEDS = Array.from({ length: Number(process.env["PLANS"] ?? 300) }, (_, index) => index + 1);

function gridOf(plan: Plan): Grid {
  const rows: CellValue[][] = [];
  for (const { row, column, value } of planSheet(plan).cells) (rows[row] ??= [])[column] = value;
  return { name: "Kế hoạch", rows: Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null)), merges: [] };
}

function readBack(grid: Grid): unknown {
  const onSheet = readPlanSheet([grid])!;
  expect(onSheet.unread).toEqual([]);
  return planSchema.parse(onSheet.json);
}

test("plan -> sheet -> plan loses nothing of any plan", () => {
  for (const seed of SEEDS) expect(readBack(gridOf(randomPlan(seed)))).toEqual(randomPlan(seed));
});

const DATE = /^(\d{2})\/(\d{2})\/(\d{4})$/;
const serial = (day: string, month: string, year: string) => Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
const TABLE_TITLES = new Set([...planTables, paramsTable].map(({ title }) => title));

/** The same sheet after a person has worked on it in Excel, without changing what it says. */
function handled(plan: Plan, seed: number): Grid {
  const chance = new Chance(seed);
  const rows = gridOf(plan).rows.map((row) => [...(row ?? [])] as CellValue[]);
  const start = rows.findIndex((row) => row[0] === "Mục");
  const typed = rows.map((row, index) => {
    const date = index > start ? row.map((value) => (typeof value === "string" && isDateField(rows, index, row, value) ? DATE.exec(value) : null)) : [];
    return row.map((value, column) => (date[column] ? serial(date[column][1]!, date[column][2]!, date[column][3]!) : retyped(row, value, chance)));
  });
  const spaced = typed.flatMap((row, index) => (index > start && chance.is(0.3) ? [row, []] : [row]));
  const order = chance.shuffle([0, 1, 2, 3, 4, 5, 6, 7]);
  const moved = tablesOf(spaced).flatMap((table) => table.map((row, index) => (index === 0 && TABLE_TITLES.has(String(row[0])) ? row : order.map((at) => row[at] ?? null))));
  return { name: "Sheet1", rows: [[], ...moved], merges: [] };
}

/** Dates stand in known places: under "Từ ngày", "Đến hết ngày", or beside a "… ngày" label. */
function isDateField(rows: readonly CellValue[][], index: number, row: readonly CellValue[], value: string): boolean {
  if (!DATE.test(value)) return false;
  if (/^Đăng ký (từ|đến)/.test(String(row[1])) && row[2] === value) return true;
  const header = rows.slice(0, index).findLast((above) => above.includes("Đến hết ngày") || TABLE_TITLES.has(String(above[0])));
  const column = row.lastIndexOf(value);
  return header !== undefined && ["Từ ngày", "Đến hết ngày"].includes(String(header[column]));
}

function retyped(row: readonly CellValue[], value: CellValue, chance: Chance): CellValue {
  if (row[1] === paramsTable.labels["percent"] && value === row[2]) return typeof value === "number" ? chance.pick([value / 100, `${value} %`, String(value)]) : value;
  if (typeof value === "number" && Number.isInteger(value)) return chance.pick([value, String(value), `${value} `]);
  return value;
}

function tablesOf(rows: readonly CellValue[][]): CellValue[][][] {
  const tables: CellValue[][][] = [[]];
  for (const row of rows) {
    if (TABLE_TITLES.has(String(row[0])) && (row[1] ?? null) === null) tables.push([]);
    tables.at(-1)!.push(row);
  }
  return tables;
}

test("real dates, percents, numbers as texts, blank rows and columns in another order change nothing", () => {
  for (const seed of SEEDS) expect(readBack(handled(randomPlan(seed), seed))).toEqual(randomPlan(seed));
  expect(readBack(handled(builtInPlan(), 1))).toEqual(builtInPlan());
});

async function workbookOf(plans: readonly Plan[]): Promise<Uint8Array> {
  const host = await openWorkbook(emptyWorkbook(), "a.xlsx");
  await host.apply(plans.map((plan, index) => ({ kind: "put-sheet", content: { ...planSheet(plan), name: `Kế hoạch ${index + 1}` }, replace: true })));
  return host.save();
}

async function expectPlans(file: Uint8Array, plans: readonly Plan[]): Promise<void> {
  const { grids } = await (await openWorkbook(file, "b.xlsx")).read();
  expect(grids.map((grid) => readBack(grid))).toEqual(plans);
}

describe("saved by another program", () => {
  const plans = [builtInPlan(), ...SEEDS.slice(0, 20).map(randomPlan)];
  const folder = mkdtempSync(join(tmpdir(), "dien-hinh-plan-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const withOpenpyxl = testWith("openpyxl");
  const withLibreOffice = testWith("libreOffice");

  withOpenpyxl("openpyxl", async () => {
    const file = join(folder, "openpyxl.xlsx");
    writeFileSync(file, await workbookOf(plans));
    execFileSync("/usr/bin/python3", ["-c", "import sys, openpyxl; book = openpyxl.load_workbook(sys.argv[1]); book.save(sys.argv[1])", file]);
    await expectPlans(readFileSync(file), plans);
  });

  withLibreOffice("LibreOffice", async () => {
    writeFileSync(join(folder, "ke-hoach.xlsx"), await workbookOf(plans));
    execFileSync("soffice", [`-env:UserInstallation=file://${join(folder, "office")}`, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out"), join(folder, "ke-hoach.xlsx")], { stdio: "ignore" });
    await expectPlans(readFileSync(join(folder, "out/ke-hoach.xlsx")), plans);
  });
});
