import type { CellValue } from "../../src/workbook/grid";
import type { Snapshot } from "../../src/workbook/port";
import { snapshot, type Rows } from "../fixtures/workbook";

type Row = readonly (CellValue | undefined)[];

/** A registration as a clerk's workbook: rows without their Stt; `null` leaves a sheet out. */
export interface Registration {
  readonly collectives?: readonly Row[];
  readonly individuals?: readonly Row[];
  readonly staff?: Rows | null;
  readonly record?: Rows | null;
}

export const school: Row = ["Trường THCS Lê Lợi", "Xã H'ra, huyện Mang Yang", "02693822111"];
export const otherSchool: Row = ["Trường TH Kim Đồng", "Xã Ayun, huyện Mang Yang", "02693822112"];
export const teacher: Row = ["Nguyễn Thị Hoa", "Giáo viên", "Trường THCS Lê Lợi, huyện Mang Yang", "0978123456"];
export const head: Row = ["Đinh Văn Bình", "HT", "Trường THCS Lê Lợi, huyện Mang Yang", "0978123457"];

export const staffHeader: Row = [
  "Stt", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại", "Xếp loại 2020-2021", "Danh hiệu 2020-2021", "Kỷ luật 2020-2021",
];
export const goodStaff: Rows = [
  staffHeader,
  [1, "Nguyễn Thị Hoa", "Giáo viên", "Trường THCS Lê Lợi", "0978123456", "HTXSNV", "CSTĐCS", null],
  [2, "Đinh Văn Bình", "Hiệu trưởng", "Trường THCS Lê Lợi", "0978123457", "HTXSNV", "LĐTT", null],
  [3, "Lê Văn Cường", "Giáo viên", "Trường THCS Lê Lợi", "0978123458", "HTTNV", "LĐTT", "không"],
];
export const goodRecord: Rows = [
  ["Đơn vị", "Năm học", "Danh hiệu", "Chi bộ", "Công đoàn", "Đoàn Thanh niên", "Đội Thiếu niên", "An ninh trật tự", "An toàn giao thông"],
  ["Trường THCS Lê Lợi", "2020-2021", "TTLĐXS", "HTXSNV", "HTXSNV", "HTXSNV", "HTXSNV", "Đạt", "Đạt"],
];

/** The form's rows: the first collective stands in row 4 (from 0). */
export function workbook({ collectives = [school], individuals = [teacher, head], staff = goodStaff, record = goodRecord }: Registration = {}): Snapshot {
  const numbered = (rows: readonly Row[]) => rows.map((row, index) => [index + 1, ...row]);
  const form: Rows = [
    ["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN MANG YANG"],
    ["DANH SÁCH GIỚI THIỆU, ĐĂNG KÝ TẬP THỂ, CÁ NHÂN ĐIỂN HÌNH TIÊN TIẾN"],
    ["1. TẬP THỂ"],
    ["Stt", "Trường", "Địa chỉ", "Số điện thoại liên hệ"],
    ...numbered(collectives),
    ["2. CÁ NHÂN"],
    ["Stt", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại"],
    ...numbered(individuals),
  ];
  return snapshot({
    "Đăng ký": form,
    ...(staff ? { "Nhân sự": staff } : {}),
    ...(record ? { "Thành tích tập thể": record } : {}),
  });
}

/** The staff sheet with one cell changed: `row` counts people from 1. */
export function withCell(staff: Rows, row: number, column: number, value: CellValue): Rows {
  return staff.map((cells, r) => (r === row ? cells.map((old, c) => (c === column ? value : old)) : cells));
}
