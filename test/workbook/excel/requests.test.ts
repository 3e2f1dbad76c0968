import type { Mark } from "../../../src/workbook/changes";
import { createExcelHost } from "../../../src/workbook/excel/host";
import type { CellValue } from "../../../src/workbook/grid";
import type { TestExcel } from "../../excel-host/create-excel";
import { excelFromRows } from "../../excel-host/from-rows";
import { ourHighlights } from "../../excel-host/state";
import { at, FORM, mark } from "../contract";

jest.setTimeout(60_000);

const LIMIT = 5 * 1024 * 1024;

function staff(people: number): CellValue[][] {
  const header = ["Stt", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Số điện thoại", "Trạng thái", "Xếp loại 2020-2021", "Danh hiệu 2020-2021", "Kỷ luật 2020-2021", "Ghi chú", "E-mail"];
  return [header, ...Array.from({ length: people }, (_, i) => [
    i + 1, `Nguyễn Thị Hồng Nhung ${i}`, 30000 + (i % 9000), "Giáo viên", `Trường Tiểu học Lê Lợi ${i % 40}`, `09781${10000 + i}`,
    "Đang làm việc", "Hoàn thành xuất sắc nhiệm vụ", i % 3 ? "LĐTT" : "LĐTT, CSTĐCS", "Không", null, `nhung${i}@gialai.edu.vn`,
  ])];
}

function log({ stats }: TestExcel, from = 0): string {
  return stats.log.slice(from).map(({ bytesOut, bytesIn, actions }) => `${bytesOut}→ ${bytesIn}← (${actions})`).join("; ");
}

describe("requests and bytes", () => {
  it("takes one request to read and one to write, and none to write the same again", async () => {
    const excel = excelFromRows({ "Đăng ký": FORM, "Nhân sự": staff(200) });
    const host = createExcelHost(excel.Excel, excel.Office);
    const marks: Mark[] = [mark("C5", "missing"), mark("D5", "invalid"), mark("B9", "unverified", "Nhân sự")];
    await host.read();
    expect(excel.stats.requests).toBe(1);
    await host.apply([{ kind: "set-highlights", marks }]);
    expect(excel.stats.requests).toBe(2);
    await host.read();
    await host.apply([{ kind: "set-highlights", marks }]);
    expect(excel.stats.requests).toBe(3);
    expect(excel.stats.unknown).toEqual([]);
    console.info(`a check of 200 people: ${log(excel)}`);
  });

  it("writes again where the clerk has moved or removed a highlight", async () => {
    const excel = excelFromRows({ "Đăng ký": FORM });
    const host = createExcelHost(excel.Excel, excel.Office);
    const marks = [mark("C5", "missing")];
    await host.read();
    await host.apply([{ kind: "set-highlights", marks }]);
    excel.clerk.insertRow("Đăng ký", 2);
    expect(ourHighlights(excel.book)).toEqual(["Đăng ký missing C6"]);
    await host.read();
    await host.apply([{ kind: "set-highlights", marks }]);
    expect(ourHighlights(excel.book)).toEqual(["Đăng ký missing C5"]);
    excel.clerk.sheet("Đăng ký").formats = [];
    await host.read();
    await host.apply([{ kind: "set-highlights", marks }]);
    expect(ourHighlights(excel.book)).toEqual(["Đăng ký missing C5"]);
  });

  it("leaves the undo list alone in a live re-check", async () => {
    const excel = excelFromRows({ "Đăng ký": FORM }, { merges: { "Đăng ký": ["A1:C1"] } });
    const host = createExcelHost(excel.Excel, excel.Office);
    await host.read();
    const { undoLost } = excel.stats;
    expect((await host.read({ merges: false })).grids[0]!.merges).toHaveLength(1);
    expect(excel.stats.undoLost).toBe(undoLost);
  });

  it("reads 40 sheets in three requests", async () => {
    const sheets = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`Trang ${i}`, [[`giá trị ${i}`]]]));
    const excel = excelFromRows(sheets);
    const { grids } = await createExcelHost(excel.Excel, excel.Office).read();
    expect(grids.map(({ name }) => name)).toEqual(Object.keys(sheets));
    expect(grids[39]!.rows[0]).toEqual(["giá trị 39"]);
    expect(excel.stats.requests).toBe(3);
  });

  it("reads 25,000 people in blocks, none above 5 MB, in a few requests", async () => {
    const rows = staff(25_000);
    const excel = excelFromRows({ "Đăng ký": FORM, "Nhân sự": rows });
    const host = createExcelHost(excel.Excel, excel.Office);
    const progress: number[] = [];
    const { grids } = await host.read({ onProgress: (done, total) => progress.push(done / total) });
    expect(grids[1]!.rows).toHaveLength(25_001);
    expect(grids[1]!.rows[25_000]!.slice(0, 3)).toEqual(rows[25_000]!.slice(0, 3));
    expect(grids[0]!.rows[3]![1]).toBe("TH Lê Lợi");
    expect(progress.at(-1)).toBe(1);
    console.info(`25,000 x 12, first read: ${log(excel)}`);
    const first = excel.stats.requests;
    await host.read({ merges: false });
    console.info(`25,000 x 12, read again: ${log(excel, first)}`);
    expect(excel.stats.requests - first).toBeLessThanOrEqual(4);
    const marks = Array.from({ length: 25_000 }, (_, i): Mark => ({ at: { sheet: "Nhân sự", row: i + 1, column: i % 3 ? 7 : 5 }, kind: i % 2 ? "missing" : "unverified" }));
    const second = excel.stats.requests;
    await host.apply([{ kind: "set-highlights", marks }]);
    console.info(`25,000 marks: ${log(excel, second)}`);
    expect(excel.stats.requests - second).toBe(1);
    expect(excel.stats.log.every(({ bytesOut, bytesIn }) => bytesOut <= LIMIT && bytesIn <= LIMIT)).toBe(true);
  });

  it("reads at once again when the workbook has become small", async () => {
    const excel = excelFromRows({ "Nhân sự": staff(25_000) });
    const host = createExcelHost(excel.Excel, excel.Office);
    await host.read();
    excel.clerk.sheet("Nhân sự").rows.length = 100;
    await host.read();
    const { requests } = excel.stats;
    expect((await host.read()).grids[0]!.rows).toHaveLength(100);
    expect(excel.stats.requests - requests).toBe(1);
  });

  it("can be given up while it reads", async () => {
    const excel = excelFromRows({ "Nhân sự": staff(25_000) });
    const host = createExcelHost(excel.Excel, excel.Office);
    const control = new AbortController();
    await expect(host.read({ signal: control.signal, onProgress: () => control.abort() })).rejects.toMatchObject({ name: "AbortError" });
    expect((await host.read()).grids[0]!.rows).toHaveLength(25_001);
  });

  it("says so where a value stands very far away", async () => {
    const excel = excelFromRows({ "Nhân sự": staff(3) });
    excel.clerk.sheet("Nhân sự").rows[1_048_575] = [];
    excel.clerk.sheet("Nhân sự").rows[1_048_575]![16_383] = { value: "x" };
    await expect(createExcelHost(excel.Excel, excel.Office).read()).rejects.toMatchObject({ problem: { code: "host-too-large", data: { sheet: "Nhân sự" } } });
  });

  it("reads hidden sheets too, and says that it cannot go to them", async () => {
    const excel = excelFromRows({ "Đăng ký": FORM, "Nhân sự": staff(2) });
    excel.clerk.sheet("Nhân sự").visibility = "Hidden";
    const host = createExcelHost(excel.Excel, excel.Office);
    expect((await host.read()).grids[1]!.rows).toHaveLength(3);
    await expect(host.select(at("A1", "Nhân sự"))).rejects.toMatchObject({ problem: { code: "host-sheet-hidden" } });
    await host.select(at("B4"));
    expect(excel.book.selection).toBe("Đăng ký!B4");
  });

  it("fixes 2,000 cells with one request to compare and one to write", async () => {
    const excel = excelFromRows({ "Nhân sự": staff(6_000) });
    const host = createExcelHost(excel.Excel, excel.Office);
    const { grids } = await host.read();
    const before = excel.stats.requests;
    const changes = Array.from({ length: 2_000 }, (_, i) => {
      const cell = { sheet: "Nhân sự", row: 1 + 2 * i, column: 5 };
      return { kind: "set-cell" as const, at: cell, from: grids[0]!.rows[cell.row]![5]!, to: `0${100_000_000 + i}` };
    }).map((change) => ({ ...change, from: String(change.from) }));
    const { refused, undo } = await host.apply(changes);
    expect([refused.length, undo.length, excel.stats.requests - before]).toEqual([0, 2_000, 2]);
    console.info(`2,000 fixes: ${log(excel, before)}`);
  });
});
