import type { CellValue, Grid } from "../../src/workbook/grid";
import { grid, type Rows } from "../fixtures/workbook";

/** A small workbook in the making: one cell of a README row is put into it after the other. */
export interface CheckDraft {
  collectives: Partial<Record<CollectiveColumn, CellValue>>[];
  individuals: Partial<Record<IndividualColumn, CellValue>>[];
  /** Headers and rows; `null`: no such sheet. */
  staff: Rows | null;
  record: Rows | null;
  today: string;
  stage: "registration" | "midterm" | "final";
  headings: { collectives: CellValue[]; individuals: CellValue[] };
}

const collectiveColumns = ["order", "name", "address", "phone"] as const;
const individualColumns = ["order", "name", "position", "unit", "phone"] as const;
export type CollectiveColumn = (typeof collectiveColumns)[number];
export type IndividualColumn = (typeof individualColumns)[number];

/** A right form of one collective and one individual, and no other sheet. */
export function emptyDraft(): CheckDraft {
  return {
    collectives: [],
    individuals: [],
    staff: null,
    record: null,
    today: "2021-10-15",
    stage: "registration",
    headings: {
      collectives: ["Stt", "Trường", "Địa chỉ", "Số điện thoại liên hệ"],
      individuals: ["Stt", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại liên hệ"],
    },
  };
}

export const rightCollective = { name: "Trường THCS Lê Lợi", address: "Xã H'ra, huyện Mang Yang", phone: "02693822111" } as const;
export const rightIndividual = {
  name: "Nguyễn Thị Hoa", position: "Giáo viên", unit: "Trường THCS Lê Lợi, huyện Mang Yang", phone: "0978123456",
} as const;

/** The draft as sheets: the form as the annex has it, then the staff sheet and the record. */
export function gridsOf(draft: CheckDraft): readonly Grid[] {
  const grids = [grid("Đăng ký", formRows(draft))];
  if (draft.staff) grids.push(grid("Nhân sự", draft.staff));
  if (draft.record) grids.push(grid("Thành tích tập thể", draft.record));
  return grids;
}

function formRows({ collectives, individuals, headings }: CheckDraft): Rows {
  const numbered = <Column extends string>(row: Partial<Record<Column | "order", CellValue>>, index: number, columns: readonly Column[]) =>
    columns.map((column) => (column === "order" && row.order === undefined ? index + 1 : (row[column] ?? null)));
  const rows: (CellValue | undefined)[][] = [
    ["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO"],
    [],
    ["DANH SÁCH GIỚI THIỆU, ĐĂNG KÝ TẬP THỂ, CÁ NHÂN"],
    ["ĐIỂN HÌNH TIÊN TIẾN TRONG PHONG TRÀO THI ĐUA"],
    ["1. TẬP THỂ"],
    headings.collectives,
    ...collectives.map((row, index) => numbered(row, index, collectiveColumns)),
    [],
    ["2. CÁ NHÂN"],
    headings.individuals,
    ...individuals.map((row, index) => numbered(row, index, individualColumns)),
    [],
    ["* Lưu ý:"],
  ];
  return rows;
}

/**
 * A README cell as a cell of the sheet: `#N/A` an error, `=?` a formula without a value, `(số) 978`
 * a number cell, `(trống)` blank, `␣` a space, `⍽` a no-break space, `(NFD) …` decomposed.
 */
export function valueOf(text: string): CellValue {
  if (text === "(trống)") return null;
  if (text === "=?") return { error: "uncalculated" };
  if (/^#[A-Z]/.test(text)) return { error: text };
  if (text.startsWith("(số) ")) return Number(text.slice(5));
  if (text.startsWith("(NFD) ")) return text.slice(6).normalize("NFD");
  return text.replaceAll("␣", " ").replaceAll("⍽", "\u00a0");
}
