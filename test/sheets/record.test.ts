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

const values = header.slice(2);
const said = row.slice(2);

test.each<[string, Rows, (readonly string[])?]>([
  ["every header names its year", [["Đơn vị", ...values.map((kind) => `${kind} 2020-2021`), ...values.map((kind) => `${kind} NH 21-22`)], ["THCS Lê Lợi", ...said, "-"]]],
  ["years over the values", [
    ["STT", "Đơn vị", "Năm học 2020-2021", ...Array(6).fill(null), "Năm học 2021-2022", ...Array(6).fill(null)], [null, null, ...values, ...values],
    [1, "THCS Lê Lợi", ...said, "-"],
  ], ["A1:A2", "B1:B2", "C1:I1", "J1:P1"]],
  ["years over the values, not merged", [
    ["STT", "Đơn vị", 2021, ...Array(6).fill(null), 2022], [null, null, ...values, ...values], [1, "THCS Lê Lợi", ...said, "-"],
  ]],
  ["values over the years", [
    ["Đơn vị", ...values.flatMap((kind) => [kind, null])], [null, ...values.flatMap(() => ["2020-2021", "2021-2022"])],
    ["THCS Lê Lợi", ...said.flatMap((value, index) => [value, index === 0 ? "-" : null])],
  ], ["A1:A2", ...["B1:C1", "D1:E1", "F1:G1", "H1:I1", "J1:K1", "L1:M1", "N1:O1"]]],
])("all years in one row: %s", (_, rows, merges = []) => {
  const sheets = read({ "Đăng ký": form, r: rows }, { merges: { r: merges } });
  expect(problems(sheets)).toEqual([]);
  expect(sheets.record!.rows.map(({ unit, year, titles, organisations: { union, youth }, traffic }) =>
    [unit, year, titles.value.kind, union.value.kind, youth.value.kind, traffic.value.kind])).toEqual([
    ["THCS Lê Lợi", 2021, "titles", "level", "absent", "unmet"], ["THCS Lê Lợi", 2022, "none", "unknown", "unknown", "unknown"],
  ]);
});

test("a year of which a row says nothing is no row, and only titles by year may be recorded", () => {
  const sheets = read({ a: form, r: [["Đơn vị", "Danh hiệu đạt được các năm học", null], [null, "2020-2021", "2021-2022"], ["THCS Lê Lợi", "TTLĐXS"], ["Tổng cộng", 1]] }, { merges: { r: ["B1:C1"] } });
  expect(sheets.record!.rows.map(({ unit, year, titles }) => [unit, year, cell(titles.at)])).toEqual([["THCS Lê Lợi", 2021, "r!B3"]]);
  expect(problems(sheets)).toEqual(["party", "union", "youth", "pioneers", "security", "traffic"].map((column) => `record ${column} missing`));
});

test.each<[string, Rows, string[]]>([
  ["the title", [["TRƯỜNG TH KIM ĐỒNG"], ["THÀNH TÍCH TẬP THỂ"], header.slice(1), row.slice(1)], ["TRƯỜNG TH KIM ĐỒNG 2021 r!A4"]],
  ["the form", [header.slice(1), row.slice(1), ["Tổng cộng", 1]], ["Trường THCS Lê Lợi 2021 r!A2"]],
  ["lines among the rows", [header.slice(1), ["1. Trường TH Kim Đồng"], row.slice(1), ["2. Trường THCS Lê Lợi"], row.slice(1).with(0, 2022)], ["Trường TH Kim Đồng 2021 r!A3", "Trường THCS Lê Lợi 2022 r!A5"]],
])("without a column the unit is named by %s", (_, rows, expected) => {
  const sheets = read({ a: form, r: rows });
  expect(sheets.record!.rows.map(({ unit, year, titles: { at } }) => `${unit} ${year} ${cell(at && { ...at, column: 0 })}`)).toEqual(expected);
  expect(problems(sheets)).toEqual([]);
});

test("without a column the year is the one that the title names", () => {
  const without = (cells: readonly CellValue[]) => cells.filter((_, index) => index !== 1);
  const sheets = read({ a: form, r: [["THÀNH TÍCH TẬP THỂ NĂM HỌC 2020-2021"], [], without(header), without(row)] });
  expect(sheets.record!.rows.map(({ year, titles }) => [year, cell(titles.at)])).toEqual([[2021, "r!B4"]]);
  expect(problems(sheets)).toEqual([]);
});

test("a header over two rows, and one far below other text", () => {
  const groups = ["Đơn vị", "Năm học", "Danh hiệu", "Các tổ chức", null, null, null, "An toàn", null];
  const above: Rows = Array.from({ length: 120 }, (_, line) => [`Dòng ${line} của báo cáo`]);
  const sheets = read({ a: form, r: [...above, groups, [null, null, null, ...header.slice(3)], row] }, { merges: { r: ["D121:G121", "H121:I121"] } });
  expect(problems(sheets)).toEqual([]);
  expect(sheets.record!.rows.map(({ organisations: { party }, traffic }) => [cell(party.at), cell(traffic.at)])).toEqual([["r!D123", "r!I123"]]);
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
