import { read } from "@e965/xlsx";
import { check } from "../../src/check/check";
import type { CheckAsk, Run } from "../../src/taskpane/checker";
import { openWorkbook } from "../../src/workbook/file/open";
import { workbookBytes } from "../fixtures/workbook";
import { CELLS, messy } from "../e2e/workbooks";
import { closeWorkers, workerInProcess } from "./in-process";

const TODAY = "2021-10-15";
const ask: CheckAsk = { plan: null, stage: null, today: TODAY, confirmed: [], mapping: {}, reread: true, live: false };
const run = (): Run => ({ onProgress: () => {}, signal: new AbortController().signal });
const file = (sheets = messy()) => ({ name: "a.xlsx", bytes: workbookBytes(sheets) });

afterAll(closeWorkers);

test("the worker's report is the one that the core gives, to the letter", async () => {
  const worker = workerInProcess();
  await worker.ask("open", file());
  const { report } = await worker.ask("check", { ask, snapshot: null }, run());
  const snapshot = await (await openWorkbook(workbookBytes(messy()), "a.xlsx")).read();
  expect(report).toEqual(check({ snapshot, today: TODAY }));
});

test("a snapshot from elsewhere (Excel) is checked as the file is", async () => {
  const worker = workerInProcess();
  const snapshot = await (await openWorkbook(workbookBytes(messy()), "a.xlsx")).read();
  const { report } = await worker.ask("check", { ask, snapshot }, run());
  expect(report).toEqual(check({ snapshot, today: TODAY }));
  expect(await worker.ask("marks", undefined)).not.toEqual([]);
});

test("staff from another file count in the place of the workbook's own, and are named with it", async () => {
  const worker = workerInProcess();
  const { "Đăng ký": form, "Nhân sự": staff } = messy();
  await worker.ask("open", file({ "Đăng ký": form! }));
  const without = await worker.ask("check", { ask, snapshot: null }, run());
  expect(without.report.summary.collectives.eligible).toBe(0);
  await worker.ask("staff", { name: "ns.xls", bytes: workbookBytes({ "Nhân sự": staff! }, {}, "xls") });
  const { report, sheets } = await worker.ask("check", { ask, snapshot: null }, run());
  expect(sheets.map(({ name, file: from }) => [name, from])).toEqual([["Đăng ký", undefined], ["Nhân sự", "ns.xls"]]);
  const share = report.collectives[0]!.criteria.find(({ id }) => id === "collective-advanced-share")!;
  expect(share.facts).toEqual({ have: 15, of: 20 });
  expect(share.outcome).toBe("met");
  await worker.ask("staff", null);
  expect((await worker.ask("check", { ask, snapshot: null }, run())).report).toEqual(without.report);
});

test("rows come with their marks, and without where they are taken away", async () => {
  const worker = workerInProcess();
  await worker.ask("open", file());
  await worker.ask("check", { ask, snapshot: null }, run());
  const rows = await worker.ask("rows", { sheet: "Đăng ký", from: 7, to: 8 });
  expect(rows[0]![3]).toMatchObject({ text: "", mark: "missing" });
  expect(await worker.ask("rows", { sheet: "Không có", from: 0, to: 10 })).toEqual([]);
});

test("what is saved holds the fixes and, as wished, the highlights", async () => {
  const worker = workerInProcess();
  await worker.ask("open", file());
  await worker.ask("check", { ask, snapshot: null }, run());
  const at = { sheet: "Đăng ký", row: 6, column: 3 };
  const { undo } = await worker.ask("apply", [{ kind: "set-cell", at, from: "0269.3822.111", to: "02693822111" }]);
  expect(undo).toHaveLength(1);
  expect(read(await worker.ask("save", undefined)).Sheets["Đăng ký"]![CELLS.dotted].v).toBe("02693822111");
  await worker.ask("apply", undo);
  expect(read(await worker.ask("save", undefined)).Sheets["Đăng ký"]![CELLS.dotted].v).toBe("0269.3822.111");
});

test("the sample and the blank file are workbooks that the check understands", async () => {
  const worker = workerInProcess();
  await worker.ask("sample", { name: "mau-thu.xlsx" });
  const { report } = await worker.ask("check", { ask, snapshot: null }, run());
  expect(report.findings.some(({ fix }) => fix)).toBe(true);
  const names = (await worker.ask("template", undefined)).map(({ name }) => name);
  expect(read(await worker.ask("blank", undefined)).SheetNames).toEqual([...names, "Hướng dẫn", "Kế hoạch"]);
});

test("a problem crosses as data: what was found, in which file", async () => {
  const worker = workerInProcess();
  await expect(worker.ask("open", { name: "trang.xlsx", bytes: new TextEncoder().encode("<!doctype html><p>x") }))
    .rejects.toMatchObject({ problem: { code: "file-html", data: { name: "trang.xlsx" } } });
  await worker.ask("open", file());
  await expect(worker.ask("check", { ask: { ...ask, plan: { id: "x" } }, snapshot: null }, run()))
    .rejects.toMatchObject({ problem: { code: "plan-invalid" } });
});

test("who stops waiting is told so, and the next question is answered", async () => {
  const worker = workerInProcess();
  await worker.ask("open", file());
  const stop = new AbortController();
  const waiting = worker.ask("check", { ask, snapshot: null }, { onProgress: () => {}, signal: stop.signal });
  stop.abort();
  await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
  await expect(worker.ask("check", { ask, snapshot: null }, { ...run(), signal: stop.signal })).rejects.toMatchObject({ name: "AbortError" });
  expect((await worker.ask("check", { ask, snapshot: null }, run())).sheets).toHaveLength(2);
});

test("a closed worker leaves nobody waiting", async () => {
  const worker = workerInProcess();
  const waiting = worker.ask("marks", undefined);
  worker.close();
  await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
});
