import { dateColumns, outline } from "../../src/taskpane/worker/outline";
import { markIndex, windowRows } from "../../src/taskpane/worker/window";
import { cellKey } from "../../src/workbook/areas";
import { grid } from "../fixtures/workbook";

const staff = grid("Nhân sự", [
  ["DANH SÁCH CÁN BỘ, GIÁO VIÊN, NHÂN VIÊN NĂM HỌC 2020-2021"],
  [],
  ["TT", "Họ và tên", "Ngày sinh", "Xếp loại\n2020-2021"],
  [1, "H'Bŭn Siu", 29_587, "HTXSNV"],
  [2, "Ksor Y Ƀlŭ", "12/1980", { error: "#N/A" }],
], ["A1:D1"]);

test("a sheet's outline: its size, its likely headers, and widths that a title does not stretch", () => {
  const { rows, columns, titles, widths, marks } = outline(staff, 2);
  expect({ rows, columns, marks }).toEqual({ rows: 5, columns: 4, marks: 2 });
  expect(titles).toEqual(["TT", "Họ và tên", "Ngày sinh", "Xếp loại 2020-2021"]);
  expect(widths[0]).toBe(2);
});

test("the lower row of a split header names the columns that the upper one leaves blank", () => {
  const split = grid("NS", [["Họ và tên", "Đơn vị", "Chức vụ", "Xếp loại"], [null, null, null, null, "2021-2022"], ["A", "B"]]);
  expect(outline(split, 0).titles).toEqual(["Họ và tên", "Đơn vị", "Chức vụ", "Xếp loại", "2021-2022"]);
});

test("an empty sheet has an outline too", () => {
  expect(outline(grid("Trống", []), 0)).toMatchObject({ rows: 0, columns: 0, titles: [], widths: [] });
});

test("in a column of dates serial numbers are shown as dates, texts and errors as they are", () => {
  const dates = dateColumns(outline(staff, 0));
  expect([...dates]).toEqual([2]);
  const rows = windowRows(staff, 3, 5, undefined, dates);
  expect(rows.map((row) => row[2]?.text)).toEqual(["01/01/1981", "12/1980"]);
  expect(rows[1]![3]?.text).toBe("#N/A");
});

test("only the rows asked for come, and none beyond the end", () => {
  expect(windowRows(staff, 4, 104, undefined, new Set())).toHaveLength(1);
  expect(windowRows(staff, 100, 200, undefined, new Set())).toEqual([]);
});

test("a merged title says over how many columns it runs; a lone title runs on", () => {
  const [title] = windowRows(staff, 0, 1, undefined, new Set());
  expect(title![0]).toMatchObject({ span: 4 });
  const [lone] = windowRows(grid("A", [["Tên một trường rất dài"]]), 0, 1, undefined, new Set());
  expect(lone![0]).toMatchObject({ spill: 8 });
});

test("a merged text stands as the file says, any other as its value has it", () => {
  const aligned = new Map([[cellKey(0, 0), "right" as const], [cellKey(3, 1), "center" as const]]);
  const [title, , , person] = windowRows(staff, 0, 4, undefined, new Set(), aligned);
  expect(title![0]).toMatchObject({ span: 4, align: "right" });
  expect(person![1]).toEqual({ text: "H'Bŭn Siu" });
});

test("a marked cell is marked even where the row ends before it", () => {
  const marks = markIndex([
    { at: { sheet: "Nhân sự", row: 3, column: 1 }, kind: "invalid" },
    { at: { sheet: "Nhân sự", row: 3, column: 6 }, kind: "missing" },
    { at: { sheet: "Đăng ký", row: 4, column: 1 }, kind: "invalid" },
  ]);
  const [first, second] = windowRows(staff, 3, 5, marks.get("Nhân sự"), new Set());
  expect(first![1]).toMatchObject({ text: "H'Bŭn Siu", mark: "invalid" });
  expect(first![4]).toBeNull();
  expect(first![6]).toEqual({ text: "", mark: "missing" });
  expect(second!.every((cell) => cell?.mark === undefined)).toBe(true);
});

test("hostile text stays the text it is, a very long one is cut for the view only", () => {
  const [row] = windowRows(grid("A", [["<img src=x onerror=alert(1)>", "=HYPERLINK(\"x\")", "x".repeat(32_767)]]), 0, 1, undefined, new Set());
  expect(row![0]?.text).toBe("<img src=x onerror=alert(1)>");
  expect(row![1]?.text).toBe("=HYPERLINK(\"x\")");
  expect(row![2]?.text).toHaveLength(500);
});
