import { checkingActions, followHost } from "../../src/taskpane/actions/checking";
import { createDesk, type Desk } from "../../src/taskpane/actions/desk";
import { fixingActions } from "../../src/taskpane/actions/fixing";
import { settingActions } from "../../src/taskpane/actions/setting";
import { insertTemplate } from "../../src/taskpane/actions/template";
import { ExcelChecker } from "../../src/taskpane/excel-checker";
import { initialModel, type Model } from "../../src/taskpane/model";
import { createStore } from "../../src/taskpane/store";
import { check } from "../../src/check/check";
import { createExcelHost } from "../../src/workbook/excel/host";
import { openWorkbook } from "../../src/workbook/file/open";
import type { TestExcel } from "../excel-host/create-excel";
import { excelFromRows } from "../excel-host/from-rows";
import { clerksState, ourHighlights } from "../excel-host/state";
import { workbookBytes } from "../fixtures/workbook";
import { CELLS, messy } from "../e2e/workbooks";
import { closeWorkers, workerInProcess } from "./in-process";

jest.setTimeout(30_000);

/** The pane's whole machinery over the strict Excel; only the drawing is left out. */
class Pane {
  readonly excel: TestExcel;
  readonly desk: Desk;
  readonly act: ReturnType<typeof checkingActions> & ReturnType<typeof fixingActions> & ReturnType<typeof settingActions>;
  #waiting: (() => void)[] = [];

  constructor(sheets = messy()) {
    this.excel = excelFromRows(sheets, { fresh: true });
    const store = createStore(initialModel("excel", "vi"), () => {
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.desk = createDesk(store);
    store.send({ kind: "settings", settings: { asOf: "2021-10-15" } });
    const checker = new ExcelChecker(createExcelHost(this.excel.Excel, this.excel.Office), workerInProcess);
    checker.watch(followHost(this.desk));
    this.desk.checker = checker;
    this.act = { ...checkingActions(this.desk), ...fixingActions(this.desk), ...settingActions(this.desk) };
  }

  get model(): Model {
    return this.desk.store.get();
  }

  /** Waits until the pane is in such a state and has nothing more under way. */
  async until(state: (model: Model) => boolean): Promise<Model> {
    while (this.model.busy !== null || !state(this.model)) await new Promise<void>((wake) => this.#waiting.push(wake));
    return this.model;
  }

  /** Waits for such a state, whatever is under way. */
  async amid(state: (model: Model) => boolean): Promise<void> {
    while (!state(this.model)) await new Promise<void>((wake) => this.#waiting.push(wake));
  }

  async check(): Promise<Model> {
    const { version } = this.model;
    this.act.check();
    return this.until((model) => model.version > version || model.problem !== null);
  }
}

const value = ({ excel }: Pane, cell: string) => excel.clerk.value("Đăng ký", cell);

afterAll(closeWorkers);

test("a check: one request to read, one to mark; the report is the file's to the letter", async () => {
  const pane = new Pane();
  const { checked } = await pane.check();
  const snapshot = await (await openWorkbook(workbookBytes(messy()), "a.xlsx")).read();
  expect(checked?.report).toEqual(check({ snapshot, today: "2021-10-15" }));
  // Read, register the events, mark.
  expect(pane.excel.stats.requests).toBe(3);
  expect(ourHighlights(pane.excel.book).length).toBeGreaterThan(0);
  const marked = ourHighlights(pane.excel.book);
  await pane.check();
  expect(pane.excel.stats.requests).toBe(4);
  expect(ourHighlights(pane.excel.book)).toEqual(marked);
});

test("the clerk's own cells and formats stay as they were, and Bỏ tô màu leaves nothing behind", async () => {
  const pane = new Pane();
  const before = clerksState(pane.excel.book);
  await pane.check();
  expect(clerksState(pane.excel.book)).toEqual(before);
  pane.act.highlight(false);
  await pane.until((model) => !model.highlighted);
  expect(ourHighlights(pane.excel.book)).toEqual([]);
  expect(clerksState(pane.excel.book)).toEqual(before);
  await pane.check();
  expect(ourHighlights(pane.excel.book)).toEqual([]);
});

test("marks taken away while a check is still marking stay away", async () => {
  const pane = new Pane();
  pane.act.check();
  await pane.amid(({ checked }) => checked !== null);
  pane.act.highlight(false);
  await pane.until((model) => !model.highlighted);
  // The worker answers in turn, and the host writes in turn: whatever was still to be written has been by then.
  await pane.desk.checker!.template();
  await pane.desk.checker!.apply([]);
  expect(ourHighlights(pane.excel.book)).toEqual([]);
});

test("all that is safe is fixed and undone, cell by cell", async () => {
  const pane = new Pane();
  await pane.check();
  const before = clerksState(pane.excel.book);
  pane.act.fixAll();
  await pane.until((model) => model.undo.length === 1);
  expect(value(pane, CELLS.dotted)).toBe("02693822111");
  expect(value(pane, CELLS.number)).toBe("0978123456");
  expect(value(pane, CELLS.position)).toBe("HT");
  pane.act.undo();
  await pane.until((model) => model.undo.length === 0);
  expect(clerksState(pane.excel.book)).toEqual(before);
});

test("a cell that the clerk changed since the check is left alone, and that is said", async () => {
  const pane = new Pane();
  const { checked } = await pane.check();
  const finding = checked!.report.findings.find(({ fix }) => fix?.edits[0]?.from === "0269.3822.111")!;
  pane.excel.book.sheets[0]!.rows[6]![3] = { ...pane.excel.book.sheets[0]!.rows[6]![3]!, value: "0269 1" };
  pane.act.fix(finding);
  const { notice, undo } = await pane.until((model) => model.notice?.id === "pane/refused-changed");
  expect(notice?.data).toEqual({ count: 0, refused: 1 });
  expect(undo).toEqual([]);
  expect(value(pane, CELLS.dotted)).toBe("0269 1");
});

test("an edit is checked again by itself once it has settled, and a selection tells its cell", async () => {
  const pane = new Pane();
  const { version } = await pane.check();
  pane.excel.clerk.select("Đăng ký", "D8");
  expect((await pane.until((model) => model.cell !== null)).cell).toEqual({ sheet: "Đăng ký", row: 7, column: 3 });
  pane.excel.clerk.type("Đăng ký", CELLS.missing, "'02693822112");
  const { checked } = await pane.until((model) => model.version > version);
  const missing = checked!.report.findings.filter(({ check: id, at }) => id === "required-field" && at !== null && "row" in at && at.row === 7);
  expect(missing).toEqual([]);
});

test("ticks are kept with the workbook and count at the next opening", async () => {
  const pane = new Pane();
  const { checked } = await pane.check();
  const nominee = checked!.report.collectives[0]!;
  const criterion = nominee.criteria.find(({ outcome }) => outcome === "to-confirm")!;
  pane.act.tick(nominee, criterion, true);
  const outcomeIn = (model: Model) => model.checked!.report.collectives[0]!.criteria.find(({ id }) => id === criterion.id)!.outcome;
  await pane.until((model) => outcomeIn(model) === "confirmed");

  const again = createStore(initialModel("excel", "vi"), () => {});
  const desk = createDesk(again);
  desk.checker = new ExcelChecker(createExcelHost(pane.excel.Excel, pane.excel.Office), workerInProcess);
  checkingActions(desk).check();
  while (again.get().busy !== null) await new Promise((wait) => setTimeout(wait, 5));
  expect(outcomeIn(again.get())).toBe("confirmed");
});

test("a request that fails is told, and the results before it stay", async () => {
  const pane = new Pane();
  const { checked } = await pane.check();
  pane.excel.failNext(0, { kind: "before" });
  pane.act.check();
  const { problem, checked: after } = await pane.until((model) => model.problem !== null);
  expect(problem?.code).toMatch(/^host-/);
  expect(after).toBe(checked);
  expect((await pane.check()).problem).toBeNull();
});

test("Tạo mẫu puts the empty sheets in, under free names where some are taken", async () => {
  const pane = new Pane();
  await pane.check();
  insertTemplate(pane.desk);
  const { notice } = await pane.until((model) => model.notice?.id === "pane/template-inserted");
  const names = pane.excel.book.sheets.map(({ name }) => name);
  expect(names.slice(0, 2)).toEqual(["Đăng ký", "Nhân sự"]);
  expect(names.slice(2)).toEqual(notice?.data.sheets);
});
