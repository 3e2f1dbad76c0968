import { UNCALCULATED, type CellValue } from "../../../src/workbook/grid";
import { openWorkbook } from "../../../src/workbook/file/open";
import { zip } from "./parts";

const NAMESPACES = ["office", "table", "text", "calcext"].map((name) => `xmlns:${name}="urn:${name}"`).join(" ");

/** An OpenDocument sheet with this table content. */
function ods(table: string, after = ""): Uint8Array {
  return zip({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<?xml version="1.0"?><office:document-content ${NAMESPACES}><office:body><office:spreadsheet><table:table table:name="A">${table}</table:table>${after}</office:spreadsheet></office:body></office:document-content>`,
  });
}

async function read(table: string, after = "") {
  return (await (await openWorkbook(ods(table, after), "a.ods")).read()).grids;
}

const cell = (attributes: string, content = ""): string => `<table:table-cell ${attributes}>${content}</table:table-cell>`;
const string = (content: string): string => cell('office:value-type="string"', content);

test.each<[string, string, CellValue]>([
  ["a text", string("<text:p>Đinh Kơ̆p</text:p>"), "Đinh Kơ̆p"],
  ["a phone number", string("<text:p>0978123456</text:p>"), "0978123456"],
  ["two lines", string("<text:p>a</text:p><text:p>b</text:p>"), "a\nb"],
  ["spaces, tabs, breaks, spans", string('<text:p>a<text:s text:c="3"/>b<text:tab/><text:span>c</text:span><text:line-break/>d</text:p>'), "a   b\tc\nd"],
  ["references", string("<text:p>&lt;b&gt; &amp;amp; &#7885;</text:p>"), "<b> &amp; ọ"],
  ["a comment beside the text", string("<office:annotation><text:p>xem lại</text:p></office:annotation><text:p>x</text:p>"), "x"],
  ["a number", cell('office:value-type="float" office:value="12.5"', "<text:p>12,50</text:p>"), 12.5],
  ["a share", cell('office:value-type="percentage" office:value="0.7"', "<text:p>70%</text:p>"), 0.7],
  ["a truth value", cell('office:value-type="boolean" office:boolean-value="true"', "<text:p>ĐÚNG</text:p>"), true],
  ["a date", cell('office:value-type="date" office:date-value="2021-10-04"', "<text:p>04/10/21</text:p>"), 44473],
  ["a time", cell('office:value-type="time" office:time-value="PT06H00M00S"', "<text:p>06:00</text:p>"), 0.25],
  ["an error", cell('table:formula="of:=NA()" office:value-type="string" office:string-value="" calcext:value-type="error"', "<text:p>#N/A</text:p>"), { error: "#N/A" }],
  ["an empty result", cell('table:formula="of:=A2" office:value-type="string" office:string-value=""'), null],
  ["a formula nobody calculated", '<table:table-cell table:formula="of:=A2"/>', UNCALCULATED],
  ["a styled empty cell", '<table:table-cell table:style-name="ce1"/>', null],
])("reads %s", async (_what, xml, expected) => {
  const [sheet] = await read(`<table:table-row>${xml}</table:table-row>`);
  expect(sheet!.rows[0]?.[0] ?? null).toEqual(expected);
});

test("unrolls what is repeated, but not the empty rest of the sheet", async () => {
  const [sheet] = await read(
    `<table:table-header-rows><table:table-row table:number-rows-repeated="2"><table:table-cell/><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1"/></table:table-row></table:table-header-rows>`
    + `<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`
    + `<table:table-row>${string("<text:p>x</text:p>")}</table:table-row>`);
  expect(sheet!.rows.slice(0, 3)).toEqual([[null, 1, 1], [null, 1, 1], undefined]);
  expect([sheet!.rows.length, sheet!.rows[1_048_572]]).toEqual([1_048_573, ["x"]]);
});

test("reads merged areas, their covered cells blank", async () => {
  const [sheet] = await read(
    `<table:table-row>${cell('office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="2"', "<text:p>x</text:p>")}<table:covered-table-cell/>${string("<text:p>y</text:p>")}</table:table-row>`);
  expect(sheet!.rows).toEqual([["x", null, "y"]]);
  expect(sheet!.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
});

test("leaves out tables inside cells and copies of other files' sheets", async () => {
  const grids = await read(
    `<table:table-row>${string("<text:p>x</text:p><table:table table:name='trong'><table:table-row/></table:table>")}</table:table-row>`,
    '<table:table table:name="\'file:///b.ods\'#A"><table:table-source/><table:table-row/></table:table>');
  expect(grids.map(({ name, rows }) => [name, rows])).toEqual([["A", [["x"]]]]);
});

test("keeps dates as dates in the .xlsx it becomes", async () => {
  const host = await openWorkbook(ods(`<table:table-row>${cell('office:value-type="date" office:date-value="1990-05-01"')}</table:table-row>`), "a.ods");
  const saved = await openWorkbook(await host.save(), "b.xlsx");
  const { undo } = await saved.apply([{ kind: "set-cell", at: { sheet: "A", row: 0, column: 0 }, from: 32_994, to: "01" }]);
  expect(undo[0]!.numberFormat).toBe("dd/mm/yyyy");
});
