import { compareKey } from "../text/key";
import { memoise } from "../text/memo";
import type { CellValue } from "../workbook/grid";
import type { SheetCells } from "./cells";

/** Lines of a sheet that stand among the rows of a table and are no entries of it (`facts/domain` §6). */
export type LineKind =
  /** "Tổng cộng", "Cộng tổ Toán", "Tỷ lệ": sums, after which the table may go on. */
  | "total"
  /** "Người lập", "HIỆU TRƯỞNG", place and date, "Nơi nhận": what follows is no table any more. */
  | "end"
  /** "* Lưu ý:", "- Các đơn vị chỉ cần …": the same where it begins a row; elsewhere a remark. */
  | "note"
  /** "I. BAN GIÁM HIỆU", "Tổ Toán", "Trường TH Lê Lợi": a title of the rows below. */
  | "group"
  | "other";

const total = /^[\s*(-]*(?:t[ỷỉ] lệ(?!\p{L})|(?:tổng|cộng)(?:\s+(?:số|cộng|hợp)|\s*:|\s*$|\s+(?:\d|tổ|khối|toàn|danh|có)))/u;
const counted = /^(?:ấn định )?(?:danh sách|bảng)(?: này)?(?: có| gồm)\s/u;
const note = /^(?:[*•]|[-+]\s|\(?\*+\)?\s*|\(?(?:ghi chú|lưu ý|chú thích|chú ý)\s*[:.)]|(?:ghi chú|lưu ý)$)/u;
const dated = /(?:^|[,\s])ngày\s[\d\s.…_]*\s*tháng\s/u;
const signed = new RegExp(
  "^(?:\\(?\\s*(?:đã ký|ký|ký tên|ký,? ?(?:ghi rõ )?họ (?:và )?tên).*|nơi nhận.*|xác nhận.*|" +
    "(?:kt|tm|tl|tuq|q)\\s*\\.\\s*\\p{L}.*|" +
    "(?:người|cán bộ)\\s+(?:lập|tổng hợp|báo cáo|kiểm tra|thực hiện)(?:\\s+(?:biểu|bảng|danh sách|báo cáo))?|" +
    "lập (?:bảng|biểu)|thủ trưởng(?: đơn vị| cơ quan)?|(?:phó |p\\.\\s*)?(?:hiệu trưởng|trưởng phòng|giám đốc)(?: nhà trường)?|" +
    "chủ tịch công đoàn|công đoàn|kế toán)[\\s:.]*(?:\\(.*\\))?$",
  "u",
);
const listed = /^(?:[ivx]+|[a-h]|\d{1,2})\s*[.)/-]\s*/u;
const grouped = new RegExp(
  "^(?:các |danh sách )?(?:tổ|ban|khối|nhóm|bộ phận|hội đồng|trường|phòng|trung tâm|điểm trường|phân hiệu|đơn vị|văn phòng|" +
    "cán bộ|cbql|bgh|giáo viên|gv|nhân viên|nv|lãnh đạo|quản lý|biên chế|hợp đồng|viên chức|công chức|" +
    "cấp|bậc|huyện|thị xã|thành phố|cụm|xã|phường|mầm non|mẫu giáo|tiểu học|trung học|thcs|thpt|th|mn|mg|ptdt\\p{L}*)(?![\\p{L}'])",
  "u",
);

/** What kind of line a text begins; asked only of rows that lack most columns. */
export function lineKind(text: string): LineKind {
  return kindOf(text).kind;
}

const kindOf = memoise((text: string): { kind: LineKind } => {
  const key = compareKey(text);
  if (total.test(key) || counted.test(key)) return { kind: "total" };
  if (dated.test(key) || signed.test(key)) return { kind: "end" };
  if (note.test(key)) return { kind: "note" };
  return { kind: grouped.test(key.replace(listed, "")) || /^[ivx]+\s*[.)]\s*\p{L}/u.test(key) ? "group" : "other" };
}, 5_000);

/** Does the row say that the table is over: a signature or a date anywhere but in `except`, a note at its beginning? */
export function endsTable(row: readonly CellValue[], except: readonly number[]): boolean {
  const first = row.find((value) => typeof value === "string" && value.trim() !== "");
  if (typeof first === "string" && lineKind(first) === "note") return true;
  return row.some((value, column) => typeof value === "string" && !except.includes(column) && lineKind(value) === "end");
}

/** The first text of a row, as written; `""` where it has none. */
export function firstText({ grid }: SheetCells, row: number): string {
  const value = grid.rows[row]?.find((one) => typeof one === "string" && one.trim() !== "");
  return typeof value === "string" ? value : "";
}

/** "1", "(2)", "b": a cell of the row that numbers the columns below a header. */
export function isColumnNumber(text: string): boolean {
  return /^\s*[([]?\s*(?:\d{1,2}|[a-z])\s*[)\]]?\s*$/i.test(text);
}

const number = /^[\s*•+-]*(?:(?:phần\s+)?(?:[IVX]+|\d{1,3}|[A-H])\s*(?:[.)/:]|-\s)\s*)?/i;

/** Takes "1. ", "II) ", "A - " or a bullet off the beginning of a text. */
export function withoutNumber(text: string): string {
  return text.replace(number, "");
}

const bulletedSchool = /^[*•+-]\s*(?:trường\s+)?(?:mầm non|mẫu giáo|tiểu học|trung học|phổ thông|thcs|thpt|th|mn|mg|ptdt\p{L}*)(?![\p{L}'])/u;

/** "* Trường TH Lê Lợi", "- THCS Chu Văn An": a school's name, no note. */
export function isBulletedSchool(text: string): boolean {
  return bulletedSchool.test(compareKey(text));
}
