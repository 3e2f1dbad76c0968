import { cellText, isBlank } from "../../sheets/cells";
import type { Plan } from "../../plan/schema";
import { compareKey } from "../../text/key";
import type { CellValue, Grid } from "../../workbook/grid";
import type { CellStyle, SheetContent } from "../../workbook/sheet-content";
import { MARGINS, SHADED, columnArea, headerRow, line, rowHeights, tableRows } from "../rows";

/** The register's file, beside those it lists. */
export const REGISTER_FILE = "so-phat-hanh.xlsx";
const REGISTER_SHEET = "Sổ phát hành";

/** What was issued to one unit, and whether it was sent; `""` where there is nothing to say. */
export interface RegisterRow {
  readonly unit: string;
  readonly kind: string;
  readonly district: string;
  readonly email: string;
  /** Name of the workbook, and the SHA-256 of its bytes. */
  readonly file: string;
  readonly sha256: string;
  /** Name of the mail's draft. */
  readonly mail: string;
  /** Local date and time: "2021-10-04 08:30". */
  readonly issued: string;
  /** Which issue it was, from 1. */
  readonly round: string;
  /** ☐, until the clerk ticks it or writes what they like. */
  readonly sent: string;
  /** What the program has to say of the row. */
  readonly state: string;
  /** The clerk's own remarks. */
  readonly note: string;
  /** Tells whether workbook or mail would be another today, whichever program has compressed them. */
  readonly content: string;
}

export const NOT_SENT = "☐";

const TEXT: CellStyle = { valign: "center", wrap: true, border: true, text: true, size: 11 };
const CENTRED: CellStyle = { ...TEXT, align: "center" };
const CODE: CellStyle = { ...TEXT, wrap: false, size: 9 };

/** What the clerk reads and ticks is printed; what tells the files apart stands to the right of it. */
const COLUMNS: readonly { readonly field: keyof RegisterRow; readonly title: string; readonly width: number; readonly style: CellStyle }[] = [
  { field: "unit", title: "Tên đơn vị", width: 32, style: TEXT },
  { field: "kind", title: "Loại", width: 14, style: TEXT },
  { field: "district", title: "Huyện", width: 19, style: TEXT },
  { field: "email", title: "E-mail", width: 28, style: TEXT },
  { field: "issued", title: "Thời điểm phát hành", width: 13, style: CENTRED },
  { field: "round", title: "Lần", width: 6, style: CENTRED },
  { field: "sent", title: "Đã gửi", width: 8, style: { ...CENTRED, size: 14 } },
  { field: "state", title: "Tình trạng", width: 24, style: TEXT },
  { field: "note", title: "Ghi chú", width: 22, style: TEXT },
  { field: "file", title: "Tệp", width: 52, style: CODE },
  { field: "sha256", title: "SHA-256", width: 62, style: CODE },
  { field: "mail", title: "Thư", width: 52, style: CODE },
  { field: "content", title: "Mã nội dung", width: 20, style: CODE },
];
const PRINTED = 1 + COLUMNS.findIndex(({ field }) => field === "note");
const ROW_HEIGHT = 20;
const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;

/** The register as a sheet: one row a unit, the latest issue. */
export function registerSheet(plan: Plan, rows: readonly RegisterRow[]): SheetContent {
  const last = PRINTED;
  const lines = [
    line(0, last, "SỔ PHÁT HÀNH MẪU ĐĂNG KÝ", { bold: true, size: 14 }),
    line(1, last, plan.title, { italic: true, wrap: true }),
    line(2, last, "Gửi xong đơn vị nào thì chọn ☑ ở cột Đã gửi. Giữ sổ này: lần phát hành sau dựa vào sổ để chỉ lập lại phần đã thay đổi.", { italic: true }),
  ];
  const widths = [6, ...COLUMNS.map(({ width }) => width)];
  const values = rows.map((row, index) => [index + 1, ...COLUMNS.map(({ field }) => row[field])]);
  return {
    name: REGISTER_SHEET,
    cells: [
      ...lines.map(({ cell }) => cell),
      ...headerRow(HEADER_ROW, ["Stt", ...COLUMNS.map(({ title }) => title)], SHADED),
      ...tableRows(FIRST_ROW, values, [{ ...CENTRED, text: false }, ...COLUMNS.map(({ style }) => style)]),
    ],
    merges: lines.map(({ merge }) => merge),
    widths,
    heights: { 1: 34, [HEADER_ROW]: 36, ...rowHeights(FIRST_ROW, values.map((row) => row.slice(0, PRINTED + 1)), widths, ROW_HEIGHT) },
    validations: [{ area: columnArea(1 + COLUMNS.findIndex(({ field }) => field === "sent"), FIRST_ROW, FIRST_ROW + Math.max(rows.length, 1) - 1), list: [NOT_SENT, "☑"] }],
    freeze: { rows: FIRST_ROW, columns: 2 },
    page: { orientation: "landscape", margins: MARGINS, pageNumber: true, titleRows: { first: HEADER_ROW, last: HEADER_ROW }, printArea: { top: 0, left: 0, bottom: FIRST_ROW + Math.max(rows.length, 1) - 1, right: PRINTED } },
  };
}

/**
 * The rows of an earlier register, as the clerk has left it: rows sorted, columns moved or added, ticks and
 * remarks of their own. `null` where none of the sheets is a register.
 */
export function readRegister(grids: readonly Grid[]): RegisterRow[] | null {
  for (const { rows } of grids) {
    const header = rows.slice(0, 60).findIndex((cells) => placesIn(cells ?? []) !== null);
    if (header < 0) continue;
    const places = placesIn(rows[header]!)!;
    return rows.slice(header + 1).flatMap((cells = []) => {
      if (isBlank(cells[places.file] ?? null) || isBlank(cells[places.unit] ?? null)) return [];
      const values = COLUMNS.map(({ field }) => [field, cellText(cells[places[field]] ?? null).trim()]);
      const row = Object.fromEntries(values) as unknown as RegisterRow;
      return isFileName(row.file) && (row.mail === "" || isFileName(row.mail)) ? [row] : [];
    });
  }
  return null;
}

/** A plain name: what a register says must lead to no other folder. */
function isFileName(text: string): boolean {
  return /^\w[\w.-]{0,150}\.(?:xlsx|eml)$/.test(text);
}

type Places = Readonly<Record<keyof RegisterRow, number>>;

/** Where each column stands in the header; `null` where the row is none. The clerk may have deleted their own two. */
function placesIn(cells: readonly CellValue[]): Places | null {
  const keys = cells.map((value) => compareKey(cellText(value)));
  const places = Object.fromEntries(COLUMNS.map(({ field, title }) => [field, keys.indexOf(compareKey(title))])) as Record<keyof RegisterRow, number>;
  const needed = ["unit", "file", "sha256", "content"] as const;
  return needed.every((field) => places[field] >= 0) ? places : null;
}
