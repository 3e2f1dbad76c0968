import type { Mark, MarkKind } from "../../../src/workbook/changes";
import { openWorkbook } from "../../../src/workbook/file/open";
import { handmade, text, unzip, withParts, worksheet } from "./parts";
import { changedParts, richWorkbook } from "./rich";

const FORM = "xl/worksheets/sheet1.xml";
const rich = richWorkbook();
const part = (file: Uint8Array, name = FORM): string => text(unzip(file)[name]);

function mark(row: number, column: number, kind: MarkKind, sheet = "Đăng ký"): Mark {
  return { at: { sheet, row, column }, kind };
}

async function highlighted(file: Uint8Array, ...lists: (readonly Mark[])[]): Promise<Uint8Array> {
  const host = await openWorkbook(file, "a.xlsx");
  for (const marks of lists) await host.apply([{ kind: "set-highlights", marks }]);
  return host.save();
}

const marks = [mark(3, 2, "missing"), mark(4, 2, "missing"), mark(2, 4, "invalid"), mark(2, 1, "unverified"), mark(2, 1, "ineligible")];

/** Our rules of a worksheet part: area, priority, style, kind. */
function ours(xml: string): string[][] {
  return [...xml.matchAll(/<conditionalFormatting sqref="([^"]*)"><cfRule type="expression" dxfId="(\d+)" priority="(\d+)"><formula>N\("dien-hinh:([a-z]+)"\)=0<\/formula><\/cfRule><\/conditionalFormatting>/g)]
    .map(([, area, style, priority, kind]) => [kind!, area!, priority!, style!]);
}

describe("highlights", () => {
  test("are one rule a kind on joined areas, weaker than the clerk's own rules", async () => {
    const saved = await highlighted(rich, marks);
    expect(changedParts(rich, saved)).toEqual(["xl/styles.xml", FORM]);
    expect(ours(part(saved)).map((rule) => rule.slice(0, 3))).toEqual([
      ["ineligible", "B3", "2"], ["invalid", "E3", "3"], ["missing", "C4:C5", "4"],
    ]);
  });

  test("stand between the clerk's own rules and the validations", async () => {
    const saved = part(await highlighted(rich, marks));
    expect(saved).toMatch(/<\/conditionalFormatting><conditionalFormatting sqref="B3">.*<\/conditionalFormatting><dataValidations/s);
    expect(saved.replace(/<conditionalFormatting sqref="[^"]*"><cfRule type="expression" dxfId="\d+" priority="\d+"><formula>N\(.*?<\/conditionalFormatting>/g, "")).toBe(part(rich));
  });

  test.each<[string, string, string]>([
    ["at the end", "", "</worksheet>"],
    ["after merged areas", '<mergeCells count="1"><mergeCell ref="A9:B9"/></mergeCells>', "</worksheet>"],
    ["after protection, filter and custom views", '<sheetProtection sheet="1"/><autoFilter ref="A1:B2"/><customSheetViews><customSheetView guid="x"><pageMargins left="1"/></customSheetView></customSheetViews><phoneticPr fontId="1"/>', "</worksheet>"],
    ["before validations", "", "<dataValidations/></worksheet>"],
    ["before page margins", "", '<pageMargins left="1"/></worksheet>'],
    ["before what an unknown program wrote", "", '<mc:AlternateContent xmlns:mc="m"><mc:Choice/></mc:AlternateContent></worksheet>'],
    ["before an extension", "", '<extLst><ext><x14:conditionalFormattings xmlns:x14="x"><x14:conditionalFormatting><x14:cfRule priority="7"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>'],
  ])("go %s", async (_what, before, after) => {
    const xml = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>', before).replace("</worksheet>", after);
    const saved = part(await highlighted(handmade({ A: xml }), [mark(0, 0, "invalid", "A")]));
    const at = saved.indexOf('<conditionalFormatting sqref="A1">');
    expect(saved.slice(0, at).endsWith(`</sheetData>${before}`)).toBe(true);
    expect(saved.slice(saved.indexOf("</conditionalFormatting>", at)).replace("</conditionalFormatting>", "")).toBe(after);
    expect(ours(saved)[0]![2]).toBe(after.includes('priority="7"') ? "8" : "1");
  });

  test("are no more after a second check, and the file the same", async () => {
    const once = await highlighted(rich, marks);
    expect(await highlighted(rich, marks, marks)).toEqual(once);
    const again = await highlighted(once, marks);
    expect(ours(part(again))).toEqual(ours(part(once)));
    expect(part(again, "xl/styles.xml")).toBe(part(once, "xl/styles.xml"));
  });

  test("taken away leave the very file", async () => {
    expect(await highlighted(rich, marks, [])).toEqual(rich);
  });

  test("taken away from a saved file leave the very sheet, and only the unused styles behind", async () => {
    const cleared = await highlighted(await highlighted(rich, marks), []);
    expect(part(cleared)).toBe(part(rich));
    expect(changedParts(rich, cleared)).toEqual(["xl/styles.xml"]);
    expect(part(cleared, "xl/styles.xml")).toMatch(/<dxfs count="4">/);
  });

  test("stay where nobody sets any", async () => {
    const once = await highlighted(rich, marks);
    const host = await openWorkbook(once, "a.xlsm");
    await host.apply([{ kind: "set-cell", at: { sheet: "Đăng ký", row: 3, column: 2 }, from: null, to: "HT" }]);
    expect(ours(part(await host.save()))).toEqual(ours(part(once)));
  });

  test("are found where Excel has put them together with a rule of the clerk's", async () => {
    const joined = withParts(await highlighted(rich, [mark(2, 0, "missing")]), {
      [FORM]: (old) => old
        .replace(/<conditionalFormatting sqref="A3"><cfRule[^>]*><formula>N\(.*?<\/conditionalFormatting>/, "")
        .replace("</cfRule></conditionalFormatting>", '</cfRule><cfRule type="expression" dxfId="1" priority="2"><formula>N(&quot;dien-hinh:missing&quot;)=0</formula></cfRule></conditionalFormatting>'),
    });
    expect(part(joined)).toContain("N(&quot;");
    expect(part(await highlighted(joined, []))).toBe(part(rich));
  });

  test("leave alone what only looks like ours", async () => {
    const other = withParts(rich, { [FORM]: (old) => old.replace("A3&gt;2", "A3&gt;N(&quot;dien-hinh:missing&quot;)") });
    expect(await highlighted(other, [])).toEqual(other);
  });

  test("cover thousands of single cells in few rules", async () => {
    const many = Array.from({ length: 9000 }, (_, i) => mark(2 * i, i % 2, "missing", "A"));
    const saved = part(await highlighted(handmade({ A: worksheet("") }), many));
    expect(ours(saved).map(([, area]) => area!.split(" ").length)).toEqual([4000, 4000, 1000]);
  });

  test("on sheets that are gone or lie in another file are left out", async () => {
    const elsewhere: Mark[] = [mark(0, 0, "missing", "Khác"), { at: { sheet: "Đăng ký", row: 0, column: 0, file: "b.xlsx" }, kind: "missing" }];
    expect(await highlighted(rich, elsewhere)).toEqual(rich);
  });

  test("work in a part with a prefix and where there are no styles", async () => {
    const xml = '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>';
    const book = handmade({ A: xml });
    const saved = await highlighted(book, [mark(0, 0, "invalid", "A")]);
    expect(part(saved)).toContain('<x:sheetData/><x:conditionalFormatting sqref="A1"><x:cfRule type="expression" dxfId="0" priority="1"><x:formula>N("dien-hinh:invalid")=0</x:formula>');
    expect(changedParts(book, saved)).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", FORM]);
    expect(part(await highlighted(saved, []))).toBe(xml);
  });
});
