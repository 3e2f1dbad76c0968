import type { CellValue } from "../../src/workbook/grid";
import type { Rows } from "../fixtures/workbook";
import { cell, form, problems, read } from "./read-with";

const header = ["Đơn vị", "Năm học", "Danh hiệu", "Chi bộ", "Công đoàn", "Đoàn Thanh niên", "Đội Thiếu niên", "An ninh trật tự", "An toàn giao thông"];
const row: CellValue[] = ["THCS Lê Lợi", "2020-2021", "TTLĐXS", "HTXSNV", "HTTNV", "không có", null, "Đạt", "Không đạt"];

function record(rows: Rows, merges: readonly string[] = []) {
  return read({ "Đăng ký": form, r: rows }, { merges: { r: merges } }).record;
}

test("every value keeps its cell", () => {
  const [one] = record([header, row])!.rows;
  expect([one!.unit, one!.year, cell(one!.at), one!.titles.value]).toEqual(["THCS Lê Lợi", 2021, "r!A2", expect.objectContaining({ kind: "titles", codes: expect.arrayContaining(["TTLĐXS"]) })]);
  expect(one!.organisations).toMatchObject({
    party: { value: { kind: "level", code: "HTXSNV" }, at: { sheet: "r", row: 1, column: 3 } }, union: { value: { code: "HTTNV" } },
    youth: { value: { kind: "absent" } }, pioneers: { value: { kind: "unknown" }, at: { column: 6 } },
  });
  expect([one!.security.value.kind, one!.traffic.value.kind]).toEqual(["met", "unmet"]);
});

test("recognised by content, with the words of other clerks", () => {
  const rows: Rows = [
    ["THÀNH TÍCH TẬP THỂ"], [], ["TT", "Tên trường", "NH", "Danh hiệu thi đua tập thể", "Xếp loại chi bộ", "CĐ", "Đoàn TNCS Hồ Chí Minh", "Liên đội", "ANTT", "ATGT"],
    [1, "THCS Lê Lợi", "20-21", "-"], [], [null, null, 2022, null], [2, "Tổng cộng", null], [null, "Người lập"], [null, "Trần B", null],
  ];
  const found = record(rows)!;
  expect(found.rows.map(({ unit, year, titles }) => [unit, year, titles.value.kind])).toEqual([["THCS Lê Lợi", 2021, "none"], ["THCS Lê Lợi", 2022, "unrecorded"]]);
  expect(found.sheets).toEqual([{ sheet: "r" }]);
  expect(problems(read({ a: form, r: rows }))).toEqual([]);
});

test("a unit merged over its years", () => {
  expect(record([header, row, row.with(0, null).with(1, 2022)], ["A2:A3"])!.rows.map(({ unit, year, at }) => [unit, year, cell(at)])).toEqual([
    ["THCS Lê Lợi", 2021, "r!A2"], ["THCS Lê Lợi", 2022, "r!A2"],
  ]);
});

test("rows without a year that can be read are none, and a sheet without titles may still be a record", () => {
  expect(record([header, row.with(1, "năm ngoái"), row.with(1, null)])!.rows).toEqual([]);
  const [one] = record([["Đơn vị", "Năm học", "Chi bộ"], ["THCS Lê Lợi", 2021, "HTXSNV"]])!.rows;
  expect([one!.titles, one!.organisations.union]).toEqual([{ value: { kind: "unrecorded" }, at: null }, { value: { kind: "unknown" }, at: null }]);
});

test.each<[string, Rows, string[]]>([
  ["missing columns", [header.filter((_, i) => i !== 4 && i !== 8), row.filter((_, i) => i !== 4 && i !== 8)], ["record union missing", "record traffic missing"]],
  ["did you mean", [header.with(3, "Chi bo"), row], ["record party missing r!D1 (Chi bo)"]],
  ["found twice", [[...header, "Chi bộ"], row], ["record party twice r!D1 r!J1"]],
  ["no year column", [header.filter((_, i) => i !== 1), row.filter((_, i) => i !== 1)], ["record year missing"]],
])("header: %s", (_, rows, expected) => {
  expect(problems(read({ a: form, r: rows }))).toEqual(expected);
});

test("formula errors are told with their cells", () => {
  const sheets = read({ a: form, r: [header, row.with(3, { error: "#REF!" })] });
  expect(sheets.formulaErrors).toEqual([{ role: "record", column: "party", at: { sheet: "r", row: 1, column: 3 }, error: "#REF!" }]);
  expect(sheets.record!.rows[0]!.organisations.party.value).toEqual({ kind: "unreadable", text: "#REF!" });
});

test("a staff sheet is no record, and a workbook may have none", () => {
  expect(record([["Họ và tên", "Đơn vị", "Năm học", "Danh hiệu"], ["An", "THCS A", 2021, "LĐTT"]])).toBeNull();
  expect(read({ a: form }).record).toBeNull();
});
