import { planYears } from "../plan/dates";
import type { Plan } from "../plan/schema";
import { schoolYearName } from "../plan/school-year";
import { planSheetName } from "../plan/sheet";
import { HIGHLIGHT_STYLES } from "../workbook/highlight";
import { HINT_STYLES } from "../workbook/hint";
import type { Area } from "../workbook/grid";
import type { CellStyle, ContentCell, SheetContent } from "../workbook/sheet-content";
import { listColumns } from "./choices";
import { FORM_SHEET } from "./form-sheet";
import { RECORD_SHEET } from "./record-sheet";
import { requirements, type Requirement } from "./requirements";
import { HEADER, MARGINS } from "./rows";
import { STAFF_SHEET } from "./staff-sheet";
import { positionWords } from "./words";

export const GUIDE_SHEET = "Hướng dẫn";

/** Long lists lie to the right of the page, hidden and not printed: a rule cannot hold them. */
const LISTS_FROM = 8;
/** Number, text, citation; together as wide as the text of an A4 page. */
const WIDTHS = [6, 54, 26];
/** So that the whole stands on one page. */
const SIZE = 11;
const LINE_HEIGHT = 14.5;
/** Characters of 11 points across the sheet, and in the column of the text. */
const LINE = 106;
const TEXT_LINE = 70;

const TEXT: CellStyle = { size: SIZE, wrap: true, valign: "center" };
const HEADING: CellStyle = { ...TEXT, bold: true };
const BOXED: CellStyle = { ...TEXT, border: true };

/** One page that says what to fill in, by which criteria, until when and where to send it: all from the plan. */
export function guideSheet(plan: Plan): SheetContent {
  const page = new Page();
  page.line("HƯỚNG DẪN LẬP BẢN ĐĂNG KÝ", { ...HEADING, size: 14, align: "center" });
  page.line(plan.title, { ...TEXT, italic: true, align: "center" });
  page.line("1. Thời hạn, nơi gửi", HEADING);
  sending(plan).forEach((text) => page.line(text, TEXT));
  page.line("2. Cách điền", HEADING);
  filling(plan).forEach((text) => page.line(text, TEXT));
  page.line("3. Tiêu chí", HEADING);
  const { collectives, individuals } = requirements(plan);
  page.table("Đối với tập thể", collectives);
  page.table("Đối với cá nhân", individuals);
  page.line("4. Màu của ô", HEADING);
  for (const { fill, text } of colours()) page.colour(fill, text);
  const lists = listColumns(plan, LISTS_FROM);
  return {
    ...lists, name: GUIDE_SHEET, cells: [...page.cells, ...lists.cells], merges: page.merges, heights: page.heights, widths: WIDTHS,
    page: {
      orientation: "portrait", margins: MARGINS, tall: 1,
      printArea: { top: 0, left: 0, bottom: page.rows - 1, right: WIDTHS.length - 1 },
    },
  };
}

function sending({ registration: { from, to, cite }, issuer, email, form: { notes } }: Plan): string[] {
  return [
    `- Đăng ký từ ngày ${dayOf(from)} đến hết ngày ${dayOf(to)} (${cite}).`,
    `- Gửi về ${issuer}, e-mail: ${email}.`,
    ...notes.filter((note) => !note.trimEnd().endsWith(":")),
  ];
}

function filling(plan: Plan): string[] {
  const years = planYears(plan).map(schoolYearName);
  const span = years.length > 1 ? `${years[0]} đến ${years.at(-1)}` : years[0]!;
  return [
    `- Trang “${FORM_SHEET}”: ghi tập thể, cá nhân được giới thiệu. Chức vụ chỉ ghi ${positionWords(plan).join(", ")}; số điện thoại ghi đủ chữ số.`,
    `- Trang “${STAFF_SHEET}”: mỗi người một dòng; mỗi năm học (${span}) có xếp loại, danh hiệu, kỷ luật. Có thể dán bảng có sẵn vào.`,
    `- Trang “${RECORD_SHEET}”: mỗi đơn vị một dòng trong một năm học. Năm học chưa kết thúc thì để trống.`,
    `- Trang “${planSheetName}”: các tham số của kế hoạch dùng để kiểm tra, xin giữ nguyên.`,
    "- Điền xong thì bấm “Kiểm tra” trên thẻ Trang đầu của Excel; không có nút này thì mở tệp trên trang kiểm tra trong trình duyệt.",
  ];
}

/** 2021-10-04 -> 04/10/2021 */
function dayOf(iso: string): string {
  return iso.split("-").reverse().join("/");
}

function colours(): { readonly fill: string; readonly text: string }[] {
  const { missing, invalid, unverified } = HIGHLIGHT_STYLES;
  return [
    { fill: HINT_STYLES.missing.fill, text: "Mẫu nhắc khi đang điền: ô còn trống" },
    { fill: HINT_STYLES.malformed.fill, text: "Mẫu nhắc khi đang điền: số điện thoại, địa chỉ, chức vụ, xếp loại chưa đúng cách ghi" },
    { fill: missing.fill, text: "Kết quả kiểm tra: ô còn thiếu" },
    { fill: invalid.fill, text: "Kết quả kiểm tra, chữ đậm: sai mẫu hoặc không đủ điều kiện" },
    { fill: unverified.fill, text: "Kết quả kiểm tra, chữ nghiêng: chưa xác minh được" },
  ];
}

/** The rows of the page as they are written, from top to bottom. */
class Page {
  readonly cells: ContentCell[] = [];
  readonly merges: Area[] = [];
  readonly heights: Record<number, number> = {};
  private row = 0;

  get rows(): number {
    return this.row;
  }

  line(value: string, style: CellStyle): void {
    this.cells.push({ row: this.row, column: 0, value, style });
    this.merge(0);
    this.next(Math.ceil(value.length / LINE));
  }

  table(title: string, rows: readonly Requirement[]): void {
    if (rows.length === 0) return;
    ["Stt", title, "Căn cứ"].forEach((value, column) =>
      this.cells.push({ row: this.row, column, value, style: { ...HEADER, size: SIZE } }));
    this.next(1);
    rows.forEach(({ text, cite }, index) => {
      this.cells.push(
        { row: this.row, column: 0, value: index + 1, style: { ...BOXED, align: "center" } },
        { row: this.row, column: 1, value: text, style: BOXED },
        { row: this.row, column: 2, value: cite, style: BOXED },
      );
      this.next(Math.ceil(text.length / TEXT_LINE));
    });
  }

  colour(fill: string, text: string): void {
    this.cells.push({ row: this.row, column: 0, value: null, style: { ...BOXED, fill } }, { row: this.row, column: 1, value: text, style: TEXT });
    this.merge(1);
    this.next(1);
  }

  private merge(left: number): void {
    this.merges.push({ top: this.row, bottom: this.row, left, right: WIDTHS.length - 1 });
  }

  private next(lines: number): void {
    this.heights[this.row] = LINE_HEIGHT * Math.max(1, lines) + 2;
    this.row += 1;
  }
}
