import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { examine } from "../../src/check/check";
import { toJson } from "../../src/check/to-json";
import type { CleanList } from "../../src/document/model";
import { fontFace } from "../../src/document/pdf/font-face";
import { renderPdf } from "../../src/document/pdf/render-pdf";
import { cleanSheet } from "../../src/document/worksheet";
import { lineCount } from "../../src/document/worksheet/lines";
import { textWidth } from "../../src/document/worksheet/times";
import { languages } from "../../src/locale";
import { areaName } from "../../src/workbook/address";
import { workbookBytes } from "../fixtures/workbook";
import { teacher, workbook } from "../check/registration";
import { cleaned, HOSTILE, many, textsOf, today } from "./examined";
import { libreOfficeRows, officeWorkbook, open, printed, printedPdf, withLibreOffice, withSheet } from "./office";
import { fonts } from "./pdf/sample";
import { pagesOf, picture } from "./pdf/tools";

const bytesOf = (snapshot = workbook()) => workbookBytes(Object.fromEntries(snapshot.grids.map(({ name, rows }) => [name, rows.map((row) => row ?? [])])));
const hostile = { staff: null, record: null, individuals: HOSTILE.map((text) => [text, "Giáo viên", "Trường THCS Lê Lợi", "0978123456"]) };
const signed = { date: "2021-10-20", signer: { office: ["TRƯỞNG PHÒNG"], name: "Nguyễn Văn Ánh" } };

describe("the sheet", () => {
  const content = cleanSheet(cleaned().list);

  test("is A4 upright with the margins of NĐ 30/2020, its area and titles set, numbered from page 2", () => {
    expect(content.name).toBe("Bản gửi");
    const { orientation, margins, pageNumber, printArea, titleRows, breaksBefore } = content.page!;
    expect({ orientation, margins, pageNumber }).toEqual({ orientation: "portrait", margins: { top: 20, bottom: 20, left: 30, right: 15 }, pageNumber: true });
    expect(breaksBefore).toEqual([]);
    const last = Math.max(...content.cells.map(({ row }) => row));
    expect(areaName(printArea!)).toBe(`A1:E${last + 1}`);
    const header = content.cells.find(({ value }) => value === "Họ và tên")!;
    expect(titleRows).toEqual({ first: header.row, last: header.row });
  });

  test("shows every text of the list once; only order numbers are numbers", () => {
    const { list } = cleaned();
    const shown = content.cells.flatMap(({ value }) => (value === null || String(value).trim() === "" ? [] : [String(value)]));
    expect([...shown].sort()).toEqual([...textsOf({ list })].sort());
    expect(content.cells.filter(({ value }) => typeof value === "number").map(({ value }) => value)).toEqual([1, 1, 2]);
  });

  test("is as wide as the text of the page, and has a height for every row", () => {
    const pixels = content.widths.reduce<number>((sum, width) => sum + width! * 7 + 5, 0);
    expect((pixels / 96) * 25.4).toBeCloseTo(165, 1);
    for (const { row, value } of content.cells) expect(content.heights![row]).toBeGreaterThan(String(value ?? "").trim() === "" ? 5 : 14);
  });

  test("merges no cell twice and writes none twice", () => {
    const taken = content.merges.flatMap(({ top, bottom, left, right }) =>
      Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, i) => `${top + Math.floor(i / (right - left + 1))}:${left + (i % (right - left + 1))}`));
    expect(new Set(taken).size).toBe(taken.length);
    const cells = content.cells.map(({ row, column }) => `${row}:${column}`);
    expect(new Set(cells).size).toBe(cells.length);
  });

  test("a long text makes its row higher, up to what a row can be", () => {
    const heightOf = (name: string) => {
      const sheet = cleanSheet(cleaned({ individuals: [[name, ...teacher.slice(1)]] }).list);
      return sheet.heights![sheet.cells.find(({ value }) => value === name)!.row]!;
    };
    expect(heightOf("Ksor ".repeat(20).trim())).toBeGreaterThan(5 * 14);
    expect(heightOf("Ksor".repeat(50))).toBeGreaterThan(9 * 14);
    expect(heightOf("K".repeat(32_767))).toBeGreaterThan(400);
    expect(heightOf("K".repeat(32_767))).toBeLessThanOrEqual(409);
  });
});

describe("in a saved workbook", () => {
  test("no cell is a formula, and zeros are kept", async () => {
    const saved = await withSheet(bytesOf(workbook(hostile)), cleanSheet(cleaned(hostile).list));
    const sheet = read(saved, { cellFormula: true, cellText: true }).Sheets["Bản gửi"]!;
    const cells = Object.entries(sheet).filter(([name]) => !name.startsWith("!")).map(([, cell]) => cell as { t: string; v?: unknown; f?: string });
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
    const texts = cells.filter(({ t }) => t === "s").map(({ v }) => v);
    for (const text of [...HOSTILE, "0978123456", "02693822111"]) expect(texts).toContain(text);
  });

  test("it is no second form: the check of the workbook is the same as before, even made twice", async () => {
    const before = await open(bytesOf());
    const vi = await languages.vi();
    const report = async (bytes: Uint8Array) => toJson(examine({ snapshot: await (await open(bytes)).read(), today }).report, vi);
    const once = await withSheet(before.bytes, cleanSheet(cleaned().list));
    const twice = await withSheet(once, cleanSheet(cleaned({}, { place: "Pleiku" }).list));
    expect(await report(once)).toEqual(await report(before.bytes));
    expect(await report(twice)).toEqual(await report(before.bytes));
    const grids = (await (await open(twice)).read()).grids;
    expect(grids.map(({ name }) => name)).toEqual(["Đăng ký", "Nhân sự", "Thành tích tập thể", "Bản gửi"]);
    expect(grids.at(-1)!.rows.flat().filter((value) => /^(Pleiku|Mang Yang), ngày/.test(String(value)))).toEqual(["Pleiku, ngày      tháng      năm 2021"]);
  });

  test("sent alone, it is read as the form it is", async () => {
    const alone = await withSheet(await officeWorkbook(), cleanSheet(cleaned().list));
    const { form } = examine({ snapshot: await (await open(alone)).read(), today });
    expect(form.collectives.map(({ name }) => name!.text)).toEqual(["Trường THCS Lê Lợi"]);
    expect(form.individuals.map(({ name, phone }) => [name!.text, phone!.raw])).toEqual([["Nguyễn Thị Hoa", "0978123456"], ["Đinh Văn Bình", "0978123457"]]);
  });
});

describe("in LibreOffice", () => {
  withLibreOffice("printed after other sheets its pages count from 1, and the lines under organ and tiêu ngữ are seen", async () => {
    const { list } = cleaned({}, { unit: "Phòng Giáo dục và Đào tạo huyện Mang Yang" });
    const whole = printedPdf(await withSheet(bytesOf(), cleanSheet(list)));
    const pages = pagesOf(whole);
    const page = pages.findIndex((text) => text.includes("CỘNG HÒA")) + 1;
    expect(page).toBeGreaterThan(1);
    expect(pages[page - 1]).not.toMatch(/^\s*\d+\s*$/m);
    const { width, height, pixels } = picture(whole, page, 100, [0, 0, 827, 200]);
    const runs = Array.from({ length: height }, (_, y) => longestRuns(pixels.subarray(y * width, (y + 1) * width)));
    expect([Math.max(...runs.map(([left]) => left)), Math.max(...runs.map(([, right]) => right))].map((run) => run > 50)).toEqual([true, true]);
  });

  withLibreOffice("its rows are the list's, hostile texts and zeros included", async () => {
    const { list } = cleaned(hostile);
    const saved = await withSheet(bytesOf(workbook(hostile)), cleanSheet(list));
    const rows = libreOfficeRows(saved, 2).map((row) => row.split("|").filter((cell) => cell.trim() !== ""));
    for (const { rows: wanted } of list.tables) for (const row of wanted) expect(rows).toContainEqual(row);
  });

  withLibreOffice.each([["few rows", 2, 3], ["both tables over pages", 50, 70], ["the first over pages", 60, 2], ["the second over pages", 3, 90]])(
    "%s: headers repeat, rows stand whole and in order, pages are numbered from 2",
    async (_, collectives, individuals) => {
      const { list } = cleaned(many(collectives, individuals), signed);
      const pages = printed(await withSheet(await officeWorkbook(), cleanSheet(list)));
      const lines = pages.map((page) => page.split("\n").map((line) => line.trim()).filter((line) => line !== ""));
      const headers = pages.map((page) => [...page.matchAll(/\bStt +(Trường|Họ và tên) /g)].map(([, name]) => name));
      lines.slice(1).forEach((page, i) => {
        expect(page[0]).toBe(String(i + 2));
        // The header stands at the top of each page, unless a table's end or heading does: its own header follows.
        expect(page.slice(1, 4).join("\n")).toMatch(/\bStt |^[12]\. /m);
      });
      const phones = list.tables.flatMap(({ rows }) => rows.map((row) => row.at(-1)));
      expect(pages.flatMap((page) => page.match(/\b0\d{9,10}\b/g) ?? [])).toEqual(phones);
      // Letter for letter: the list's texts, the headers once more on later pages, the page numbers.
      const header = (name: string) => list.tables.find(({ columns }) => columns[1]!.title === name)!.columns.map(({ title }) => title).join("");
      const repeated = headers.flat().slice().sort();
      for (const { columns } of list.tables) repeated.splice(repeated.indexOf(columns[1]!.title), 1);
      const wanted = [...textsOf({ list }), ...repeated.map((name) => header(name!)), ...pages.slice(1).map((_page, i) => String(i + 2))];
      expect(letters(pages.join(""))).toBe(letters(wanted.join("")));
    });

  withLibreOffice.each([[2, 3], [50, 70], [3, 90], [23, 41]])("%d and %d rows: pages end where those of the PDF do, within a line", async (collectives, individuals) => {
    const { list, registration } = cleaned(many(collectives, individuals), signed);
    const sheet = printed(await withSheet(await officeWorkbook(), cleanSheet(list)));
    const pdf = await renderPdf(list, { registration, title: "x", created: today, fonts: fonts(), qr: false });
    const [ends, wanted] = [sheet, pagesOf(pdf.bytes)].map((pages) => lastRows(pages, list)) as [number[], number[]];
    expect(ends.length).toBe(wanted.length);
    // A page that a manual break ends, or the signature with its row, may end a row earlier.
    expect(ends.map((end, i) => Math.abs(end - wanted[i]!) <= 1)).toEqual(wanted.map(() => true));
  });
});

/** The longest dark runs in the left and right half of a line of dots. */
function longestRuns(dots: Uint8Array): [left: number, right: number] {
  const longest = (half: Uint8Array): number => Math.max(...[...half].map((grey) => (grey < 128 ? "x" : " ")).join("").split(" ").map((run) => run.length));
  return [longest(dots.subarray(0, dots.length / 2)), longest(dots.subarray(dots.length / 2))];
}

/** How many rows of the list have been printed at the end of each page. */
function lastRows(pages: readonly string[], { tables }: CleanList): number[] {
  const phones = tables.flatMap(({ rows }) => rows.map((row) => row.at(-1)!));
  let last = 0;
  return pages.map((page) => (last = Math.max(last, ...(page.match(/0\d{9,10}/g) ?? []).map((phone) => phones.indexOf(phone) + 1))));
}

/** The letters of a text in no order: a printer draws wrapped cells when it likes. */
function letters(text: string): string {
  return [...text.normalize("NFC").replace(/\s/g, "")].sort().join("");
}

describe("the widths of Times New Roman", () => {
  const face = (file: string) => fontFace(new Uint8Array(readFileSync(join(__dirname, "../../assets/fonts", file))));
  const alphabet = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,;:-/()&'\"“”‘’–", ..."ăâêôđĂÂÊÔĐàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộùủũúụỳỷỹýỵơờởỡớợưừửữứựƠỜỞỠỚỢƯỪỬỮỨỰŭƀɃ"];

  test.each([["tinos-regular.ttf", false], ["tinos-bold.ttf", true]])("%s: the font's own, or a little more", (file, bold) => {
    const font = face(file);
    for (const letter of alphabet) {
      const wanted = font.advance(letter.codePointAt(0)!)!;
      const more = textWidth(letter, 1, bold) - wanted;
      expect([letter, more >= -1e-6 && more < 0.08]).toEqual([letter, true]);
    }
  });

  test("marks take no room", () => {
    expect(textWidth("Kơ\u0306p", 12, false)).toBe(textWidth("Kơp", 12, false));
  });

  test("lines are counted at blanks, and inside a word only where it is wider than the cell", () => {
    const face = { size: 12 };
    expect(lineCount("", 100, face)).toBe(1);
    expect(lineCount("Trường THCS Lê Lợi", 200, face)).toBe(1);
    expect(lineCount("Trường THCS Lê Lợi", 75, face)).toBe(2);
    expect(lineCount("n".repeat(100), 6.1 * 20, face)).toBeGreaterThanOrEqual(5);
    expect(lineCount("n".repeat(100), 6.1 * 20, face)).toBeLessThanOrEqual(6);
  });
});
