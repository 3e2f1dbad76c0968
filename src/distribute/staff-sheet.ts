import { planYears } from "../plan/dates";
import type { Plan } from "../plan/schema";
import { schoolYearName } from "../plan/school-year";
import type { CellStyle, SheetContent, Validation } from "../workbook/sheet-content";
import { MARGINS, SHADED, columnArea, headerRow, line, padded, rowHeights, tableRows, type RowValue } from "./rows";
import { STATUS_WORDS, disciplineWords, positionWords, ratingWords, titleWords } from "./words";

export const STAFF_SHEET = "Nhân sự";

const PERSONAL = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Số điện thoại", "Trạng thái"];
const WIDTHS = [6, 28, 13, 15, 30, 17, 17];
const YEARLY = ["Xếp loại", "Danh hiệu", "Kỷ luật"];
const YEARLY_WIDTH = 14;
const HEADER_ROW = 2;
const ROW_HEIGHT = 20;
const BLANK_ROWS = 40;
/** Lists and messages go on below the blank rows: a large school has more people. */
const LAST_ROW = 2000;

const TEXT: CellStyle = { valign: "center", wrap: true, border: true };
const CENTRED: CellStyle = { ...TEXT, align: "center" };
const TYPED: CellStyle = { ...CENTRED, text: true };

/**
 * The staff sheet in the wide layout (`spec` §2.2): one row a person, three columns for each school year of
 * the plan.
 * @param rows values without the order number: the personal columns, then year by year
 */
export function staffSheet(plan: Plan, unit: string, rows: readonly (readonly RowValue[])[]): SheetContent {
  const years = planYears(plan);
  const names = [...PERSONAL, ...years.flatMap((year) => YEARLY.map((name) => `${name} ${schoolYearName(year)}`))];
  const last = names.length - 1;
  const heading = line(0, last, "DANH SÁCH CÁN BỘ, GIÁO VIÊN, NHÂN VIÊN", { bold: true, size: 14 });
  const below = line(1, last, unit === "" ? "Đơn vị: ………………………………………" : `Đơn vị: ${unit}`);
  const widths = [...WIDTHS, ...Array.from({ length: last + 1 - WIDTHS.length }, () => YEARLY_WIDTH)];
  const people = padded(rows, BLANK_ROWS, true);
  const styles = [CENTRED, TEXT, TYPED, CENTRED, TEXT, TYPED, CENTRED, ...Array.from({ length: years.length * YEARLY.length }, () => CENTRED)];
  return {
    name: STAFF_SHEET,
    cells: [
      heading.cell,
      below.cell,
      ...headerRow(HEADER_ROW, names, SHADED),
      ...tableRows(HEADER_ROW + 1, people, styles),
    ],
    merges: [],
    widths,
    heights: { [HEADER_ROW]: 54, ...rowHeights(HEADER_ROW + 1, people, widths, ROW_HEIGHT) },
    validations: validations(plan, years.length),
    freeze: { rows: HEADER_ROW + 1, columns: 2 },
    page: {
      orientation: "landscape", margins: MARGINS, pageNumber: true,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
    },
  };
}

function validations(plan: Plan, years: number): Validation[] {
  const at = (column: number) => columnArea(column, HEADER_ROW + 1, LAST_ROW);
  const personal: Validation[] = [
    { area: at(2), title: "Ngày sinh", message: "Ghi ngày/tháng/năm, ví dụ 05/09/1985." },
    { area: at(3), list: positionWords(plan), title: "Chức vụ", message: "Chọn trong danh sách; chức vụ khác thì ghi đúng tên." },
    { area: at(4), title: "Đơn vị", message: "Ghi tên trường như trong bảng đăng ký. Để trống nếu cả danh sách là một trường." },
    { area: at(5), title: "Số điện thoại", message: "Ghi đủ chữ số, không dấu cách, ví dụ 0978123456." },
    { area: at(6), list: STATUS_WORDS, title: "Trạng thái", message: "Người đã chuyển đi, nghỉ hưu, thôi việc không được tính." },
  ];
  const yearly = Array.from({ length: years }, (_, index) => PERSONAL.length + index * YEARLY.length);
  return [
    ...personal,
    ...yearly.flatMap((column): Validation[] => [
      { area: at(column), list: ratingWords(plan), title: "Xếp loại", message: "Mức xếp loại của năm học. Để trống nghĩa là chưa biết." },
      { area: at(column + 1), list: titleWords(plan), title: "Danh hiệu", message: `Nhiều danh hiệu thì cách nhau bằng dấu phẩy. Không có thì ghi “Không”.` },
      { area: at(column + 2), list: disciplineWords(plan), title: "Kỷ luật", message: "Hình thức kỷ luật trong năm học. Không có thì ghi “Không” hoặc để trống." },
    ]),
  ];
}
