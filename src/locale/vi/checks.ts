import type { Sentences } from "../message";
import { checksOfSheets } from "./checks-of-sheets";

interface Row {
  table: "collective" | "individual";
  name: string;
  row: number;
}

interface Found {
  found: string;
}

interface Phone extends Found {
  to: string;
}

/** Tên cột như trong mẫu, để viết giữa câu. */
function columnName(table: Row["table"], column: string): string {
  if (column === "name") return table === "collective" ? "tên trường" : "họ và tên";
  return { order: "số thứ tự", address: "địa chỉ", position: "chức vụ", unit: "đơn vị", phone: "số điện thoại" }[column] ?? column;
}

function who({ name, row }: Row): string {
  return name === "" ? `Dòng ${row}` : `Dòng ${row} (${name})`;
}

export function list(items: readonly string[], last = "hoặc"): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}

/** 2021-10-04 -> 04/10/2021 */
export function day(iso: string): string {
  return iso.split("-").reverse().join("/");
}

function perhaps(near: readonly string[]): string {
  return near.length === 0 ? "" : ` Có phải là ${list(near.map((name) => `“${name}”`))}?`;
}

const onForm = {
  "fix/write": ({ to }: { to: string }) => `Ghi “${to}”`,
  "fix/renumber": ({ to }: { to: string }) => `Đánh số ${to}`,
  "fix/unicode": ({ to }: { to: string }) => `Chuyển sang Unicode: “${to}”`,
  "fix/compose": ({ to }: { to: string }) => `Chuyển sang Unicode dựng sẵn: “${to}”`,

  "required-field/blank": (data: Row & { column: string }) =>
    `${who(data)} chưa có ${columnName(data.table, data.column)}. Hãy điền vào ô này.`,

  "sample-left-in/row": ({ name, row }: { name: string; row: number }) =>
    `Dòng ${row} còn là dòng ví dụ của mẫu (“${name}”). Hãy xóa dòng này hoặc ghi đè bằng thông tin thật.`,
  "sample-left-in/instruction": ({ found }: Found) =>
    `Ô này còn chữ hướng dẫn của mẫu: “${found}”. Hãy ghi đè bằng thông tin thật.`,
  "sample-left-in/mask": ({ found }: Found) =>
    `Ô này còn chữ giữ chỗ của mẫu: “${found}”. Hãy ghi đè bằng thông tin thật.`,

  "order-number/missing": ({ expected }: { expected: number }) => `Chưa có số thứ tự. Số đúng là ${expected}.`,
  "order-number/wrong": ({ found, expected }: { found: string; expected: number }) =>
    `Số thứ tự “${found}” không đúng thứ tự từ trên xuống. Số đúng là ${expected}.`,

  "phone-number/spacing": ({ found, to }: Phone) =>
    found === to
      ? `Trước hoặc sau số điện thoại “${found}” có khoảng trắng thừa. Hãy xóa khoảng trắng.`
      : `Số điện thoại “${found}” chưa ghi liền chữ số. Ghi đúng: ${to}.`,
  "phone-number/number-cell": ({ found, to }: Phone) =>
    `Số điện thoại “${found}” mất số 0 ở đầu hoặc đang ở ô dạng số. Ghi đúng: ${to}, ô dạng văn bản.`,
  "phone-number/country-code": ({ found, to }: Phone) =>
    `Số điện thoại “${found}” có mã quốc gia 84. Ghi đúng: ${to}.`,
  "phone-number/old-area-code": ({ found, to }: Phone) =>
    `Số điện thoại “${found}” dùng mã vùng cũ (đổi năm 2017). Số hiện nay: ${to}.`,
  "phone-number/old-mobile-prefix": ({ found, to }: Phone) =>
    `Số di động “${found}” có 11 chữ số, đã đổi đầu số năm 2018. Số hiện nay: ${to}.`,
  "phone-number/masked": ({ found }: Found) =>
    `Số điện thoại “${found}” còn ký hiệu giữ chỗ. Hãy ghi số thật.`,
  "phone-number/letters": ({ found }: Found) =>
    `Số điện thoại “${found}” có lẫn chữ hoặc ký hiệu lạ. Hãy ghi lại, chỉ gồm chữ số.`,
  "phone-number/foreign": ({ found }: Found) =>
    `“${found}” là số điện thoại nước ngoài. Hãy ghi số ở Việt Nam.`,
  "phone-number/too-short": ({ found }: Found) =>
    `Số điện thoại “${found}” thiếu chữ số (di động 10 chữ số, cố định 11 chữ số). Hãy kiểm tra và ghi lại.`,
  "phone-number/too-long": ({ found }: Found) =>
    `Số điện thoại “${found}” thừa chữ số (di động 10 chữ số, cố định 11 chữ số). Hãy kiểm tra và ghi lại.`,
  "phone-number/no-area-code": ({ found }: Found) =>
    `Số cố định “${found}” thiếu mã vùng. Hãy ghi cả mã vùng, ví dụ 0269 và bảy chữ số.`,
  "phone-number/unknown-prefix": ({ found }: Found) =>
    `Số điện thoại “${found}” có đầu số không tồn tại. Hãy kiểm tra và ghi lại.`,

  "position-allowed/alias": ({ found, to }: Phone) =>
    `Chức vụ “${found}” phải ghi theo mẫu là “${to}”.`,
  "position-allowed/unknown": ({ found, allowed }: { found: string; allowed: readonly string[] }) =>
    `Chức vụ “${found}” không có trong kế hoạch. Mẫu chỉ ghi ${list(allowed)}.`,
  "position-agrees/differs": ({ name, form, staff }: { name: string; form: string; staff: string }) =>
    `${name}: bản đăng ký ghi “${form}”, danh sách nhân sự ghi “${staff}”. Hãy kiểm tra lại chức vụ.`,

  "unit-known/unknown": ({ unit, near }: { unit: string; near: readonly string[] }) =>
    `Không thấy đơn vị “${unit}” trong danh sách nhân sự, bảng thành tích và các tập thể đăng ký.${perhaps(near) || " Hãy kiểm tra tên đơn vị, cấp học và huyện."}`,

  "unit-known/unplaced": ({ name, count }: { name: string; count: number }) =>
    `${count} người trong danh sách nhân sự chưa ghi đơn vị (${count > 1 ? "ví dụ " : ""}“${name}”) nên không được tính vào đơn vị nào. Hãy ghi đơn vị ở dòng của từng người.`,

  "address-complete/commune-missing": ({ found }: Found) =>
    `Địa chỉ “${found}” chưa ghi xã, phường hoặc thị trấn. Ghi theo mẫu: “Xã …, huyện …”.`,
  "address-complete/district-missing": ({ found }: Found) =>
    `Địa chỉ “${found}” chưa ghi huyện, thị xã hoặc thành phố. Ghi theo mẫu: “Xã …, huyện …”.`,
  "address-complete/district-unknown": ({ part, near }: { part: string; near: readonly string[] }) =>
    `“${part}” không có trong danh mục huyện, thị xã, thành phố của kế hoạch.${perhaps(near) || " Hãy kiểm tra tên."}`,
  "address-complete/commune-unknown": ({ part, near }: { part: string; near: readonly string[] }) =>
    `“${part}” không có trong danh mục xã, phường của kế hoạch.${perhaps(near) || " Hãy kiểm tra tên."}`,
  "address-complete/place-outdated": ({ part, from, to }: { part: string; from: string; to: string }) =>
    `“${part}” ${to === "" ? `chỉ có từ ngày ${day(from)}` : `chỉ có đến ngày ${day(to)}`} theo danh mục của kế hoạch. Hãy ghi địa danh đúng ngày đăng ký.`,

  "duplicate-entry/collective": ({ name, row }: { name: string; row: number }) =>
    `Tập thể “${name}” đã đăng ký ở dòng ${row}. Hãy giữ lại một dòng.`,
  "duplicate-entry/individual": ({ name, row }: { name: string; row: number }) =>
    `“${name}” đã đăng ký ở dòng ${row}. Hãy giữ lại một dòng.`,
  "duplicate-entry/first": ({ name, row }: { name: string; row: number }) =>
    `“${name}” được đăng ký lại ở dòng ${row}. Hãy giữ lại một dòng.`,
} satisfies Sentences;

const inGeneral = {
  "text-encoding/legacy": ({ found, preview, encoding }: { found: string; preview: string; encoding: string }) =>
    `“${found}” có vẻ viết bằng phông chữ cũ (${encoding}). Nếu đúng thì chữ này đọc là “${preview}”.`,
  "text-encoding/decomposed": ({ preview }: { preview: string }) =>
    `“${preview}” viết bằng Unicode tổ hợp. Nên chuyển sang Unicode dựng sẵn để tìm kiếm và in không lỗi dấu.`,
  "text-encoding/header-legacy": ({ sheet, found, preview, encoding }: { sheet: string; found: string; preview: string; encoding: string }) =>
    `Trang “${sheet}” có vẻ viết bằng phông chữ cũ (${encoding}, ví dụ “${found}” đọc là “${preview}”) nên chưa đọc được danh sách nhân sự. Hãy chuyển cả trang sang Unicode rồi kiểm tra lại.`,
  "text-encoding/sheet-legacy": ({ sheet, count, found, preview, encoding }: { sheet: string; count: number; found: string; preview: string; encoding: string }) =>
    `Trang “${sheet}” có ${count} dòng có vẻ viết bằng phông chữ cũ (${encoding}), ví dụ “${found}” đọc là “${preview}”. Hãy chuyển cả trang sang Unicode rồi kiểm tra lại.`,

  "formula-error/error": (data: Row & { column: string; error: string }) =>
    `${who(data)}: ô ${columnName(data.table, data.column)} có công thức lỗi ${data.error}. Hãy sửa công thức hoặc ghi trực tiếp giá trị.`,
  "formula-error/uncalculated": (data: Row & { column: string }) =>
    `${who(data)}: ô ${columnName(data.table, data.column)} có công thức chưa tính. Hãy mở bằng Excel, nhấn F9, lưu lại rồi kiểm tra.`,

  "registration-window/early": ({ today, from, to, days }: { today: string; from: string; to: string; days: number }) =>
    `Ngày ${day(today)} chưa đến thời gian đăng ký (từ ${day(from)} đến ${day(to)}); còn ${days} ngày.`,
  "registration-window/late": ({ today, from, to, days }: { today: string; from: string; to: string; days: number }) =>
    `Ngày ${day(today)} đã quá thời gian đăng ký (từ ${day(from)} đến ${day(to)}) ${days} ngày. Hãy liên hệ Văn phòng Sở trước khi gửi.`,
} satisfies Sentences;

export const checks = { ...onForm, ...inGeneral, ...checksOfSheets } satisfies Sentences;
