import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workbookBytes, type Rows } from "../fixtures/workbook";

const root = join(__dirname, "../..");

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a process of its own, as `npm run -s cli --` does (it builds itself when it is stale). */
export function dienHinh(...words: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "src/dev/cli.mjs"), ...words], { maxBuffer: 1 << 28 });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

/** A folder for one test file's own files, gone at the end. */
export function workFolder() {
  const folder = mkdtempSync(join(tmpdir(), "dien-hinh-cli-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  return {
    path,
    put(name: string, content: Uint8Array | string): string {
      writeFileSync(path(name), content);
      return path(name);
    },
    workbook(name: string, sheets: Record<string, Rows>, bookType?: "xlsx" | "xls" | "ods"): string {
      return this.put(name, workbookBytes(sheets, {}, bookType));
    },
  };
}

const unit = "Trường THCS Chu Văn An";

/** A correct form: one collective and its head, both eligible as far as the staff sheet can tell. */
export const form: Rows = [
  ["PHÒNG GDĐT HUYỆN MANG YANG"],
  ["TRƯỜNG THCS CHU VĂN AN"],
  ["DANH SÁCH GIỚI THIỆU, ĐĂNG KÝ TẬP THỂ, CÁ NHÂN"],
  ["ĐIỂN HÌNH TIÊN TIẾN TRONG PHONG TRÀO THI ĐUA"],
  ["“DẠY TỐT - HỌC TỐT” GIAI ĐOẠN 2021-2025"],
  ["1. TẬP THỂ"],
  ["Stt", "Trường", "Địa chỉ", "Số điện thoại liên hệ"],
  [1, unit, "Xã H'ra, huyện Mang Yang", "02693822111"],
  ["2. CÁ NHÂN"],
  ["Stt", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại"],
  [1, "Nguyễn Văn Bình", "HT", `${unit}, huyện Mang Yang`, "0978123456"],
];

export const staff: Rows = [
  ["Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Số điện thoại", "Xếp loại 2020-2021", "Danh hiệu 2020-2021", "Kỷ luật 2020-2021"],
  ["Nguyễn Văn Bình", "01/02/1970", "Hiệu trưởng", unit, "0978123456", "HTXSNV", "CSTĐCS", ""],
  ["Ksor H'Blơi", "03/04/1980", "Giáo viên", unit, "0978123457", "HTTNV", "LĐTT", ""],
  ["Trần Thị Cúc", "05/06/1990", "Giáo viên", unit, "0978123458", "HTNV", "LĐTT", ""],
];

/** The same form with one row changed. */
export function formWith(row: number, column: number, value: string | number | null): Rows {
  return form.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells));
}

export const asOf = ["--as-of", "2021-10-15"];
