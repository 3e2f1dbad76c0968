import { readFileSync } from "node:fs";
import { builtInPlan } from "../../src/plan/built-in";
import { checkPlan, parsePlan } from "../../src/plan/parse-plan";
import { readPlanSheet } from "../../src/plan/read-sheet";
import { planSchema, type Plan } from "../../src/plan/schema";
import { planSheet } from "../../src/plan/sheet";
import { cellName } from "../../src/workbook/address";
import type { CellValue, Grid } from "../../src/workbook/grid";
import { rules } from "./plan-rules";

const madeUp = planSchema.parse(JSON.parse(readFileSync("test/fixtures/plans/phu-dong-2026-2030.json", "utf8")));

function gridOf(plan: Plan, name = "Kế hoạch"): Omit<Grid, "rows"> & { rows: CellValue[][] } {
  const rows: CellValue[][] = [];
  for (const { row, column, value } of planSheet(plan).cells) (rows[row] ??= [])[column] = value;
  return { name, rows: Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null)), merges: [] };
}

/** Row and column of the cell right of (or at) the first cell that holds `text`. */
function find(grid: Grid, text: string, from = 0): { row: number; column: number } {
  const row = grid.rows.findIndex((cells, index) => index >= from && cells?.includes(text));
  return { row, column: grid.rows[row]!.indexOf(text) };
}

const hostile: Plan = {
  ...madeUp,
  version: "0012",
  title: "  =HYPERLINK(\"x\") ; \"hai\"\ndòng ",
  notRated: ["-", ";", "\"", " đệm ", "a\nb", "'"],
  criteria: madeUp.criteria.map((rule, index) => (index > 0 ? rule : {
    ...rule,
    params: {
      number: 1.5, text: "70", yes: true, no: false, word: "có", list: ["a; b", " ", "c"], one: ["a"], none: [], blank: "", mark: "\"", "lạ.lùng": "x",
    },
  })),
};

test.each([["built-in", builtInPlan()], ["made-up", madeUp], ["hostile", hostile]])(
  "plan -> sheet -> plan loses nothing (%s)",
  (_, plan) => {
    expect(planSchema.parse(readPlanSheet([gridOf(plan)])!.json)).toEqual(plan);
  },
);

test("found by content among other sheets, moved, renamed, with blank rows and columns in another order", () => {
  const rows = gridOf(madeUp).rows.map((row) => [null, null, ...row]);
  const start = rows.findIndex((row) => row[2] === "Chức vụ được đăng ký");
  const end = rows.findIndex((row) => row[2] === "Mức xếp loại");
  for (let row = start + 1; row < end; row++) rows[row] = rows[row]!.map((_, c, all) => (c < 2 ? null : all[8 - c]!)).slice(0, 7);
  const moved = [[], [], ...rows.flatMap((row, index) => (index > 4 && index % 9 === 0 && row[2] !== "Mã" ? [row, []] : [row]))];
  const grids: Grid[] = [{ name: "Kế hoạch", rows: [["Kế hoạch năm học"]], merges: [] }, { name: "Sheet7", rows: moved, merges: [] }];
  expect(planSchema.parse(readPlanSheet(grids)!.json)).toEqual(madeUp);
});

test("a row with holes is no plan, and breaks nothing", () => {
  const row: CellValue[] = [];
  row[0] = "STT";
  row[70] = "Danh hiệu";
  expect(readPlanSheet([{ name: "Sheet1", rows: [row, row], merges: [] }])).toEqual(readPlanSheet([]));
});

test("no sheet is a plan by its name alone", () => {
  const grids: Grid[] = [{ name: "Kế hoạch", rows: [["Mục", "Tham số", "Giá trị"], ["Kế hoạch", "Tên", "x"]], merges: [] }];
  expect(readPlanSheet(grids)).toBeNull();
});

test("what a clerk types is understood: a date cell, a number as text, other writings of a day, x for yes", () => {
  const grid = gridOf(madeUp);
  const set = (label: string, value: CellValue) => {
    const { row, column } = find(grid, label);
    grid.rows[row]![column + 1] = value;
  };
  set("Đăng ký từ ngày", 46280);
  set("Đăng ký đến hết ngày", "1-12-2026");
  set("Năm học cuối (ghi năm kết thúc)", "2030 ");
  const positions = find(grid, "Chức vụ được đăng ký").row;
  const { column } = find(grid, "Là người đứng đầu", positions);
  grid.rows[positions + 2]![column] = "X";
  const plan = parsePlan(readPlanSheet([grid])!.json, rules);
  expect(plan.registration).toMatchObject({ from: "2026-09-15", to: "2026-12-01" });
  expect(plan.years.last).toBe(2030);
  expect(plan.positions[0]!.heads).toBe(true);
});

test("a changed threshold is read, and every error carries its cell", () => {
  const grid = gridOf(madeUp);
  const share = find(grid, "Tỷ lệ ít nhất (%)");
  grid.rows[share.row]![share.column + 1] = "tám mươi";
  const mail = find(grid, "E-mail nhận đăng ký");
  grid.rows[mail.row]![mail.column + 1] = null;
  const heads = find(grid, "Là người đứng đầu");
  grid.rows[heads.row + 2]![heads.column] = "có lẽ";
  const onSheet = readPlanSheet([grid])!;
  const found = checkPlan(onSheet.json, rules, onSheet).errors.map(({ path, at }) => [path, cellName(at!.row, at!.column)]);
  expect(found).toEqual([
    ["email", cellName(mail.row, mail.column + 1)],
    ["positions[1].heads", cellName(heads.row + 2, heads.column)],
  ]);
  grid.rows[mail.row]![mail.column + 1] = "a@b.vn";
  grid.rows[heads.row + 2]![heads.column] = "không";
  const second = readPlanSheet([grid])!;
  const [error] = checkPlan(second.json, rules).errors;
  expect(error).toMatchObject({ path: "criteria[0].params.percent", problem: "number", data: { found: "tám mươi" } });
  expect(second.cells(error!.path)).toMatchObject({ row: share.row, column: share.column + 1 });
});

test("a hostile parameter name changes nothing but its own rule", () => {
  const grid = gridOf(madeUp);
  const { row, column } = find(grid, "Tỷ lệ ít nhất (%)");
  grid.rows[row]![column] = "__proto__.polluted";
  readPlanSheet([grid]);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});
