import { write, utils } from "@e965/xlsx";
import { en } from "../../../src/locale/en";
import { vi } from "../../../src/locale/vi";
import { sentence } from "../../../src/locale";
import { ProgramError, type Problem } from "../../../src/problem";
import { emptyWorkbook } from "../../../src/workbook/file/empty";
import { openWorkbook } from "../../../src/workbook/file/open";
import { grid, workbookBytes } from "../../fixtures/workbook";
import { handmade, sharedStrings, unzip, withParts, worksheet, zip } from "./parts";

const NAME = "thu.xlsx";
const good = workbookBytes({ A: [["x", 1]] });

/** The problem with which a file is refused, at opening or at reading. */
async function problem(bytes: Uint8Array, name = NAME): Promise<Problem> {
  try {
    await (await openWorkbook(bytes, name)).read();
  } catch (error) {
    if (error instanceof ProgramError) return error.problem;
    throw error;
  }
  throw new Error("was read");
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const rows = (xml: string): Uint8Array => handmade({ A: worksheet(xml) });

/** A compound file with one directory entry of this name: what Excel makes of a password. */
function compound(stream: string): Uint8Array {
  const file = new Uint8Array(512 * 3);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.set(Buffer.from(stream, "utf16le"), 512);
  file[512 + 64] = 2 * stream.length + 2;
  return file;
}

/** The same parts, stored, with one digit of a cell changed in the bytes. */
function oneDigitOff(file: Uint8Array): Uint8Array {
  const stored = Buffer.from(zip(unzip(file), 0));
  stored[stored.indexOf("1234567")]! ^= 1;
  return new Uint8Array(stored);
}

const DOCTYPE = '<!DOCTYPE lol [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
const withDoctype = (old: string): string => old.replace(/(<\?xml[^>]*\?>)?/, `$1${DOCTYPE}`);

describe("refuses", () => {
  test.each<[string, string, Uint8Array, string?]>([
    ["an empty file", "file-empty", new Uint8Array(0)],
    ["a file of white space", "file-empty", bytes(" \r\n\t ")],
    ["a web page named .xls", "file-html", bytes("<html><body><table><tr><td>0978</td></tr></table></body></html>"), "a.xls"],
    ["a web page with a mark and a doctype", "file-html", bytes("\uFEFF<!DOCTYPE html>\n<html></html>")],
    ["XHTML", "file-html", bytes('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>')],
    ["a CSV named .xlsx", "file-text", bytes("a;b\n1;2\n")],
    ["another text", "file-not-a-workbook", bytes("{\"a\": 1}"), "a.json"],
    ["a PDF", "file-not-a-workbook", bytes("%PDF-1.7\n%âãÏÓ\n")],
    ["a picture", "file-not-a-workbook", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ["XML of another kind", "file-not-a-workbook", bytes('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>')],
    ["bytes without sense", "file-not-a-workbook", new Uint8Array(500).map((_, i) => (i * 7919) & 255)],
    ["a Word document", "file-not-a-workbook", zip({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" })],
    ["another zip", "file-not-a-workbook", zip({ "a.txt": "x" })],
    ["an old Word document", "file-not-a-workbook", compound("WordDocument")],
    ["a workbook with a password", "file-encrypted", compound("EncryptedPackage")],
    ["an .ods with a password", "file-encrypted", withParts(workbookBytes({ A: [["x"]] }, {}, "ods"), {
      "META-INF/manifest.xml": (old) => old.replace("</manifest:manifest>", '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'),
    })],
    ["a zip whose entries are encrypted", "file-encrypted", encryptedEntries(good)],
    ["a workbook cut in the middle", "file-truncated", good.slice(0, good.length >> 1)],
    ["a workbook cut near the end", "file-truncated", good.slice(0, -10)],
    ["only the first bytes of a zip", "file-truncated", good.slice(0, 4)],
    ["a workbook without sheets", "file-no-sheets", emptyWorkbook()],
    ["a workbook without workbook.xml", "file-damaged", withParts(good, { "xl/workbook.xml": null })],
    ["a sheet that is not there", "file-damaged", withParts(good, { "xl/worksheets/sheet1.xml": null })],
    ["a sheet that is no worksheet", "file-damaged", withParts(good, { "xl/worksheets/sheet1.xml": "<html/>" })],
    ["a sheet that ends in the middle", "file-damaged", withParts(good, { "xl/worksheets/sheet1.xml": (old) => old.slice(0, old.indexOf("</row>") - 3) })],
    ["an empty sheet part", "file-damaged", withParts(good, { "xl/worksheets/sheet1.xml": "" })],
    ["a shared text that is not there", "file-damaged", rows('<row><c t="s"><v>0</v></c></row>')],
    ["an address outside the sheet", "file-damaged", rows('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
    ["a row outside the sheet", "file-damaged", rows('<row r="1048577"><c><v>1</v></c></row>')],
    ["a wrong check sum", "file-damaged", oneDigitOff(handmade({ A: worksheet("<row><c><v>1234567</v></c></row>") }))],
    ["entities in a sheet", "file-entities", withParts(good, { "xl/worksheets/sheet1.xml": withDoctype })],
    ["entities in the workbook", "file-entities", withParts(good, { "xl/workbook.xml": withDoctype })],
    ["entities in the shared texts", "file-entities", handmade({ A: worksheet("") }, { "xl/sharedStrings.xml": withDoctype(sharedStrings("<si><t>&b;</t></si>")) })],
    ["an unclosed quote in a CSV", "file-csv-quote", bytes('a,b\n"c,d\n'), "a.csv"],
  ])("%s", async (_what, code, file, name = NAME) => {
    const found = await problem(file, name);
    expect(found.code).toBe(code);
    expect(found.data["name"]).toBe(name);
    for (const language of [vi, en]) expect(sentence(language, { id: code, data: found.data })).toContain(name);
  });

  test("names the sheet that is damaged, in both languages", async () => {
    const { data } = await problem(handmade({ "Nhân sự": worksheet('<row><c t="s"><v>9</v></c></row>') }));
    expect(data["part"]).toBe("Nhân sự");
    expect(sentence(vi, { id: "file-damaged", data })).toMatch(/bị hỏng ở phần “Nhân sự”/);
  });

  test.each(["pdf", "image", "word", "zip", "unknown"])("says what a file seems to be: %s", (what) => {
    for (const language of [vi, en]) {
      expect(sentence(language, { id: "file-not-a-workbook", data: { name: NAME, what } })).not.toMatch(/undefined/);
    }
  });
});

describe("bombs are refused in seconds and in bounded memory", () => {
  const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes << 20).fill(0x20);
  const sheetOf = (padding: Uint8Array): Uint8Array => {
    const head = bytes(worksheet("").replace("</sheetData></worksheet>", ""));
    const whole = new Uint8Array(head.length + padding.length);
    whole.set(head);
    whole.set(padding, head.length);
    return whole;
  };

  test.each<[string, string, () => Uint8Array]>([
    ["a sheet that grows 1,000 times", "file-bomb", () => handmade({ A: sheetOf(zeros(17)) }, {}, 1)],
    ["the same with a small size declared", "file-bomb", () => declaring(handmade({ A: sheetOf(zeros(17)) }, {}, 1), 1000)],
    ["a sheet of 4 GB by its header", "file-bomb", () => declaring(handmade({ A: worksheet("") }), 0xfffffff0)],
    ["too many entries", "file-bomb", () => zip(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`a${i}`, ""])), 0)],
    ["rows far wider than they are full", "sheet-too-large", () => rows('<row><c r="MQ1"><v>1</v></c></row>'.replaceAll("1\"", '"').repeat(70_000))],
    ["merged areas without end", "sheet-too-large", () => handmade({ A: worksheet("", '<mergeCell ref="A1:B2"/>'.repeat(200_001)) })],
    ["a document type after many megabytes", "file-entities", () => handmade({ A: worksheet("<row/>".repeat(100_000) + DOCTYPE) })],
    ["repeated cells of an .ods", "sheet-too-large", () => withParts(workbookBytes({ A: [["x"]] }, {}, "ods"), {
      "content.xml": (old) => old.replace(/<table:table-row/g, '<table:table-row table:number-rows-repeated="1048576"')
        .replace(/<table:table-cell /g, '<table:table-cell table:number-columns-repeated="16384" '),
    })],
  ])("%s", async (_what, code, make) => {
    const file = make();
    const before = process.memoryUsage().rss;
    expect((await problem(file)).code).toBe(code);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 << 20);
  }, 20_000);

  test("a junk part that nobody reads does no harm", async () => {
    const file = zip({ ...unzip(good), "xl/media/junk.bin": zeros(20) }, 1);
    const before = process.memoryUsage().rss;
    expect((await (await openWorkbook(file, NAME)).read()).grids[0]!.rows).toEqual([["x", 1]]);
    expect(process.memoryUsage().rss - before).toBeLessThan(32 << 20);
  });
});

describe("reads other formats by their content", () => {
  const table = [["Họ và tên", "Số điện thoại", "Ngày sinh"], ["Rơ Châm H'Bŭn", "0978123456", 29_000], ["gộp", null, true]];

  test.each(["xls", "ods"] as const)(".%s, under any name", async (type) => {
    const host = await openWorkbook(workbookBytes({ "Nhân sự": table, B: [["x"]] }, { "Nhân sự": ["A3:B3"] }, type), NAME);
    const { grids } = await host.read();
    expect([host.format, host.patchable]).toEqual([type, false]);
    expect(grids.map(({ name }) => name)).toEqual(["Nhân sự", "B"]);
    expect(grids[0]!.rows.slice(0, 2)).toEqual(table.slice(0, 2));
    expect(grids[0]!.rows[2]?.[2]).toBe(true);
    expect(grids[0]!.merges).toEqual(grid("", [], ["A3:B3"]).merges);
  });

  test(".xlsb", async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(table), "Nhân sự");
    const host = await openWorkbook(new Uint8Array(write(book, { type: "array", bookType: "xlsb" }) as ArrayBuffer), NAME);
    expect(host.format).toBe("xlsb");
    expect((await host.read()).grids[0]!.rows[1]).toEqual(table[1]);
  });

  test("an .xls that was cut", async () => {
    const whole = workbookBytes({ A: [["x"]] }, {}, "xls");
    expect((await problem(whole.slice(0, whole.length >> 1))).code).toMatch(/^file-(?:truncated|damaged)$/);
  });

  const text = "Họ tên;Điện thoại\r\nRơ Châm H'Bŭn;0978123456\r\n\"a;\"\"b\"\"\r\nc\";\r\n";
  const expected = [["Họ tên", "Điện thoại"], ["Rơ Châm H'Bŭn", "0978123456"], ['a;"b"\r\nc', null], [null]];

  test.each<[string, Uint8Array]>([
    ["UTF-8", bytes(text)],
    ["UTF-8 with a mark", bytes(`\uFEFF${text}`)],
    ["UTF-16 LE with a mark", new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"))],
    ["UTF-16 BE with a mark", new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le").swap16())],
    ["UTF-16 LE without a mark", new Uint8Array(Buffer.from(text, "utf16le"))],
  ])("CSV in %s", async (_what, file) => {
    const host = await openWorkbook(file, "nhan su.csv");
    expect(host.format).toBe("csv");
    const [sheet] = (await host.read()).grids;
    expect(sheet!.name).toBe("nhan su");
    expect(sheet!.rows).toEqual(expected);
  });

  test("CSV in windows-1258 becomes NFC", async () => {
    // "Họ tên,Nguyễn Hoà" as that code page writes it: base letters, then tones as letters of their own
    const file = new Uint8Array([0x48, 0x6f, 0xf2, 0x20, 0x74, 0xea, 0x6e, 0x2c, 0x4e, 0x67, 0x75, 0x79, 0xea, 0xde, 0x6e, 0x20, 0x48, 0x6f, 0x61, 0xcc, 0x0a]);
    const [sheet] = (await (await openWorkbook(file, "a.csv")).read()).grids;
    expect(sheet!.rows[0]).toEqual(["Họ tên", "Nguyễn Hoà".normalize("NFC")]);
  });

  test.each([["a,b\n1,2\n"], ["a\tb\n1\t2\n"], ["sep=|\na|b\n1|2\n"]])("finds what parts the values: %j", async (content) => {
    const [sheet] = (await (await openWorkbook(bytes(content), "a.tsv")).read()).grids;
    expect(sheet!.rows.slice(0, 2)).toEqual([["a", "b"], ["1", "2"]]);
  });
});

/** Writes another uncompressed size for the largest entry, into both its headers. */
function declaring(file: Uint8Array, size: number): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  const name = bytes("xl/worksheets/sheet1.xml");
  for (let at = 0; at + 4 <= copy.length; at++) {
    const signature = view.getUint32(at, true);
    const [nameAt, sizeAt] = signature === 0x02014b50 ? [46, 24] : signature === 0x04034b50 ? [30, 22] : [0, 0];
    if (nameAt && name.every((byte, i) => copy[at + nameAt + i] === byte)) view.setUint32(at + sizeAt, size, true);
  }
  return copy;
}

function encryptedEntries(file: Uint8Array): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 10 <= copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) copy[at + 8]! |= 1;
  }
  return copy;
}
