import { UNCALCULATED, type CellValue } from "../../../src/workbook/grid";
import { openWorkbook } from "../../../src/workbook/file/open";
import { grid, workbookBytes } from "../../fixtures/workbook";
import { handmade, sharedStrings, unzip, withParts, worksheet, zip, MAIN } from "./parts";

async function read(bytes: Uint8Array) {
  return (await (await openWorkbook(bytes, "thu.xlsx")).read()).grids;
}

/** The rows of a worksheet with these row elements. */
async function rows(xml: string, shared?: string) {
  const [sheet] = await read(handmade({ A: worksheet(xml) }, shared === undefined ? {} : { "xl/sharedStrings.xml": sharedStrings(shared) }));
  return sheet!.rows;
}

/** The value of one cell element. */
async function value(cell: string, shared?: string): Promise<CellValue> {
  return (await rows(`<row r="1">${cell}</row>`, shared))[0]?.[0] ?? null;
}

test("reads what SheetJS wrote", async () => {
  const sheet = [["Stt", "Họ và tên", null, 12.5, -3, true, { error: "#N/A" }], [], [null, "a & b <c>", "0978123456"]];
  const [first, second] = await read(workbookBytes({ "Nhân sự": sheet, b: [["x"]] }, { "Nhân sự": ["A1:B2"] }));
  expect([first!.name, second!.name]).toEqual(["Nhân sự", "b"]);
  expect(first!.merges).toEqual(grid("", [], ["A1:B2"]).merges);
  expect(first!.rows[0]).toEqual(sheet[0]);
  expect(first!.rows[1]).toBeUndefined();
  expect(first!.rows[2]).toEqual(sheet[2]);
});

test("a sheet whose part was cut behind a row is damaged: people would be missing", async () => {
  const whole = worksheet('<row r="1"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row>');
  for (const cut of ["</worksheet>", "</sheetData></worksheet>", '<row r="2"><c><v>2</v></c></row></sheetData></worksheet>']) {
    await expect(read(handmade({ A: whole.slice(0, -cut.length) }))).rejects.toMatchObject({ problem: { code: "file-damaged" } });
  }
  await expect(read(handmade({ A: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet >` }))).resolves.toMatchObject([{ rows: [[1]] }]);
});

test.each<[string, string, CellValue]>([
  ["a number", "<c><v>12</v></c>", 12],
  ["a decimal", "<c><v>0.1</v></c>", 0.1],
  ["15 digits and a sign", "<c><v>-123456789.012345</v></c>", -123456789.012345],
  ["17 digits", "<c><v>0.30000000000000004</v></c>", 0.30000000000000004],
  ["an exponent", "<c><v>1.5E+3</v></c>", 1500],
  ["a number with spaces around", "<c><v> 7 </v></c>", 7],
  ["a phone number as a number", "<c><v>978123456</v></c>", 978123456],
  ["an empty value", "<c><v></v></c>", null],
  ["an empty value element", "<c><v/></c>", null],
  ["a styled empty cell", '<c s="4"/>', null],
  ["a true value", '<c t="b"><v>1</v></c>', true],
  ["a false value", '<c t="b"><v>0</v></c>', false],
  ["an error", '<c t="e"><v>#REF!</v></c>', { error: "#REF!" }],
  ["a formula's text", '<c t="str"><f>A2</f><v>x &amp; y</v></c>', "x & y"],
  ["a formula's empty text", '<c t="str"><f>A2</f><v></v></c>', null],
  ["a formula's empty text, no value tag pair", '<c t="str"><f>A2</f><v/></c>', null],
  ["a formula without a value", "<c><f>SUM(A2:A3)</f></c>", UNCALCULATED],
  ["a formula with an empty value (openpyxl)", "<c><f>1+1</f><v></v></c>", UNCALCULATED],
  ["a shared formula's follower", '<c><f t="shared" si="0"/><v>3</v></c>', 3],
  ["text in a formula that looks like markup", "<c><f>IF(A2&lt;3,&quot;&lt;v&gt;&quot;,1)</f><v>1</v></c>", 1],
  ["an inline text", '<c t="inlineStr"><is><t>Đinh Kơ̆p</t></is></c>', "Đinh Kơ̆p"],
  ["an inline text with runs", '<c t="inlineStr"><is><r><rPr><b/></rPr><t>Đ</t></r><r><t xml:space="preserve"> K</t></r></is></c>', "Đ K"],
  ["an inline text, phonetic run left out", '<c t="inlineStr"><is><t>課</t><rPh sb="0" eb="1"><t>か</t></rPh></is></c>', "課"],
  ["an empty inline text", '<c t="inlineStr"><is><t/></is></c>', null],
  ["an empty inline element", '<c t="inlineStr"><is/></c>', null],
  ["references", '<c t="inlineStr"><is><t>&lt;&gt;&amp;&quot;&apos;&#7885;&#x1F600;&unknown;&</t></is></c>', "<>&\"'ọ😀&unknown;&"],
  ["Excel's escapes", '<c t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c>', "a\rb_x000D_"],
  ["line ends", '<c t="inlineStr"><is><t>a\r\nb\rc\nd</t></is></c>', "a\nb\nc\nd"],
  ["CDATA and a comment", '<c t="inlineStr"><is><t>a<![CDATA[<b>&amp;]]><!-- c -->d</t></is></c>', "a<b>&amp;d"],
  ["CDATA in a value", '<c t="str"><v><![CDATA[a<b]]></v></c>', "a<b"],
  ["an ISO date", '<c t="d"><v>2021-10-04T12:00:00</v></c>', 44473.5],
  ["apostrophes around attributes", "<c s='1' t='inlineStr'><is><t>x</t></is></c>", "x"],
  ["a > inside an attribute", '<c foo="a>b" t="str"><v>x</v></c>', "x"],
  ["white space in tags", '<c\n t = "str"\t><v >x</v ></c >', "x"],
  ["an extension after the value", '<c><v>5</v><extLst><ext uri="x"><c t="b"/></ext></extLst></c>', 5],
])("reads %s", async (_what, cell, expected) => {
  expect(await value(cell)).toEqual(expected);
});

test.each<[string, string, CellValue]>([
  ["plain", "<si><t>Lê Lợi</t></si>", "Lê Lợi"],
  ["with kept spaces", '<si><t xml:space="preserve"> a </t></si>', " a "],
  ["in runs", "<si><r><t>Rơ </t></r><r><rPr><i/></rPr><t>Châm</t></r></si>", "Rơ Châm"],
  ["phonetic runs left out", '<si><t>A</t><rPh sb="0" eb="1"><t>B</t></rPh><phoneticPr fontId="1"/></si>', "A"],
  ["empty", "<si/>", null],
  ["with an empty t", "<si><t/></si>", null],
  ["CDATA", "<si><t><![CDATA[<x>]]></t></si>", "<x>"],
])("reads a shared text %s", async (_what, item, expected) => {
  expect(await value('<c t="s"><v>0</v></c>', item)).toEqual(expected);
});

test("reads the right shared text after empty ones", async () => {
  expect(await value('<c t="s"><v>2</v></c>', "<si/><si><t></t></si><si><t>c</t></si>")).toBe("c");
});

describe("places", () => {
  test("cells and rows without addresses follow each other", async () => {
    expect(await rows("<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>")).toEqual([[1, 2], undefined, [3]]);
  });

  test("a cell without an address follows one that has one", async () => {
    expect(await rows('<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row>')).toEqual([undefined, [null, 1, 2]]);
  });

  test("rows and cells out of order", async () => {
    expect(await rows('<row r="3"><c r="B3"><v>3</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>')).toEqual([[1], undefined, [2, 3]]);
  });

  test("lower-case addresses and a row in two pieces", async () => {
    expect(await rows('<row r="1"><c r="a1"><v>1</v></c></row><row r="1"><c r="b1"><v>2</v></c></row>')).toEqual([[1, 2]]);
  });

  test("one cell at the far corner is quick and small", async () => {
    const before = process.memoryUsage().rss;
    const started = performance.now();
    const all = await rows('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>');
    expect(all.length).toBe(1_048_576);
    expect(all[1_048_575]?.[16_383]).toBe(2);
    expect(Object.keys(all)).toEqual(["0", "1048575"]);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 << 20);
  });

  test("styled empty cells make no rows", async () => {
    expect(await rows('<row r="1"><c r="A1" s="1"/></row><row r="9" s="1" customFormat="1"/>')).toEqual([]);
  });

  test("merged areas, a single one too", async () => {
    const [sheet] = await read(handmade({ A: worksheet("", '<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="$D$4:E5"/></mergeCells>') }));
    expect(sheet!.merges).toEqual(grid("", [], ["A1:C2", "D4:E5"]).merges);
  });
});

describe("packages that other programs write", () => {
  const sheet = worksheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');
  const book = handmade({ A: sheet }, { "xl/sharedStrings.xml": sharedStrings("<si><t>x</t></si>") });

  test.each<[string, Uint8Array]>([
    ["absolute targets", withParts(book, { "xl/_rels/workbook.xml.rels": (old) => old.replaceAll('Target="', 'Target="/xl/') })],
    ["backslashes in targets", withParts(book, { "xl/_rels/workbook.xml.rels": (old) => old.replaceAll("worksheets/", "worksheets\\") })],
    ["backslashes in entry names", zip(Object.fromEntries(Object.entries(unzip(book)).map(([name, part]) => [name.replaceAll("/", "\\"), part])))],
    ["upper-case part names", zip(Object.fromEntries(Object.entries(unzip(book)).map(([name, part]) => [name.toUpperCase(), part])))],
    ["stored parts", zip(unzip(book), 0)],
    ["a prefix for the main namespace", withParts(book, {
      "xl/worksheets/sheet1.xml": (old) => prefixed(old),
      "xl/sharedStrings.xml": (old) => prefixed(old),
      "xl/workbook.xml": (old) => prefixed(old),
    })],
    ["the strict namespaces", strict(book)],
    ["UTF-16", withParts(book, { "xl/worksheets/sheet1.xml": utf16(sheet), "xl/sharedStrings.xml": utf16(sharedStrings("<si><t>x</t></si>")) })],
    ["a UTF-8 mark", withParts(book, { "xl/worksheets/sheet1.xml": (old) => `\uFEFF${old}`, "xl/workbook.xml": (old) => `\uFEFF${old}` })],
    ["comments and instructions", withParts(book, { "xl/worksheets/sheet1.xml": (old) => old.replace("<sheetData>", "<!-- <row> --><?x <row r='7'>?><sheetData>") })],
    ["no _rels/.rels", withParts(book, { "_rels/.rels": null })],
  ])("reads %s", async (_what, bytes) => {
    const [first] = await read(bytes);
    expect(first!.name).toBe("A");
    expect(first!.rows).toEqual([["x"]]);
  });

  test("reads sheets in the order of the workbook, hidden ones too, no chart sheets", async () => {
    const bytes = withParts(handmade({ A: worksheet("<row><c><v>1</v></c></row>"), B: worksheet("<row><c><v>2</v></c></row>"), C: worksheet("") }), {
      "xl/workbook.xml": (old) => old
        .replace(/(<sheet name="A"[^>]*>)(<sheet name="B"[^>]*)\/>/, '$2 state="veryHidden"/>$1'),
      "xl/_rels/workbook.xml.rels": (old) => old.replace(/worksheet(" Target="worksheets\/sheet3)/, "chartsheet$1"),
    });
    expect((await read(bytes)).map(({ name, rows: [first] }) => [name, first])).toEqual([["B", [2]], ["A", [1]]]);
  });

  test("two sheets may name the sheet parts the other way round", async () => {
    const bytes = withParts(handmade({ A: worksheet("<row><c><v>1</v></c></row>"), B: worksheet("<row><c><v>2</v></c></row>") }), {
      "xl/_rels/workbook.xml.rels": (old) => old.replace("sheet1.xml", "X").replace("sheet2.xml", "sheet1.xml").replace("X", "sheet2.xml"),
    });
    expect((await read(bytes)).map(({ rows: [first] }) => first)).toEqual([[2], [1]]);
  });
});

test("a sheet that comes in many pieces reads the same as one that comes whole", async () => {
  const chance = (i: number): number => (Math.imul(i + 1, 2654435761) >>> 8) / 2 ** 24;
  const cells = (i: number): string => `<c t="s"><v>${i % 50}</v></c><c t="inlineStr"><is><t>Kơ̆p ${chance(i)} &amp;</t></is></c><c><v>${chance(i + 7)}</v></c>`;
  const xml = worksheet(Array.from({ length: 12_000 }, (_, i) => `<row r="${i + 1}">${cells(i)}</row>`).join(""));
  const shared = { "xl/sharedStrings.xml": sharedStrings(Array.from({ length: 50 }, (_, i) => `<si><t>Đơn vị ${i}</t></si>`).join("")) };
  const deflated = handmade({ A: xml }, shared);
  const [inPieces] = await read(deflated);
  const [whole] = await read(zip(unzip(deflated), 0));
  expect(inPieces!.rows.length).toBe(12_000);
  expect(inPieces!.rows[11_999]).toEqual([`Đơn vị ${11_999 % 50}`, `Kơ̆p ${chance(11_999)} &`, chance(12_006)]);
  expect(inPieces).toEqual(whole);
});

test("reading stops when it is called off", async () => {
  const stop = new AbortController();
  stop.abort();
  const host = await openWorkbook(workbookBytes({ A: [["x"]] }), "thu.xlsx");
  await expect(host.read({ signal: stop.signal })).rejects.toThrow(/abort/i);
  expect((await host.read()).grids[0]!.rows).toEqual([["x"]]);
});

test("tells how far it is", async () => {
  const seen: number[] = [];
  const host = await openWorkbook(workbookBytes({ A: [["x"]], B: [["y"]] }), "thu.xlsx");
  await host.read({ onProgress: (done, total) => seen.push(done / total) });
  expect(seen.at(-1)).toBe(1);
});

function prefixed(xml: string): string {
  return xml.replace(/<(\/?)([a-zA-Z])/g, "<$1x:$2").replace("xmlns=", "xmlns:x=");
}

function utf16(xml: string): Uint8Array {
  const buffer = Buffer.from(`\uFEFF${xml}`, "utf16le");
  return new Uint8Array(buffer);
}

function strict(book: Uint8Array): Uint8Array {
  const parts = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels"];
  const change = (old: string) => old
    .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
    .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006", "http://purl.oclc.org/ooxml/officeDocument");
  return withParts(book, Object.fromEntries(parts.map((part) => [part, change])));
}
