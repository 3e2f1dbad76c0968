import { openWorkbook, type FileHost } from "../../../src/workbook/file/open";
import { emptyWorkbook } from "../../../src/workbook/file/empty";
import type { SheetContent } from "../../../src/workbook/sheet-content";
import { workbookBytes } from "../../fixtures/workbook";
import { handmade, text, unzip, withParts, worksheet } from "./parts";
import { changedParts, richWorkbook } from "./rich";

const rich = richWorkbook();
const part = (file: Uint8Array, name: string): string => text(unzip(file)[name]);

function content(changes: Partial<SheetContent> = {}): SheetContent {
  return {
    name: "Bản gửi",
    cells: [
      { row: 0, column: 0, value: "DANH SÁCH", style: { bold: true, align: "center" } },
      { row: 2, column: 1, value: "0978123456", style: { border: true } },
      { row: 2, column: 0, value: 1, style: { border: true } },
      { row: 3, column: 1, value: "=HYPERLINK(\"x\")" },
      { row: 4, column: 1, value: null, style: { border: true, text: true } },
    ],
    widths: [6, undefined, 30.5],
    heights: { 0: 24, 6: 12.5 },
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    ...changes,
  };
}

async function put(file: Uint8Array, ...sheets: readonly [SheetContent, boolean][]): Promise<{ host: FileHost; names: readonly string[] }> {
  const host = await openWorkbook(file, "a.xlsx");
  const { sheets: names } = await host.apply(sheets.map(([sheet, replace]) => ({ kind: "put-sheet", content: sheet, replace })));
  return { host, names };
}

describe("a sheet put in", () => {
  test("is read back, before it is saved and after", async () => {
    const { host, names } = await put(rich, [content(), false]);
    expect(names).toEqual(["Bản gửi"]);
    const rows = [["DANH SÁCH"], undefined, [1, "0978123456"], [null, '=HYPERLINK("x")']];
    const reopened = await openWorkbook(await host.save(), "a.xlsm");
    for (const { grids } of [await host.read(), await reopened.read()]) {
      expect(grids.map(({ name }) => name)).toEqual(["Đăng ký", "Nhân sự H'Bŭn", "Bản gửi"]);
      expect(grids[2]!.rows).toEqual(rows);
      expect(grids[2]!.merges).toEqual(content().merges);
    }
  });

  test("changes only what it must", async () => {
    const { host } = await put(rich, [content(), false]);
    expect(changedParts(rich, await host.save())).toEqual(
      ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml", "xl/worksheets/sheet3.xml"]);
  });

  test("is free of formulas, and its texts of anything a spreadsheet would read otherwise", async () => {
    const { host } = await put(emptyWorkbook(), [content(), false]);
    const saved = await host.save();
    const xml = part(saved, "xl/worksheets/sheet1.xml");
    expect(xml).not.toContain("<f");
    const styles = [...part(saved, "xl/styles.xml").matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => id).slice(1);
    const formatOf = (cell: string): string | undefined => styles[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(xml)![1])];
    expect(["A1", "A3", "B3", "B4", "B5"].map(formatOf)).toEqual(["0", "0", "49", "49", "49"]);
  });

  test("takes the place of the sheet of that name, with its own print names", async () => {
    const page = { orientation: "portrait", margins: { top: 20, bottom: 20, left: 30, right: 15 }, titleRows: { first: 2, last: 3 }, printArea: { top: 0, left: 0, bottom: 40, right: 27 } } as const;
    const { host, names } = await put(rich, [content({ name: "đăng KÝ", page }), true]);
    expect(names).toEqual(["Đăng ký"]);
    const saved = await host.save();
    const workbook = part(saved, "xl/workbook.xml");
    expect([...workbook.matchAll(/<definedName .*?<\/definedName>/g)].map(([name]) => name)).toEqual([
      "<definedName name=\"Tổng\">'Nhân sự H''Bŭn'!$B$1:$B$5</definedName>",
      "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'Đăng ký'!$A$1:$AB$41</definedName>",
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Đăng ký'!$3:$4</definedName>",
    ]);
    expect(unzip(saved)["xl/worksheets/_rels/sheet1.xml.rels"]).toBeUndefined();
    expect((await (await openWorkbook(saved, "a.xlsm")).read()).grids.map(({ rows }) => rows[0])).toEqual([["DANH SÁCH"], [1, 1, "chữ 1"]]);
  });

  test("made again replaces itself and leaves no trace of the first", async () => {
    const first = await (await put(rich, [content(), false])).host.save();
    const { host, names } = await put(first, [content(), true], [content(), true]);
    expect(names).toEqual(["Bản gửi", "Bản gửi"]);
    expect(changedParts(first, await host.save())).toEqual([]);
  });

  test.each<[string, string]>([
    ["Đăng ký", "Đăng ký (2)"],
    ["ĐĂNG KÝ", "ĐĂNG KÝ (2)"],
    ["a/b\\c?d*e[f]g:h", "a b c d e f g h"],
    ["'H'Blơi'", "H'Blơi"],
    ["x".repeat(40), "x".repeat(31)],
    ["  ", "Sheet"],
  ])("gets a name that can be: %j", async (wanted, name) => {
    const { host, names } = await put(rich, [content({ name: wanted }), false]);
    expect(names).toEqual([name]);
    expect((await (await openWorkbook(await host.save(), "a.xlsx")).read()).grids[2]!.name).toBe(name);
  });

  test("two of one name get two names, none that a chart sheet has", async () => {
    const file = withParts(handmade({ A: worksheet(""), "Bản gửi": worksheet("") }), {
      "xl/_rels/workbook.xml.rels": (old) => old.replace(/worksheet(" Target="worksheets\/sheet2)/, "chartsheet$1"),
    });
    expect((await put(file, [content(), false], [content(), true])).names).toEqual(["Bản gửi (2)", "Bản gửi (3)"]);
  });

  test("can be edited, marked and undone like any other", async () => {
    const { host } = await put(emptyWorkbook(), [content(), false]);
    const at = { sheet: "Bản gửi", row: 2, column: 1 };
    const before = await host.save();
    const { undo } = await host.apply([{ kind: "set-cell", at, from: "0978123456", to: "0978" }, { kind: "set-highlights", marks: [{ at, kind: "invalid" }] }]);
    expect((await host.read()).grids[0]!.rows[2]).toEqual([1, "0978"]);
    expect(part(await host.save(), "xl/worksheets/sheet1.xml")).toMatch(/<\/mergeCells><conditionalFormatting sqref="B3">/);
    await host.apply([...undo, { kind: "set-highlights", marks: [] }]);
    expect(await host.save()).toEqual(before);
  });

  test("carries its page, frozen rows, lists and messages", async () => {
    const { host } = await put(emptyWorkbook(), [content({
      freeze: { rows: 3, columns: 1 },
      validations: [
        { area: { top: 3, left: 2, bottom: 9, right: 2 }, list: ["HT", "PHT & GV"], title: "Chức vụ", message: "Chọn \"một\"\ntrong hai" },
        { area: { top: 3, left: 3, bottom: 9, right: 3 }, list: ["a,b"] },
      ],
      page: { orientation: "landscape", margins: { top: 25.4, bottom: 25.4, left: 12.7, right: 12.7 }, pageNumber: true, breaksBefore: [10, 20] },
    }), false]);
    const xml = part(await host.save(), "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>');
    expect(xml).toContain('<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="Chức vụ" prompt="Chọn &quot;một&quot;&#10;trong hai" sqref="C4:C10"><formula1>"HT,PHT &amp; GV"</formula1></dataValidation></dataValidations>');
    expect(xml).toContain('<pageMargins left="0.5" right="0.5" top="1" bottom="1"');
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0" firstPageNumber="1" useFirstPageNumber="1"/>');
    expect(xml).toContain('<rowBreaks count="2" manualBreakCount="2"><brk id="10" max="16383" man="1"/>');
    expect(xml).toContain("differentFirst=\"1\"");
  });
});

test("our highlights are stronger than a template's hints, and taking them away leaves the very file", async () => {
  const area = { top: 2, left: 1, bottom: 2, right: 1 };
  const { host } = await put(emptyWorkbook(), [content({ hints: [{ area, kind: "malformed", formula: "TRUE" }, { area, kind: "missing", formula: "TRUE" }] }), false]);
  const before = await host.save();
  const again = await openWorkbook(before, "a.xlsx");
  const priorities = async () => [...part(await again.save(), "xl/worksheets/sheet1.xml").matchAll(/priority="(\d+)"><formula>(?:AND\()?N\((?:"|&quot;)([a-z-]+):/g)]
    .sort(([, a], [, b]) => Number(a) - Number(b)).map(([, , owner]) => owner);
  await again.apply([{ kind: "set-highlights", marks: [{ at: { sheet: "Bản gửi", row: 2, column: 1 }, kind: "missing" }] }]);
  expect(await priorities()).toEqual(["dien-hinh", "mau-dien-hinh", "mau-dien-hinh"]);
  const marked = await openWorkbook(await again.save(), "a.xlsx");
  await marked.apply([{ kind: "set-highlights", marks: [] }]);
  expect(part(await marked.save(), "xl/worksheets/sheet1.xml")).toEqual(part(before, "xl/worksheets/sheet1.xml"));
});

describe("remember", () => {
  const keep = (key: string, value: string | null) => ({ kind: "remember", key, value }) as const;
  const memory = async (file: Uint8Array) => (await (await openWorkbook(file, "a.xlsx")).read()).memory;

  test("keeps texts in a custom XML part of its own, beside those of others", async () => {
    const host = await openWorkbook(rich, "a.xlsm");
    await host.apply([keep("ticks", '{"a":"<&>"}'), keep("unit", "TH Kơ̆p")]);
    expect((await host.read()).memory).toEqual({ ticks: '{"a":"<&>"}', unit: "TH Kơ̆p" });
    const saved = await host.save();
    expect(changedParts(rich, saved)).toEqual(
      ["[Content_Types].xml", "customXml/_rels/item2.xml.rels", "customXml/item2.xml", "customXml/itemProps1.xml", "xl/_rels/workbook.xml.rels"]);
    expect(await memory(saved)).toEqual({ ticks: '{"a":"<&>"}', unit: "TH Kơ̆p" });
  });

  test("uses its part again, and forgets", async () => {
    const first = await openWorkbook(rich, "a.xlsm");
    await first.apply([keep("a", "1"), keep("b", "2")]);
    const saved = await first.save();
    const second = await openWorkbook(saved, "a.xlsm");
    await second.apply([keep("a", null), keep("b", "3")]);
    const again = await second.save();
    expect(changedParts(saved, again)).toEqual(["customXml/item2.xml"]);
    expect(await memory(again)).toEqual({ b: "3" });
  });

  test("makes no part for nothing", async () => {
    const host = await openWorkbook(rich, "a.xlsm");
    await host.apply([keep("a", null)]);
    expect(await host.save()).toBe(rich);
  });
});

describe("a file of another format", () => {
  const table = [["Họ và tên", "Điện thoại", "Sinh"], ["Rơ Châm H'Bŭn", "0978123456", 29_000.5], [true, null, { error: "#N/A" }]];

  test.each(["xls", "ods"] as const)("%s becomes a new .xlsx with the same values", async (type) => {
    const host = await openWorkbook(workbookBytes({ "Nhân sự": table, "B": [["x"]] }, { B: ["A1:B2"] }, type), `a.${type}`);
    const before = await host.read();
    await host.apply([{ kind: "set-cell", at: { sheet: "B", row: 0, column: 0 }, from: "x", to: "012" }]);
    const saved = await openWorkbook(await host.save(), "b.xlsx");
    const { grids } = await saved.read();
    expect([saved.format, grids.map(({ name }) => name)]).toEqual(["xlsx", ["Nhân sự", "B"]]);
    expect(grids[0]!.rows).toEqual(before.grids[0]!.rows);
    expect([grids[1]!.rows, grids[1]!.merges]).toEqual([[["012"]], before.grids[1]!.merges]);
    expect((await host.read()).grids).toEqual(grids);
  });

  test("CSV keeps its zeros as texts", async () => {
    const host = await openWorkbook(new TextEncoder().encode("Tên,ĐT\nA,0978\n"), "ds.csv");
    const saved = await host.save();
    expect((await (await openWorkbook(saved, "b.xlsx")).read()).grids[0]!.rows).toEqual([["Tên", "ĐT"], ["A", "0978"]]);
    expect(part(saved, "xl/worksheets/sheet1.xml")).toMatch(/<c r="B2" s="\d+" t="inlineStr">/);
  });
});

test("a selection is told to who watches, until they stop", async () => {
  const host = await openWorkbook(rich, "a.xlsm");
  const seen: unknown[] = [];
  const stop = await host.watch((event) => seen.push(event));
  const at = { sheet: "Đăng ký", row: 3, column: 2 };
  await host.select(at);
  await stop();
  await host.select({ ...at, row: 4 });
  expect(seen).toEqual([{ kind: "selected", at }]);
  expect(host.selected).toEqual({ ...at, row: 4 });
});
