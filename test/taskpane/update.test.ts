import { initialModel, PAGE, type Model } from "../../src/taskpane/model";
import { shownOf, update, type PaneEvent } from "../../src/taskpane/update";
import { at, checked } from "./report";

const start = initialModel("page", "vi");
const after = (...events: readonly PaneEvent[]): Model => events.reduce(update, start);
const opened: PaneEvent = { kind: "opened", file: "a.xlsx", patchable: true, signed: true };
const step = (count: number): PaneEvent => ({
  kind: "applied",
  step: { label: { id: "fix/write", data: { to: String(count) } }, changes: [{ kind: "set-cell", at: at(1, 1), from: "b", to: "a" }] },
});

test("an event makes a new state and leaves the old one alone", () => {
  const before = JSON.stringify(start);
  expect(after({ kind: "filter", filter: "error" }).filter).toBe("error");
  expect(JSON.stringify(start)).toBe(before);
});

test("the first check of a workbook brings the ticks and columns that it keeps", () => {
  const memory = { confirmed: '["k1/collective-unity"]', mapping: '{"Sheet1":{"role":"staff"}}' };
  const model = after(opened, { kind: "checked", checked: checked({}, memory) });
  expect([...model.confirmed]).toEqual(["k1/collective-unity"]);
  expect(model.settings.mapping).toEqual({ Sheet1: { role: "staff" } });
});

test("a later check does not bring back a tick that was just taken away", () => {
  const memory = { confirmed: '["k1/collective-unity"]' };
  const model = after(
    opened,
    { kind: "checked", checked: checked({}, memory) },
    { kind: "ticked", key: "k1/collective-unity", on: false },
    { kind: "checked", checked: checked({}, memory) },
  );
  expect(model.confirmed.size).toBe(0);
});

test("the same file read again keeps what the clerk looks at, and has nothing to undo", () => {
  const model = after(
    opened,
    { kind: "grouping", grouping: "check" },
    { kind: "toggled", group: "check/a" },
    { kind: "selected", cell: at(1, 1) },
    { kind: "settings", settings: { staff: "ns.xlsx" } },
    step(1),
    { kind: "reopened", patchable: true, signed: false, unsaved: true },
  );
  expect(model).toMatchObject({ file: "a.xlsx", signed: false, undo: [], checked: null, unsaved: true, grouping: "check", cell: at(1, 1) });
  expect([...model.open]).toEqual(["check/a"]);
  expect(model.settings.staff).toBe("ns.xlsx");
});

test("another file starts afresh, but keeps language, grouping, plan and date", () => {
  const model = after(
    opened,
    { kind: "grouping", grouping: "check" },
    { kind: "settings", settings: { asOf: "2023-06-11", staff: "ns.xlsx", mapping: { A: { role: "none" } } } },
    step(1),
    { kind: "ticked", key: "k/c", on: true },
    { kind: "opened", file: "b.xls", patchable: false, signed: false },
  );
  expect(model).toMatchObject({ file: "b.xls", patchable: false, signed: false, grouping: "check", unsaved: false, undo: [], checked: null });
  expect(model.confirmed.size).toBe(0);
  expect(model.settings).toMatchObject({ asOf: "2023-06-11", staff: null, mapping: {} });
});

test("a problem ends the wait and a good check takes it away; what was found stays in between", () => {
  const failed = after(
    opened,
    { kind: "checked", checked: checked({ unit: "A" }) },
    { kind: "busy", busy: { task: "open", done: 0, total: 0 } },
    { kind: "failed", problem: { code: "file-html", data: { name: "b" } } },
  );
  expect(failed).toMatchObject({ busy: null, problem: { code: "file-html" }, checked: { report: { unit: "A" } } });
  expect(update(failed, { kind: "checked", checked: checked({}) }).problem).toBeNull();
});

test("undo takes the steps back from the last", () => {
  const model = after(opened, step(1), step(2), { kind: "undone" });
  expect(model.undo.map(({ label }) => label.data.to)).toEqual(["1"]);
  expect(model.unsaved).toBe(true);
  expect(update(model, { kind: "saved" }).unsaved).toBe(false);
});

test("going to a finding opens its group far enough to show it", () => {
  const model = after({ kind: "screen", screen: "help" }, { kind: "current", finding: "f", group: "g", index: PAGE + 7 });
  expect(model).toMatchObject({ current: "f", screen: "results" });
  expect(model.open.has("g")).toBe(true);
  expect(shownOf(model, "g")).toBe(PAGE + 8);
  expect(shownOf(model, "other")).toBe(PAGE);
});

test("a group opens and closes; more is shown page by page; a filter starts at the first page", () => {
  const twice = after({ kind: "toggled", group: "g" }, { kind: "toggled", group: "g" });
  expect(twice.open.has("g")).toBe(false);
  const more = after({ kind: "more", group: "g" });
  expect(shownOf(more, "g")).toBe(2 * PAGE);
  expect(shownOf(update(more, { kind: "filter", filter: "info" }), "g")).toBe(PAGE);
});
