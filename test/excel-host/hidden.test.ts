import { excelFromRows } from "./from-rows";
import type { TestExcel } from "./create-excel";

const LIST = { S: [["Tên", "Số"], ["a", 1], ["b", 2], ["c", 3], ["d", 4]] };

function values(excel: TestExcel): unknown[] {
  return ["B2", "B3", "B4", "B5"].map((cell) => excel.clerk.value("S", cell));
}

/** One batch over a range of the list. */
async function inRange(excel: TestExcel, address: string, act: (range: Excel.Range) => void): Promise<void> {
  await excel.Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("S").getRange(address).untrack());
    await context.sync();
  });
}

describe("hidden rows and columns of the tests' own Excel", () => {
  it("are told for a range as all, none or some, for each row and each column, with their values", async () => {
    const excel = excelFromRows(LIST);
    excel.clerk.hideRows("S", 3);
    excel.clerk.hideColumns("S", "B");
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      const [all, third, first] = ["A1:B5", "A3", "A1:A2"].map((address) => sheet.getRange(address).untrack().load("rowHidden, columnHidden, values"));
      const rows = sheet.getRange("A2:B4").untrack().getRowProperties({ rowHidden: true });
      const columns = sheet.getRange("A2:B4").untrack().getColumnProperties({ columnHidden: true });
      await context.sync();
      expect([all, third, first].map((range) => [range!.rowHidden, range!.columnHidden])).toEqual([[null, null], [true, false], [false, false]]);
      expect(third!.values).toEqual([["b"]]);
      expect(rows.value).toEqual([{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }]);
      expect(columns.value).toEqual([{ columnHidden: false }, { columnHidden: true }]);
    });
  });

  it("come with a filter, which says what it filters, and go with it", async () => {
    const excel = excelFromRows(LIST);
    const state = () => excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      const list = sheet.autoFilter.getRangeOrNullObject().untrack();
      sheet.autoFilter.load("enabled, isDataFiltered");
      list.load("address");
      const range = sheet.getRange("A2:B5").untrack().load("rowHidden");
      await context.sync();
      return [sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, list.isNullObject ? null : list.address, range.rowHidden];
    });
    expect(await state()).toEqual([false, false, null, false]);
    excel.clerk.filter("S", "A1:B5", "A", "b", "d");
    expect(await state()).toEqual([true, true, "S!A1:B5", null]);
    excel.clerk.clearFilter("S");
    expect(await state()).toEqual([true, false, "S!A1:B5", false]);
  });

  it("tear what is written to several cells at once over a filter, and not what is written to one", async () => {
    const excel = excelFromRows(LIST);
    excel.clerk.filter("S", "A1:B5", "A", "b", "d");
    await inRange(excel, "B2:B5", (range) => (range.values = [[10], [20], [30], [40]]));
    expect(values(excel)).toEqual([1, 10, 3, 10]);
    await inRange(excel, "B4", (range) => (range.values = [[30]]));
    expect(values(excel)).toEqual([1, 10, 30, 10]);
  });

  it("are written like all others where they are hidden by hand", async () => {
    const excel = excelFromRows(LIST);
    excel.clerk.hideRows("S", 3, 4);
    await inRange(excel, "B2:B5", (range) => (range.values = [[10], [20], [30], [40]]));
    expect(values(excel)).toEqual([10, 20, 30, 40]);
  });
});

describe("the undo list of the tests' own Excel", () => {
  const write = async (excel: TestExcel, options: Excel.RunOptions = {}) => {
    await excel.Excel.run(options, async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      sheet.getRange("B2").untrack().values = [["x"]];
      sheet.getRange("B3").untrack().values = [["y"]];
      await context.sync();
    });
  };

  it("has a step for each call, or one for all of them where they are grouped", async () => {
    const excel = excelFromRows(LIST, { undo: true });
    await write(excel);
    expect([excel.clerk.undo(), ...values(excel).slice(0, 2)]).toEqual([true, "x", 2]);
    expect([excel.clerk.undo(), ...values(excel).slice(0, 2)]).toEqual([true, 1, 2]);
    expect(excel.clerk.undo()).toBe(false);
    await write(excel, { mergeUndoGroup: true });
    expect([excel.clerk.undo(), ...values(excel).slice(0, 2)]).toEqual([true, 1, 2]);
    expect(excel.clerk.undo()).toBe(false);
  });

  it("has the clerk's own steps too, and is empty once an add-in has written below ExcelApi 1.20", async () => {
    const excel = excelFromRows(LIST, { undo: true, level: 19 });
    excel.clerk.type("S", "B4", "9");
    expect([excel.clerk.undo(), excel.clerk.value("S", "B4")]).toEqual([true, 3]);
    excel.clerk.type("S", "B4", "9");
    await write(excel, { mergeUndoGroup: true });
    expect(excel.clerk.undo()).toBe(false);
  });

  it("refuses in a group what cannot be undone", async () => {
    const excel = excelFromRows({ ...LIST, T: [] }, { undo: true });
    const deleted = excel.Excel.run({ mergeUndoGroup: true }, async (context) => {
      context.workbook.worksheets.getItem("T").delete();
      await context.sync();
    });
    await expect(deleted).rejects.toMatchObject({ code: "UndoNotSupported" });
  });
});
