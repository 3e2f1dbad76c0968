import { afterChanges } from "../../src/taskpane/worker/after-changes";
import { UNCALCULATED, type CellValue } from "../../src/workbook/grid";
import type { SetCell } from "../../src/workbook/changes";
import { snapshot } from "../fixtures/workbook";

const READ = snapshot({ A: [["x", 1], [UNCALCULATED]], B: [["x"]] });

function change(row: number, column: number, from: CellValue, to: SetCell["to"], sheet = "A"): SetCell {
  return { kind: "set-cell", at: { sheet, row, column }, from, to };
}

const rowsAfter = (...changes: SetCell[]) => afterChanges(READ, changes).grids.map(({ rows }) => rows);

test("the changes are made, one after the other, and what was read stays as it is", () => {
  const [a, b] = rowsAfter(change(0, 1, 1, "01"), change(0, 1, "01", "02"), change(3, 2, null, "neu"));
  expect(a![0]).toEqual(["x", "02"]);
  expect(a![3]).toEqual([null, null, "neu"]);
  expect(b).toBe(READ.grids[1]!.rows);
  expect(READ.grids[0]!.rows).toEqual([["x", 1], [UNCALCULATED]]);
});

test("what a host would refuse changes nothing: another value, another sheet", () => {
  expect(rowsAfter(change(0, 0, "y", "z"), change(0, 0, "x", "z", "C"), change(1, 0, null, "z"))).toEqual(READ.grids.map(({ rows }) => rows));
});
