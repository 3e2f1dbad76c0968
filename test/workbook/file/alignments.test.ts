import { cellKey } from "../../../src/workbook/areas";
import { openWorkbook } from "../../../src/workbook/file/open";
import { handmade, MAIN, worksheet } from "./parts";
import { workbookBytes } from "../../fixtures/workbook";

const xf = (horizontal?: string) => (horizontal ? `<xf numFmtId="0"><alignment vertical="top" horizontal="${horizontal}"/></xf>` : '<xf numFmtId="0"/>');
const STYLES = `<styleSheet xmlns="${MAIN}"><cellXfs>${[undefined, "center", "right", "left", "general", "centerContinuous"].map(xf).join("")}</cellXfs></styleSheet>`;

async function aligned(rows: string, merges: string[]): Promise<[string, string][]> {
  const cells = `<mergeCells>${merges.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`;
  const host = await openWorkbook(handmade({ A: worksheet(rows, cells) }, { "xl/styles.xml": STYLES }), "a.xlsx");
  await host.read();
  const found = await host.mergedAlignments("A");
  return merges.flatMap((area) => {
    const [, letter, number] = /^([A-Z])(\d+)/.exec(area)!;
    const align = found.get(cellKey(Number(number) - 1, letter!.charCodeAt(0) - 65));
    return align ? [[area, align] as [string, string]] : [];
  });
}

const cell = (place: string, style: number) => `<c r="${place}" s="${style}" t="str"><v>x</v></c>`;

test("texts over merged columns stand as their own style says, else as their value has it", async () => {
  const rows = [1, 2, 3, 4, 5, 0].map((style, i) => `<row r="${i + 1}">${cell(`A${i + 1}`, style)}</row>`).join("");
  const areas = [1, 2, 3, 4, 5, 6].map((row) => `A${row}:C${row}`);
  expect(await aligned(rows, areas)).toEqual([["A1:C1", "center"], ["A2:C2", "right"], ["A3:C3", "left"], ["A5:C5", "center"]]);
});

test("a row's style counts where the cell is not there, and an area of one column is no such text", async () => {
  expect(await aligned(`<row r="1" s="2" customFormat="1"/><row r="2">${cell("B2", 1)}</row>`, ["A1:B1", "B2:B4"])).toEqual([["A1:B1", "right"]]);
});

test("far down in a large sheet too, and rows without numbers are counted", async () => {
  const many = (row: (n: number) => string) => Array.from({ length: 20_000 }, (_, i) => row(i + 1)).join("");
  const numbered = many((n) => `<row r="${n}">${cell(`A${n}`, n === 3 || n === 15_000 ? 1 : 3)}</row>`);
  expect(await aligned(numbered, ["A3:B3", "A15000:B15000", "A2:B2"])).toEqual([["A3:B3", "center"], ["A15000:B15000", "center"], ["A2:B2", "left"]]);
  expect(await aligned(many((n) => `<row><c s="${n === 500 ? 1 : 3}"><v>1</v></c></row>`), ["A500:B500"])).toEqual([["A500:B500", "center"]]);
});

test("a sheet that we made says it too; what has no styles of its own says nothing", async () => {
  const made = await openWorkbook(handmade({ A: worksheet("") }), "a.xlsx");
  const merges = [{ top: 0, left: 0, bottom: 0, right: 2 }];
  await made.apply([{ kind: "put-sheet", replace: false, content: { name: "B", widths: [], merges, cells: [{ row: 0, column: 0, value: "x", style: { align: "center" } }] } }]);
  await made.read();
  expect([...(await made.mergedAlignments("B"))]).toEqual([[cellKey(0, 0), "center"]]);
  expect([...(await made.mergedAlignments("Khác"))]).toEqual([]);
  const old = await openWorkbook(workbookBytes({ A: [["x"]] }, { A: ["A1:C1"] }, "xls"), "a.xls");
  await old.read();
  expect([...(await old.mergedAlignments("A"))]).toEqual([]);
});
