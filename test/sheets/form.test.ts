import { readFileSync } from "node:fs";
import { planSchema } from "../../src/plan/schema";
import { planSheet } from "../../src/plan/sheet";
import { builtInPlan } from "../../src/plan/built-in";
import type { CellValue } from "../../src/workbook/grid";
import type { Rows } from "../fixtures/workbook";
import { cell, form, problemOf, problems, read } from "./read-with";

const [title, , collectives, header1, school, , individuals, header2, head] = form as CellValue[][];

function names(sheets: Record<string, Rows>, options: Parameters<typeof read>[1] = {}) {
  const { form: { collectives, individuals } } = read(sheets, options);
  return [...collectives, ...individuals].map(({ name, sample }) => `${name?.text ?? "?"}${sample ? " (mẫu)" : ""}`);
}

test("every field of an entry has its cell, blank ones too", () => {
  const { form: { collectives: [one], individuals: [two], tables, unit } } = read({ "Đăng ký": [...form, [2, "Trần Văn B", null, "THCS Lê Lợi"]] });
  expect([one!.order, one!.name, one!.address, one!.phone].map((field) => `${field!.text} ${cell(field!.at)}`)).toEqual([
    "1 Đăng ký!A5", "Trường THCS Lê Lợi Đăng ký!B5", "Xã H'ra, huyện Mang Yang Đăng ký!C5", "02693822111 Đăng ký!D5",
  ]);
  expect(two!.order!.raw).toBe(1);
  expect(read({ a: [...form, [2, "Trần Văn B", null, "THCS Lê Lợi"]] }).form.individuals[1]!.phone).toEqual({ text: "", raw: null, at: { sheet: "a", row: 9, column: 4 } });
  expect(tables.individuals).toEqual({
    sheet: "Đăng ký", header: { top: 7, bottom: 7, left: 0, right: 4 }, columns: { order: 0, name: 1, position: 2, unit: 3, phone: 4 },
  });
  expect(tables.collectives!.columns).toEqual({ order: 0, name: 1, address: 2, phone: 3 });
  expect(unit).toBe("Trường THCS Lê Lợi");
});

test.each<[string, Record<string, Rows>]>([
  ["under another name, behind other sheets", { Sheet1: [["Mã", "Tên danh mục"], ["01", "Khiển trách"]], "Trang tính 2": form }],
  ["the two tables on two sheets", { "Tập thể": [collectives!, header1!, school!], "Cá nhân": [individuals!, header2!, head!] }],
  ["two sheets without any title, remarks beside", { a: [header1!, school!], b: [[...header2!, "Ghi chú"], head!] }],
  ["two sheets without any title", { a: [header1!, school!], "Cá nhân": [header2!, head!] }],
  ["without title, with section titles", { a: form.slice(2) }],
  ["without section titles", { a: [title!, header1!, school!, [], header2!, head!] }],
  ["extra rows above, blank rows inside", { a: [[], ["UBND HUYỆN MANG YANG"], [], ...form.slice(0, 4), [], [], school!, [], [], [], ...form.slice(6, 8), [], head!] }],
  ["moved to the right, far down", { a: [...Array.from({ length: 30 }, () => []), ...form.map((row) => [null, null, null, ...row])] }],
  ["section titles with letters, on two sheets", { a: [["A - TẬP THỂ"], header1!, school!], b: [["Phần B: Cá nhân (05 người)"], ["Stt", "Họ và tên", "Chức danh", "Trường", "SĐT"], head!] }],
  ["section titles in other words", { a: form.map((row) => row.map((v) => (v === "1. TẬP THỂ" ? "I. Tập thể:" : v === "2. CÁ NHÂN" ? "II/ CÁC NHÂN" : v))) }],
  ["title in one cell with line breaks, corrected and NFD", { a: [["Danh sách giới thiệu, đăng ký tập thể, cá nhân\nđiển hình tiên tiến".normalize("NFD")], ...form.slice(2)] }],
  ["columns in another order", { a: [title!, ...[header1!, school!].map((r) => [r[3]!, r[1]!, r[0]!, r[2]!]), ...[header2!, head!].map((r) => [r[4]!, r[0]!, r[3]!, r[1]!, r[2]!])] }],
  ["an extra column", { a: [title!, [...header1!, "Ghi chú"], [...school!, "x"], [...header2!, "Ghi chú", "Email"], [...head!, null, "a@b.vn"]] }],
  ["a header repeated at a page break", { a: [title!, header1!, school!, header1!, header2!, header2!, head!] }],
  ["the two tables beside each other", { a: [title!, ["1. TẬP THỂ", null, null, null, null, "2. CÁ NHÂN"], [...header1!, null, ...header2!], [...school!, null, ...head!], ["Tổng số: 1"], ["Người lập", null, null, null, null, null, "HIỆU TRƯỞNG"], ["Trần B", null, null, null, null, null, "Lê C"]] }],
  ["the two tables beside each other, without a gap, people first", { a: [title!, [...header2!, ...header1!], [...head!, ...school!]] }],
  ["a row that numbers the columns", { a: [title!, header1!, ["(1)", "(2)", "(3)", "(4)"], school!, header2!, [1, 2, 3, 4, 5], head!] }],
])("%s", (_, sheets) => {
  expect(names(sheets)).toEqual(["Trường THCS Lê Lợi", "Nguyễn Thị Hoà"]);
  expect(problems(read(sheets))).toEqual([]);
});

test("what stands below the tables is no entry", () => {
  const rows: Rows = [
    ...form.slice(0, 5), ["Tổng số: 1 tập thể"], [null, "Tổng cộng", null, 1], ...form.slice(5),
    [null, "Tổng số: 01 cá nhân./."], [], [null, "* Lưu ý:"], [null, "- Các cơ quan, đơn vị chỉ cần lập bảng, đóng dấu treo và gửi bản pdf"],
    [null, "Danh sách này có 01 cá nhân"], [null, null, null, "Mang Yang, ngày 20 tháng 10 năm 2021"], [null, "NGƯỜI LẬP BẢNG", null, "TRƯỞNG PHÒNG"],
    [null, "(Ký, ghi rõ họ tên)", null, "(Đã ký)"], [], [null, "Trần Thị B", null, "Lê Văn C"],
  ];
  expect(names({ a: rows })).toEqual(["Trường THCS Lê Lợi", "Nguyễn Thị Hoà"]);
  const onColumnA: Rows = [...form, [], ["* Lưu ý:"], ["- Gửi bản pdf"], ["Người lập", null, null, "HIỆU TRƯỞNG"], ["Trần Thị B", null, null, "Lê Văn C"]];
  expect(names({ a: onColumnA })).toEqual(["Trường THCS Lê Lợi", "Nguyễn Thị Hoà"]);
});

test.each<[string, CellValue[], readonly CellValue[], string, CellValue[]?, string[]?]>([
  ["Địa chỉ merged over both", ["Stt", "Trường", "Địa chỉ", null, "SĐT"], ["Xã H'ra", "huyện Mang Yang"], "Xã H'ra, huyện Mang Yang", [null, null, "Xã/phường", "Huyện, TX, TP", null], ["A2:A3", "B2:B3", "C2:D2", "E2:E3"]],
  ["Xã and Huyện in two columns", ["Stt", "Trường", "Xã", "Huyện", "SĐT"], ["Xã H'ra", "huyện Mang Yang"], "Xã H'ra, huyện Mang Yang"],
  ["a header that leaves open which it is, under one of two rows", ["Stt", "Trường", "Địa chỉ", null, "SĐT"], ["Xã H'ra", "huyện Mang Yang"], "Xã H'ra, huyện Mang Yang", [null, null, "Xã/phường", "Huyện, TX, TP", null]],
  ["the word only in the lower header", ["Stt", "Trường", "Địa chỉ", null, "SĐT"], ["Dun", "Chư Sê"], "xã Dun, Chư Sê", [null, null, "Xã", "Huyện", null], ["A2:A3", "B2:B3", "C2:D2", "E2:E3"]],
  ["the word only in the header", ["Stt", "Trường", "Xã", "Huyện", "SĐT"], ["H'ra", "Mang Yang"], "xã H'ra, Mang Yang"],
  ["a header that leaves open which it is", ["Stt", "Trường", "Xã/phường", "Huyện/TX/TP", "SĐT"], ["Diên Hồng", "Pleiku"], "Diên Hồng, Pleiku"],
  ["one of them blank", ["Stt", "Trường", "Xã", "Huyện", "SĐT"], [null, "Mang Yang"], "Mang Yang"],
])("the address: %s", (_, header, places, address, lower = [], merged = []) => {
  const sheets = read({ a: [title!, header, ...(lower.length > 0 ? [lower] : []), [1, "Trường THCS Lê Lợi", ...places, "02693822111"], header2!, head!] }, { merges: { a: merged } });
  expect(problems(sheets)).toEqual([]);
  expect(sheets.form.collectives[0]!.address!.text).toBe(address);
});

test("a column Huyện says where a person's unit is", () => {
  const { individuals: [entry] } = read({ a: [title!, ["Stt", "Họ và tên", "Chức vụ", "Đơn vị", "Huyện", "SĐT"], [1, "A B", "HT", "THCS Lê Lợi", "Mang Yang", "0978123456"]] }).form;
  expect([entry!.unit!.text, cell(entry!.unit!.at), ...entry!.unit!.parts!.map(({ at }) => cell(at))]).toEqual(["THCS Lê Lợi, Mang Yang", "a!D3", "a!D3", "a!E3"]);
});

test("titles among the rows are no entries", () => {
  const rows: Rows = [
    title!, header1!, ["I", "Cấp THCS"], school!, ["II.", "Trường tiểu học"], [null, "Khối mầm non"], [2, "Khối Tiểu học"], [null, "Trường TH Kim Đồng"],
    header2!, ["A", "Cán bộ quản lý"], head!, [null, "Cụm 2", null, "Trường TH Kim Đồng"],
  ];
  expect(names({ a: rows })).toEqual(["Trường THCS Lê Lợi", "Khối Tiểu học", "Trường TH Kim Đồng", "Nguyễn Thị Hoà", "Cụm 2"]);
});

test("an entry is any row that holds more than its number", () => {
  const rows: Rows = [
    ...form, [2], [3, null, null, null, "0978123457"], [null, "Trần Văn B"], [null, null, "HT", "THCS A", null], [5, null, "Hiệu trưởng"],
    [6, "\u00a0 ", " "], [7, { error: "#N/A" }], [8, "Tổng Thị Lành", "Giáo viên", "THCS A"], [null, "Ban Văn Công", "Giáo viên", "THCS A", "1"],
  ];
  expect(names({ a: rows }).slice(1)).toEqual(["Nguyễn Thị Hoà", "", "Trần Văn B", "", "", "#N/A", "Tổng Thị Lành", "Ban Văn Công"]);
});

test("a merged unit is that of every row it covers, at its first cell", () => {
  const rows: Rows = [...form, [2, "Trần Văn B", "PHT", null, "0978123457"], [3, "Lê C", "GV", null, "0978123458"]];
  const { individuals: entries } = read({ a: rows }, { merges: { a: ["D9:D11"] } }).form;
  expect(entries.map(({ unit }) => `${unit!.text} ${cell(unit!.at)}`)).toEqual(Array(3).fill("Trường THCS Lê Lợi, huyện Mang Yang a!D9"));
});

test("merged titles, a header over two rows and a line merged across the table", () => {
  const rows: Rows = [
    title!, header1!.map((text, i) => (i === 3 ? "Số điện thoại" : text)), [null, null, null, "liên hệ"], school!,
    header2!, [null, null, null, null, null], [null, "Huyện Mang Yang"], head!,
  ];
  const merges = { a: ["A1:E1", "A2:A3", "B2:B3", "C2:C3", "A5:A6", "B5:B6", "B7:E7"] };
  expect(names({ a: rows }, { merges })).toEqual(["Trường THCS Lê Lợi", "Nguyễn Thị Hoà"]);
  const unmerged: Rows = [title!, header1!.map((text, i) => (i === 3 ? "Số điện thoại" : text)), [null, null, null, "liên hệ"], school!];
  expect(names({ a: unmerged })).toEqual(["Trường THCS Lê Lợi"]);
});

test("the sample rows are marked, a real school of that name is none", () => {
  const sample = ["Trường THCS Chu Văn An", "Xã H'ra, huyện Mang Yang"];
  const rows: Rows = [
    title!, header1!, [1, ...sample, "02693 xxx xxx"], [2, ...sample, "02693.XXX.XXX"], [3, ...sample, "02693822111"], [4, ...sample, null], [5, "THCS Lê Lợi", "x", "0269 xxx xxx"],
    header2!, [1, "Hoàng Thị A", "Chỉ ghi HT, PHT hoặc Giáo viên", "Trường THCS Chu Văn An, huyện Mang Yang", "0978 xxx xxx"],
    [2, "Trần Văn B", "Chỉ ghi HT,  PHT hoặc giáo viên".normalize("NFD"), "THCS A", "0978 xxx xxx"], [3, "Hoàng Thị A", "HT", "THCS B", "0978123456"],
    [4, "HOÀNG THỊ A", "HT", "Trường THCS Chu Văn An, huyện Mang Yang", "0978123456"], [5, "Hoàng Thị A", "HT", "THCS B", "0978 xxx xxx"],
    [6, "Lê Văn C", "Chỉ ghi HT, PHT hoặc Giáo viên", "THCS A", "0978123456"],
  ];
  const { collectives: one, individuals: two } = read({ a: rows }).form;
  expect(one.map(({ sample }) => sample)).toEqual([true, true, false, false, false]);
  expect(two.map(({ sample }) => sample)).toEqual([true, true, false, true, true, false]);
});

test.each<[string, Rows, string]>([
  ["the line below UBND", [["UBND HUYỆN MANG YANG", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["PHÒNG GDĐT HUYỆN MANG YANG", null, "Độc lập - Tự do - Hạnh phúc"]], "PHÒNG GDĐT HUYỆN MANG YANG"],
  ["the line below the Sở", [["SỞ GD&ĐT GIA LAI"], ["TRƯỜNG THPT LÊ HOÀN"], ["Số: 12/TB"]], "TRƯỜNG THPT LÊ HOÀN"],
  ["the school below its Phòng", [["PHÒNG GDĐT MANG YANG"], ["TRƯỜNG THCS LÊ LỢI"]], "TRƯỜNG THCS LÊ LỢI"],
  ["both lines in one cell", [["UBND HUYỆN MANG YANG\nPHÒNG GIÁO DỤC VÀ ĐÀO TẠO"]], "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"],
  ["the district on a line of its own", [["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"], ["HUYỆN MANG YANG"]], "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN MANG YANG"],
  ["a line that says so", [["Đơn vị: Trường TH Kim Đồng"]], "Trường TH Kim Đồng"],
  ["the Sở where nothing stands below it", [["SỞ GIÁO DỤC VÀ ĐÀO TẠO GIA LAI"]], "SỞ GIÁO DỤC VÀ ĐÀO TẠO GIA LAI"],
  ["dots to fill in say nothing: the form's only unit", [["PHÒNG GDĐT ……………"], ["Đơn vị: ............"]], "Trường THCS Lê Lợi"],
])("the registering unit: %s", (_, above, unit) => {
  expect(read({ a: [...above, [], ...form] }).form.unit).toBe(unit);
});

test("several units and no organ line: no registering unit", () => {
  expect(read({ a: [...form, [2, "Trần Văn B", "GV", "Trường TH Kim Đồng", "0978123457"]] }).form.unit).toBe("");
});

test.each<[string, CellValue[], CellValue[], string[]]>([
  ["a missing column", ["Stt", "Trường", "Số điện thoại"], header2!, ["form address missing"]],
  ["did you mean", ["Stt", "Trường", "Dia chi", "Số điện thoại"], header2!, ["form address missing a!C2 (Dia chi)"]],
  ["a missing name", header1!, ["Stt", "Họ vá tên", "Chức vụ", "Đơn vị", "SĐT"], ["form name missing a!B5 (Họ vá tên)"]],
  ["a missing school", ["Stt", "Tên trừng", "Địa chỉ", "SĐT"], header2!, ["form school missing a!B2 (Tên trừng)"]],
  ["the name of a collective", ["Stt", "Tên", "Địa chỉ", "SĐT"], header2!, []],
  ["a mobile's short word", ["Stt", "Trường", "Địa chỉ", "Điện thoại DĐ"], ["Stt", "Họ và tên", "Chức vụ", "Đơn vị", "ĐT DĐ"], []],
  ["found twice", header1!, ["Stt", "Họ và tên", "Chức vụ", "Đơn vị", "SĐT", "Điện thoại"], ["form phone twice a!E5 a!F5"]],
])("header: %s", (_, first, second, expected) => {
  const sheets = { a: [title!, first, first.map((_, i) => `c${i}`), collectives!, second, second.map((_, i) => `i${i}`)] as Rows };
  expect(problems(read(sheets))).toEqual(expected);
});

test("tables beside each other have their own rows and cells", () => {
  const { form } = read({ a: [title!, [...header1!, null, ...header2!], [...school!, null, ...head!], [null, null, null, null, null, 2, "Trần Văn B", "PHT", null, null]] });
  expect(form.collectives.map(({ order, phone }) => [cell(order!.at), cell(phone!.at)])).toEqual([["a!A3", "a!D3"]]);
  expect(form.individuals.map(({ at, order, unit }) => [cell(at), cell(order!.at), cell(unit!.at)])).toEqual([["a!G3", "a!F3", "a!I3"], ["a!G4", "a!F4", "a!I4"]]);
  expect(form.tables.individuals!.header).toEqual({ top: 1, bottom: 1, left: 5, right: 9 });
});

test("a staff list and a record below the form on its sheet are no entries of it", () => {
  const staff: Rows = [["DANH SÁCH CÁN BỘ, GIÁO VIÊN"], ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Xếp loại 2020-2021"], [1, "Trần Văn B", "1/2/1980", "GV", "THCS Lê Lợi", "HTNV"]];
  const { form: { individuals }, staff: found } = read({ a: [...form, [], ...staff] });
  expect(individuals.map(({ name }) => name!.text)).toEqual(["Nguyễn Thị Hoà"]);
  expect(found!.people.map((one) => [one.name, cell(one.at), cell(one.valuesIn(2021)!.rating.at)])).toEqual([["Trần Văn B", "a!B13", "a!F13"]]);
  const record: Rows = [["Đơn vị", "Năm học", "Danh hiệu", "Chi bộ"], ["THCS Lê Lợi", "2020-2021", "TTLĐXS", "HTXSNV"]];
  const sheets = read({ a: [...form, [], ...record], b: staff });
  expect([sheets.form.collectives.length, sheets.record!.rows.map(({ at }) => cell(at)), sheets.staff!.people.length]).toEqual([1, ["a!A12"], 1]);
});

test("an entry whose values are words of headers is one", () => {
  const rows: Rows = [title!, ["STT", "Họ và tên", "Trình độ", "Chức vụ", "Đơn vị", "SĐT", "Kết quả"], ["1", "Trần Văn B", "CĐ", "GV", "THCS A", "0978123456", "Hoàn thành nhiệm vụ"], [2, "Trần Văn C", "CĐ", "GV", "THCS A", "0978123457", "Hoàn thành nhiệm vụ"]];
  expect(names({ a: rows })).toEqual(["Trần Văn B", "Trần Văn C"]);
});

test("a form that asks for a rating as well is a form, its header repeated too", () => {
  const rated = [[...header2!, "Xếp loại 2020-2021"], [...head!, "HTXSNV"]] as const;
  expect(names({ a: [title!, header1!, school!, ...rated, rated[0], [2, "Trần Văn B", "PHT", "THCS Lê Lợi", "0978123457", "HTNV"]] })).toEqual(["Trường THCS Lê Lợi", "Nguyễn Thị Hoà", "Trần Văn B"]);
});

test("a list with the columns of the form's people, on a sheet of its own: told where nothing says what it is", () => {
  const list: Rows = [["STT", "Họ tên", "Chức vụ", "Trường", "SĐT"], head!];
  const staff: Rows = [["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Xếp loại 2020-2021", "Danh hiệu 2020-2021", "Kỷ luật 2020-2021"], [1, "Trần Văn B", "GV", "THCS Lê Lợi", "HTNV"]];
  const collectivesOnly = [title!, collectives!, header1!, school!];
  expect(problems(read({ a: collectivesOnly, b: list, c: staff }))).toEqual(["form individuals unannounced b!A1"]);
  expect(problems(read({ a: form, b: list, c: staff }))).toEqual([]);
  const alone = read({ a: collectivesOnly, b: list });
  expect([alone.staff!.people.length, problems(alone)]).toEqual([1, ["staff year 2021 missing"]]);
});

test("a column that is missing or stands twice is null in every entry", () => {
  const { individuals: [entry] } = read({ a: [title!, ["Stt", "Họ và tên", "Đơn vị", "SĐT", "Điện thoại"], [1, "A B", "THCS A", "1", "2"]] }).form;
  expect([entry!.position, entry!.phone]).toEqual([null, null]);
});

test.each<[string, Record<string, Rows>, string]>([
  ["no form at all", { a: [["Họ và tên", "Ngày sinh", "Chức vụ", "Xếp loại 2020-2021"], ["A B", null, "GV", "HTNV"]], b: [["x"]] }, "no-form"],
  ["a form in an old font", { a: [["Stt", "Tr­êng", "§Þa chØ", "Sè ®iÖn tho¹i"], [1, "THCS A", "X· H'ra", "02693822111"]] }, "form-legacy"],
  ["an empty workbook", { a: [] }, "no-form"],
  ["headers without any row", { a: form.filter((_, i) => i !== 4 && i !== 8) }, "form-empty"],
  ["numbers without anything beside them", { a: [title!, header1!, [1], [2], header2!, [1]] }, "form-empty"],
  ["two forms", { a: form, b: form }, "two-forms"],
])("%s: %#", (_, sheets, code) => {
  const problem = problemOf(sheets);
  expect(problem.code).toBe(code);
  if (code === "two-forms") expect(problem.data).toEqual({ sheets: "“a”, “b”", count: 2 });
});

test("a form with only the sample row is read, to be reported", () => {
  expect(names({ a: [title!, header1!, [1, "Trường THCS Chu Văn An", "Xã H'ra, huyện Mang Yang", "02693 xxx xxx"]] })).toEqual(["Trường THCS Chu Văn An (mẫu)"]);
});

test("an empty second form, our clean sheet, and the plan's sheet are no forms", () => {
  expect(names({ a: form.filter((_, i) => i !== 4 && i !== 8), b: form })).toHaveLength(2);
  expect(names({ "Bản gửi": form, "Đăng ký": form })).toHaveLength(2);
  expect(read({ "Bản gửi": form, "Đăng ký": form }).form.collectives[0]!.at.sheet).toBe("Đăng ký");
  expect(read({ "Bản gửi": form }).form.collectives[0]!.at.sheet).toBe("Bản gửi");
  const plan: CellValue[][] = [];
  for (const { row, column, value } of planSheet(builtInPlan()).cells) (plan[row] ??= [])[column] = value;
  expect(names({ "Kế hoạch": Array.from(plan, (row) => row ?? []), "Đăng ký": form })).toHaveLength(2);
});

test("the clerk can say which sheet is the form", () => {
  expect(problemOf({ a: [["Stt", "Đơn vị", "SĐT"], [1, "THCS A", "1"]] }).code).toBe("no-form");
  expect(names({ a: [["Stt", "Đơn vị", "SĐT"], [1, "THCS A", "1"]] }, { mapping: { a: { role: "form" } } })).toEqual(["THCS A"]);
  expect(names({ a: form, b: form }, { mapping: { b: { role: "none" } } })).toHaveLength(2);
});

test("a form of another plan is found by that plan's own words", () => {
  const plan = planSchema.parse(JSON.parse(readFileSync("test/fixtures/plans/phu-dong-2026-2030.json", "utf8")));
  const rows: Rows = [
    ["TRƯỜNG TIỂU HỌC GIÓNG"], ["BẢNG ĐỀ CỬ GƯƠNG SÁNG NGÀNH GIÁO DỤC"], ["GIAI ĐOẠN 2026-2030"], ["PHẦN A. ĐƠN VỊ"], ["TT", "Tên đơn vị", "Địa chỉ", "Điện thoại"],
    [1, "Trường TH Gióng", "Xã Gióng", "0222 xxx xxxx"], [2, "Trường TH Gióng", "Xã Gióng", "02223822111"],
    ["PHẦN B. NHÀ GIÁO"], ["TT", "Họ tên", "Chức danh", "Nơi công tác", "ĐT"], [1, "Trần Văn Mẫu", "Ghi CT, GVTH hoặc GVMN", "Trường TH Gióng, xã Gióng", "09xx xxx xxx"], [2, "Lý Gióng", "CT", "TH Gióng", "0912345678"],
  ];
  const { form: { collectives: one, individuals: two, unit } } = read({ a: rows }, { plan, asOf: "2026-10-01" });
  expect([one.map(({ sample }) => sample), two.map(({ sample }) => sample), unit]).toEqual([[true, false], [true, false], "TRƯỜNG TIỂU HỌC GIÓNG"]);
});
