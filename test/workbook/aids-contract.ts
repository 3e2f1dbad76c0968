import type { SheetContent } from "../../src/workbook/sheet-content";
import { mark, type OpenWorkbook } from "./contract";

export interface Aids {
  /** Conditional formats that are no highlights of ours, strongest first: `cells: formula`. */
  readonly rules: readonly string[];
  /** Drop-down lists: `cells: words` or `cells: =name`. */
  readonly lists: readonly string[];
  /** Names of areas: `name: 'sheet'!area`, no print names. */
  readonly names: readonly string[];
  readonly hiddenColumns: readonly number[];
}

const LONG = Array.from({ length: 60 }, (_, index) => `xã Ia ${index}`);
const AIDED: Partial<SheetContent> = {
  hints: [
    { area: { top: 1, left: 1, bottom: 9, right: 1 }, kind: "malformed", formula: 'AND(LEN(B2)>0,LEFT(B2,1)<>"0")' },
    { area: { top: 1, left: 0, bottom: 9, right: 1 }, kind: "missing", formula: "LEN(TRIM(A2))=0" },
  ],
  validations: [
    { area: { top: 1, left: 1, bottom: 9, right: 1 }, list: ["HT", "PHT"] },
    { area: { top: 1, left: 2, bottom: 9, right: 2 }, list: LONG, listName: "DM_noi_khac" },
    { area: { top: 1, left: 3, bottom: 9, right: 3 }, list: LONG },
  ],
};
const LISTS: SheetContent = {
  name: "Danh mục",
  cells: LONG.map((value, row) => ({ row, column: 7, value })),
  widths: [],
  merges: [],
  hiddenColumns: { first: 7, last: 8 },
  names: [{ name: "DM_noi_khac", area: { top: 0, left: 7, bottom: LONG.length - 1, right: 7 } }],
};
const RULES = ['B2:B10: AND(N("mau-dien-hinh:malformed")=0,AND(LEN(B2)>0,LEFT(B2,1)<>"0"))', 'A2:B10: AND(N("mau-dien-hinh:missing")=0,LEN(TRIM(A2))=0)'];

/** What a sheet of ours brings with it for clerks without the add-in: the same in every host. */
export function aidsContract(open: () => Promise<OpenWorkbook>, plain: SheetContent): void {
  const put = [{ ...plain, ...AIDED }, LISTS].map((content) => ({ kind: "put-sheet", content, replace: true } as const));

  it("shows hints and offers lists, long ones from the area of that name on another sheet", async () => {
    const { host, aids } = await open();
    for (let time = 0; time < 2; time++) await host.apply(put);
    expect(await aids("Bản gửi")).toEqual({
      rules: RULES, lists: ["B2:B10: HT,PHT", "C2:C10: =DM_noi_khac"], names: ["DM_noi_khac: 'Danh mục'!H1:H60"], hiddenColumns: [],
    });
    expect((await aids("Danh mục")).hiddenColumns).toEqual([7, 8]);
  });

  it("keeps the hints, behind our highlights while there are any", async () => {
    const { host, aids, state, highlights } = await open();
    await host.apply(put);
    await host.read();
    const before = await state();
    await host.apply([{ kind: "set-highlights", marks: [mark("B2", "missing", "Bản gửi"), mark("B3", "invalid", "Bản gửi")] }]);
    expect(await highlights()).toHaveLength(2);
    expect((await aids("Bản gửi")).rules).toEqual(RULES);
    await host.apply([{ kind: "set-highlights", marks: [] }]);
    expect(await state()).toEqual(before);
  });
}
