import { readFileSync } from "node:fs";
import { check } from "../../src/check/check";
import { ruleParams } from "../../src/criteria";
import { templateChanges } from "../../src/distribute/template";
import { parsePlan } from "../../src/plan/parse-plan";
import type { PutSheet } from "../../src/workbook/changes";
import { openWorkbook } from "../../src/workbook/file/open";
import { newWorkbook } from "../../src/workbook/file/series";

/** After 1 July 2025 Gia Lai has communes and no districts: another plan, the same code. */
const plan = parsePlan(JSON.parse(readFileSync("test/fixtures/plans/gialai-2026-2030.json", "utf8")), ruleParams);
const changes = templateChanges(plan, { unit: "Trường THCS Chu Văn An", district: "xã Hra" });
const [form] = changes.filter((change): change is PutSheet => change.kind === "put-sheet").map(({ content }) => content);

/** What the check says of an address on the issued workbook, which carries its plan. */
async function said(address: string): Promise<string[]> {
  const host = await openWorkbook(await newWorkbook(changes), "mau.xlsx");
  const at = form!.cells.find(({ value }) => value === "xã Hra")!;
  await host.apply([{ kind: "set-cell", at: { sheet: form!.name, row: at.row, column: at.column }, from: "xã Hra", to: address }]);
  const report = check({ snapshot: await host.read(), today: "2026-10-15" });
  expect([report.plan, report.unit]).toEqual(["gialai-2026-2030", "TRƯỜNG THCS CHU VĂN AN"]);
  return report.findings.filter(({ check: id }) => id === "address-complete" || id === "template-current").map(({ message }) => message.id);
}

test("a commune's school gets its commune written in, under the commune's own committee", () => {
  expect(form!.cells.slice(0, 2).map(({ value }) => value)).toEqual(["UBND XÃ HRA", "TRƯỜNG THCS CHU VĂN AN"]);
  expect(form!.validations!.find(({ title }) => title === "Địa chỉ")!.list).toEqual(expect.arrayContaining(["xã Hra", "phường Pleiku"]));
});

test.each<[string, string[]]>([
  ["Xã H'ra", []],
  ["Thôn 3, xã Lơ Pang, tỉnh Gia Lai", []],
  ["Phường Quy Nhơn", []],
  ["Xã Hra cũ kỹ", ["address-complete/commune-unknown"]],
  ["Thôn 3", ["address-complete/commune-missing"]],
])("%s", async (address, expected) => {
  expect(await said(address)).toEqual(expected);
});
