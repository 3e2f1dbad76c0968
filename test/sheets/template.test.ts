import { readFileSync } from "node:fs";
import { builtInPlan } from "../../src/plan/built-in";
import { planSchema } from "../../src/plan/schema";
import { sampleSheets, templateSheets } from "../../src/distribute/template";
import { readSheets } from "../../src/sheets/read";
import type { CellValue, Grid } from "../../src/workbook/grid";
import type { SheetContent } from "../../src/workbook/sheet-content";
import { problems } from "./read-with";

function gridOf({ name, cells, merges }: SheetContent): Grid {
  const rows: CellValue[][] = [];
  for (const { row, column, value } of cells) (rows[row] ??= [])[column] = value;
  return { name, rows, merges };
}

const madeUp = planSchema.parse(JSON.parse(readFileSync("test/fixtures/plans/phu-dong-2026-2030.json", "utf8")));

test.each([["built-in", builtInPlan(), "2025-06-30"], ["made-up", madeUp, "2030-06-30"]] as const)(
  "our own template and sample read without an unclear header (%s)",
  (_, plan, asOf) => {
    const sample = readSheets({ grids: sampleSheets(plan).map(gridOf), plan, asOf });
    expect(problems(sample)).toEqual([]);
    expect(sample.form.collectives.length + sample.form.individuals.length).toBeGreaterThan(0);
    expect(sample.staff!.people.length).toBeGreaterThan(0);
    // The annex's own rows stand in no template of ours: nothing is filled in yet.
    const read = () => readSheets({ grids: templateSheets(plan).map(gridOf), plan, asOf });
    expect(read).toThrow(expect.objectContaining({ problem: { code: "form-empty", data: { sheet: "Đăng ký" } } }));
  },
);
