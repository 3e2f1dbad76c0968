import { builtInPlan } from "../../src/plan/built-in";
import type { Plan } from "../../src/plan/schema";
import { schoolYearName } from "../../src/plan/school-year";
import type { CellValue } from "../../src/workbook/grid";
import type { Snapshot } from "../../src/workbook/port";
import { snapshot, type Rows } from "../fixtures/workbook";

/** A registration in the making: each column of a README row puts something into it. */
export interface CriterionDraft {
  collectives: string[][];
  individual: Partial<Record<"name" | "position" | "unit" | "phone", string>>;
  /** Cells of the staff sheet by header, one a person; `null`: no staff sheet. */
  staff: Record<string, CellValue[]> | null;
  staffUnit: string;
  layout: "ngang" | "dọc";
  /** People in full, where the README names them. */
  people: string[][] | null;
  /** Cells of the record by year and header; `null`: no record sheet. */
  record: Record<string, Record<string, CellValue[]>> | null;
  today: string;
  set: { years?: "latest" | "each"; params: Record<string, string | number> };
}

export const unitName = "Trường THCS Lê Lợi";
const address = "Xã H'ra, huyện Mang Yang";

export function emptyDraft(): CriterionDraft {
  return {
    collectives: [[unitName, address]],
    individual: { name: personName(0), position: "Giáo viên", unit: `${unitName}, huyện Mang Yang`, phone: "0978123456" },
    staff: {},
    staffUnit: unitName,
    layout: "ngang",
    people: null,
    record: null,
    today: "2021-10-15",
    set: { params: {} },
  };
}

type Put = (cell: string, draft: CriterionDraft) => void;

const years = [2021, 2022, 2023, 2024, 2025];
const staffKinds = ["Xếp loại", "Danh hiệu", "Kỷ luật"];
const recordKinds = ["Danh hiệu tập thể", "Chi bộ", "Công đoàn", "Đoàn", "Đội", "An ninh", "Giao thông"];
const recordHeaders: Record<string, string> = {
  "Danh hiệu tập thể": "Danh hiệu", "Đoàn": "Đoàn Thanh niên", "Đội": "Đội Thiếu niên", "An ninh": "An ninh trật tự", "Giao thông": "An toàn giao thông",
};

/** Every column that a criterion's README may have. */
export const columns: Readonly<Record<string, Put>> = {
  ...each(staffKinds, (kind, year): Put => (cell, draft) => {
    if (cell !== "(không có cột)") (draft.staff ??= {})[`${kind} ${schoolYearName(year)}`] = list(cell);
  }),
  ...each(recordKinds, (kind, year): Put => (cell, draft) => {
    if (cell === "(không có dòng)") {
      draft.record ??= {};
      return;
    }
    const row = ((draft.record ??= {})[schoolYearName(year)] ??= {});
    row[recordHeaders[kind] ?? kind] = list(cell);
  }),
  "Trạng thái": (cell, draft) => void ((draft.staff ??= {})["Trạng thái"] = list(cell)),
  "Bố cục": (cell, draft) => void (draft.layout = cell as CriterionDraft["layout"]),
  "Nhân sự": (cell, draft) => {
    if (cell === "(không có)") draft.staff = null;
    else if (cell === "của trường khác") draft.staffUnit = "Trường TH Kim Đồng";
    else draft.people = cell.split(" · ").map((person) => person.split(";").map((part) => part.trim()));
  },
  "Thành tích": (cell, draft) => void (draft.record = cell === "(không có)" ? null : {}),
  "Cá nhân": (cell, draft) => {
    const [name, position, unit, phone] = cell.split(";").map((part) => value(part.trim()) as string);
    draft.individual = { name: name!, position: position!, unit: unit!, phone: phone! };
  },
  "Chức vụ": (cell, draft) => void (draft.individual.position = value(cell) as string),
  "Đơn vị": (cell, draft) => void (draft.individual.unit = value(cell) as string),
  "Tập thể": (cell, draft) => {
    draft.collectives = cell === "(không có)" ? [] : cell.split(" · ").map((row) => row.split(";").map((part) => (value(part.trim()) ?? "") as string));
  },
  "Ngày": (cell, draft) => void (draft.today = cell),
  "Kế hoạch đặt": (cell, draft) => {
    for (const [key, text] of cell.split(", ").map((pair) => pair.split(" "))) {
      if (key === "years") draft.set.years = text as "latest" | "each";
      else draft.set.params[key!] = Number.isNaN(Number(text)) ? text! : Number(text);
    }
  },
};

function each(kinds: readonly string[], make: (kind: string, year: number) => Put): Record<string, Put> {
  return Object.fromEntries(kinds.flatMap((kind) => years.map((year) => [`${kind} ${schoolYearName(year)}`, make(kind, year)])));
}

/** `LĐTT ×14 · (trống) ×6` -> twenty cells. */
function list(cell: string): CellValue[] {
  return cell.split(" · ").flatMap((part) => {
    const [, text, times = "1"] = /^(.*?)(?: ×(\d+))?$/.exec(part)!;
    return Array<CellValue>(Number(times)).fill(value(text!));
  });
}

function value(text: string): CellValue {
  if (text === "(trống)") return null;
  if (text === "#N/A") return { error: "#N/A" };
  if (text.startsWith("(NFD) ")) return text.slice(6).normalize("NFD");
  return text.replaceAll("␣", " ").replaceAll("⍽", "\u00a0");
}

export function personName(index: number): string {
  return index === 0 ? "Nguyễn Thị Hoa" : `Trần Văn ${String.fromCharCode(65 + (index % 26))}${"h".repeat(Math.floor(index / 26))}`;
}

/** The plan with what the row sets, for one criterion. */
export function planOf({ set }: CriterionDraft, id: string): Plan {
  const plan = builtInPlan();
  const criteria = plan.criteria.map((rule) =>
    rule.id === id ? { ...rule, ...(set.years ? { years: set.years } : {}), params: { ...rule.params, ...set.params } } : rule);
  return { ...plan, criteria };
}

/** The draft as the sheets that a clerk would have filled in. */
export function workbookOf(draft: CriterionDraft): Snapshot {
  const sheets: Record<string, Rows> = { "Đăng ký": formRows(draft) };
  if (draft.people) sheets["Nhân sự"] = [["Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại", "Trạng thái", "Xếp loại 2020-2021"], ...draft.people.map((person) => person.map(value))];
  else if (draft.staff) sheets["Nhân sự"] = draft.layout === "dọc" ? longRows(draft, draft.staff) : wideRows(draft, draft.staff);
  if (draft.record) sheets["Thành tích tập thể"] = recordRows(draft.record);
  return snapshot(sheets);
}

function formRows({ collectives, individual: { name, position, unit, phone } }: CriterionDraft): Rows {
  return [
    ["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN MANG YANG"],
    ["DANH SÁCH GIỚI THIỆU, ĐĂNG KÝ TẬP THỂ, CÁ NHÂN ĐIỂN HÌNH TIÊN TIẾN"],
    ["1. TẬP THỂ"],
    ["Stt", "Trường", "Địa chỉ", "Số điện thoại liên hệ"],
    ...collectives.map(([school, where = address], index) => [index + 1, school, where, "02693822111"]),
    ["2. CÁ NHÂN"],
    ["Stt", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại"],
    [1, name, position, unit, phone],
  ];
}

function wideRows({ staffUnit }: CriterionDraft, staff: Record<string, CellValue[]>): Rows {
  const headers = Object.keys(staff);
  const count = peopleCount(staff);
  return [
    ["Stt", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại", ...headers],
    ...Array.from({ length: count }, (_, i) => [i + 1, personName(i), "Giáo viên", staffUnit, phoneOf(i), ...headers.map((header) => staff[header]![i])]),
  ];
}

/** One row a person and year; `(không có dòng)` leaves the row of that year out. */
function longRows({ staffUnit }: CriterionDraft, staff: Record<string, CellValue[]>): Rows {
  const found = [...new Set(Object.keys(staff).map((header) => header.slice(-9)))];
  const rows = Array.from({ length: peopleCount(staff) }, (_, i) => i).flatMap((i) =>
    found.map((year) => [personName(i), staffUnit, phoneOf(i), year, ...staffKinds.map((kind) => staff[`${kind} ${year}`]?.[i])]));
  return [
    ["Họ và tên", "Đơn vị", "Số điện thoại", "Năm học", ...staffKinds],
    ...rows.filter((row) => !row.includes("(không có dòng)")),
  ];
}

function peopleCount(staff: Record<string, CellValue[]>): number {
  const counts = new Set(Object.values(staff).map(({ length }) => length));
  if (counts.size > 1) throw new Error(`the columns speak of ${[...counts].join(" and ")} people`);
  return [...counts][0] ?? 0;
}

function phoneOf(index: number): string {
  return index === 0 ? "0978123456" : `0978${String(200000 + index)}`;
}

function recordRows(record: Record<string, Record<string, CellValue[]>>): Rows {
  const headers = ["Danh hiệu", "Chi bộ", "Công đoàn", "Đoàn Thanh niên", "Đội Thiếu niên", "An ninh trật tự", "An toàn giao thông"];
  const rows = Object.entries(record).flatMap(([year, cells]) => {
    const count = Math.max(...Object.values(cells).map(({ length }) => length));
    return Array.from({ length: count }, (_, i) => [unitName, year, ...headers.map((header) => cells[header]?.[i])]);
  });
  return [["Đơn vị", "Năm học", ...headers], ...rows];
}
