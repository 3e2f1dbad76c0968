import { openWorkbook } from "../../../src/workbook/file/open";
import { grid, workbookBytes } from "../../fixtures/workbook";

test("reads what SheetJS wrote", async () => {
  const rows = [["Stt", "Họ và tên", null, 12.5, -3, true, { error: "#N/A" }], [], [null, "a & b <c>", "0978123456"]];
  const host = await openWorkbook(workbookBytes({ "Nhân sự": rows, "b": [["x"]] }, { "Nhân sự": ["A1:B2"] }), "a.xlsx");
  const { grids } = await host.read();
  expect(grids.map((g) => g.name)).toEqual(["Nhân sự", "b"]);
  expect(grids[0]!.merges).toEqual(grid("", [], ["A1:B2"]).merges);
  expect(grids[0]!.rows[0]).toEqual(rows[0]);
  expect(grids[0]!.rows[1]).toBeUndefined();
  expect(grids[0]!.rows[2]).toEqual(rows[2]);
});
