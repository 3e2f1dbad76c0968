import type { RefusalReason, SetCell } from "../../../src/workbook/changes";
import { openWorkbook } from "../../../src/workbook/file/open";
import type { CellValue } from "../../../src/workbook/grid";
import { handmade, text, unzip, withParts, worksheet } from "./parts";
import { changedParts, richWorkbook } from "./rich";

const FORM = "xl/worksheets/sheet1.xml";
const rich = richWorkbook();

function set(row: number, column: number, from: CellValue, to: SetCell["to"], sheet = "Đăng ký"): SetCell {
  return { kind: "set-cell", at: { sheet, row, column }, from, to };
}

const part = (file: Uint8Array, name = FORM): string => text(unzip(file)[name]);

describe("a patched workbook", () => {
  test("is the very file where nothing was changed", async () => {
    const host = await openWorkbook(rich, "a.xlsm");
    await host.read();
    expect([host.format, host.patchable]).toEqual(["xlsm", true]);
    expect(await host.save()).toBe(rich);
  });

  test("differs in the one cell that was set", async () => {
    const host = await openWorkbook(rich, "a.xlsm");
    expect((await host.apply([set(3, 2, null, "PHT & <GV>")])).refused).toEqual([]);
    const saved = await host.save();
    expect(changedParts(rich, saved)).toEqual([FORM]);
    expect(part(saved)).toBe(part(rich).replace(
      '<c r="C4" s="3" t="n"></c>',
      '<c r="C4" s="3" t="inlineStr"><is><t xml:space="preserve">PHT &amp; &lt;GV&gt;</t></is></c>'));
  });

  test("gives the text format, on top of the cell's own, only where a text would be read otherwise", async () => {
    const host = await openWorkbook(rich, "a.xlsm");
    const { undo } = await host.apply([set(2, 4, 978123456, "0978123456"), set(3, 1, "Đinh Kơ̆p", "Đinh Kơ̆p Y")]);
    expect(undo).toEqual([
      { ...set(3, 1, "Đinh Kơ̆p Y", "Đinh Kơ̆p") },
      { ...set(2, 4, "0978123456", 978123456), numberFormat: "0000000000" },
    ]);
    const saved = await host.save();
    expect(changedParts(rich, saved)).toEqual(["xl/styles.xml", FORM]);
    const count = /<cellXfs count="(\d+)"/.exec(part(rich, "xl/styles.xml"))![1]!;
    expect(part(saved)).toContain(`<c r="E3" s="${count}" t="inlineStr">`);
    expect(part(saved)).toContain('<c r="B4" s="2" t="inlineStr">');
    const styles = part(saved, "xl/styles.xml");
    expect(styles).toMatch(new RegExp(`<cellXfs count="${Number(count) + 1}">.*<xf [^>]*numFmtId="49"[^>]*/></cellXfs>`));
    expect(styles.replace(/<xf [^>]*numFmtId="49"[^>]*\/>(?=<\/cellXfs>)/, "").replace(/cellXfs count="\d+"/, ""))
      .toBe(part(rich, "xl/styles.xml").replace(/cellXfs count="\d+"/, ""));
  });

  test("is the very file again when everything was undone", async () => {
    const host = await openWorkbook(rich, "a.xlsm");
    const first = await host.apply([set(2, 4, 978123456, "0978123456"), set(3, 2, null, "HT"), set(20, 7, null, "mới")]);
    const second = await host.apply([set(3, 2, "HT", "0123")]);
    expect(second.undo[0]!.numberFormat).toBe("General");
    for (const { undo } of [second, first]) expect((await host.apply(undo)).refused).toEqual([]);
    expect(await host.save()).toBe(rich);
    expect((await host.read()).grids).toEqual((await (await openWorkbook(rich, "a.xlsm")).read()).grids);
  });

  test("is calculated anew when it is opened, only if it has formulas and a cell was set", async () => {
    const book = (calc: string, cell: string): Uint8Array =>
      withParts(handmade({ A: worksheet(`<row r="1"><c r="A1"><v>1</v></c>${cell}</row>`) }), {
        "xl/workbook.xml": (old) => old.replace("</workbook>", `${calc}<extLst/></workbook>`),
      });
    const saved = async (file: Uint8Array): Promise<string> => {
      const host = await openWorkbook(file, "a.xlsx");
      await host.apply([set(0, 0, 1, 2, "A")]);
      return part(await host.save(), "xl/workbook.xml");
    };
    const formula = '<c r="B1"><f>A1</f><v>1</v></c>';
    expect(await saved(book("", ""))).not.toContain("calcPr");
    expect(await saved(book("", formula))).toContain('</sheets><calcPr fullCalcOnLoad="1"/><extLst/>');
    expect(await saved(book('<calcPr calcId="5"/>', formula))).toContain('<calcPr calcId="5" fullCalcOnLoad="1"/>');
    expect(await saved(book('<calcPr fullCalcOnLoad="0" calcId="5"/>', formula))).toContain('<calcPr calcId="5" fullCalcOnLoad="1"/>');
  });

  test("shows the new values at once, in the rows that changed only", async () => {
    const host = await openWorkbook(rich, "a.xlsm");
    const before = (await host.read()).grids[0]!;
    await host.apply([set(3, 2, null, "HT"), set(10, 1, null, true)]);
    const after = (await host.read()).grids[0]!;
    expect(after.rows[3]).toEqual([2, "Đinh Kơ̆p", "HT", "TH Lê Lợi", "0978 123 457"]);
    expect(after.rows[10]).toEqual([null, true]);
    expect(after.rows[2]).toBe(before.rows[2]);
    expect(before.rows[3]![2]).toBeNull();
    const reopened = await openWorkbook(await host.save(), "a.xlsm");
    expect((await reopened.read()).grids[0]!.rows).toEqual(after.rows);
  });

  test("loses no change where two are asked for at once", async () => {
    const host = await openWorkbook(rich, "a.xlsm");
    await Promise.all([host.apply([set(3, 2, null, "HT")]), host.apply([set(4, 2, "PHT", "HT")]), host.read()]);
    expect((await host.read()).grids[0]!.rows.map((row) => row?.[2]).slice(3, 5)).toEqual(["HT", "HT"]);
  });

  test("keeps a zip comment and streamed entries", async () => {
    const file = withComment(handmade({ A: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>') }), "ghi chú");
    const host = await openWorkbook(file, "a.xlsx");
    await host.apply([set(0, 0, 1, "x", "A")]);
    const saved = await host.save();
    expect(Buffer.from(saved).subarray(-"ghi chú".length - 1).toString("utf8")).toContain("ghi chú".slice(1));
    expect((await (await openWorkbook(saved, "a.xlsx")).read()).grids[0]!.rows).toEqual([["x"]]);
  });
});

describe("refuses", () => {
  const arrays = worksheet('<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3" t="e"><v>#N/A</v></c></row>');
  const odd = handmade({ A: arrays });

  test.each<[string, Uint8Array, SetCell, RefusalReason]>([
    ["a value that is another by now", rich, set(3, 1, "Đinh", "x"), "changed"],
    ["a number where a text was meant", rich, set(2, 4, "978123456", "x"), "changed"],
    ["a cell that was blank", rich, set(3, 2, "HT", "x"), "changed"],
    ["a formula", rich, set(4, 1, { error: "uncalculated" }, "x"), "formula"],
    ["the spill of an array formula", odd, set(1, 0, 2, 3, "A"), "formula"],
    ["an error", odd, set(2, 0, { error: "#N/A" }, 3, "A"), "formula"],
    ["a covered cell of a merged area", rich, set(0, 2, null, "x"), "merged"],
    ["a sheet that is not there", rich, set(0, 0, null, "x", "Khác"), "sheet-gone"],
    ["a cell of another file", rich, { ...set(3, 2, null, "x"), at: { sheet: "Đăng ký", row: 3, column: 2, file: "b.xlsx" } }, "other-file"],
  ])("%s", async (_what, file, change, reason) => {
    const host = await openWorkbook(file, "a.xlsx");
    expect(await host.apply([change])).toEqual({ undo: [], refused: [{ change, reason }], sheets: [] });
    expect(await host.save()).toBe(file);
  });

  test("but does the others of the list", async () => {
    const host = await openWorkbook(rich, "a.xlsm");
    const applied = await host.apply([set(3, 1, "falsch", "x"), set(3, 2, null, "HT")]);
    expect([applied.refused.length, applied.undo.length]).toEqual([1, 1]);
  });

  test("the top left cell of a merged area is free", async () => {
    const host = await openWorkbook(rich, "a.xlsm");
    expect((await host.apply([set(0, 0, "DANH SÁCH ĐĂNG KÝ", "DANH SÁCH")])).refused).toEqual([]);
  });
});

describe("finds the place of a cell", () => {
  const value = '<c r="C2" t="inlineStr"><is><t xml:space="preserve">x</t></is></c>';

  test.each<[string, string, string]>([
    ["in an empty sheet", "", `<row r="2">${value}</row>`],
    ["before a later row", '<row r="5"/>', `<row r="2">${value}</row><row r="5"/>`],
    ["after an earlier row", '<row r="1"><c r="A1"/></row>', `<row r="1"><c r="A1"/></row><row r="2">${value}</row>`],
    ["in an empty row", '<row r="2" ht="20"/>', `<row r="2" ht="20">${value}</row>`],
    ["in a row without cells", '<row r="2"> </row>', `<row r="2">${value} </row>`],
    ["between cells", '<row r="2"><c r="A2"/><c r="D2"/></row>', `<row r="2"><c r="A2"/>${value}<c r="D2"/></row>`],
    ["after cells, before an extension", '<row r="2"><c r="A2"/><extLst/></row>', `<row r="2"><c r="A2"/>${value}<extLst/></row>`],
    ["in rows without numbers", "<row><c/></row><row><c/></row><row/>", `<row><c/></row><row><c/>${value}</row><row/>`],
    ["where rows are out of order", '<row r="9"/><row r="2"/>', `<row r="9"/><row r="2">${value}</row>`],
    ["in the place of a cell without address", "<row/><row><c/><c/><c/></row>", `<row/><row><c/><c/>${value}</row>`],
    ["beside a comment", '<row r="2"><!-- <c r="C2"/> --><c r="A2"/></row>', `<row r="2"><!-- <c r="C2"/> --><c r="A2"/>${value}</row>`],
    ["with wider spans", '<row r="2" spans="1:2"><c r="A2"/></row>', `<row r="2" spans="1:3"><c r="A2"/>${value}</row>`],
    ["with the row's style", '<row r="2" s="0" customFormat="1"/>', `<row r="2" s="0" customFormat="1">${value}</row>`],
    ["keeping what else the cell says", '<row r="2"><c r="C2" vm="1" cm="1" ph="1" t="e"/></row>', `<row r="2">${value.replace(' t="inlineStr"', ' t="inlineStr" ph="1"')}</row>`],
  ])("%s", async (_what, before, after) => {
    const host = await openWorkbook(handmade({ A: worksheet(before) }), "a.xlsx");
    expect((await host.apply([set(1, 2, null, "x", "A")])).refused).toEqual([]);
    expect(part(await host.save())).toBe(worksheet(after));
  });

  test.each<[string, SetCell["to"], string]>([
    ["a number", 12.5, '<c r="A1" s="0"><v>12.5</v></c>'],
    ["true", true, '<c r="A1" s="0" t="b"><v>1</v></c>'],
    ["nothing", null, '<c r="A1" s="0"/>'],
    ["an empty text", "", '<c r="A1" s="0"/>'],
    ["characters that XML cannot hold", "a\u0001\r_x0041_\ud800", '<c r="A1" s="0" t="inlineStr"><is><t xml:space="preserve">a_x0001__x000D__x005F_x0041__xD800_</t></is></c>'],
  ])("and writes %s", async (_what, to, cell) => {
    const host = await openWorkbook(handmade({ A: worksheet('<row r="1"><c r="A1" s="0" t="b"><v>0</v></c></row>') }), "a.xlsx");
    await host.apply([set(0, 0, false, to, "A")]);
    const saved = await host.save();
    expect(part(saved)).toContain(cell);
    const back = (await (await openWorkbook(saved, "a.xlsx")).read()).grids[0]!.rows[0]?.[0] ?? null;
    expect(back).toBe(to === "" ? null : to);
  });

  test("in a part that uses a prefix, a mark, and no column before", async () => {
    const xml = '\uFEFF<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:dimension ref="A1"/><x:cols><x:col min="3" max="4" style="0"/></x:cols><x:sheetData/></x:worksheet>';
    const host = await openWorkbook(handmade({ A: xml }), "a.xlsx");
    await host.apply([set(1, 2, null, 5, "A")]);
    expect(part(await host.save())).toBe(xml.slice(1)
      .replace("<x:sheetData/>", '<x:sheetData><x:row r="2"><x:c r="C2"><x:v>5</x:v></x:c></x:row></x:sheetData>')
      .replace('ref="A1"', 'ref="A1:C2"'));
    expect(unzip(await host.save())[FORM]!.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  });

  test("in a part in UTF-16, which becomes UTF-8", async () => {
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${worksheet('<row r="1"><c r="A1" t="str"><v>ọ</v></c></row>').replace("UTF-8", "UTF-16")}`, "utf16le"));
    const host = await openWorkbook(handmade({ A: utf16 }), "a.xlsx");
    await host.apply([set(0, 1, null, 5, "A")]);
    const saved = await host.save();
    expect(part(saved)).toContain('encoding="UTF-8"');
    expect((await (await openWorkbook(saved, "a.xlsx")).read()).grids[0]!.rows).toEqual([["ọ", 5]]);
  });
});

function withComment(file: Uint8Array, comment: string): Uint8Array {
  const added = Buffer.from(comment, "utf8");
  const copy = Buffer.concat([file, added]);
  copy.writeUInt16LE(added.length, file.length - 2);
  return new Uint8Array(copy);
}
