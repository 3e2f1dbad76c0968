import type { Rows } from "../fixtures/workbook";
import type { ExcelOptions, TestExcel } from "../excel-host/create-excel";
import { excelFromRows } from "../excel-host/from-rows";
import { clerksState, ourHighlights } from "../excel-host/state";

const FORM: Rows = [
  ["DANH SÁCH ĐĂNG KÝ XÂY DỰNG ĐIỂN HÌNH TIÊN TIẾN GIAI ĐOẠN 2021-2025"],
  ["Đơn vị: Trường TH Lê Lợi"],
  ["1. TẬP THỂ"],
  ["Stt", "Trường", "Địa chỉ", "Số điện thoại liên hệ"],
  [1, "Trường TH Lê Lợi", "xã Ia Hrung, huyện Ia Grai", "02693822111"],
  [],
  ["2. CÁ NHÂN"],
  ["Stt", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại"],
  [1, "Ksor Y Ƀlŭ", "HT", "Trường TH Lê Lợi", null],
];

/** Presses the ribbon's button in a page of its own; resolves when Excel is told that the command is done. */
async function press(excel: TestExcel): Promise<string> {
  const location = { origin: "https://localhost:3000", pathname: "/commands.html", hash: "" };
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office, location });
  jest.resetModules();
  await import("../../src/commands/commands");
  await new Promise((resolve) => setTimeout(resolve, 0));
  const command = excel.Office.commands.get("checkNow")!;
  await new Promise<void>((resolve) => command({ completed: resolve }));
  const { hash } = new URL(excel.Office.dialogs.at(-1)!);
  return (JSON.parse(decodeURIComponent(hash.slice("#say=".length))) as { text: string }).text;
}

function open(options: ExcelOptions = {}): TestExcel {
  return excelFromRows({ "Đăng ký": FORM }, options);
}

describe("the ribbon's Kiểm tra", () => {
  it("colours, goes to the first error and says how many there are", async () => {
    const excel = open();
    const before = clerksState(excel.book);
    expect(await press(excel)).toMatch(/^Có \d+ lỗi phải sửa và \d+ điểm cần xem lại/);
    expect(ourHighlights(excel.book).join()).toContain("missing E9");
    expect(excel.book.selection).toBe("Đăng ký!E9");
    expect(clerksState(excel.book)).toEqual(before);
    // Read, mark, see whether the cell is in sight, go there.
    expect(excel.stats.requests).toBe(4);
  });

  it("says what it found where a filter hides the first error, and does not go there", async () => {
    const excel = open();
    excel.clerk.hideRows("Đăng ký", 9);
    excel.clerk.select("Đăng ký", "A1");
    expect(await press(excel)).toMatch(/^Có \d+ lỗi phải sửa .* Dòng 9 của trang “Đăng ký” đang bị ẩn/);
    expect(excel.book.selection).toBe("Đăng ký!A1");
  });

  it("says what it could not do, and is completed all the same", async () => {
    const excel = open();
    excel.editing = true;
    expect(await press(excel)).toContain("nhấn Enter");
    expect(await press(open({ level: 7 }))).toContain("quá cũ");
    expect(await press(excelFromRows({ "Sheet1": [["a"]] }))).not.toBe("");
  });

  it("is completed where Office shows no window", async () => {
    const excel = open({ refuseDialogs: true });
    await press(excel);
    expect(ourHighlights(excel.book)).not.toEqual([]);
  });

  it("names protected sheets that could not be coloured", async () => {
    const excel = open();
    excel.clerk.protect("Đăng ký");
    expect(await press(excel)).toContain("Không tô màu được vì trang tính đang được bảo vệ: Đăng ký");
  });
});
