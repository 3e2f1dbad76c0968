import { parseCellName } from "../../src/workbook/address";
import type { SetCell } from "../../src/workbook/changes";
import { valueAt, type CellValue } from "../../src/workbook/grid";
import { hiddenBy } from "../../src/workbook/hidden";
import type { HiddenParts } from "../fixtures/workbook";
import type { OpenWorkbook } from "./contract";

const FORM = "Đăng ký";
const HIDDEN: Readonly<Record<string, HiddenParts>> = { [FORM]: { rows: [2, 4, 5], columns: ["B", "D"] }, "Nhân sự 1": { rows: [2] } };

function change(cell: string, from: CellValue, to: SetCell["to"]): SetCell {
  return { kind: "set-cell", at: { sheet: FORM, ...parseCellName(cell)! }, from, to };
}

/** What is hidden is read and written like all else, stays hidden, and the reader says that it is. */
export function hiddenContract(open: (hidden?: Readonly<Record<string, HiddenParts>>) => Promise<OpenWorkbook>): void {
  it("says which rows and columns are hidden, and gives their values", async () => {
    const { host } = await open(HIDDEN);
    const [form, staff, empty] = (await host.read()).grids;
    expect(form!.hidden).toEqual({ rows: [{ from: 1, to: 1 }, { from: 3, to: 4 }], columns: [{ from: 1, to: 1 }, { from: 3, to: 3 }] });
    expect(staff!.hidden).toEqual({ rows: [{ from: 1, to: 1 }], columns: [] });
    expect([empty, (await (await open()).host.read()).grids[0]!].map((grid) => grid!.hidden)).toEqual([undefined, undefined]);
    expect(valueAt(form!, 3, 1)).toBe("TH Lê Lợi");
    expect(["A1", "A2", "B3", "A4", "C6", "D9"].map((cell) => {
      const { row, column } = parseCellName(cell)!;
      return hiddenBy(form!.hidden, row, column);
    })).toEqual([null, "row", "column", "row", null, "column"]);
  });

  it("writes hidden cells, neighbours and all, and takes them back", async () => {
    const book = await open(HIDDEN);
    const before = await book.state();
    await book.host.read();
    const { refused, undo } = await book.host.apply([change("D4", "0978123456", "D bốn"), change("D5", 978123457, "D năm"), change("D6", true, "D sáu")]);
    expect(refused).toEqual([]);
    const [form] = (await book.host.read()).grids;
    expect([3, 4, 5].map((row) => valueAt(form!, row, 3))).toEqual(["D bốn", "D năm", "D sáu"]);
    expect(form!.hidden?.rows).toHaveLength(2);
    expect((await book.host.apply(undo)).refused).toEqual([]);
    expect(await book.state()).toEqual(before);
  });
}
