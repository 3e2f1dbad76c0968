import type { CleanList } from "../../src/document/model";
import { renderPdf } from "../../src/document/pdf/render-pdf";
import { preview, type PreviewBlock } from "../../src/document/preview";
import { cleanSheet } from "../../src/document/worksheet";
import type { SheetContent } from "../../src/workbook/sheet-content";
import { cleaned, HOSTILE, many, NAMES, textsOf, today } from "./examined";
import { fonts } from "./pdf/sample";
import { pagesOf, squeezed } from "./pdf/tools";
import type { Registration } from "../check/registration";
import { testWith } from "../programs";

const withPoppler = testWith("poppler");

const signed = { date: "2021-10-20", signer: { office: ["KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"], name: "Rơ Ô H'Ơ̆n" } };

const lists: [string, Registration][] = [
  ["a few rows", {}],
  ["names with stacked marks", { staff: null, record: null, individuals: NAMES.map((name) => [name, "Giáo viên", "Trường THCS Lê Lợi", "0978123456"]) }],
  ["hostile texts", { staff: null, record: null, individuals: HOSTILE.map((text) => [text, "Giáo viên", text, "0978123456"]) }],
  ["over pages", many(40, 60)],
];

/** The rows of a sheet, each its texts from left to right. */
function sheetRows({ cells }: SheetContent): string[][] {
  const rows = new Map<number, string[]>();
  for (const { row, value } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    if (value !== null && String(value).trim() !== "") rows.set(row, [...(rows.get(row) ?? []), String(value)]);
  }
  return [...rows.values()];
}

function tableRows({ tables }: CleanList): (readonly string[])[] {
  return tables.flatMap(({ columns, rows }) => [columns.map(({ title }) => title), ...rows]);
}

function previewTexts(blocks: readonly PreviewBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "head") return [...block.left, ...block.right].map(({ text }) => text);
    return block.kind === "lines" ? block.lines.map(({ text }) => text) : [...block.columns.map(({ title }) => title), ...block.rows.flat()];
  });
}

describe.each(lists)("%s: worksheet, PDF and preview hold the list's text, row by row", (_, said) => {
  const { list, registration } = cleaned(said, signed);

  test("the worksheet", () => {
    const rows = sheetRows(cleanSheet(list));
    const told = new Set<string>();
    const wanted = tableRows(list).map((row) => JSON.stringify(row));
    const shown = rows.map((row) => JSON.stringify(row)).filter((row) => wanted.includes(row) && !told.has(row) && told.add(row));
    expect(shown).toEqual(wanted);
    const others = rows.filter((row) => !wanted.includes(JSON.stringify(row))).flat();
    expect([...others].sort()).toEqual(textsAround(list).sort());
  });

  withPoppler("the PDF", async () => {
    const pdf = await renderPdf(list, { registration, title: "Danh sách", created: today, fonts: fonts(), qr: false });
    expect(pdf.missing).toEqual([]);
    const texts = pagesOf(pdf.bytes).map((page, i) => squeezed(page).replace(i === 0 ? "" : new RegExp(`${i + 1}$`), ""));
    const headers = list.tables.map(({ columns }) => squeezed(columns.map(({ title }) => title).join("")));
    const once = texts.map((page, i) => (i === 0 ? page : headers.reduce((text, header) => (text.startsWith(header) ? text.slice(header.length) : text), page)));
    expect(once.join("")).toBe(squeezed(textsOf({ list }).join("").normalize("NFC")));
  });

  test("the preview", () => {
    expect(previewTexts(preview(list))).toEqual(textsOf({ list }));
  });
});

/** All but the tables' rows. */
function textsAround(list: CleanList): string[] {
  return textsOf({ list: { ...list, tables: list.tables.map((table) => ({ ...table, columns: [], rows: [] })) } });
}
