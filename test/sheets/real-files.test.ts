import { builtInPlan } from "../../src/plan/built-in";
import { readSheets } from "../../src/sheets/read";
import { openWorkbook } from "../../src/workbook/file/open";
import { workbookBytes, type Rows } from "../fixtures/workbook";
import { cell, form, problems, shortPerson } from "./read-with";

/** The same reading through the bytes of real files, written by a library that is not ours. */

const staff: Rows = [
  ["UBND HUYỆN MANG YANG"], ["TRƯỜNG THCS LÊ LỢI"], [],
  ["STT", "Họ và tên", null, "Ngày sinh", null, "Chức vụ", "Năm học 2020-2021", null, null],
  [null, "Họ đệm", "Tên", "Nam", "Nữ", null, "Xếp loại", "Danh hiệu", "Kỷ luật"],
  ["I. BAN GIÁM HIỆU"],
  [1, "Nguyễn Thị", "Hoà", null, 29252, "HT", "HTXSNV", "CSTĐCS", null],
  ["II. Tổ Toán"],
  [2, "Rơ Châm", "H'Bŭn", "1/2/1985", null, "GV", "HTTNV", "LĐTT", null],
  [3, "Trần Văn", "Đăm", "3/4/1990", null, null, null, "LĐTT", "khiển trách"],
  ["Tổng cộng: 3 người"], [], [null, "Người lập", null, null, null, "HIỆU TRƯỞNG"], [null, "Lê Văn Lập", null, null, null, "Nguyễn Thị Hoà"],
];
const merges = ["B4:C4", "D4:E4", "G4:I4", "A4:A5", "F4:F5", "A6:I6", "A8:I8", "F9:F10", "G9:G10"];

test.each(["xlsx", "xls", "ods"] as const)("an %s file", async (type) => {
  const bytes = workbookBytes({ "Nhân sự": staff, "Đăng ký": form }, { "Nhân sự": merges, "Đăng ký": ["A1:E1"] }, type);
  const { grids } = await (await openWorkbook(bytes, `a.${type}`)).read();
  const sheets = readSheets({ grids, plan: builtInPlan(), asOf: "2021-10-15" });
  expect(sheets.form.individuals.map(({ name, phone }) => [name!.text, phone!.raw])).toEqual([["Nguyễn Thị Hoà", "0978123456"]]);
  expect(sheets.staff!.people.map((person) => `${shortPerson(person)} | ${person.birthday} | ${cell(person.valuesIn(2021)!.rating.at)}`)).toEqual([
    expect.stringMatching(/^Nguyễn Thị Hoà \| TRƯỜNG THCS LÊ LỢI \| 2021: HTXSNV, .*CSTĐCS, none \| 1980-02-01 \| Nhân sự!G7$/),
    "Rơ Châm H'Bŭn | TRƯỜNG THCS LÊ LỢI | 2021: HTTNV, LĐTT, none | 1985-02-01 | Nhân sự!G9",
    "Trần Văn Đăm | TRƯỜNG THCS LÊ LỢI | 2021: HTTNV, LĐTT, khien-trach | 1990-04-03 | Nhân sự!G9",
  ]);
  expect(sheets.staff!.people[2]!.position).toBe("GV");
  expect(problems(sheets)).toEqual([]);
});
