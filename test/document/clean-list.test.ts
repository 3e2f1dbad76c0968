import { ProgramError } from "../../src/problem";
import { UNCALCULATED } from "../../src/workbook/grid";
import { goodStaff, head, otherSchool, school, teacher, withCell } from "../check/registration";
import { snapshot } from "../fixtures/workbook";
import { cleaned, HOSTILE, NAMES } from "./examined";

const rowsOf = (said: Parameters<typeof cleaned>[0], table = 1, options = {}) => cleaned(said, options).list.tables[table]!.rows;

describe("the clean list", () => {
  const { list, registration, left } = cleaned();

  test("has the plan's title, the annex's columns and every entry, numbered from 1", () => {
    expect(list.title[0]).toBe("DANH SÁCH GIỚI THIỆU, ĐĂNG KÝ TẬP THỂ, CÁC NHÂN");
    expect(list.tables.map(({ heading }) => heading)).toEqual(["1. TẬP THỂ", "2. CÁ NHÂN"]);
    expect(list.tables.map(({ columns }) => columns.map(({ title }) => title))).toEqual([
      ["Stt", "Trường", "Địa chỉ", "Số điện thoại liên hệ"],
      ["Stt", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại liên hệ"],
    ]);
    expect(list.tables[0]!.rows).toEqual([["1", ...school]]);
    expect(list.tables[1]!.rows).toEqual([["1", ...teacher], ["2", ...head]]);
    expect(list.tables.map(({ total }) => total)).toEqual(["Tổng số: 01 tập thể", "Tổng số: 02 cá nhân"]);
    expect(left).toEqual([]);
    for (const { columns } of list.tables) expect(columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  test("knows the organ above the unit, the place, and leaves gaps for a day that is not said", () => {
    expect(list.organ).toEqual({ parent: "UBND HUYỆN MANG YANG", name: "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN MANG YANG" });
    expect(list.placeAndDate).toBe("Mang Yang, ngày      tháng      năm 2021");
    expect(list.signature).toBeNull();
  });

  test("says the same as data", () => {
    expect(registration).toEqual({
      format: "dien-hinh/1", plan: "gialai-2021-2025", planVersion: "1", asOf: "2021-10-15",
      unit: "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN MANG YANG",
      collectives: [{ name: school[0], address: school[1], phone: school[2], verdict: "eligible" }],
      individuals: [teacher, head].map(([name, position, unit, phone]) => ({ name, position, unit, phone, verdict: "eligible" })),
    });
  });
});

test.each([
  ["2021-10-05", "ngày 05 tháng 10 năm 2021"],
  ["2022-02-28", "ngày 28 tháng 02 năm 2022"],
  ["2022-03-01", "ngày 01 tháng 3 năm 2022"],
])("%s is written %s (NĐ 30/2020)", (date, words) => {
  expect(cleaned({}, { date }).list.placeAndDate).toBe(`Mang Yang, ${words}`);
});

test("what the clerk says of unit, organ above, place and signer is taken", () => {
  const { list, registration } = cleaned({}, {
    unit: "Trường THPT  Trần Hưng Đạo", place: "Pleiku", signer: { office: ["KT. HIỆU TRƯỞNG", ""], name: " Rơ Ô  H'Ơ̆n " },
  });
  expect(list.organ).toEqual({ parent: "SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH GIA LAI", name: "TRƯỜNG THPT TRẦN HƯNG ĐẠO" });
  expect(list.placeAndDate).toMatch(/^Pleiku, /);
  expect(list.signature).toEqual({ office: ["KT. HIỆU TRƯỞNG"], name: "Rơ Ô H'Ơ̆n" });
  expect(registration.unit).toBe("Trường THPT Trần Hưng Đạo");
  expect(cleaned({}, { parent: "" }).list.organ.parent).toBe("");
});

describe("the organ above", () => {
  const headed = (...lines: string[]) => snapshot({
    "Đăng ký": [
      ...lines.map((line) => [line]), ["DANH SÁCH GIỚI THIỆU, ĐĂNG KÝ TẬP THỂ, CÁ NHÂN ĐIỂN HÌNH TIÊN TIẾN"],
      ["1. TẬP THỂ"], ["Stt", "Trường", "Địa chỉ", "Số điện thoại liên hệ"], [1, ...school],
    ],
  });

  test.each([
    ["a line each", headed("PHÒNG GD&ĐT", "HUYỆN MANG YANG", "TRƯỜNG THCS LÊ LỢI")],
    ["one cell", headed("PHÒNG GD&ĐT HUYỆN MANG YANG\nTRƯỜNG THCS LÊ LỢI")],
  ])("is the one that the form's head names, in %s", (_, said) => {
    expect(cleaned(said).list.organ).toEqual({ parent: "PHÒNG GD&ĐT HUYỆN MANG YANG", name: "TRƯỜNG THCS LÊ LỢI" });
  });

  test("of another unit than the form's is not the form's", () => {
    const { list } = cleaned(headed("PHÒNG GD&ĐT HUYỆN MANG YANG", "TRƯỜNG THCS LÊ LỢI"), { unit: "Trường TH Kim Đồng" });
    expect(list.organ).toEqual({ parent: "", name: "TRƯỜNG TH KIM ĐỒNG" });
  });
});

describe("texts", () => {
  test("are NFC, on one line, single blanks, without what nobody sees", () => {
    const [row] = rowsOf({ individuals: [["  Nguyê\u0303n\u00a0 Thị\r\nHoa\u200b ", "Giáo\tviên", "Trường\nTHCS  Lê Lợi", "0978123456"]] });
    expect(row).toEqual(["1", "Nguyễn Thị Hoa", "Giáo viên", "Trường THCS Lê Lợi", "0978123456"]);
  });

  test("phones are digits, zeros kept, also of number cells; what is no phone stays as written", () => {
    const phones = ["0978.123.456", 978123456, "+84 978 123 456", "02693 822 111 / 0978123456", "12 ab"];
    const rows = rowsOf({ individuals: phones.map((phone, i) => [`Người ${i}`, "Giáo viên", "Trường THCS Lê Lợi", phone]) });
    expect(rows.map((row) => row.at(-1))).toEqual(["0978123456", "0978123456", "0978123456", "02693822111 / 0978123456", "12 ab"]);
  });

  test("hostile ones are texts like others; marks of direction go", () => {
    const rows = rowsOf({ individuals: HOSTILE.map((text, i) => [`Người ${i}`, "Giáo viên", `\u202e${text}\u202c`, "0978123456"]) });
    expect(rows.map((row) => row[3])).toEqual([...HOSTILE]);
  });

  test("names with stacked marks stay letter for letter", () => {
    const rows = rowsOf({ individuals: NAMES.map((name) => [name.normalize("NFD"), "Giáo viên", "Trường THCS Lê Lợi", "0978123456"]) });
    expect(rows.map((row) => row[1])).toEqual(NAMES.map((name) => name.normalize("NFC")));
  });
});

describe("who is left out", () => {
  const failing = withCell(goodStaff, 3, 5, "KHTNV");

  test("nobody without the choice, whatever the verdict", () => {
    const { list, left } = cleaned({ staff: failing });
    expect(list.tables.map(({ rows }) => rows.length)).toEqual([1, 2]);
    expect(left).toEqual([]);
  });

  test("ineligible and undetermined entries, named; a head with the collective; the others renumbered", () => {
    const { list, registration, left } = cleaned(
      { collectives: [school, otherSchool], individuals: [["Ai Đó", "Giáo viên", "Trường THCS Lê Lợi", "0978123459"], head, teacher], staff: failing },
      { onlyEligible: true },
    );
    expect(left.map(({ name, why }) => [name, why])).toEqual([
      ["Trường THCS Lê Lợi", "ineligible"], ["Trường TH Kim Đồng", "undetermined"], ["Ai Đó", "undetermined"], ["Đinh Văn Bình", "ineligible"],
    ]);
    expect(left.map(({ at }) => at.row + 1)).toEqual([5, 6, 9, 10]);
    expect(list.tables.map(({ rows }) => rows)).toEqual([[], [["1", ...teacher]]]);
    expect(list.tables[0]!.total).toBe("Tổng số: 00 tập thể");
    expect(registration.collectives).toEqual([]);
  });

  test("the annex's sample row is never an entry and is not named", () => {
    const sample = ["Trường THCS Chu Văn An", "Xã H'ra, huyện Mang Yang", "02693 xxx xxx"];
    const { list, left } = cleaned({ collectives: [sample, school] });
    expect(list.tables[0]!.rows).toEqual([["1", ...school]]);
    expect(left).toEqual([]);
  });

  test("a row of nothing to be printed", () => {
    const { list, left } = cleaned({ individuals: [teacher, [UNCALCULATED, UNCALCULATED, UNCALCULATED, UNCALCULATED], head] });
    expect(list.tables[1]!.rows.map((row) => row[0])).toEqual(["1", "2"]);
    expect(left).toMatchObject([{ kind: "individual", name: "", why: "blank" }]);
  });

  test("all of them: there is no list", () => {
    const error = (() => {
      try {
        cleaned({ staff: null }, { onlyEligible: true });
      } catch (thrown) {
        return thrown;
      }
      return null;
    })();
    expect(error).toBeInstanceOf(ProgramError);
    expect((error as ProgramError).problem).toEqual({ code: "clean-empty", data: { left: 3 } });
  });
});
