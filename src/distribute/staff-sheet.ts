import { planYears } from "../plan/dates";
import type { Plan } from "../plan/schema";
import { schoolYearName } from "../plan/school-year";
import type { CellStyle, Hint, SheetContent, Validation } from "../workbook/sheet-content";
import { MARGINS, SHADED, columnArea, headerRow, line, padded, rowHeights, tableRows, type RowValue } from "./rows";
import type { Choices } from "./choices";
import { isOver, malformedPhone, malformedWord, missingBeside, missingInRow, working } from "./hints";
import { STATUS_WORDS, ratingWritings } from "./words";

export const STAFF_SHEET = "Nhân sự";

const PERSONAL = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Số điện thoại", "Trạng thái"];
const WIDTHS = [5, 26, 12, 14, 26, 14, 14];
const YEARLY = ["Xếp loại", "Danh hiệu", "Kỷ luật"];
const YEARLY_WIDTH = 12;
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
export function staffSheet(plan: Plan, choices: Choices, unit: string, rows: readonly (readonly RowValue[])[]): SheetContent {
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
    heights: { [HEADER_ROW]: 54 },
    growing: rowHeights(HEADER_ROW + 1, people, widths, ROW_HEIGHT),
    validations: validations(choices, years.length),
    hints: hints(plan),
    freeze: { rows: HEADER_ROW + 1, columns: 2 },
    page: {
      orientation: "landscape", margins: MARGINS, pageNumber: true,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
    },
  };
}

function validations({ positions, ratings, titles, discipline }: Choices, years: number): Validation[] {
  const at = (column: number) => columnArea(column, HEADER_ROW + 1, LAST_ROW);
  const personal: Validation[] = [
    { area: at(2), title: "Ngày sinh", message: "Ghi ngày/tháng/năm, ví dụ 05/09/1985." },
    { area: at(3), ...positions, title: "Chức vụ", message: "Chọn trong danh sách; chức vụ khác thì ghi đúng tên." },
    { area: at(4), title: "Đơn vị", message: "Ghi tên trường như trong bảng đăng ký. Để trống nếu cả danh sách là một trường." },
    { area: at(5), title: "Số điện thoại", message: "Ghi đủ chữ số, không dấu cách, ví dụ 0978123456." },
    { area: at(6), list: STATUS_WORDS, title: "Trạng thái", message: "Người đã chuyển đi, nghỉ hưu, thôi việc không được tính." },
  ];
  const yearly = Array.from({ length: years }, (_, index) => PERSONAL.length + index * YEARLY.length);
  return [
    ...personal,
    ...yearly.flatMap((column): Validation[] => [
      { area: at(column), ...ratings, title: "Xếp loại", message: "Mức xếp loại của năm học. Để trống nghĩa là chưa biết." },
      { area: at(column + 1), ...titles, title: "Danh hiệu", message: `Nhiều danh hiệu thì cách nhau bằng dấu phẩy. Không có thì ghi “Không”.` },
      { area: at(column + 2), ...discipline, title: "Kỷ luật", message: "Hình thức kỷ luật trong năm học. Không có thì ghi “Không” hoặc để trống." },
    ]),
  ];
}

/** What is missing of people who work there, in the school years that are over, and what is no phone and no rating. */
function hints(plan: Plan): Hint[] {
  const at = (column: number) => columnArea(column, HEADER_ROW + 1, LAST_ROW);
  const [name, position, phone, status] = [1, 3, 5, 6] as const;
  return [
    malformedPhone(at(phone)),
    missingInRow(at(name), 2, 5),
    missingBeside(at(position), name, working(at(position), status)),
    ...planYears(plan).flatMap((year, index): Hint[] => {
      const rating = at(PERSONAL.length + index * YEARLY.length);
      return [
        ...malformedWord(rating, ratingWritings(plan)),
        missingBeside(rating, name, isOver(year), working(rating, status)),
      ];
    }),
  ];
}
