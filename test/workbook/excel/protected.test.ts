import { createExcelHost } from "../../../src/workbook/excel/host";
import { excelFromRows } from "../../excel-host/from-rows";
import { clerksState, ourHighlights } from "../../excel-host/state";
import { FORM, mark, setCell } from "../contract";

const SHEETS = { "Đăng ký": FORM, "Nhân sự": [["Họ và tên"], ["Ksor Y"]] };
const MARKS = { kind: "set-highlights" as const, marks: [mark("C5", "missing"), mark("A2", "invalid", "Nhân sự")] };

describe("a protected sheet", () => {
  it("is read and checked; the other sheets are marked and it is named", async () => {
    const excel = excelFromRows(SHEETS);
    excel.clerk.protect("Nhân sự");
    const host = createExcelHost(excel.Excel, excel.Office);
    expect((await host.read()).grids[1]!.rows[1]).toEqual(["Ksor Y"]);
    expect(await host.apply([MARKS])).toMatchObject({ unmarked: ["Nhân sự"] });
    expect(ourHighlights(excel.book)).toEqual(["Đăng ký missing C5"]);
    await host.read();
    const { requests } = excel.stats;
    expect(await host.apply([MARKS])).toMatchObject({ unmarked: ["Nhân sự"] });
    expect(excel.stats.requests).toBe(requests);
  });

  it("is marked where formatting is allowed", async () => {
    const excel = excelFromRows(SHEETS);
    excel.clerk.protect("Nhân sự", { allowFormatCells: true });
    const host = createExcelHost(excel.Excel, excel.Office);
    await host.read();
    expect((await host.apply([MARKS])).unmarked).toBeUndefined();
    expect(ourHighlights(excel.book)).toHaveLength(2);
  });

  it("takes fixes in unlocked cells only", async () => {
    const excel = excelFromRows(SHEETS);
    const { rows } = excel.clerk.sheet("Đăng ký");
    rows[3]![1]!.locked = false;
    excel.clerk.protect("Đăng ký", { allowFormatCells: true });
    const before = clerksState(excel.book);
    const host = createExcelHost(excel.Excel, excel.Office);
    await host.read();
    const { refused, undo } = await host.apply([setCell("B4", "TH Lê Lợi", "Trường TH Lê Lợi"), setCell("B5", "THCS H'Bŭn Siu", "x")]);
    expect(refused.map(({ reason }) => reason)).toEqual(["protected"]);
    expect(excel.clerk.value("Đăng ký", "B4")).toBe("Trường TH Lê Lợi");
    await host.apply(undo);
    expect(clerksState(excel.book)).toEqual(before);
  });

  it("was protected after the read: nothing is written and the clerk is told", async () => {
    const excel = excelFromRows(SHEETS);
    const host = createExcelHost(excel.Excel, excel.Office);
    await host.read();
    excel.clerk.protect("Đăng ký");
    await expect(host.apply([MARKS])).rejects.toMatchObject({ problem: { code: "host-protected" } });
    await host.read();
    expect(await host.apply([MARKS])).toMatchObject({ unmarked: ["Đăng ký"] });
    expect(ourHighlights(excel.book)).toEqual(["Nhân sự invalid A2"]);
  });
});

describe("a sheet that was renamed", () => {
  it("is still found, by its id", async () => {
    const excel = excelFromRows(SHEETS);
    const host = createExcelHost(excel.Excel, excel.Office);
    await host.read();
    excel.clerk.rename("Nhân sự", "NS 2021");
    await host.apply([MARKS]);
    expect(ourHighlights(excel.book)).toEqual(["NS 2021 invalid A2", "Đăng ký missing C5"]);
    const { refused } = await host.apply([setCell("A2", "Ksor Y", "Ksor H'Blơi", "Nhân sự")]);
    expect(refused).toEqual([]);
    expect(excel.clerk.value("NS 2021", "A2")).toBe("Ksor H'Blơi");
  });
});
