import { builtInPlan } from "../../src/plan/built-in";
import type { Plan } from "../../src/plan/schema";
import { ProgramError } from "../../src/problem";
import { readSheets, type SheetsInput } from "../../src/sheets/read";
import type { HeaderProblem, Person, Sheets } from "../../src/sheets/records";
import { cellName } from "../../src/workbook/address";
import type { CellRef } from "../../src/workbook/grid";
import { grid, type Rows } from "../fixtures/workbook";

type Options = Partial<Pick<SheetsInput, "plan" | "asOf" | "mapping" | "staff">> & {
  readonly merges?: Record<string, readonly string[]>;
};

/** Reads sheets written as rows of values, by default with the built-in plan in October 2021. */
export function read(sheets: Record<string, Rows>, options: Options = {}): Sheets {
  const { merges = {}, plan = builtInPlan(), asOf = "2021-10-15", ...rest } = options;
  const grids = Object.entries(sheets).map(([name, rows]) => grid(name, rows, merges[name]));
  return readSheets({ grids, plan, asOf, ...rest });
}

/** The problem that reading these sheets ends with. */
export function problemOf(sheets: Record<string, Rows>, options: Options = {}): ProgramError["problem"] {
  try {
    read(sheets, options);
  } catch (error) {
    if (error instanceof ProgramError) return error.problem;
    throw error;
  }
  throw new Error("was read");
}

/** A complete form with one school and its head. */
export const form: Rows = [
  ["DANH SÁCH GIỚI THIỆU, ĐĂNG KÝ TẬP THỂ, CÁC NHÂN"],
  ["ĐIỂN HÌNH TIÊN TIẾN TRONG PHONG TRÀO THI ĐUA"],
  ["1. TẬP THỂ"],
  ["Stt", "Trường", "Địa chỉ", "Số điện thoại liên hệ"],
  [1, "Trường THCS Lê Lợi", "Xã H'ra, huyện Mang Yang", "02693822111"],
  [],
  ["2. CÁ NHÂN"],
  ["Stt", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại liên hệ"],
  [1, "Nguyễn Thị Hoà", "HT", "Trường THCS Lê Lợi, huyện Mang Yang", "0978123456"],
];

/** The people of a staff sheet beside a complete form, as short texts. */
export function people(staff: Rows, options: Options & { readonly formRows?: Rows } = {}): string[] {
  return (read({ "Đăng ký": options.formRows ?? form, "Nhân sự": staff }, options).staff?.people ?? []).map(shortPerson);
}

/** `name | unit | 2021: HTXSNV, LĐTT, canh-cao`; a year shows what was read from its cells. */
export function shortPerson(person: Person): string {
  const { name, unit, left, years } = person;
  const values = [...years].sort((a, b) => a - b).map((year) => {
    const { rating, titles, discipline } = person.valuesIn(year)!;
    return `${year}: ${[rating, titles, discipline].map(({ value }) => shortValue(value)).join(", ")}`;
  });
  return [`${name}${left ? " (đã đi)" : ""}`, unit, ...values].join(" | ");
}

function shortValue(value: { readonly kind: string; readonly code?: string; readonly codes?: readonly string[]; readonly entry?: boolean; readonly text?: string }): string {
  if (value.codes) return value.codes.join("+");
  return value.code ?? (value.kind === "unreadable" ? `?${value.text}` : value.entry ? "-" : value.kind);
}

export function cell(at: CellRef | null | undefined): string {
  return at ? `${at.sheet}!${cellName(at.row, at.column)}` : "none";
}

/** `staff rating 2021 missing Nhân sự!D1 (Xep loai)` */
export function shortProblem({ role, column, year, problem, at, guess }: HeaderProblem): string {
  return [role, column, ...(year === null ? [] : [year]), problem, ...at.map(cell), ...(guess === null ? [] : [`(${guess})`])].join(" ");
}

export function problems(sheets: Sheets): string[] {
  return sheets.headers.map(shortProblem);
}

/** A made-up plan, for what must not be particular to the built-in one. */
export function planWith(change: Partial<Plan>): Plan {
  return { ...builtInPlan(), ...change };
}
