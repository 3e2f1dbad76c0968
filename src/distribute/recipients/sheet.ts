import { headings } from "../../criteria/header-unclear/headings";
import { clampAsOf } from "../../plan/dates";
import type { Plan } from "../../plan/schema";
import { placesOn } from "../../text/districts";
import type { CellStyle, SheetContent, Validation } from "../../workbook/sheet-content";
import { MARGINS, SHADED, columnArea, headerRow, line, padded, rowHeights, tableRows, type RowValue } from "../rows";
import { placeName } from "./districts";

export const RECIPIENTS_SHEET = "Đơn vị nhận";

const WIDTHS = [40, 20, 22, 34, 26, 16];
const HEADER_ROW = 2;
const ROW_HEIGHT = 20;
/** Room for the schools and centres under the Sở, which no directory lists. */
const BLANK_ROWS = 60;
const LAST_ROW = 2000;
const KINDS = ["Phòng GDĐT", "Trường THPT", "Trường PTDTNT", "TT GDNN-GDTX", "Phòng thuộc Sở", "Cụm thi đua"];
const COMMUNE_KIND = "UBND cấp xã";

const TEXT: CellStyle = { valign: "center", wrap: true, border: true };
const TYPED: CellStyle = { ...TEXT, text: true };

/**
 * The recipients sheet ready to be completed: the offices of the plan's districts on the day, or, where
 * the plan then has communes (from 1 July 2025), the people's committees that took their place; blank rows
 * for the others. Addresses are nobody's to guess.
 * @param today ISO date
 */
export function recipientsSheet(plan: Plan, today: string): SheetContent {
  const { level, places } = placesOn(plan, clampAsOf(plan, today));
  const communes = level === "commune";
  const columns = headings.recipients;
  const names = [columns["unit"]!, columns["kind"]!, communes ? "Xã, phường" : columns["district"]!, columns["email"]!, columns["recipient"]!, columns["phone"]!];
  const kind = communes ? COMMUNE_KIND : KINDS[0]!;
  const listed = places.map((place): RowValue[] => [`${communes ? "UBND" : "Phòng GDĐT"} ${placeName(place)}`, kind, placeName(place)]);
  const rows = padded(listed, listed.length + BLANK_ROWS, false);
  const heading = line(0, names.length - 1, "DANH SÁCH ĐƠN VỊ NHẬN MẪU ĐĂNG KÝ", { bold: true, size: 14 });
  const help = line(1, names.length - 1, "Mỗi đơn vị một dòng, một địa chỉ e-mail. Thêm các trường, trung tâm trực thuộc Sở vào các dòng trống; xóa dòng nào không dùng.", { italic: true });
  return {
    name: RECIPIENTS_SHEET,
    cells: [heading.cell, help.cell, ...headerRow(HEADER_ROW, names, SHADED), ...tableRows(HEADER_ROW + 1, rows, [TEXT, TEXT, TEXT, TYPED, TEXT, TYPED])],
    merges: [heading.merge, help.merge],
    widths: WIDTHS,
    heights: { [HEADER_ROW]: 30, ...rowHeights(HEADER_ROW + 1, rows, WIDTHS, ROW_HEIGHT) },
    validations: validations(communes ? [COMMUNE_KIND, ...KINDS.slice(1)] : KINDS, places.map(placeName), names[2]!),
    freeze: { rows: HEADER_ROW + 1, columns: 1 },
    page: { orientation: "landscape", margins: MARGINS, pageNumber: true, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
  };
}

function validations(kinds: readonly string[], places: readonly string[], placeTitle: string): Validation[] {
  const at = (column: number) => columnArea(column, HEADER_ROW + 1, LAST_ROW);
  return [
    { area: at(0), title: "Tên đơn vị", message: "Ghi đủ như trên con dấu, ví dụ Trường THPT …, Trung tâm GDNN-GDTX …" },
    { area: at(1), list: kinds, title: "Loại" },
    { area: at(2), list: places, title: placeTitle, message: "Đơn vị trực thuộc Sở: ghi nơi đóng trụ sở, hoặc để trống." },
    { area: at(3), title: "E-mail", message: "Một địa chỉ. Không có thì vẫn lập được bảng tính, nhưng không có thư." },
  ];
}
