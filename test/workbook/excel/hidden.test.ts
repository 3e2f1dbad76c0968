import { createExcelHost } from "../../../src/workbook/excel/host";
import type { HostEvent } from "../../../src/workbook/port";
import { excelFromRows } from "../../excel-host/from-rows";
import { clerksState } from "../../excel-host/state";
import { at, mark, setCell } from "../contract";

const LIST = { S: [["Tên", "Số"], ["a", "1."], ["b", "2."], ["c", "3."], ["d", "4."]] };

function set(cell: string, from: string, to: string) {
  return setCell(cell, from, to, "S");
}

function filtered(options: Parameters<typeof excelFromRows>[1] = {}) {
  const excel = excelFromRows(LIST, options);
  excel.clerk.filter("S", "A1:B5", "A", "b", "d");
  return { excel, host: createExcelHost(excel.Excel, excel.Office) };
}

describe("a filtered list in Excel", () => {
  it("is read whole: with one request more the first time, and none the next", async () => {
    const { excel, host } = filtered();
    const [grid] = (await host.read()).grids;
    expect(grid!.rows.map((row) => row?.[0])).toEqual(["Tên", "a", "b", "c", "d"]);
    expect(grid!.hidden).toEqual({ rows: [{ from: 1, to: 1 }, { from: 3, to: 3 }], columns: [] });
    expect(excel.stats.requests).toBe(2);
    expect((await host.read()).grids[0]!.hidden).toEqual(grid!.hidden);
    expect(excel.stats.requests).toBe(3);
    excel.clerk.clearFilter("S");
    expect((await host.read()).grids[0]!.hidden).toBeUndefined();
    expect(excel.stats.requests).toBe(4);
  });

  it("is fixed cell by cell, in sight or not, each with its own value, and taken back", async () => {
    const { excel, host } = filtered();
    const before = clerksState(excel.book);
    await host.read();
    const requests = excel.stats.requests;
    const { refused, undo } = await host.apply([set("B2", "1.", "01"), set("B3", "2.", "02"), set("B4", "3.", "03"), set("B5", "4.", "04")]);
    expect(["B2", "B3", "B4", "B5"].map((cell) => excel.clerk.value("S", cell))).toEqual(["01", "02", "03", "04"]);
    expect([refused.length, undo.length, excel.stats.requests - requests]).toEqual([0, 4, 2]);
    await host.apply(undo);
    expect(clerksState(excel.book)).toEqual(before);
  });

  it("is brought back as it was when the write fails half-way", async () => {
    const { excel, host } = filtered();
    const before = clerksState(excel.book);
    await host.read();
    excel.failNext(1, { kind: "action", index: 16 });
    await expect(host.apply([set("B2", "1.", "01"), set("B3", "2.", "02"), set("B4", "3.", "03")])).rejects.toMatchObject({ problem: { code: "host-failed" } });
    expect(clerksState(excel.book)).toEqual(before);
  });
});

describe("going to a cell that is out of sight", () => {
  it("does not move the selection, unhides nothing, and says what hides the cell", async () => {
    const { excel, host } = filtered();
    excel.clerk.sheet("S").rows.push([{ value: "dưới danh sách" }]);
    excel.clerk.hideRows("S", 6);
    excel.clerk.hideColumns("S", "B");
    await host.read();
    excel.clerk.select("S", "A1");
    const before = clerksState(excel.book);
    const codes = ["A2", "B2", "A6", "B1", "B3"].map(async (cell) => {
      const error: unknown = await host.select(at(cell, "S")).catch((reason: unknown) => reason);
      return (error as { problem: { code: string } }).problem.code;
    });
    expect(await Promise.all(codes)).toEqual(["host-row-filtered", "host-row-filtered", "host-row-hidden", "host-column-hidden", "host-column-hidden"]);
    await expect(host.select(at("A2", "S"))).rejects.toMatchObject({ problem: { data: { sheet: "S", cell: "A2", row: 2 } } });
    expect(excel.book.selection).toBe("S!A1");
    expect(clerksState(excel.book)).toEqual(before);
    await host.select(at("A3", "S"));
    expect(excel.book.selection).toBe("S!A3");
  });

  it("looks at the sheet as it is now, not as it was read", async () => {
    const { excel, host } = filtered();
    await host.read();
    excel.clerk.clearFilter("S");
    await host.select(at("A2", "S"));
    expect(excel.book.selection).toBe("S!A2");
    excel.clerk.hideRows("S", 3);
    await expect(host.select(at("A3", "S"))).rejects.toMatchObject({ problem: { code: "host-row-hidden" } });
  });

  it("says that the row is hidden even where Excel cannot tell its filter", async () => {
    const { excel, host } = filtered();
    excel.failNext(1, { kind: "before" });
    await expect(host.select(at("A2", "S"))).rejects.toMatchObject({ problem: { code: "host-row-hidden" } });
  });
});

it.each([[21, 1], [10, 0]])("with ExcelApi 1.%d a filter is told %d times, as an edit is", async (level, times) => {
  const excel = excelFromRows(LIST, { level, fresh: true });
  const host = createExcelHost(excel.Excel, excel.Office);
  await host.read();
  const told: HostEvent[] = [];
  const stop = await host.watch((event) => void told.push(event));
  excel.clerk.filter("S", "A1:B5", "A", "c", "d");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual(Array.from({ length: times }, () => ({ kind: "edited" })));
  await stop();
});

describe("with an undo list (ExcelApi 1.20)", () => {
  it("cells and the marks that follow are one step", async () => {
    const excel = excelFromRows(LIST, { undo: true });
    const host = createExcelHost(excel.Excel, excel.Office);
    await host.read();
    await host.apply([{ kind: "set-highlights", marks: [mark("B2", "invalid", "S"), mark("B3", "missing", "S")] }]);
    const before = JSON.stringify(excel.book.sheets);
    await host.read({ merges: false });
    await host.apply([set("B2", "1.", "01"), set("B4", "3.", "03"), { kind: "set-highlights", marks: [mark("B3", "missing", "S")] }]);
    expect(excel.clerk.value("S", "B4")).toBe("03");
    expect(excel.clerk.undo()).toBe(true);
    expect(JSON.stringify(excel.book.sheets)).toBe(before);
  });

  it("the cells are written though a mark is gone that was to be taken away", async () => {
    const excel = excelFromRows(LIST);
    const host = createExcelHost(excel.Excel, excel.Office);
    await host.read();
    await host.apply([{ kind: "set-highlights", marks: [mark("B2", "invalid", "S")] }]);
    excel.clerk.sheet("S").formats = [];
    const { refused } = await host.apply([set("B2", "1.", "01"), { kind: "set-highlights", marks: [] }]);
    expect([refused.length, excel.clerk.value("S", "B2")]).toEqual([0, "01"]);
  });
});
