import type { Sentences } from "../message";
import { fileProblems } from "./file-problems";
import { handoverProblems } from "./handover-problems";
import { sheetProblems } from "./sheet-problems";

interface HiddenCell {
  /** Counted from 1. */
  readonly row: number;
  readonly sheet: string;
  readonly cell: string;
}

/** Excel could not do it (`workbook/excel/errors`). */
const host = {
  "host-unsupported": () =>
    "Phiên bản Excel này quá cũ để chạy tiện ích (cần Excel 2021, Microsoft 365 hoặc Excel trên web). Hãy mở trang kiểm tra trong trình duyệt và chọn tệp ở đó.",
  "host-cell-edit": () => "Excel đang chờ nhập xong một ô. Hãy nhấn Enter (hoặc Esc) trong bảng tính rồi thử lại.",
  "host-protected": ({ sheet }: { sheet: string }) =>
    `${sheetVi(sheet)} đang được bảo vệ nên Excel không cho sửa. Hãy bỏ bảo vệ (Xem lại › Bỏ Bảo vệ Trang tính) rồi thử lại.`,
  "host-sheet-gone": ({ sheet }: { sheet: string }) =>
    `${sheetVi(sheet)} không còn trong bảng tính (đã bị xóa hoặc thay). Hãy bấm Kiểm tra để đọc lại.`,
  "host-sheet-hidden": ({ sheet, cell }: { sheet: string; cell: string }) =>
    `Trang tính “${sheet}” đang bị ẩn nên không đưa tới ô ${cell} được. Hãy bỏ ẩn trang tính đó rồi bấm lại.`,
  "host-row-filtered": ({ row, sheet, cell }: HiddenCell) =>
    `Dòng ${row} của trang “${sheet}” đang bị bộ lọc ẩn nên không đưa tới ô ${cell} được. Muốn xem, hãy bỏ điều kiện lọc (Dữ liệu › Xóa) rồi bấm lại.`,
  "host-row-hidden": ({ row, sheet, cell }: HiddenCell) =>
    `Dòng ${row} của trang “${sheet}” đang bị ẩn nên không đưa tới ô ${cell} được. Muốn xem, hãy bỏ ẩn dòng đó (hoặc bỏ lọc, mở nhóm đang thu gọn) rồi bấm lại.`,
  "host-column-hidden": ({ sheet, cell }: HiddenCell) =>
    `Cột ${cell.replace(/\d/g, "")} của trang “${sheet}” đang bị ẩn nên không đưa tới ô ${cell} được. Muốn xem, hãy bỏ ẩn cột đó rồi bấm lại.`,
  "host-too-large": ({ sheet }: { sheet: string }) =>
    `${sheetVi(sheet)} quá lớn để Excel chuyển sang. Thường là có ô nằm rất xa dữ liệu: hãy nhấn Ctrl+End, xóa các dòng và cột thừa, lưu tệp rồi kiểm tra lại.`,
  "host-busy": () => "Excel đang bận hoặc người khác đang cùng sửa tệp này. Hãy đợi vài giây rồi thử lại.",
  "host-half-done": ({ cells, count }: { cells: string; count: number }) =>
    `Mất liên lạc với Excel giữa chừng khi đang sửa ${count} ô. Hãy xem lại các ô ${cells}${count > 10 ? ", …" : ""}, rồi bấm Kiểm tra.`,
  "host-failed": ({ code }: { code: string }) => `Excel không thực hiện được yêu cầu (${code}). Dữ liệu không bị thay đổi. Hãy thử lại.`,
  "host-unmarked": ({ sheets }: { sheets: string }) =>
    `Không tô màu được vì trang tính đang được bảo vệ: ${sheets}. Kết quả kiểm tra vẫn đầy đủ trong danh sách.`,
} satisfies Sentences;

function sheetVi(sheet: string): string {
  return sheet === "" ? "Trang tính" : `Trang tính “${sheet}”`;
}

export const problems = { ...host, ...fileProblems, ...sheetProblems, ...handoverProblems } satisfies Sentences;
