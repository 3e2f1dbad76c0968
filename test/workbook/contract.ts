import { parseCellName } from "../../src/workbook/address";
import type { Mark, MarkKind, SetCell } from "../../src/workbook/changes";
import { isError, type CellRef, type CellValue } from "../../src/workbook/grid";
import { valueAt } from "../../src/workbook/grid";
import type { Snapshot, SpreadsheetHost } from "../../src/workbook/port";
import type { SheetContent } from "../../src/workbook/sheet-content";
import type { HiddenParts, Rows } from "../fixtures/workbook";
import { hiddenContract } from "./hidden-contract";
import { aidsContract, type Aids } from "./aids-contract";

/** A workbook in a host, and all that is in it: what a test compares before and after. */
export interface OpenWorkbook {
  readonly host: SpreadsheetHost;
  /** Everything of the clerk's: values, formulas, formats, merged cells, own conditional formats, sheets. */
  state(): Promise<unknown>;
  /** What the spreadsheet itself offers and shows on a sheet. */
  aids(sheet: string): Promise<Aids>;
  /** Whether the workbook opens its checker, and how often it says so. */
  checkers(): Promise<number>;
  /** Our highlights as `sheet kind cells`, sorted. */
  highlights(): Promise<string[]>;
}

/** Opens a workbook with these rows; one conditional format of the clerk's own stands on the first sheet. */
export type Open = (
  sheets: Readonly<Record<string, Rows>>, merges?: Readonly<Record<string, readonly string[]>>, hidden?: Readonly<Record<string, HiddenParts>>,
) => Promise<OpenWorkbook>;

export const FORM: Rows = [
  ["SỞ GIÁO DỤC VÀ ĐÀO TẠO"],
  [],
  ["Stt", "Trường", "Địa chỉ", "Số điện thoại liên hệ"],
  [1, "TH Lê Lợi", "xã Ia Hrung, huyện Ia Grai", "0978123456"],
  [2, "THCS H'Bŭn Siu", null, 978123457],
  [3, "MN Hoa Hồng\u00a0", "phường Yên Đỗ", true],
  [4, { error: "#N/A" }],
];
const STAFF: Rows = [["Họ và tên", "Ngày sinh"], ["Ksor Y Ƀlŭ", 31413], [null, null, null, " "]];
const SHEETS = { "Đăng ký": FORM, "Nhân sự 1": STAFF, Trống: [] };
const MERGES = { "Đăng ký": ["A1:C1", "B5:C5"] };

export function at(cell: string, sheet = "Đăng ký"): CellRef {
  return { sheet, ...parseCellName(cell)! };
}

export function setCell(cell: string, from: CellValue, to: SetCell["to"], sheet?: string): SetCell {
  return { kind: "set-cell", at: at(cell, sheet), from, to };
}

export function mark(cell: string, kind: MarkKind, sheet?: string): Mark {
  return { at: at(cell, sheet), kind };
}

function read(snapshot: Snapshot, cell: string, sheet = "Đăng ký"): CellValue {
  const grid = snapshot.grids.find(({ name }) => name === sheet)!;
  const { row, column } = parseCellName(cell)!;
  return valueAt(grid, row, column);
}

/**
 * What every spreadsheet host must do: the same test over Excel and over a file.
 * @param knowsMerges whether the host can tell merged areas at all (not Excel below ExcelApi 1.13)
 */
export function hostContract(open: Open, knowsMerges = true): void {
  describe("reading", () => readingContract(open));
  if (knowsMerges) describe("merged areas", () => mergeContract(open));
  describe("hidden rows and columns", () => hiddenContract((hidden) => open(SHEETS, MERGES, hidden)));
  describe("set-cell", () => setCellContract(open));
  describe("undo", () => undoContract(open));
  describe("set-highlights", () => highlightContract(open));
  describe("put-sheet", () => putSheetContract(open));
  describe("lists and hints", () => aidsContract(() => open(SHEETS, MERGES), CONTENT));
  describe("remember", () => rememberContract(open));
  describe("open-checker", () => checkerContract(open));
}

function readingContract(open: Open): void {
  it("gives every sheet with its values, in place", async () => {
    const { host } = await open(SHEETS, MERGES);
    const snapshot = await host.read();
    expect(snapshot.grids.map(({ name }) => name)).toEqual(["Đăng ký", "Nhân sự 1", "Trống"]);
    for (const [name, rows] of Object.entries(SHEETS)) {
      const grid = snapshot.grids.find((candidate) => candidate.name === name)!;
      const values = rows.map((row, r) => row.map((_, c) => valueAt(grid, r, c)));
      const expected = rows.map((row) => row.map((value) => (isError(value) ? value : (value ?? null))));
      expect(values).toEqual(expected);
      expect(grid.rows.flatMap((row) => row ?? []).filter((value) => value !== null)).toHaveLength(
        rows.flat().filter((value) => value !== null && value !== undefined).length,
      );
    }
    expect(snapshot.memory).toEqual({});
  });

  it("changes nothing by reading", async () => {
    const book = await open(SHEETS, MERGES);
    const before = await book.state();
    await book.host.read();
    expect(await book.state()).toEqual(before);
  });
}

function mergeContract(open: Open): void {
  it("gives merged areas", async () => {
    const { host } = await open(SHEETS, MERGES);
    const [form, staff] = (await host.read()).grids;
    expect([...form!.merges].sort((a, b) => a.top - b.top)).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 4, left: 1, bottom: 4, right: 2 },
    ]);
    expect(staff!.merges).toEqual([]);
    expect((await host.read({ merges: false })).grids[0]!.merges).toHaveLength(2);
  });

  it("puts in a sheet with merged areas", async () => {
    const { host } = await open(SHEETS, MERGES);
    await host.apply([{ kind: "put-sheet", content: CONTENT, replace: true }]);
    expect((await host.read()).grids[3]!.merges).toEqual(CONTENT.merges);
  });
}

function setCellContract(open: Open): void {
  it.each([
    "=HYPERLINK(\"http://a\")", "+84978123456", "-5", "@SUM(A1)", "0978123456", "2021-10-15", "12/5", "1e5", "TRUE", "50%",
    "'0978", "=", "Nguyễn Văn An", " thụt lề", "hai\ndòng", "<b>&\"'", "#N/A là chưa có", "May 5",
  ])("keeps %j as text", async (text) => {
    const { host } = await open(SHEETS, MERGES);
    await host.read();
    const applied = await host.apply([setCell("C6", "phường Yên Đỗ", text)]);
    expect(applied.refused).toEqual([]);
    expect(read(await host.read(), "C6")).toBe(text);
  });

  it("writes numbers, truth values and blanks", async () => {
    const { host } = await open(SHEETS, MERGES);
    await host.read();
    await host.apply([setCell("A4", 1, 11), setCell("C4", "xã Ia Hrung, huyện Ia Grai", null), setCell("D4", "0978123456", false)]);
    const snapshot = await host.read();
    expect([read(snapshot, "A4"), read(snapshot, "C4"), read(snapshot, "D4")]).toEqual([11, null, false]);
  });

  it("writes a cell that was blank, below and beside all others", async () => {
    const { host } = await open(SHEETS, MERGES);
    await host.read();
    await host.apply([setCell("G40", null, "0978")]);
    expect(read(await host.read(), "G40")).toBe("0978");
  });

  it("touches its cell only", async () => {
    const { host } = await open(SHEETS, MERGES);
    const before = await host.read();
    await host.apply([setCell("D5", 978123457, "0978123457")]);
    const after = await host.read();
    expect(after.grids.map((grid) => grid.rows.map((row, r) => row?.map((value, c) => (r === 4 && c === 3 ? null : value)))))
      .toEqual(before.grids.map((grid) => grid.rows.map((row, r) => row?.map((value, c) => (r === 4 && c === 3 ? null : value)))));
  });

  it("refuses what has changed, a formula, a covered cell, a sheet that is gone, another file; and writes the rest", async () => {
    const { host } = await open(SHEETS, MERGES);
    await host.read();
    const changes = [
      setCell("D4", "0978000000", "x"),
      setCell("B7", { error: "#N/A" }, "x"),
      setCell("C5", null, "x"),
      setCell("A1", "x", "y", "Không có"),
      { ...setCell("A1", "x", "y"), at: { ...at("A1"), file: "nhan-su.xlsx" } },
      setCell("C6", "phường Yên Đỗ", "phường Yên Đỗ, thành phố Pleiku"),
    ];
    const { refused, undo } = await host.apply(changes);
    expect(refused.map(({ change, reason }) => [changes.indexOf(change), reason]).sort()).toEqual([
      [0, "changed"], [1, "formula"], [2, "merged"], [3, "sheet-gone"], [4, "other-file"],
    ]);
    expect(undo).toHaveLength(1);
    expect(read(await host.read(), "C6")).toBe("phường Yên Đỗ, thành phố Pleiku");
  });

  it("carries out several edits of one cell one after the other", async () => {
    const book = await open(SHEETS, MERGES);
    await book.host.read();
    const before = await book.state();
    const { refused, undo } = await book.host.apply([setCell("A4", 1, 9), setCell("A4", 1, 8), setCell("A4", 9, "0978")]);
    expect(refused).toMatchObject([{ change: { to: 8 }, reason: "changed" }]);
    expect(read(await book.host.read(), "A4")).toBe("0978");
    expect((await book.host.apply(undo)).refused).toEqual([]);
    expect(await book.state()).toEqual(before);
  });

  it("refuses the same list a second time", async () => {
    const { host } = await open(SHEETS, MERGES);
    await host.read();
    const list = [setCell("D5", 978123457, "0978123457")];
    await host.apply(list);
    expect((await host.apply(list)).refused).toMatchObject([{ reason: "changed" }]);
  });
}

function undoContract(open: Open): void {
  it("brings back values and formats", async () => {
    const book = await open(SHEETS, MERGES);
    await book.host.read();
    const before = await book.state();
    const { undo } = await book.host.apply([
      setCell("D4", "0978123456", "+84978123456"), setCell("D5", 978123457, "0978123457"), setCell("D6", true, "=1"),
      setCell("C7", null, "0"), setCell("B2", "", null), setCell("B4", "TH Lê Lợi", "Trường TH Lê Lợi"),
    ].filter(({ from }) => from !== ""));
    expect(undo).toHaveLength(5);
    const { refused } = await book.host.apply(undo);
    expect(refused).toEqual([]);
    expect(await book.state()).toEqual(before);
  });

  it("is refused where the clerk has written since", async () => {
    const { host } = await open(SHEETS, MERGES);
    await host.read();
    const { undo } = await host.apply([setCell("A4", 1, 9)]);
    await host.apply([setCell("A4", 9, 10)]);
    expect((await host.apply(undo)).refused).toMatchObject([{ reason: "changed" }]);
  });
}

function highlightContract(open: Open): void {
  const marks = [
    mark("C5", "missing"), mark("D5", "invalid"), mark("B4", "ineligible"), mark("B5", "ineligible"), mark("A2", "unverified", "Nhân sự 1"),
  ];
  const expected = ["Nhân sự 1 unverified A2", "Đăng ký ineligible B4:B5", "Đăng ký invalid D5", "Đăng ký missing C5"];

  it("sets, replaces and takes away", async () => {
    const book = await open(SHEETS, MERGES);
    await book.host.read();
    const before = await book.state();
    await book.host.apply([{ kind: "set-highlights", marks }]);
    expect(await book.highlights()).toEqual(expected);
    expect(await book.state()).toEqual(before);
    await book.host.apply([{ kind: "set-highlights", marks: [mark("B4", "missing")] }]);
    expect(await book.highlights()).toEqual(["Đăng ký missing B4"]);
    await book.host.apply([{ kind: "set-highlights", marks: [] }]);
    expect(await book.highlights()).toEqual([]);
    expect(await book.state()).toEqual(before);
  });

  it("has no more of them after a second time than after the first", async () => {
    const book = await open(SHEETS, MERGES);
    for (let time = 0; time < 3; time++) {
      await book.host.read();
      await book.host.apply([{ kind: "set-highlights", marks }]);
    }
    expect(await book.highlights()).toEqual(expected);
  });

  it("takes them away without having read", async () => {
    const book = await open(SHEETS, MERGES);
    await book.host.apply([{ kind: "set-highlights", marks }]);
    await book.host.apply([{ kind: "set-highlights", marks: [] }]);
    expect(await book.highlights()).toEqual([]);
  });

  it("takes 5,000 scattered cells", async () => {
    const book = await open(SHEETS, MERGES);
    await book.host.read();
    const many = Array.from({ length: 5_000 }, (_, i): Mark => ({ at: { sheet: "Nhân sự 1", row: 2 * i, column: i % 5 }, kind: "missing" }));
    await book.host.apply([{ kind: "set-highlights", marks: many }]);
    const cells = (await book.highlights()).flatMap((line) => line.split(" ").at(-1)!.split(","));
    expect(new Set(cells).size).toBe(5_000);
    await book.host.apply([{ kind: "set-highlights", marks: [] }]);
    expect(await book.highlights()).toEqual([]);
  });
}

const CONTENT: SheetContent = {
  name: "Bản gửi",
  cells: [
    { row: 0, column: 0, value: "DANH SÁCH", style: { bold: true, align: "center", size: 14 } },
    { row: 1, column: 0, value: 1, style: { border: true } },
    { row: 1, column: 1, value: "0978123456", style: { border: true, text: true } },
    { row: 1, column: 2, value: "=HYPERLINK(\"x\")" },
    { row: 2, column: 0, value: null, style: { text: true } },
  ],
  widths: [5, 30],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  validations: [{ area: { top: 1, left: 1, bottom: 9, right: 1 }, list: ["HT", "PHT"], title: "Chức vụ", message: "Chỉ ghi HT, PHT" }],
  freeze: { rows: 1, columns: 0 },
  page: {
    orientation: "portrait", margins: { top: 20, bottom: 20, left: 30, right: 15 },
    titleRows: { first: 0, last: 0 }, printArea: { top: 0, left: 0, bottom: 2, right: 2 }, pageNumber: true,
  },
};

function putSheetContract(open: Open): void {
  it("adds a sheet at the end, its texts as text", async () => {
    const { host } = await open(SHEETS, MERGES);
    const { sheets } = await host.apply([{ kind: "put-sheet", content: CONTENT, replace: true }]);
    expect(sheets).toEqual(["Bản gửi"]);
    const snapshot = await host.read();
    expect(snapshot.grids.map(({ name }) => name)).toEqual(["Đăng ký", "Nhân sự 1", "Trống", "Bản gửi"]);
    expect(["A1", "A2", "B2", "C2", "A3"].map((cell) => read(snapshot, cell, "Bản gửi"))).toEqual(
      ["DANH SÁCH", 1, "0978123456", "=HYPERLINK(\"x\")", null],
    );
  });

  it("replaces its old one, or takes a free name", async () => {
    const { host } = await open(SHEETS, MERGES);
    await host.apply([{ kind: "put-sheet", content: CONTENT, replace: true }]);
    const again = { ...CONTENT, cells: [{ row: 0, column: 0, value: "MỚI" }], merges: [] };
    expect((await host.apply([{ kind: "put-sheet", content: again, replace: true }])).sheets).toEqual(["Bản gửi"]);
    const { sheets } = await host.apply([{ kind: "put-sheet", content: again, replace: false }]);
    const snapshot = await host.read();
    expect(snapshot.grids).toHaveLength(5);
    expect(read(snapshot, "A1", "Bản gửi")).toBe("MỚI");
    expect(read(snapshot, "A2", "Bản gửi")).toBeNull();
    expect(sheets).toEqual([snapshot.grids[4]!.name]);
    expect(sheets[0]).not.toBe("Bản gửi");
  });
}

function rememberContract(open: Open): void {
  it("keeps, changes and forgets, and leaves nothing behind", async () => {
    const book = await open(SHEETS, MERGES);
    const before = await book.state();
    await book.host.apply([{ kind: "remember", key: "tick/1", value: "<đã xem> & \"ký\"" }, { kind: "remember", key: "b", value: "2" }]);
    expect((await book.host.read()).memory).toEqual({ "tick/1": "<đã xem> & \"ký\"", b: "2" });
    await book.host.apply([{ kind: "remember", key: "b", value: "3" }]);
    expect((await book.host.read()).memory["b"]).toBe("3");
    await book.host.apply([{ kind: "remember", key: "b", value: null }, { kind: "remember", key: "tick/1", value: null }]);
    expect((await book.host.read()).memory).toEqual({});
    expect(await book.state()).toEqual(before);
  });

  it("does all kinds of change in one list", async () => {
    const book = await open(SHEETS, MERGES);
    await book.host.read();
    await book.host.apply([
      setCell("A4", 1, 7), { kind: "remember", key: "a", value: "1" },
      { kind: "put-sheet", content: CONTENT, replace: true }, { kind: "set-highlights", marks: [mark("A4", "missing")] },
    ]);
    const snapshot = await book.host.read();
    expect([read(snapshot, "A4"), snapshot.memory["a"], snapshot.grids.length]).toEqual([7, "1", 4]);
    expect(await book.highlights()).toEqual(["Đăng ký missing A4"]);
  });
}

function checkerContract(open: Open): void {
  it("is said once, however often it is asked for, and changes nothing of the clerk's", async () => {
    const book = await open(SHEETS, MERGES);
    const before = await book.state();
    expect(await book.checkers()).toBe(0);
    const checker = { id: "8b84eef4-81a3-495f-9304-e1bd6d65c207", version: "1.0.0.0", store: "EXCatalog", storeType: "EXCatalog" } as const;
    for (let time = 0; time < 2; time++) await book.host.apply([{ kind: "open-checker", checker }]);
    expect(await book.checkers()).toBe(1);
    expect(await book.state()).toEqual(before);
  });
}
