import { initialModel, type Model } from "../../src/taskpane/model";
import { findingKey, findingsAt, groups, listed, position, safeEdits } from "../../src/taskpane/select";
import { update } from "../../src/taskpane/update";
import { at, checked, finding, nominee, report } from "./report";

const blank = finding("required-field", { severity: "error", kind: "missing", at: at(8, 3) });
const phone = finding("phone-number", { at: at(7, 3) });
const spacing = finding("phone-number", { at: at(12, 4), message: { id: "phone-number/spacing", data: {} } });
const rated = finding("person-rated-excellent", { severity: "error", kind: "ineligible", at: at(12, 1) });
const staff = finding("staff-duplicate", { at: at(12, 1, "Nhân sự") });
const window = finding("registration-window", { severity: "info", kind: "note" });
const found = checked({
  collectives: [nominee("collective", 7), nominee("collective", 8)],
  individuals: [nominee("individual", 12), nominee("individual", 13)],
  findings: [window, phone, blank, rated, spacing, staff],
});
const model: Model = update(initialModel("excel", "vi"), { kind: "checked", checked: found });

test("findings stand with the nominee on whose row they are; the rest by themselves", () => {
  const { collectives, individuals, others } = groups(model);
  expect(collectives.map((group) => group.findings)).toEqual([[phone], [blank]]);
  expect(individuals.map((group) => group.findings)).toEqual([[rated, spacing], []]);
  expect(others.map((group) => group.findings)).toEqual([[window, staff]]);
});

test("a filter leaves out nominees with nothing of that kind", () => {
  const { collectives, individuals, others } = groups({ ...model, filter: "error" });
  expect(collectives.map(({ nominee: who }) => who?.key)).toEqual(["k8"]);
  expect(individuals.map((group) => group.findings)).toEqual([[rated]]);
  expect(others).toEqual([]);
});

test("by check: the gravest first, then the most frequent", () => {
  const { others } = groups({ ...model, grouping: "check" });
  expect(others.map(({ check, findings }) => [check, findings.length])).toEqual([
    ["required-field", 1],
    ["person-rated-excellent", 1],
    ["phone-number", 2],
    ["staff-duplicate", 1],
    ["registration-window", 1],
  ]);
});

test("stepping goes through the list in its own order, and knows where it stands", () => {
  expect(listed(model).map((entry) => entry.finding)).toEqual([phone, blank, rated, spacing, window, staff]);
  expect(position(model)).toBe(-1);
  expect(position({ ...model, current: findingKey(spacing) })).toBe(3);
  expect(position({ ...model, current: findingKey(spacing), filter: "error" })).toBe(-1);
});

test("a cell tells why it is marked, the gravest first; another sheet's cell of that address does not", () => {
  expect(findingsAt(found.report, at(12, 1))).toEqual([rated]);
  expect(findingsAt(found.report, at(12, 1, "Nhân sự"))).toEqual([staff]);
  expect(findingsAt(found.report, at(99, 1))).toEqual([]);
  expect(findingsAt(found.report, null)).toEqual([]);
});

test("the same finding is found again after the next check, whatever its words say then", () => {
  const again = finding("phone-number", { at: at(7, 3), message: { id: "phone-number/x", data: { value: "new" } } });
  expect(findingKey(again)).toBe(findingKey(phone));
  expect(findingKey(spacing)).not.toBe(findingKey(phone));
});

test("what is safe to fix is collected over all findings, whatever is filtered", () => {
  const fix = (row: number, to: string) => ({ label: { id: "fix/write", data: { to } }, edits: [{ at: at(row, 3), from: "x", to }] });
  const fixable = report({ findings: [finding("a", { fix: fix(1, "1") }), finding("b", { fix: fix(1, "1") }), finding("c", { fix: fix(2, "2") }), finding("d", { fix: fix(2, "3") })] });
  expect(safeEdits(fixable).edits.map(({ to }) => to)).toEqual(["1"]);
  expect(safeEdits(fixable).conflicts).toHaveLength(1);
  expect(safeEdits(undefined).edits).toEqual([]);
});
