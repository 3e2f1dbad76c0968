import { Session } from "../../../src/workbook/excel/session";
import { read } from "../../../src/workbook/excel/read";
import { excelFromRows } from "../../excel-host/from-rows";

describe("reading in Excel", () => {
  it("reads values, errors, merges and places in one request", async () => {
    const excel = excelFromRows({
      "Đăng ký": [[], [null, "Tên", "Số"], [null, "0978123456", 5, true, { error: "#N/A" }]],
      Trống: [],
    }, { merges: { "Đăng ký": ["B2:C2"] } });
    const snapshot = await read(new Session(excel.Excel, excel.Office), {});
    expect(snapshot.grids[0]!.rows[2]).toEqual([null, "0978123456", 5, true, { error: "#N/A" }]);
    expect(snapshot.grids.map(({ name }) => name)).toEqual(["Đăng ký", "Trống"]);
    expect(snapshot.grids[0]!.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
    expect(snapshot.grids[1]!.rows).toEqual([]);
    expect(excel.stats).toMatchObject({ requests: 1, unknown: [] });
  });
});
