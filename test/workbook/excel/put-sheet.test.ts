import { createExcelHost } from "../../../src/workbook/excel/host";
import type { SheetContent } from "../../../src/workbook/sheet-content";
import { excelFromRows } from "../../excel-host/from-rows";
import type { Sheet } from "../../excel-host/model";

const HEADER = { bold: true, align: "center", valign: "center", wrap: true, border: true, fill: "DDEBF7" } as const;

const CONTENT: SheetContent = {
  name: "Bản gửi",
  cells: [
    { row: 0, column: 0, value: "DANH SÁCH", style: { size: 14, italic: true, underline: true } },
    { row: 1, column: 0, value: "Stt", style: HEADER },
    { row: 1, column: 1, value: "Số điện thoại", style: HEADER },
    { row: 2, column: 0, value: 1 },
    { row: 2, column: 1, value: "0978123456" },
    { row: 3, column: 1, value: null, style: { text: true } },
  ],
  widths: [5, undefined, 30],
  heights: { 1: 40 },
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  validations: [
    { area: { top: 2, left: 0, bottom: 9, right: 0 }, list: ["HT", "PHT"], title: "Chức vụ", message: "Chỉ ghi HT, PHT" },
    { area: { top: 2, left: 1, bottom: 9, right: 1 }, list: ["a,b"] },
  ],
  freeze: { rows: 2, columns: 1 },
  page: {
    orientation: "portrait", margins: { top: 20, bottom: 20, left: 30, right: 15 }, titleRows: { first: 1, last: 1 },
    printArea: { top: 0, left: 0, bottom: 3, right: 1 }, pageNumber: true, breaksBefore: [3],
  },
};

async function put(level: number): Promise<{ sheet: Sheet; requests: number }> {
  const excel = excelFromRows({ "Đăng ký": [["a"]] }, { level });
  const host = createExcelHost(excel.Excel, excel.Office);
  await host.read();
  const { requests } = excel.stats;
  await host.apply([{ kind: "put-sheet", content: CONTENT, replace: true }]);
  return { sheet: excel.clerk.sheet("Bản gửi"), requests: excel.stats.requests - requests };
}

describe.each([9, 21])("a sheet of our own (ExcelApi 1.%d)", (level) => {
  it("is typed as text, styled by areas and ready to print, with one request to look and one to write", async () => {
    const { sheet, requests } = await put(level);
    expect(requests).toBe(2);
    expect(sheet.rows[2]![1]).toMatchObject({ value: "0978123456", numberFormat: "@" });
    expect(sheet.rows[3]![1]).toMatchObject({ value: "", numberFormat: "@" });
    expect(sheet.rows[2]![0]!.value).toBe(1);
    expect(sheet.rows[0]![0]!.style).toMatchObject({ "font.name": "Times New Roman", "font.size": 14, "font.italic": true, "font.underline": "Single" });
    expect(sheet.rows[1]![1]!.style).toMatchObject({
      "font.bold": true, "font.size": 13, horizontalAlignment: "Center", verticalAlignment: "Center", wrapText: true,
      "fill.color": "#DDEBF7", "border.EdgeTop.style": "Continuous", "border.InsideVertical.style": "Continuous",
    });
    expect(sheet).toMatchObject({ widths: { 0: 30, 2: 161.25 }, heights: { 1: 40 }, frozen: "A1:A2", merges: CONTENT.merges });
    expect(sheet.validations).toEqual([{
      area: CONTENT.validations![0]!.area,
      rule: { list: { inCellDropDown: true, source: "HT,PHT" } },
      prompt: { showPrompt: true, title: "Chức vụ", message: "Chỉ ghi HT, PHT" },
      errorAlert: { showAlert: false, style: "Information", title: "", message: "" },
    }]);
    expect(sheet.page).toEqual({
      paperSize: "A4", orientation: "Portrait", margins: { unit: "Centimeters", top: 2, bottom: 2, left: 3, right: 1.5 },
      centerHorizontally: true, zoom: { horizontalFitToPages: 1 }, firstPageNumber: 1, titleRows: "$2:$2", printArea: "A1:B4", breaks: ["A4"],
      "header.state": "FirstAndDefault", "header.default.centerHeader": '&"Times New Roman,Regular"&13&P',
    });
  });
});
