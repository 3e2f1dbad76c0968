import { createExcelHost } from "../../../src/workbook/excel/host";
import { excelFromRows } from "../../excel-host/from-rows";
import { clerksState, ourHighlights } from "../../excel-host/state";
import { areaName } from "../../../src/workbook/address";
import { isHighlight } from "../../../src/workbook/highlight";
import type { Book, Sheet } from "../../excel-host/model";
import type { Aids } from "../aids-contract";
import { hostContract } from "../contract";

function aids({ names, sheets }: Book, { formats, validations, hiddenColumns }: Sheet): Aids {
  return {
    rules: formats.filter(({ formula }) => !isHighlight(formula)).map(({ areas, formula }) => `${areas.map(areaName).join(" ")}: ${formula.slice(1)}`),
    lists: validations.flatMap(({ area, rule }) => {
      const source = (rule as { list?: { source: string } } | null)?.list?.source;
      return source === undefined ? [] : [`${areaName(area)}: ${source}`];
    }),
    names: names.map(({ name, sheet, area }) => `${name}: '${sheets.find(({ id }) => id === sheet)!.name}'!${areaName(area)}`),
    hiddenColumns,
  };
}

describe.each([9, 13, 14, 21])("the Excel host with ExcelApi 1.%d", (level) => {
  hostContract((sheets, merges = {}, hidden = {}) => {
    const excel = excelFromRows(sheets, { level, merges });
    excel.clerk.addRule("Đăng ký", "A1:D9", "=LEN(A1)>40");
    for (const [name, { rows = [], columns = [] }] of Object.entries(hidden)) {
      excel.clerk.hideRows(name, ...rows);
      excel.clerk.hideColumns(name, ...columns);
    }
    return Promise.resolve({
      host: createExcelHost(excel.Excel, excel.Office),
      state: () => Promise.resolve(clerksState(excel.book)),
      aids: (name) => Promise.resolve(aids(excel.book, excel.clerk.sheet(name))),
      checkers: () => Promise.resolve([...excel.Office.saved].filter(([name, on]) => name === "Office.AutoShowTaskpaneWithDocument" && on === true).length),
      highlights: () => Promise.resolve(ourHighlights(excel.book)),
    });
  }, level >= 13);
});
