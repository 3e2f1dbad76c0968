import type { CellValue, Grid } from "../../src/workbook/grid";
import type { Issued } from "../../src/distribute/issued";
import type { Plan } from "../../src/plan/schema";
import { grid } from "../fixtures/workbook";

/** A small workbook in the making: one cell of a README row is put into it after the other. */
export interface CheckDraft {
  collectives: Row[];
  individuals: Row[];
  /** People and record lines under the template's headings; `null`: no such sheet. */
  staff: Row[] | null;
  record: Row[] | null;
  /** Headings where a row changes them. */
  headings: Partial<Record<SheetPart, string[]>>;
  /** Merged areas of the form. */
  merges: readonly string[];
  today: string;
  stage: "registration" | "midterm" | "final";
  /** The organ line of the form. */
  organ: string;
  /** What the workbook says of its template; `null`: it was not issued. */
  issued: Issued | null;
  /** `null`: the built-in one. */
  plan: Plan | "communes-only" | null;
}

type SheetPart = "collectives" | "individuals" | "staff" | "record";
/** Cells by the heading they stand under. */
export type Row = Partial<Record<string, CellValue>>;

const headings: Record<SheetPart, readonly string[]> = {
  collectives: ["Stt", "Trường", "Địa chỉ", "Số điện thoại liên hệ"],
  individuals: ["Stt", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại liên hệ"],
  staff: [
    "Stt", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Số điện thoại", "Trạng thái",
    "Xếp loại 2020-2021", "Danh hiệu 2020-2021", "Kỷ luật 2020-2021",
  ],
  record: [
    "Đơn vị", "Năm học", "Danh hiệu", "Chi bộ", "Công đoàn", "Đoàn Thanh niên", "Đội Thiếu niên",
    "An ninh trật tự", "An toàn giao thông",
  ],
};

export const rightCollective: Row = {
  "Trường": "Trường THCS Lê Lợi", "Địa chỉ": "Xã H'ra, huyện Mang Yang", "Số điện thoại liên hệ": "02693822111",
};
export const rightIndividual: Row = {
  "Họ và tên": "Nguyễn Thị Hoa", "Chức vụ": "Giáo viên", "Đơn vị": "Trường THCS Lê Lợi", "Số điện thoại liên hệ": "0978123456",
};
export const rightPerson: Row = {
  "Họ và tên": "Nguyễn Thị Hoa", "Chức vụ": "Giáo viên", "Đơn vị": "Trường THCS Lê Lợi",
  "Xếp loại 2020-2021": "HTXSNV", "Danh hiệu 2020-2021": "LĐTT", "Kỷ luật 2020-2021": "không",
};
export const rightRecord: Row = {
  "Đơn vị": "Trường THCS Lê Lợi", "Năm học": "2020-2021", "Danh hiệu": "TTLĐXS",
  "Chi bộ": "HTXSNV", "Công đoàn": "HTXSNV", "Đoàn Thanh niên": "HTXSNV", "Đội Thiếu niên": "HTXSNV",
  "An ninh trật tự": "Đạt", "An toàn giao thông": "Đạt",
};

/** A right form of one collective and one individual, and no other sheet. */
export function rightDraft(): CheckDraft {
  return {
    collectives: [{ ...rightCollective }],
    individuals: [{ ...rightIndividual }],
    staff: null,
    record: null,
    headings: {},
    merges: [],
    organ: "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO",
    issued: null,
    today: "2021-10-15",
    stage: "registration",
    plan: null,
  };
}

/** The draft as sheets: the form as the annex has it, then the staff sheet and the record. */
export function gridsOf(draft: CheckDraft): readonly Grid[] {
  const table = (part: SheetPart) => tableOf(draft[part] ?? [], draft.headings[part] ?? headings[part]);
  const grids = [
    grid("Đăng ký", [
      [draft.organ],
      [],
      ["DANH SÁCH GIỚI THIỆU, ĐĂNG KÝ TẬP THỂ, CÁ NHÂN"],
      ["ĐIỂN HÌNH TIÊN TIẾN TRONG PHONG TRÀO THI ĐUA"],
      ["1. TẬP THỂ"],
      ...table("collectives"),
      [],
      ["2. CÁ NHÂN"],
      ...table("individuals"),
      [],
      ["* Lưu ý:"],
    ], draft.merges),
  ];
  if (draft.staff) grids.push(grid("Nhân sự", table("staff")));
  if (draft.record) grids.push(grid("Thành tích tập thể", table("record")));
  return grids;
}

function tableOf(rows: readonly Row[], columns: readonly string[]): CellValue[][] {
  return [
    [...columns],
    ...rows.map((row, index) => columns.map((column) => row[column] ?? (column === "Stt" && !(column in row) ? index + 1 : null))),
  ];
}

/**
 * A README cell as a cell of the sheet: `#N/A` an error, `=?` a formula without a value, `(số) 978` a
 * number cell, `(trống)` blank, `␣` a space, `⍽` a no-break space, `(NFD) …` decomposed.
 */
export function cellValue(text: string): CellValue {
  if (text === "" || text === "(trống)") return null;
  if (text === "=?") return { error: "uncalculated" };
  if (/^#[A-Z]/.test(text)) return { error: text };
  if (text.startsWith("(số) ")) return Number(text.slice(5));
  if (text.startsWith("(NFD) ")) return text.slice(6).normalize("NFD");
  return text.replaceAll("␣", " ").replaceAll("⍽", "\u00a0");
}
