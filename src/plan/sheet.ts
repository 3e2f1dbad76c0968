import type { Area } from "../workbook/grid";
import type { CellStyle, ContentCell, PageSetup, SheetContent, Validation } from "../workbook/sheet-content";
import { paramToCell, toCell } from "./cell-values";
import { paramsTable, planSections, planTables, type FieldKind, type PlanField } from "./fields";
import type { Plan } from "./schema";

/** The canonical name of the sheet; it is recognised by its content, never by this. */
export const planSheetName = "Kế hoạch";

/** Header of the table of single parameters: what the sheet is recognised by. */
export const sectionColumns = ["Mục", "Tham số", "Giá trị"] as const;

const title = "THAM SỐ CỦA KẾ HOẠCH";
const help =
  "Phần kiểm tra dùng các giá trị trên trang tính này. Trong một ô, các cách viết cách nhau bằng dấu chấm phẩy.";

const head: CellStyle = { bold: true, border: true, fill: "D9E1F2", wrap: true, valign: "center", text: true };
const body: CellStyle = { border: true, wrap: true, valign: "top" };

type Value = string | number | null;

/** Landscape, as the tables are wide; nobody prints it for a stamp. */
const page: PageSetup = { orientation: "landscape", margins: { top: 15, bottom: 15, left: 15, right: 15 } };

/**
 * A plan as the readable sheet `Kế hoạch` (`spec` §2.4): single parameters first, then one table for
 * each list. `readPlanSheet` gives the same plan back.
 */
export function planSheet(plan: Plan): SheetContent {
  const cells: ContentCell[] = [
    { row: 0, column: 0, value: title, style: { bold: true, size: 14 } },
    { row: 1, column: 0, value: help, style: { italic: true } },
  ];
  const validations: Validation[] = [];
  let row = 3;
  for (const table of [sectionTable(plan), ...listTables(plan), paramTable(plan)]) {
    if (table.title !== null) cells.push({ row: row++, column: 0, value: table.title, style: { bold: true } });
    validations.push(...validationsOf(table, row + 1));
    for (const [index, line] of [table.header, ...table.rows].entries()) {
      line.forEach((value, column) => cells.push({ row, column, value, style: styleOf(value, index === 0) }));
      row++;
    }
    row++;
  }
  return { name: planSheetName, cells, widths: [30, 34, 60, 18, 16, 60, 16], merges: [], validations, page };
}

interface Table {
  readonly title: string | null;
  readonly header: readonly Value[];
  readonly rows: readonly (readonly Value[])[];
  /** What may be typed: into the cells of a row (the single parameters), or of a column. */
  readonly typesByRow?: readonly FieldKind[];
  readonly typesByColumn?: readonly FieldKind[];
}

function sectionTable(plan: Plan): Table {
  const lines = planSections.flatMap((section) => section.fields.flatMap((field) =>
    valuesOf(plan, field).map((value) => ({ type: field.type, cells: [section.title, field.label, value] }))));
  return { title: null, header: sectionColumns, rows: lines.map(({ cells }) => cells), typesByRow: lines.map(({ type }) => type) };
}

/** A text list that takes one row each (title lines) has as many values as rows. */
function valuesOf(plan: Plan, { path, type }: PlanField): Value[] {
  const value = path.split(".").reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], plan);
  if (type.kind !== "lines" && type.kind !== "rows") return [toCell(type, value)];
  return (value as unknown[]).map((line) => toCell(type, line));
}

function listTables(plan: Plan): Table[] {
  return planTables.map(({ path, title, fields }) => ({
    title,
    header: fields.map((field) => field.label),
    typesByColumn: fields.map((field) => field.type),
    rows: (plan[path as keyof Plan] as readonly Record<string, unknown>[]).map((item) =>
      fields.map((field) => toCell(field.type, item[field.path]))),
  }));
}

function paramTable(plan: Plan): Table {
  const { title, columns, labels } = paramsTable;
  const rows = [...plan.criteria, ...plan.checks].flatMap(({ id, params }) =>
    Object.entries(params).map(([key, value]) => [id, labels[key] ?? key, paramToCell(key, value)]));
  return { title, header: [columns.id, columns.param, columns.value], rows };
}

/** Lists and messages for the cells below a table's header, which is the row above `top`. */
function validationsOf({ rows, typesByRow = [], typesByColumn = [] }: Table, top: number): Validation[] {
  const column = sectionColumns.length - 1;
  const single = typesByRow.map((type, index) => validation(type, { top: top + index, bottom: top + index, left: column, right: column }));
  const bottom = top + Math.max(rows.length, 1) - 1;
  const listed = typesByColumn.map((type, at) => validation(type, { top, bottom, left: at, right: at }));
  return [...single, ...listed].filter((one) => one !== null);
}

function validation(type: FieldKind, area: Area): Validation | null {
  switch (type.kind) {
    case "yes-no":
      return { area, list: ["có", "không"] };
    case "words":
      return type.many ? null : { area, list: Object.values(type.words) };
    case "date":
      return { area, title: "Ngày", message: "Ghi ngày/tháng/năm, ví dụ 31/10/2021." };
    case "list":
      return { area, title: "Danh sách", message: "Các cách viết cách nhau bằng dấu chấm phẩy." };
    default:
      return null;
  }
}

/** What is typed into a text cell later must stay text: codes keep their zeros, dates their form. */
function styleOf(value: Value, header: boolean): CellStyle {
  if (header) return head;
  return typeof value === "number" ? body : { ...body, text: true };
}
