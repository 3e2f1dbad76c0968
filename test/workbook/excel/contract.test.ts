import { createExcelHost } from "../../../src/workbook/excel/host";
import { excelFromRows } from "../../excel-host/from-rows";
import { clerksState, ourHighlights } from "../../excel-host/state";
import { hostContract } from "../contract";

describe.each([9, 13, 14, 21])("the Excel host with ExcelApi 1.%d", (level) => {
  hostContract((sheets, merges = {}) => {
    const excel = excelFromRows(sheets, { level, merges });
    excel.clerk.addRule("Đăng ký", "A1:D9", "=LEN(A1)>40");
    return Promise.resolve({
      host: createExcelHost(excel.Excel, excel.Office),
      state: () => Promise.resolve(clerksState(excel.book)),
      checkers: () => Promise.resolve([...excel.Office.saved].filter(([name, on]) => name === "Office.AutoShowTaskpaneWithDocument" && on === true).length),
      highlights: () => Promise.resolve(ourHighlights(excel.book)),
    });
  }, level >= 13);
});
