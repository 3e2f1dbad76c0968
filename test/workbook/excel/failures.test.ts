import type { Change } from "../../../src/workbook/changes";
import { createExcelHost } from "../../../src/workbook/excel/host";
import { ProgramError } from "../../../src/problem";
import type { Failure, TestExcel } from "../../excel-host/create-excel";
import { excelFromRows } from "../../excel-host/from-rows";
import { clerksState, ourHighlights } from "../../excel-host/state";
import { at, FORM, mark, setCell } from "../contract";

const SHEETS = { "Đăng ký": FORM, "Nhân sự": [["Họ và tên"], ["Ksor Y"]] };
const MARKS: Change = { kind: "set-highlights", marks: [mark("C5", "missing"), mark("A2", "invalid", "Nhân sự")] };

/** What is applied -> may the clerk's workbook afterwards be wholly changed? */
const SCENARIOS: Readonly<Record<string, readonly Change[]>> = {
  highlights: [MARKS],
  cells: [setCell("D5", 978123457, "0978123457"), setCell("C4", "xã Ia Hrung, huyện Ia Grai", "=x"), setCell("A2", "Ksor Y", "Ksor", "Nhân sự")],
  "cells and memory": [setCell("D4", "0978123456", "0978 123"), { kind: "remember", key: "a", value: "1" }],
  sheet: [{ kind: "put-sheet", replace: true, content: { name: "Bản gửi", cells: [{ row: 0, column: 0, value: "mới" }], widths: [], merges: [] } }],
};

function open(): TestExcel {
  const excel = excelFromRows(SHEETS, { merges: { "Đăng ký": ["A1:C1"] } });
  excel.clerk.addRule("Đăng ký", "A1:D9", "=LEN(A1)>40");
  return excel;
}

/** The clerk's workbook without our own memory part and sheet, which may have been written or not. */
function cellsOf(excel: TestExcel): unknown {
  const { sheets } = clerksState(excel.book) as { sheets: { name: string }[] };
  return sheets.filter(({ name }) => name !== "Bản gửi");
}

async function clean(changes: readonly Change[]): Promise<{ after: unknown; actions: number[]; first: number }> {
  const excel = open();
  const host = createExcelHost(excel.Excel, excel.Office);
  await host.read();
  const first = excel.stats.requests;
  await host.apply(changes);
  return { after: cellsOf(excel), actions: excel.stats.log.slice(first).map(({ actions }) => actions), first };
}

async function expectWhole(changes: readonly Change[], request: number, failure: Failure, after: unknown): Promise<void> {
  const excel = open();
  const host = createExcelHost(excel.Excel, excel.Office);
  await host.read();
  const before = cellsOf(excel);
  excel.failNext(request, failure);
  const error: unknown = await host.apply(changes).then(() => null, (thrown: unknown) => thrown);
  expect(error === null || error instanceof ProgramError).toBe(true);
  const now = cellsOf(excel);
  expect(error === null ? [after] : [before, after]).toContainEqual(now);
  if (error !== null) expect(now).toEqual(before);
  expect(excel.book.sheets.map(({ name }) => name).filter((name) => name.startsWith("~"))).toEqual([]);
  // The next check is right, whatever was left half-done.
  const snapshot = await host.read();
  expect(snapshot.grids.filter(({ name }) => name !== "Bản gửi").map(({ name }) => name)).toEqual(Object.keys(SHEETS));
  await host.apply([MARKS]);
  expect(ourHighlights(excel.book)).toEqual(["Nhân sự invalid A2", "Đăng ký missing C5"]);
  expect(cellsOf(excel)).toEqual(now);
}

describe.each(Object.entries(SCENARIOS))("when a request fails while writing %s", (_, changes) => {
  it("leaves the clerk's workbook whole: request lost, answer lost, each action failing", async () => {
    const { after, actions } = await clean(changes);
    expect(actions.length).toBeGreaterThan(0);
    for (const [request, count] of actions.entries()) {
      await expectWhole(changes, request, { kind: "before" }, after);
      await expectWhole(changes, request, { kind: "after" }, after);
      for (let index = 0; index < count; index += count > 60 ? 3 : 1) await expectWhole(changes, request, { kind: "action", index }, after);
    }
  }, 60_000);
});

describe("failures in the clerk's words", () => {
  async function problem(act: (excel: TestExcel) => Promise<unknown>): Promise<unknown> {
    const excel = open();
    const error: unknown = await act(excel).then(() => null, (thrown: unknown) => thrown);
    return error instanceof ProgramError ? error.problem : error;
  }

  it("says that reading failed, and reads right the next time", async () => {
    const excel = open();
    const host = createExcelHost(excel.Excel, excel.Office);
    excel.failNext(0, { kind: "before" });
    await expect(host.read()).rejects.toMatchObject({ problem: { code: "host-failed" } });
    expect((await host.read()).grids).toHaveLength(2);
  });

  it("says that a cell is being edited, and has changed nothing", async () => {
    const excel = open();
    const host = createExcelHost(excel.Excel, excel.Office);
    await host.read();
    const before = clerksState(excel.book);
    excel.editing = true;
    await expect(host.apply(SCENARIOS["cells"]!)).rejects.toMatchObject({ problem: { code: "host-cell-edit" } });
    await expect(host.apply([MARKS])).rejects.toMatchObject({ problem: { code: "host-cell-edit" } });
    excel.editing = false;
    expect(clerksState(excel.book)).toEqual(before);
    await host.apply([MARKS]);
    expect(ourHighlights(excel.book)).toHaveLength(2);
  });

  it("waits for the end of the cell edit where Excel can", async () => {
    const excel = excelFromRows(SHEETS, { sets: ["DelayForCellEdit"], fresh: true });
    const host = createExcelHost(excel.Excel, excel.Office);
    excel.editing = true;
    const reading = host.read();
    setTimeout(() => (excel.editing = false), 20);
    expect((await reading).grids).toHaveLength(2);
  });

  it("names the sheet that was deleted in between", async () => {
    expect(await problem(async (excel) => {
      const host = createExcelHost(excel.Excel, excel.Office);
      await host.read();
      excel.clerk.delete("Nhân sự");
      await host.apply([MARKS]);
    })).toMatchObject({ code: "host-sheet-gone", data: { sheet: "Nhân sự" } });
    expect(await problem(async (excel) => {
      const host = createExcelHost(excel.Excel, excel.Office);
      await host.read();
      excel.clerk.delete("Nhân sự");
      await host.select(at("A2", "Nhân sự"));
    })).toMatchObject({ code: "host-sheet-gone", data: { sheet: "Nhân sự" } });
  });

  it("says that the cells could not be put back where Excel is lost for good", async () => {
    expect(await problem(async (excel) => {
      const host = createExcelHost(excel.Excel, excel.Office);
      await host.read();
      excel.failNext(1, { kind: "after" });
      excel.failNext(2, { kind: "before" });
      await host.apply([setCell("D4", "0978123456", "x")]);
    })).toEqual({ code: "host-half-done", data: { cells: "Đăng ký!D4", count: 1 } });
  });

  it("is told below ExcelApi 1.9", async () => {
    const { assertSupported } = await import("../../../src/workbook/excel/host");
    expect(() => assertSupported(excelFromRows({}, { level: 8 }).Office)).toThrow(expect.objectContaining({ problem: expect.objectContaining({ code: "host-unsupported" }) }));
    expect(() => assertSupported(excelFromRows({}, { level: 9 }).Office)).not.toThrow();
  });

  it("comes in the order of the calls, one after the other", async () => {
    const excel = open();
    const host = createExcelHost(excel.Excel, excel.Office);
    const [first, , second] = await Promise.all([host.read(), host.apply([setCell("A4", 1, 5)]), host.read()]);
    expect([first.grids[0]!.rows[3]![0], second.grids[0]!.rows[3]![0]]).toEqual([1, 5]);
  });
});
