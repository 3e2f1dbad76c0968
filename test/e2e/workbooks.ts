import type { Rows } from "../fixtures/workbook";

export const HOSTILE = '<img src=x onerror="document.title=\'hacked\'">';

const FORM_HEAD: Rows = [
  ["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN MANG YANG"],
  [],
  ["DANH SÁCH GIỚI THIỆU, ĐĂNG KÝ TẬP THỂ, CÁ NHÂN ĐIỂN HÌNH TIÊN TIẾN"],
  [],
  ["1. TẬP THỂ"],
  ["Stt", "Trường", "Địa chỉ", "Số điện thoại liên hệ"],
];
const PEOPLE_HEAD: Rows = [[], ["2. CÁ NHÂN"], ["Stt", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại"]];

const SCHOOL = "Trường THCS Chu Văn An";

/** `count` people of one school: three in four are LĐTT, one is CSTĐCS, everyone completed their tasks. */
export function staffRows(count: number): Rows {
  return [
    ["TT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Xếp loại 2020-2021", "Danh hiệu 2020-2021", "Kỷ luật 2020-2021"],
    [1, "H'Bŭn Siu", 26_500, "HT", SCHOOL, "HTXSNV", "LĐTT, CSTĐCS", null],
    [2, HOSTILE, 27_000, "Giáo viên", SCHOOL, "HTTNV", "LĐTT", null],
    ...Array.from({ length: count - 2 }, (_, i): Rows[number] => [
      i + 3, `Rơ Châm Thử ${i}`, 28_000 + (i % 5000), "Giáo viên", SCHOOL, "HTTNV", i % 4 === 0 ? null : "LĐTT", null,
    ]),
  ];
}

/**
 * A form as clerks send it: a phone number with dots, one lost to a number cell, a position in full, a
 * missing number, a nominee that no rating carries, and text that would like to be a page.
 */
export function messy(staff = 20): Record<string, Rows> {
  return {
    "Đăng ký": [
      ...FORM_HEAD,
      [1, SCHOOL, "Xã H'ra, huyện Mang Yang", "0269.3822.111"],
      [2, "Trường TH Lê Lợi", "Xã Đăk Ta Ley, huyện Mang Yang", null],
      ...PEOPLE_HEAD,
      [1, "H'Bŭn Siu", "Hiệu trưởng", SCHOOL, 978_123_456],
      [2, HOSTILE, "Giáo viên", SCHOOL, "0978123457"],
    ],
    "Nhân sự": staffRows(staff),
  };
}

/** A whole province: that many people, and that many of them on the form. */
export function province(staff: number, nominees: number): Record<string, Rows> {
  const form = [...messy()["Đăng ký"]!];
  for (let i = 0; i < nominees; i++) form.push([i + 3, `Rơ Châm Thử ${i}`, "Giáo viên", SCHOOL, i % 9 ? `09${String(10_000_000 + i)}` : "0978.123"]);
  return { "Đăng ký": form, "Nhân sự": staffRows(staff) };
}

/** Where the messy form's cells stand, for reading the saved file again. */
export const CELLS = { dotted: "D7", missing: "D8", position: "C12", number: "E12", hostile: "B13" } as const;

const LE_LOI = "Trường THCS Lê Lợi";

/** A form of which one entry is not eligible: the teacher whose rating falls short. */
export function registration(): Record<string, Rows> {
  const person = (order: number, name: string, position: string, phone: string) => [order, name, position, `${LE_LOI}, huyện Mang Yang`, phone];
  return {
    "Đăng ký": [
      ["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN MANG YANG"],
      ["DANH SÁCH GIỚI THIỆU, ĐĂNG KÝ TẬP THỂ, CÁ NHÂN ĐIỂN HÌNH TIÊN TIẾN"],
      ["1. TẬP THỂ"],
      ["Stt", "Trường", "Địa chỉ", "Số điện thoại liên hệ"],
      [1, LE_LOI, "Xã H'ra, huyện Mang Yang", "02693822111"],
      ["2. CÁ NHÂN"],
      ["Stt", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại"],
      person(1, "H'Bŭn Siu", "Giáo viên", "0978123456"),
      person(2, "Đinh Văn Bình", "HT", "0978123457"),
      person(3, "Lê Văn Cường", "Giáo viên", "0978123458"),
    ],
    "Nhân sự": [
      ["Stt", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại", "Xếp loại 2020-2021", "Danh hiệu 2020-2021", "Kỷ luật 2020-2021"],
      [1, "H'Bŭn Siu", "Giáo viên", LE_LOI, "0978123456", "HTXSNV", "CSTĐCS", null],
      [2, "Đinh Văn Bình", "Hiệu trưởng", LE_LOI, "0978123457", "HTXSNV", "LĐTT", null],
      [3, "Lê Văn Cường", "Giáo viên", LE_LOI, "0978123458", "HTTNV", "LĐTT", "không"],
    ],
    "Thành tích tập thể": [
      ["Đơn vị", "Năm học", "Danh hiệu", "Chi bộ", "Công đoàn", "Đoàn Thanh niên", "Đội Thiếu niên", "An ninh trật tự", "An toàn giao thông"],
      [LE_LOI, "2020-2021", "TTLĐXS", "HTXSNV", "HTXSNV", "HTXSNV", "HTXSNV", "Đạt", "Đạt"],
    ],
  };
}

/** A form without a fault and without a staff sheet: that many individuals. */
export function longList(individuals: number): Record<string, Rows> {
  const rows = registration()["Đăng ký"]!;
  return {
    "Đăng ký": [
      ...rows.slice(0, 7),
      ...Array.from({ length: individuals }, (_, i) => [i + 1, `Rơ Châm Thử ${i}`, "Giáo viên", `${LE_LOI}, huyện Mang Yang`, `09${10_000_000 + i}`]),
    ],
  };
}
