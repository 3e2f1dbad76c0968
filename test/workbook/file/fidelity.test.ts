import { readDirectory } from "../../../src/workbook/file/zip/directory";
import { openWorkbook } from "../../../src/workbook/file/open";
import type { Change } from "../../../src/workbook/changes";
import { handmade, MAIN, text, unzip, withParts, worksheet } from "./parts";
import { changedParts } from "./rich";
import { zip64 } from "./zip64";

const FORM = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET = worksheet('<row r="1"><c r="A1"><v>978123456</v></c></row>');
const STYLE_SHEET = `<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`;

const phone: Change = { kind: "set-cell", at: { sheet: "A", row: 0, column: 0 }, from: 978123456, to: "0978123456" };
const mark: Change = { kind: "set-highlights", marks: [{ at: { sheet: "A", row: 0, column: 0 }, kind: "missing" }] };

async function saved(file: Uint8Array, ...changes: Change[]): Promise<Uint8Array> {
  const host = await openWorkbook(file, "a.xlsx");
  expect((await host.apply(changes)).refused).toEqual([]);
  return host.save();
}

describe("what nobody touched stays to the byte", () => {
  test("a zip64 entry keeps its wide numbers in both places where it says them", async () => {
    const file = zip64(handmade({ A: SHEET }, { [STYLES]: STYLE_SHEET, "xl/media/image1.png": new Uint8Array(300).fill(7) }));
    const now = await saved(file, phone, mark);
    expect(changedParts(file, now)).toEqual([STYLES, FORM]);
    const [before, after] = [file, now].map((bytes) => new Map(readDirectory(bytes).entries.map((entry) => [entry.name, entry])));
    const old = before!.get("xl/media/image1.png")!;
    const kept = after!.get("xl/media/image1.png")!;
    expect(kept.offset).not.toBe(old.offset);
    expect([kept.wideOffset, kept.size, kept.compressedSize]).toEqual([old.wideOffset, old.size, old.compressedSize]);
    expect(withoutOffset(kept)).toEqual(withoutOffset(old));
    expect((await (await openWorkbook(now, "a.xlsx")).read()).grids[0]!.rows).toEqual([["0978123456"]]);
  });

  test("also where the file came in one of Node's buffers", async () => {
    const file = handmade({ A: SHEET, B: SHEET }, { [STYLES]: STYLE_SHEET });
    const padded = Buffer.concat([Buffer.alloc(64), file, Buffer.alloc(64)]).subarray(64, 64 + file.length);
    expect(await saved(padded, phone, mark)).toEqual(await saved(file, phone, mark));
    expect(padded.equals(file)).toBe(true);
  });

  test("a byte order mark, and how a part says that it is UTF-8", async () => {
    const declared = "\uFEFF<?xml version='1.0' encoding='utf-8' standalone='yes'?>";
    const sheet = SHEET.replace(/^<\?xml[^>]*\?>/, declared);
    const file = handmade({ A: sheet }, { [STYLES]: declared + STYLE_SHEET });
    const now = unzip(await saved(file, phone, mark));
    for (const part of [FORM, STYLES]) {
      expect([...now[part]!.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(text(now[part])).toContain(declared.slice(1));
    }
    expect(unzip(await saved(await saved(file, mark), { ...mark, marks: [] }))[FORM]).toEqual(unzip(file)[FORM]);
  });
});

describe("XML as the standard allows it", () => {
  test("spaces and line ends in tags, in apostrophes", async () => {
    const sheet = worksheet("<row r = '1' spans = '1:1'\n><c\n r = 'A1'\n t = 's'\n><v\n>1</v\n></c\n><c r ='B1'\t><v>2</v></c></row\n>");
    const file = handmade({ A: sheet }, { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>a</t></si><si><t>b</t></si></sst>` });
    const host = await openWorkbook(file, "a.xlsx");
    expect((await host.read()).grids[0]!.rows).toEqual([["b", 2]]);
    await host.apply([{ kind: "set-cell", at: { sheet: "A", row: 0, column: 3 }, from: null, to: 5 }]);
    const now = await host.save();
    expect(text(unzip(now)[FORM])).toContain('<row r = \'1\' spans="1:4"\n>');
    expect((await (await openWorkbook(now, "a.xlsx")).read()).grids[0]!.rows).toEqual([["b", 2, null, 5]]);
  });
});

describe("the chain of formulas", () => {
  const chained = (sheets: Record<string, string>): Uint8Array => withParts(handmade(sheets), {
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="A1" i="2"/></calcChain>`,
    "xl/_rels/workbook.xml.rels": (old) => old.replace("</Relationships>", `<Relationship Id="rId80" Type="${OFFICE}/calcChain" Target="calcChain.xml"></Relationship></Relationships>`),
    "[Content_Types].xml": (old) => old.replace("</Types>", '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>'),
  });
  const formula = worksheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>');
  const put: Change = { kind: "put-sheet", replace: true, content: { name: "Bản gửi", cells: [{ row: 0, column: 0, value: "x" }], widths: [], merges: [] } };

  test("goes with a sheet that had formulas: Excel repairs a file whose chain names one that is gone", async () => {
    const file = chained({ A: SHEET, "Bản gửi": formula });
    const now = await saved(file, put);
    expect(changedParts(file, now)).toContain("xl/calcChain.xml");
    const parts = unzip(now);
    expect(parts["xl/calcChain.xml"]).toBeUndefined();
    for (const part of ["xl/_rels/workbook.xml.rels", "[Content_Types].xml"]) expect(text(parts[part])).not.toMatch(/calcChain/i);
    expect(text(parts["xl/_rels/workbook.xml.rels"])).toContain('Target="worksheets/sheet2.xml"');
  });

  test.each([["a cell is set", phone], ["a new sheet is put in", put]])("stays where %s", async (_what, change) => {
    const file = chained({ A: SHEET, "Khác": formula });
    expect(changedParts(file, await saved(file, change))).not.toContain("xl/calcChain.xml");
  });
});

test("a digital signature stays to the byte, and the host says that there is one", async () => {
  const file = handmade({ A: SHEET }, { "_xmlsignatures/origin.sigs": "", "_xmlsignatures/sig1.xml": "<Signature/>" });
  expect((await openWorkbook(file, "a.xlsx")).signed).toBe(true);
  expect((await openWorkbook(handmade({ A: SHEET }), "a.xlsx")).signed).toBe(false);
  expect(changedParts(file, await saved(file, mark)).filter((name) => name.startsWith("_xmlsignatures"))).toEqual([]);
});

/** A record without the place of its entry, which is the one thing that may change. */
function withoutOffset({ record, wideOffset }: { record: Uint8Array; wideOffset: number | null }): Uint8Array {
  return record.slice().fill(0, wideOffset!, wideOffset! + 8);
}
