import { planYears } from "../plan/dates";
import type { Plan } from "../plan/schema";
import { schoolYearName } from "../plan/school-year";
import type { CellStyle, Hint, SheetContent, Validation } from "../workbook/sheet-content";
import type { Area } from "../workbook/grid";
import { MARGINS, SHADED, columnArea, headerRow, line, padded, rowHeights, tableRows, type RowValue } from "./rows";
import type { Choices } from "./choices";
import { isOverBy, malformedWord, missingBeside } from "./hints";
import { SAFETY_WORDS, isSchool, organisationWritings } from "./words";

export const RECORD_SHEET = "Thành tích tập thể";

const NAMES = [
  "Đơn vị", "Năm học", "Danh hiệu", "Chi bộ", "Công đoàn", "Đoàn Thanh niên", "Đội Thiếu niên", "An ninh trật tự", "An toàn giao thông",
];
const WIDTHS = [34, 13, 22, 14, 14, 14, 14, 14, 14];
const HEADER_ROW = 2;
const ROW_HEIGHT = 20;
const BLANK_ROWS = 20;
const LAST_ROW = 1000;

const TEXT: CellStyle = { valign: "center", wrap: true, border: true };
const CENTRED: CellStyle = { ...TEXT, align: "center" };
const TYPED: CellStyle = { ...CENTRED, text: true };

/** The collectives' record (`spec` §2.3): one row a unit and school year. */
export function recordSheet(plan: Plan, choices: Choices, unit: string, rows: readonly (readonly RowValue[])[]): SheetContent {
  const heading = line(0, NAMES.length - 1, "THÀNH TÍCH TẬP THỂ", { bold: true, size: 14 });
  const below = line(1, NAMES.length - 1, "Mỗi dòng ghi một đơn vị trong một năm học; ô để trống nghĩa là chưa biết.", { italic: true });
  const filled = padded(rows.length > 0 ? rows : yearsOf(plan, unit), BLANK_ROWS, false);
  const styles = [TEXT, TYPED, ...Array.from({ length: NAMES.length - 2 }, () => CENTRED)];
  return {
    name: RECORD_SHEET,
    cells: [
      heading.cell,
      below.cell,
      ...headerRow(HEADER_ROW, NAMES, SHADED),
      ...tableRows(HEADER_ROW + 1, filled, styles),
    ],
    merges: [heading.merge, below.merge],
    widths: WIDTHS,
    heights: { [HEADER_ROW]: 36 },
    growing: rowHeights(HEADER_ROW + 1, filled, WIDTHS, ROW_HEIGHT),
    validations: validations(plan, choices),
    hints: hints(plan),
    freeze: { rows: HEADER_ROW + 1, columns: 2 },
    page: {
      orientation: "landscape", margins: MARGINS, pageNumber: true,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
    },
  };
}

/** A school's own template has its years ready; an office has many schools. */
function yearsOf(plan: Plan, unit: string): RowValue[][] {
  return isSchool(unit) ? planYears(plan).map((year) => [unit, schoolYearName(year)]) : [];
}

function validations(plan: Plan, { collectiveTitles, organisations }: Choices): Validation[] {
  const at = (column: number) => columnArea(column, HEADER_ROW + 1, LAST_ROW);
  const absent = "Không có tổ chức này thì ghi “Không có”.";
  return [
    { area: at(1), list: planYears(plan).map(schoolYearName), title: "Năm học" },
    { area: at(2), ...collectiveTitles, title: "Danh hiệu", message: "Danh hiệu thi đua của tập thể. Không có thì ghi “Không”; bằng khen, giấy khen không phải danh hiệu." },
    ...[3, 4, 5, 6].map((column) => ({ area: at(column), ...organisations, title: NAMES[column]!, message: `Mức xếp loại trong năm học. ${absent}` })),
    ...[7, 8].map((column) => ({ area: at(column), list: SAFETY_WORDS, title: NAMES[column]!, message: "Ghi “Đạt” hoặc “Không đạt”." })),
  ];
}

/** A unit and a school year that is over want every cell of their row; the words are those that are read. */
function hints(plan: Plan): Hint[] {
  const at = (left: number, right: number): Area => ({ top: HEADER_ROW + 1, bottom: LAST_ROW, left, right });
  const wanted = at(2, NAMES.length - 1);
  return [
    ...malformedWord(at(3, 6), organisationWritings(plan)),
    ...malformedWord(at(7, 8), SAFETY_WORDS),
    missingBeside(wanted, 0, isOverBy(wanted, 1)),
  ];
}
