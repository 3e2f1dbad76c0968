import type { CellValue } from "../../src/workbook/grid";
import { cell, form, people, problems, read, shortPerson } from "./read-with";
import type { Rows } from "../fixtures/workbook";

const wide = ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "SĐT", "Xếp loại 2020-2021", "Danh hiệu 2020-2021", "Kỷ luật 2020-2021"];
const hoa: CellValue[] = [1, "Nguyễn Thị Hoà", "HT", "THCS Lê Lợi", "0978123456", "HTXSNV", "CSTĐCS", null];
const an: CellValue[] = [2, "Trần Văn An", "GV", "THCS Lê Lợi", null, "HTTNV", "LĐTT", "khiển trách"];
const expected = [
  "Nguyễn Thị Hoà | THCS Lê Lợi | 2021: HTXSNV, LĐTT+CSTĐCS, none",
  "Trần Văn An | THCS Lê Lợi | 2021: HTTNV, LĐTT, khien-trach",
];
const withoutUnit = (rows: readonly (readonly CellValue[])[]) => rows.map((row) => row.filter((_, column) => column !== 3));

/** The titles as this vocabulary lists them: a higher title may bring the lower ones. */
function simplified(staff: Rows, options?: Parameters<typeof people>[1]): string[] {
  return people(staff, options).map((person) => person.replace("LĐTT+CSTĐCS", "CSTĐCS"));
}
const plain = expected.map((person) => person.replace("LĐTT+CSTĐCS", "CSTĐCS"));

test("given names beside the name, under no header of their own", () => {
  const split = (rows: readonly (readonly [string, string | null])[]): Rows => [
    ["STT", "Họ và tên", null, "Chức vụ", "Đơn vị", "Xếp loại 2020-2021"], ...rows.map(([name, beside], index) => [index + 1, name, beside, "GV", "THCS A", "HTNV"]),
  ];
  const namesOf = (rows: readonly (readonly [string, string | null])[]) => people(split(rows)).map((person) => person.split(" | ")[0]);
  expect(namesOf([["Nguyễn Văn", "An"], ["Ksor", "H'Lan"], ["Trần Thị", "BÌNH"], ["Lê Hoa", null]])).toEqual(["Nguyễn Văn An", "Ksor H'Lan", "Trần Thị BÌNH", "Lê Hoa"]);
  expect(namesOf([["Nguyễn An", "Kinh"], ["Ksor Lan", "Jrai"], ["Trần Bình", "Kinh"], ["Lê Hoa", "Kinh"], ["Siu Bơng", "Jrai"]])).toEqual(["Nguyễn An", "Ksor Lan", "Trần Bình", "Lê Hoa", "Siu Bơng"]);
  expect(namesOf([["Nguyễn An", "x"], ["Ksor Lan", null], ["Trần Bình", "x"]])).toEqual(["Nguyễn An", "Ksor Lan", "Trần Bình"]);
});

test("a name with the row's number before it", () => {
  expect(simplified([wide.slice(1), ["1. Nguyễn Thị Hoà", ...hoa.slice(2)], ["2) Trần Văn An", ...an.slice(2)]])).toEqual(plain);
});

test("somebody whose other cells are all merged with those above, under a name that may be a group's", () => {
  const rows: Rows = [wide.slice(1), hoa.slice(1), ["Ban Thị Mai"]];
  const merges = ["B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:F3", "G2:G3"];
  expect(simplified(rows, { merges: { "Nhân sự": merges } })).toEqual([plain[0], plain[0]!.replace("Nguyễn Thị Hoà", "Ban Thị Mai")]);
});

test("every value keeps its cell", () => {
  const [person] = read({ "Đăng ký": form, "Nhân sự": [wide, hoa] }).staff!.people;
  const { rating, titles, discipline } = person!.valuesIn(2021)!;
  expect([person!.at, person!.positionAt, rating.at, titles.at, discipline.at, ...person!.rows].map(cell)).toEqual([
    "Nhân sự!B2", "Nhân sự!C2", "Nhân sự!F2", "Nhân sự!G2", "Nhân sự!H2", "Nhân sự!B2",
  ]);
  expect(person).toMatchObject({ position: "HT", phone: "0978123456", birthday: "", left: false });
});

const layouts: readonly (readonly [name: string, rows: Rows, merges?: readonly string[]])[] = [
  ["wide", [wide, hoa, an]],
  ["wide, with a title block", [["PHÒNG GD&ĐT MANG YANG"], ["DANH SÁCH CÁN BỘ, GIÁO VIÊN, NHÂN VIÊN"], [], wide, hoa, an]],
  ["year over kind, merged", [[...wide.slice(0, 5), "Năm học 2020-2021"], [null, null, null, null, null, "Xếp loại", "Danh hiệu", "Kỷ luật"], hoa, an], ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2", "F1:H1"]],
  ["year over kind, not merged", [[...wide.slice(0, 5), 2021], [null, null, null, null, null, "Xếp loại", "Danh hiệu", "Kỷ luật"], hoa, an]],
  ["year over kind, names in the lower row", [[null, null, null, null, null, "NH 20-21"], [...wide.slice(0, 5), "Xếp loại", "Danh hiệu", "Kỷ luật"], hoa, an], ["F1:H1"]],
  ["kind over year, merged", [[...wide.slice(0, 5), "Xếp loại", "Danh hiệu", "Kỷ luật"], [null, null, null, null, null, "2020-2021", "2020 - 2021", 2021], hoa, an], ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2"]],
  ["kind over year, not merged", [[...wide.slice(0, 5), "Xếp loại", "Danh hiệu", "Kỷ luật"], [null, null, null, null, null, "2020-2021", "2020 - 2021", 2021], hoa, an]],
  ["three levels", [[...wide.slice(0, 5), "KẾT QUẢ THI ĐUA"], [null, null, null, null, null, "2020-2021"], [null, null, null, null, null, "Xếp loại", "Danh hiệu", "Kỷ luật"], hoa, an], ["A1:A3", "B1:B3", "C1:C3", "D1:D3", "E1:E3", "F1:H1", "F2:H2"]],
  ["long", [[...wide.slice(0, 5), "Xếp loại", "Danh hiệu", "Kỷ luật", "Năm học"], [...hoa, "2020-2021"], [...an, 2021]]],
  ["the year only in the title", [["DANH SÁCH CB, GV, NV NĂM HỌC 2020-2021"], [...wide.slice(0, 5), "Xếp loại", "Danh hiệu", "Kỷ luật"], hoa, an]],
  ["the year only in a merged title", [["NĂM HỌC 2020-2021"], [...wide.slice(0, 5), "Xếp loại", "Danh hiệu", "Kỷ luật"], hoa, an], ["A1:H1"]],
  ["long, below a merged title of another year", [["NĂM HỌC 2021-2022"], [...wide.slice(0, 5), "Xếp loại", "Danh hiệu", "Kỷ luật", "Năm học"], [...hoa, "2020-2021"], [...an, 2021]], ["A1:I1"]],
  ["the name split in two", [["Họ đệm", "Tên", ...wide.slice(2)], ["Nguyễn Thị", "Hoà", ...hoa.slice(2)], [" Trần Văn ", "An", ...an.slice(2)]]],
  ["the name split under one header", [["STT", "Họ và tên", null, ...wide.slice(2)], [1, "Nguyễn Thị", "Hoà", ...hoa.slice(2)], [2, "Trần Văn", "An", ...an.slice(2)]], ["B1:C1"]],
  ["split in a two-row header", [["STT", "Họ và tên", null, ...wide.slice(2)], [null, "Họ đệm", "Tên"], [1, "Nguyễn Thị", "Hoà", ...hoa.slice(2)], [2, "Trần Văn", "An", ...an.slice(2)]], ["B1:C1"]],
  ["columns nobody needs, Nữ with x", [["Mã", "Nữ", ...wide, "Xếp loại chuẩn nghề nghiệp", "Ngày vào Đảng"], ["GL01", "x", ...hoa, "Tốt", 44096], ["GL02", null, ...an, "Khá", null]]],
  ["blank rows, groups, repeated headers, sums and signatures", [
    wide, ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"], ["I. BAN GIÁM HIỆU"], hoa, [], [null, "Tổ Toán"], wide, an, [null, "Cộng tổ Toán: 1"], ["Tổng cộng", 2, null, null, null, 1, 1, 0], [null, "Tỷ lệ", "50%", "50%", "50%", "50%", "50%", "0%"],
    [null, "Danh sách này có 02 người"], ["HIỆU TRƯỞNG (Ký tên, đóng dấu)"], [null, null, null, null, "Mang Yang, ngày 20 tháng 10 năm 2021"], [null, "Người lập", null, null, "HIỆU TRƯỞNG"], [], [null, "Trần Thị Lập", null, null, "Lê Văn Ký"], ["Ghi chú: không có"],
  ]],
  ["a group title merged across the table", [wide, [null, "BAN GIÁM HIỆU"], hoa, ["Tổ Khoa học tự nhiên"], an], ["B2:H2", "A4:H4"]],
  ["numbers of the columns below the header", [wide, [1, 2, 3, 4, 5, 6, 7, 8], hoa, an]],
];
test.each(layouts.map(([name, rows, merges = []]) => [name, rows, merges] as const))("layout: %s", (_, rows, merges) => {
  const options = { merges: { "Nhân sự": merges } };
  expect(simplified(rows, options)).toEqual(plain);
  expect(problems(read({ a: form, "Nhân sự": rows }, options))).toEqual([]);
});

test("seen without order numbers as well", () => {
  const rows = [wide, hoa, ["x", "Tổ Toán"], an, [null, "Tổng cộng", 2], [null, "HIỆU TRƯỞNG"], [null, "Lê Văn Ký"]].map((row) => row.slice(1));
  expect(simplified(rows)).toEqual(plain);
});

test("values that are words of headers too make no header", () => {
  const header = ["#", "Họ tên", "Trình độ", "Chức vụ", "Đơn vị", "Xếp loại 2021", "Danh hiệu 2021", "Kỷ luật 2021"];
  const rows = [
    ["1", "Bùi Thị Thu Hoà", "CĐ", "TTCM", "THCS A", "Hoàn thành nhiệm vụ", "LĐTT", "0"], [null, "Lê Văn An", "CĐ", "Đoàn", "THCS A", "Hoàn thành nhiệm vụ", null, null],
  ];
  expect(simplified([header, ...rows])).toEqual([
    "Bùi Thị Thu Hoà | THCS A | 2021: HTNV, LĐTT, none", "Lê Văn An | THCS A | 2021: HTNV, none, none",
  ]);
});

test("a row that numbers the columns of a split name is nobody's", () => {
  const header = ["TT", "Họ đệm", "Tên", ...wide.slice(2)];
  expect(people([header, header.map((_, i) => `(${i + 1})`), header.map((_, i) => i + 1), [1, "Lê Văn", "An", ...hoa.slice(2)]])).toHaveLength(1);
});

test("a remark in a sparse row ends nothing, and a full row below the signatures is somebody's", () => {
  const rows: Rows = [
    ["Họ và tên", "Đơn vị", "Xếp loại 2020-2021", "Danh hiệu 2020-2021", "Ghi chú"], ["An", null, null, null, "* nghỉ thai sản"], ["Bình", "THCS A", "HTNV"], ["Cúc", null, "HTNV", null, "- kiêm TPT"],
    ["Người lập"], ["Trần Thị Lập"], ["Dũng", "THCS A", "HTNV", "LĐTT"],
  ];
  expect(read({ a: form, b: rows }).staff!.people.map(({ name }) => name)).toEqual(["An", "Bình", "Cúc", "Dũng"]);
});

test("several years, in the plan and out of it, complete or not", () => {
  const header = ["Họ tên", "Đơn vị", "Xếp loại 2019-2020", "Xếp loại 2020-2021", "Xếp loại 2021-2022", "Danh hiệu 2020-2021", "Kỷ luật 2020-2021"];
  expect(people([header, ["An", "THCS A", "HTNV", "HTTNV", "HTXSNV", "-", "không"]])).toEqual([
    "An | THCS A | 2021: HTTNV, -, none | 2022: HTXSNV, missing, missing",
  ]);
  expect(read({ a: form, b: [header, ["An"]] }).staff!.years).toEqual([2021, 2022]);
});

test("the long layout: rows of one person, whatever is left blank below the first", () => {
  const header = ["Họ và tên", "Ngày sinh", "Đơn vị", "Năm học", "Xếp loại", "Danh hiệu", "Kỷ luật", "Chức vụ"];
  const rows: Rows = [
    header,
    ["Nguyễn An", "01/02/1980", "THCS A", "2020-2021", "HTNV", "LĐTT", null, "GV"], ["NGUYỄN  AN", null, "Trường THCS A", "21-22", "HTXSNV", null, null, "PHT"],
    ["Nguyễn An", "03/04/1990", "THCS A", "2020-2021", "KHTNV", null, null, "GV"],
    ["Trần Bình", null, "THCS A", 2021, "HTTNV", null, null, "GV"], [null, null, null, 2022, "HTXSNV", null, null, null], ["Trần Bình", null, "THCS B", 2021, "HTNV", null, null, "GV"],
  ];
  const found = read({ a: form, b: rows }, { asOf: "2022-10-15" }).staff!.people;
  expect(found.map(shortPerson)).toEqual([
    "Nguyễn An | THCS A | 2021: HTNV, LĐTT, none | 2022: HTXSNV, none, none",
    "Nguyễn An | THCS A | 2021: KHTNV, none, none",
    "Trần Bình | THCS A | 2021: HTTNV, none, none | 2022: HTXSNV, none, none",
    "Trần Bình | THCS B | 2021: HTNV, none, none",
  ]);
  expect(found[0]!.rows.map(cell)).toEqual(["b!A2", "b!A3"]);
  expect([found[0]!.position, cell(found[0]!.positionAt)]).toEqual(["PHT", "b!H3"]);
});

test("the long layout with the name merged over its years", () => {
  const rows: Rows = [["TT", "Họ và tên", "Đơn vị", "Năm học", "Xếp loại", "Danh hiệu", "Kỷ luật"], [1, "An", "THCS A", "2020-2021", "HTNV"], [null, null, null, "2021-2022", "HTTNV"], [2, "Bình", "THCS A", "2020-2021", "KHTNV"]];
  expect(people(rows, { merges: { "Nhân sự": ["A2:A3", "B2:B3", "C2:C3"] } })).toEqual([
    "An | THCS A | 2021: HTNV, none, none | 2022: HTTNV, none, none", "Bình | THCS A | 2021: KHTNV, none, none",
  ]);
});

test("rows equal in name, unit and birthday or phone are one person", () => {
  const header = ["Họ và tên", "Ngày sinh", "Đơn vị", "Điện thoại", "Xếp loại 2020-2021", "Danh hiệu 2020-2021", "Kỷ luật 2020-2021"];
  const rows: Rows = [
    header,
    ["An", "1/2/1980", "THCS A", "0978123456", "HTNV", "LĐTT", null], ["AN", 29252, "Trường THCS A", null, "HTNV", "CSTĐCS", null], ["An", null, "THCS A", "0978.123.456", null, null, null],
    ["An", null, "THCS A", null, "KHTNV", null, null], ["An", "1/2/1980", "TH A", null, "HTNV", null, null], ["An", "2/1/1980", "THCS A", "0912345678", "HTNV", null, null],
  ];
  expect(people(rows).map((person) => person.replace(/\|.*2021: (\w+), ([^,]*),.*/, "$1 $2"))).toEqual([
    "An HTNV LĐTT+CSTĐCS", "An KHTNV none", "An HTNV none", "An HTNV none",
  ]);
});

test("what contradicts in two rows of one person proves nothing", () => {
  const rows: Rows = [[...wide.slice(1)], ["An", "GV", "THCS A", "0978123456", "HTXSNV", "LĐTT", "cảnh cáo"], ["An", "GV", "THCS A", "0978123456", "HTNV", "không", "không"]];
  expect(people(rows)).toEqual(["An | THCS A | 2021: ?HTXSNV / HTNV, ?LĐTT / -, ?canh-cao / -"]);
});

test("people who left are told by their last row", () => {
  const header = ["Họ và tên", "Đơn vị", "Trạng thái", "Năm học", "Xếp loại"];
  expect(people([header, ["An", "A", "Đang làm việc", 2021, "HTNV"], ["An", "A", "Nghỉ hưu", 2022, null], ["Bình", "A", "Chuyển đi", 2021, null], ["Bình", "A", "Đang làm việc", 2022, null], ["Cúc", "A", null, 2021, null]]))
    .toEqual([expect.stringMatching(/^An \(đã đi\)/), expect.stringMatching(/^Bình \|/), expect.stringMatching(/^Cúc \|/)]);
});

test.each<[CellValue, string]>([
  ["01/02/1980", "1980-02-01"], ["1-2-1980", "1980-02-01"], ["1.2.80", "1980-02-01"], [" 1 / 2 / 1980 ", "1980-02-01"], [29252, "1980-02-01"], ["29252", "1980-02-01"], [44096, "2020-09-22"],
  ["1980-02-01", "1980-02-01"], [1980, "1980"], ["1980", "1980"], ["31/02/1980", "31/02/1980"], ["tháng 2/1980", "tháng 2/1980"], [null, ""], [{ error: "#N/A" }, ""], ["  ", ""],
])("the birthday %j is %j", (raw, birthday) => {
  const [person] = read({ a: form, b: [["Họ và tên", "Ngày sinh", "Chức vụ", "Xếp loại 2020-2021"], ["An", raw, "GV"]] }).staff!.people;
  expect(person!.birthday).toBe(birthday);
});

test("Ngày sinh in two columns, Nam and Nữ", () => {
  const rows: Rows = [["Họ và tên", "Ngày sinh", null, "Xếp loại 2020-2021"], [null, "Nam", "Nữ"], ["An", "1/2/1980", null, "HTNV"], ["Bình", null, "3/4/1985", "HTNV"]];
  expect(read({ a: form, b: rows }, { merges: { b: ["A1:A2", "B1:C1", "D1:D2"] } }).staff!.people.map(({ birthday }) => birthday)).toEqual(["1980-02-01", "1985-04-03"]);
});

test("Ngày sinh in three columns is no Năm học", () => {
  const rows: Rows = [["Họ và tên", "Ngày sinh", null, null, "Xếp loại 2020-2021"], [null, "Ngày", "Tháng", "Năm"], ["An", 1, 2, 1980, "HTNV"]];
  const [person] = read({ a: form, b: rows }, { merges: { b: ["A1:A2", "B1:D1", "E1:E2"] } }).staff!.people;
  expect([person!.birthday, shortPerson(person!)]).toEqual(["1980", "An | Trường THCS Lê Lợi | 2021: HTNV, missing, missing"]);
});

test("a list of 30,000 rows of one name is read, each row a person, before the time for tests runs out", () => {
  const rows: Rows = [["Họ và tên", "Chức vụ", "Xếp loại 2020-2021"], ...Array.from({ length: 30_000 }, () => ["Nguyễn Văn An", "GV", "HTNV"])];
  expect(read({ a: form, b: rows }).staff!.people).toHaveLength(30_000);
});

test.each<[string, Rows, string[]]>([
  ["the school in the title, not the Phòng above it", [["PHÒNG GDĐT MANG YANG"], ["TRƯỜNG TH KIM ĐỒNG"], ["DANH SÁCH CBGVNV NĂM HỌC 2020-2021"], ...withoutUnit([wide, hoa])], ["TRƯỜNG TH KIM ĐỒNG"]],
  ["the school within a title line", [["DANH SÁCH CÁN BỘ, GIÁO VIÊN TRƯỜNG TH KIM ĐỒNG NĂM HỌC 2020-2021"], ...withoutUnit([wide, hoa])], ["TRƯỜNG TH KIM ĐỒNG"]],
  ["a name with the letters of a school year", [["TRƯỜNG THCS NGUYỄN BỈNH KHIÊM - NH 2020-2021"], ...withoutUnit([wide, hoa])], ["TRƯỜNG THCS NGUYỄN BỈNH KHIÊM"]],
  ["a name with the word for year", [["Trường TH Năm Căn năm 2021"], ...withoutUnit([wide, hoa])], ["Trường TH Năm Căn"]],
  ["a line that says so", [["Đơn vị: TH Kim Đồng"], ...withoutUnit([wide, hoa])], ["TH Kim Đồng"]],
  ["the registering unit, where the title names only the Phòng", [["PHÒNG GDĐT MANG YANG"], ["DANH SÁCH CÁN BỘ, GIÁO VIÊN"], ...withoutUnit([wide, hoa])], ["Trường THCS Lê Lợi"]],
  ["group titles that name units", [...withoutUnit([wide]), ["I. TRƯỜNG TH KIM ĐỒNG"], ...withoutUnit([hoa]), [null, "Tổ Văn phòng"], ...withoutUnit([an]), ["2. Mầm non Hoa Mai"], [3, "Lê Cúc", "GV"]], ["TRƯỜNG TH KIM ĐỒNG", "TRƯỜNG TH KIM ĐỒNG", "Mầm non Hoa Mai"]],
  ["group titles that count their people", [...withoutUnit([wide]), ["1. Trường TH Kim Đồng (2 người)"], ...withoutUnit([hoa]), ["TRƯỜNG MN HOA MAI: 12 CBGVNV"], ...withoutUnit([an])], ["Trường TH Kim Đồng", "TRƯỜNG MN HOA MAI"]],
  ["a unit column goes before group titles; a blank unit stays blank", [wide, ["I. TRƯỜNG TH KIM ĐỒNG"], hoa, [2, "Lê Cúc", "GV", null, null, "HTNV"]], ["THCS Lê Lợi", ""]],
  ["an empty unit column is none", [wide, hoa.with(3, null), an.with(3, " ")], ["Trường THCS Lê Lợi", "Trường THCS Lê Lợi"]],
  ["written once above its people", [
    wide, hoa, an.with(3, null), hoa.with(1, "Siu Blơh").with(3, null), an.with(1, "Lê Tú").with(3, "TH Kim Đồng"), an.with(1, "Lê Tí").with(3, null), an.with(1, "Lê Tư").with(3, null),
  ], ["THCS Lê Lợi", "THCS Lê Lợi", "THCS Lê Lợi", "TH Kim Đồng", "TH Kim Đồng", "TH Kim Đồng"]],
  ["left out once where nearly all name one", [
    wide, hoa.with(3, null), an, an.with(1, "Lê Tú"), an.with(1, "Lê Tí").with(3, "Trường THCS Lê Lợi, huyện Mang Yang"),
  ], ["THCS Lê Lợi", "THCS Lê Lợi", "THCS Lê Lợi", "Trường THCS Lê Lợi, huyện Mang Yang"]],
  ["left out once among several: says nothing", [
    wide, hoa, an, an.with(1, "Lê Tú"), an.with(1, "Lê Tí").with(3, "TH Kim Đồng"), an.with(1, "Lê Tư").with(3, null),
  ], ["THCS Lê Lợi", "THCS Lê Lợi", "THCS Lê Lợi", "TH Kim Đồng", ""]],
  ["a school's name behind a bullet is a group title", [withoutUnit([wide])[0]!, ["* Trường TH Kim Đồng"], ...withoutUnit([hoa]), ["- THCS Lê Lợi"], ...withoutUnit([an])], ["Trường TH Kim Đồng", "THCS Lê Lợi"]],
])("the unit: %s", (_, rows, units) => {
  expect(read({ "Đăng ký": form, "Nhân sự": rows }).staff!.people.map(({ unit }) => unit)).toEqual(units);
});

test("merged values hold for every row they cover, at their first cell", () => {
  const [, second] = read({ a: form, b: [wide, hoa, an.with(3, null).with(5, null)] }, { merges: { b: ["D2:D3", "F2:F3"] } }).staff!.people;
  expect([second!.unit, shortPerson(second!)]).toEqual(["THCS Lê Lợi", "Trần Văn An | THCS Lê Lợi | 2021: HTXSNV, LĐTT, khien-trach"]);
  expect(cell(second!.valuesIn(2021)!.rating.at)).toBe("b!F2");
});

test("several staff sheets, one a school or one a year", () => {
  const perSchool = read({ a: form, b: [wide, hoa], c: [["Mã", "Tên danh mục"], ["01", "Cảnh cáo"]], d: [wide, an.with(3, "TH Kim Đồng")] });
  expect(perSchool.staff!.people.map(({ unit }) => unit)).toEqual(["THCS Lê Lợi", "TH Kim Đồng"]);
  expect(perSchool.staff!.sheets).toEqual([{ sheet: "b" }, { sheet: "d" }]);
  const bare = [...wide.slice(0, 5), "Xếp loại", "Danh hiệu", "Kỷ luật"];
  const perYear = read({ a: form, b: [["Năm học 2020-2021"], bare, hoa, an], c: [["Năm học 2021-2022"], bare, hoa, an.with(5, "HTXSNV")] }, { asOf: "2022-10-10" });
  expect(perYear.staff!.people.map(shortPerson)).toEqual([
    "Nguyễn Thị Hoà | THCS Lê Lợi | 2021: HTXSNV, CSTĐCS, none | 2022: HTXSNV, CSTĐCS, none",
    "Trần Văn An | THCS Lê Lợi | 2021: HTTNV, LĐTT, khien-trach | 2022: HTXSNV, LĐTT, khien-trach",
  ].map((text) => (perYear.staff!.people.some((person) => shortPerson(person).includes("LĐTT+CSTĐCS")) ? text.replaceAll("CSTĐCS", "LĐTT+CSTĐCS") : text)));
  expect(problems(perYear)).toEqual([]);
});

test("a list of the words to choose from is no staff sheet beside one", () => {
  const words: Rows = [["Mã", "Chức vụ", "Xếp loại", "Danh hiệu"], [1, "Hiệu trưởng", "HTXSNV", "LĐTT"]];
  const sheets = read({ a: form, b: [wide, hoa], c: words });
  expect([sheets.staff!.people.length, sheets.staff!.sheets, problems(sheets)]).toEqual([1, [{ sheet: "b" }], []]);
  const alone = read({ a: form, c: words });
  expect(problems(alone)[0]).toBe("staff name missing");
});

test("a Phòng's form and staff without units: whose people they are must be said", () => {
  const ofOffice: Rows = [["SỞ GDĐT GIA LAI"], ["PHÒNG GDĐT MANG YANG"], ...form];
  const bare = withoutUnit([wide, hoa]);
  const unsaid = read({ a: ofOffice, b: bare });
  expect([unsaid.staff!.people.map(({ unit }) => unit), problems(unsaid)]).toEqual([[""], ["staff unit missing"]]);
  const tab = read({ a: ofOffice, "THCS Lê Lợi": bare });
  expect([tab.staff!.people.map(({ unit }) => unit), problems(tab)]).toEqual([["THCS Lê Lợi"], []]);
  const itself = read({ a: [...ofOffice, [2, "Trần Văn B", "GV", "Phòng GDĐT Mang Yang", "0978123457"]], b: bare });
  expect([itself.staff!.people.map(({ unit }) => unit), problems(itself)]).toEqual([["PHÒNG GDĐT MANG YANG"], []]);
});

test("a second table with other columns on the same sheet is read by its own header", () => {
  const rows: Rows = [["TRƯỜNG THCS LÊ LỢI"], ...withoutUnit([wide, hoa]), [], ["TRƯỜNG TH KIM ĐỒNG"], ["STT", "Chức vụ", "Họ và tên", "Xếp loại 2020-2021"], [1, "GV", "Lê Cúc", "HTNV"]];
  expect(people(rows)).toEqual([
    expect.stringMatching(/^Nguyễn Thị Hoà \| TRƯỜNG THCS LÊ LỢI \| 2021: HTXSNV/), "Lê Cúc | TRƯỜNG TH KIM ĐỒNG | 2021: HTNV, missing, missing",
  ]);
});

test("another file's staff replaces the workbook's, its record only fills a gap", () => {
  const record: Rows = [["Đơn vị", "Năm học", "Danh hiệu"], ["THCS Lê Lợi", 2021, "TTLĐXS"]];
  const other = [{ name: "b", rows: [wide, an] as CellValue[][], merges: [], file: "ns.xlsx" }, { name: "r", rows: record as CellValue[][], merges: [], file: "ns.xlsx" }];
  const both = read({ a: form, b: [wide, hoa] }, { staff: other });
  expect(both.staff!.people.map(({ name, at }) => [name, at.file])).toEqual([["Trần Văn An", "ns.xlsx"]]);
  expect(both.record!.rows[0]!.at).toEqual({ sheet: "r", row: 1, column: 0, file: "ns.xlsx" });
  expect(read({ a: form, c: record }, { staff: other }).record!.rows[0]!.at).toEqual({ sheet: "c", row: 1, column: 0 });
});

test.each<[string, Rows, string[]]>([
  ["no name column", [["STT", "Ho va ten", "Chức vụ", "Xếp loại 2020-2021", "Danh hiệu 2020-2021", "Kỷ luật 2020-2021"], [1, "An", "GV", "HTNV"]], ["staff name missing b!B1 (Ho va ten)"]],
  ["a year that has no column at all is told once", [["Họ và tên", "Chức vụ", "Xếp loại 2018-2019"], ["An", "GV"]], ["staff year 2021 missing"]],
  ["a kind without any column", [["Họ và tên", "Chức vụ", "Xếp loại 2020-2021", "Danh hiệu 2020-2021"], ["An", "GV"]], ["staff discipline 2021 missing"]],
  ["a kind found twice", [["Họ và tên", "Chức vụ", "Xếp loại 2020-2021", "Đánh giá 20-21", "Danh hiệu 2021", "Kỷ luật 2021"], ["An", "GV", "HTNV", "HTTNV"]], ["staff rating 2021 twice b!C1 b!D1"]],
  ["a kind whose year nobody says", [["Họ và tên", "Chức vụ", "Xếp loại", "Danh hiệu 2021", "Kỷ luật 2021"], ["An", "GV", "HTNV"]], ["staff rating 2021 missing b!C1 (Xếp loại)"]],
  ["did you mean", [["Họ và tên", "Chức vụ", "Xep loai 2020-2021", "Danh hiệu 2021", "Kỷ luật 2021"], ["An", "GV", "HTNV"]], ["staff rating 2021 missing b!C1 (Xep loai 2020-2021)"]],
  ["the unit twice", [[...wide, "Đơn vị"], [...hoa, "TH Kim Đồng"]], ["staff unit twice b!D1 b!I1"]],
  ["a synonym that is less meant is no second one", [["Họ và tên", "Vị trí việc làm", "Nhóm chức vụ", ...wide.slice(3)], ["An", "CBQL", "HT", ...hoa.slice(3)]], []],
])("header: %s", (_, rows, expectedProblems) => {
  expect(problems(read({ a: form, b: rows }))).toEqual(expectedProblems);
});

test("a header that is not clear gives no values, and no people without names", () => {
  expect(people([["STT", "Ho va ten", "Chức vụ", "Xếp loại 2020-2021"], [1, "An", "GV", "HTNV"]])).toEqual([]);
  expect(people([["Họ và tên", "Đơn vị", "Xếp loại 2020-2021", "Đánh giá 2020-2021"], ["An", "A", "HTNV", "HTTNV"]])).toEqual(["An | A | 2021: unknown, missing, missing"]);
  expect(read({ a: form, b: [[...wide, "Đơn vị"], [...hoa, "TH Kim Đồng"]] }).staff!.people.map(({ unit }) => unit)).toEqual([""]);
});

test("the clerk names the columns of an unclear header", () => {
  const rows: Rows = [["STT", "Ho va ten", "Chức vụ", "Đơn vị", "Đơn vị", "Xếp loại", "Danh hiệu 2021", "Kỷ luật 2021"], [1, "An", "GV", "A", "B", "HTNV"]];
  const mapping = { "Nhân sự": { role: "staff" as const, columns: { name: 1, unit: 4, "rating:2021": 5 } } };
  expect(people(rows, { mapping })).toEqual(["An | B | 2021: HTNV, none, none"]);
  expect(problems(read({ a: form, "Nhân sự": rows }, { mapping }))).toEqual([]);
});

test("formula errors: unreadable values, blank names, and told with their cells", () => {
  const error = { error: "#N/A" };
  const sheets = read({ a: form, b: [wide, hoa.with(1, error).with(5, error), an.with(6, { error: "uncalculated" }), [3, "Lê Cúc", error, "THCS Lê Lợi"]] });
  expect(sheets.staff!.people.map(shortPerson)).toEqual([
    expect.stringContaining(" | THCS Lê Lợi | 2021: ?#N/A"), "Trần Văn An | THCS Lê Lợi | 2021: HTTNV, none, khien-trach", "Lê Cúc | THCS Lê Lợi | 2021: unknown, none, none",
  ]);
  expect(sheets.formulaErrors!.map(({ role, column, at, error: text }) => `${role} ${column} ${cell(at)} ${text}`)).toEqual(expect.arrayContaining([
    "staff rating b!F2 #N/A", "staff titles b!G3 uncalculated",
  ]));
});

test.each<[string, Rows]>([
  ["a list of pupils", [["STT", "Họ và tên", "Ngày sinh", "Lớp", "Xếp loại"], [1, "An", "1/2/2010", "6A", "Giỏi"]]],
  ["a catalogue", [["STT", "Chức vụ"], [1, "Hiệu trưởng"]]],
  ["recipients", [["Tên đơn vị", "Loại", "Huyện", "E-mail", "Người nhận", "Điện thoại"], ["A", "THCS", "Mang Yang", "a@b", "An", "1"]]],
  ["instructions", [["Hướng dẫn"], ["1. Ghi họ và tên, chức vụ, đơn vị"]]],
])("%s is no staff sheet", (_, rows) => {
  expect(read({ a: form, b: rows }).staff).toBeNull();
});

test("an address list counts only where no sheet has ratings", () => {
  const list: Rows = [["Họ và tên", "Chức vụ", "Đơn vị", "SĐT", "Ngày sinh"], ["An", "GV", "A", "1", "1/2/1980"]];
  expect(read({ a: form, b: list }).staff!.people).toHaveLength(1);
  expect(read({ a: form, b: list, c: [wide, hoa] }).staff!.people.map(({ name }) => name)).toEqual(["Nguyễn Thị Hoà"]);
});

test("a ministry export of 72 columns", () => {
  const header = Array.from({ length: 72 }, (_, i) => `Cột ${i}`);
  header.splice(3, 1, "Họ\ntên".normalize("NFD"));
  header.splice(7, 1, "Trạng thái CB");
  header.splice(20, 1, "Vị trí việc làm");
  header.splice(40, 1, "Đánh giá viên chức\n2020-2021");
  const row = Array.from({ length: 72 }, (_, i) => (i === 3 ? "Ksor H'Bŭn" : i === 7 ? "Chuyển đi" : i === 20 ? "Giáo viên" : i === 40 ? "HTNV" : `v${i}`));
  expect(people([["CƠ SỞ DỮ LIỆU"], header, row])).toEqual(["Ksor H'Bŭn (đã đi) | Trường THCS Lê Lợi | 2021: HTNV, missing, missing"]);
});

test("no rows, no columns, ragged and undefined rows", () => {
  expect(read({ a: form, b: [wide] }).staff!.people).toEqual([]);
  const ragged = { name: "b", rows: [wide, undefined, ["1", "An"], undefined], merges: [] };
  const sheets = read({ a: form }, { staff: [ragged] });
  expect(sheets.staff!.people.map(({ name }) => name)).toEqual(["An"]);
});
