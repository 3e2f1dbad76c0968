import { ANNEX_COLUMNS } from "../document/annex";
import { organLine, parentOf } from "../document/organ";
import type { Plan } from "../plan/schema";
import { compareKey } from "../text/key";
import type { Area } from "../workbook/grid";
import type { CellStyle, ContentCell, Hint, SheetContent, Validation } from "../workbook/sheet-content";
import type { Choices } from "./choices";
import { malformedAddress, malformedPhone, malformedWord, missingInRow } from "./hints";
import { HEADER, MARGINS, columnArea, headerRow, heightOf, line, padded, rowHeights, tableRows, type RowValue } from "./rows";
import { positionWords } from "./words";

export const FORM_SHEET = "Đăng ký";

/** What the sheets of a template are filled with; rows without their order numbers. */
export interface FormRows {
  readonly unit: string;
  /** The unit's place with its kind, as the organ block may need it. */
  readonly district?: string | null;
  readonly collectives: readonly (readonly RowValue[])[];
  readonly individuals: readonly (readonly RowValue[])[];
}

const COLLECTIVES = ANNEX_COLUMNS.collectives.map(({ title }) => title);
const INDIVIDUALS = ANNEX_COLUMNS.individuals.map(({ title }) => title);
/** Together as wide as the text of an A4 page. */
const WIDTHS = [5, 24, 20, 23, 14];
const LAST = WIDTHS.length - 1;
/** Characters of 13 points that fit across the sheet. */
const LINE = 80;
const BLANK_ROWS = 10;
const ROW_HEIGHT = 24;
const PHONE_MESSAGE = "Ghi đủ chữ số, không dấu cách, ví dụ 0978123456 hoặc 02693822111.";

const CENTRED: CellStyle = { align: "center", valign: "center", border: true };
const TEXT: CellStyle = { valign: "center", wrap: true, border: true };
const PHONE: CellStyle = { ...CENTRED, text: true };

/** The official form (`spec` §2.1): the plan's annex, two plain tables below each other, A4 upright. */
export function formSheet(plan: Plan, choices: Choices, rows: FormRows): SheetContent {
  const { collectives, individuals } = rows;
  const cells: ContentCell[] = [];
  const merges: Area[] = [];
  const heights: Record<number, number> = {};
  const growing: Record<number, number> = {};
  let row = 0;
  const write = (value: string, style: CellStyle = {}): void => {
    const { cell, merge } = line(row, LAST, value, { wrap: true, ...style });
    cells.push(cell);
    merges.push(merge);
    heights[row] = heightOf(value, LINE);
    row += 1;
  };
  const table = (names: readonly string[], rows: readonly (readonly RowValue[])[], styles: readonly CellStyle[]) => {
    cells.push(...headerRow(row, names, HEADER), ...tableRows(row + 1, rows, styles));
    heights[row] = heightOf(names.at(-1)!, WIDTHS[LAST]!);
    Object.assign(growing, rowHeights(row + 1, rows, WIDTHS, ROW_HEIGHT));
    const area = { top: row + 1, bottom: row + rows.length };
    row += rows.length + 1;
    return area;
  };

  organLines(plan, rows).forEach((text, index, all) => write(text, { bold: index === all.length - 1 }));
  row += 1;
  plan.form.title.forEach((text) => write(text, { bold: true, size: 14, align: "center" }));
  plan.form.attachedTo.forEach((text) => write(text, { italic: true, align: "center" }));
  row += 1;
  write(plan.form.collectives, { bold: true });
  const first = table(COLLECTIVES, padded(collectives, BLANK_ROWS, true), [CENTRED, TEXT, TEXT, PHONE]);
  row += 1;
  write(plan.form.individuals, { bold: true });
  const second = table(INDIVIDUALS, padded(individuals, BLANK_ROWS, true), [CENTRED, TEXT, CENTRED, TEXT, PHONE]);
  row += 1;
  plan.form.notes.forEach((text) => write(text, { italic: true }));
  return {
    name: FORM_SHEET, cells, merges, heights, growing, widths: WIDTHS,
    validations: validations(plan, choices, first, second),
    hints: hints(plan, first, second),
    page: { orientation: "portrait", margins: MARGINS, pageNumber: true },
  };
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

function validations(plan: Plan, { places, positions }: Choices, collectives: Rows, individuals: Rows): Validation[] {
  const districts = plan.address.levels.includes("district");
  const at = (column: number, { top, bottom }: Rows) => columnArea(column, top, bottom);
  return [
    {
      area: at(2, collectives), ...places, title: "Địa chỉ",
      message: districts
        ? "Ghi xã, phường hoặc thị trấn; rồi huyện, thị xã hoặc thành phố. Có thể chọn huyện trong danh sách rồi ghi thêm xã vào trước."
        : "Ghi xã, phường hoặc đặc khu; có thể chọn trong danh sách.",
    },
    { area: at(3, collectives), title: "Số điện thoại", message: PHONE_MESSAGE },
    {
      area: at(2, individuals), ...positions, title: "Chức vụ",
      message: `Chỉ ghi ${positionWords(plan).join(", ")}.`,
    },
    { area: at(3, individuals), title: "Đơn vị", message: "Ghi tên trường như ở bảng Tập thể và danh sách nhân sự." },
    { area: at(4, individuals), title: "Số điện thoại", message: PHONE_MESSAGE },
  ];
}

/** Blank cells of rows that somebody has begun, and values that the check would not take. */
function hints(plan: Plan, collectives: Rows, individuals: Rows): Hint[] {
  const at = (from: number, to: number, { top, bottom }: Rows): Area => ({ top, bottom, left: from, right: to });
  return [
    ...malformedAddress(plan, at(2, 2, collectives)),
    malformedPhone(at(3, 3, collectives)),
    ...malformedWord(at(2, 2, individuals), positionWords(plan)),
    malformedPhone(at(4, 4, individuals)),
    missingInRow(at(1, 3, collectives), 1, 3),
    missingInRow(at(1, 4, individuals), 1, 4),
  ];
}

/** The organ block, top left, kept clear for the hanging stamp (NĐ 30/2020, article 33). */
function organLines(plan: Plan, { unit, district = null }: FormRows): readonly string[] {
  if (compareKey(unit) === "") return ["Đơn vị: ………………………………………"];
  const parent = parentOf(plan, unit, district);
  return [...(parent === null ? [] : [parent]), unit].map(organLine);
}
