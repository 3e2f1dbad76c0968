import { check } from "../../src/check/check";
import { toJson } from "../../src/check/to-json";
import { en } from "../../src/locale/en";
import { vi } from "../../src/locale/vi";
import { grid } from "../fixtures/workbook";
import { goodStaff, school, teacher, withCell, workbook } from "./registration";

const report = check({
  snapshot: workbook({ staff: withCell(goodStaff, 3, 7, "cảnh cáo"), individuals: [[teacher[0], teacher[1], teacher[2], "0978.123.456"]] }),
  today: "2021-10-15",
});
const json = JSON.parse(JSON.stringify(toJson(report, vi)));

it("has the keys of spec §7, in its order", () => {
  expect(Object.keys(json)).toEqual(["plan", "stage", "asOf", "schoolYears", "collectives", "individuals", "findings", "summary"]);
  expect(Object.keys(json.collectives[0])).toEqual(["at", "name", "verdict", "criteria"]);
  expect(Object.keys(json.individuals[0])).toEqual(["at", "name", "position", "unit", "verdict", "criteria"]);
  expect(Object.keys(json.collectives[0].criteria[0])).toEqual(["id", "outcome", "cite", "years", "facts", "message"]);
  expect(Object.keys(json.findings[0]).slice(0, 7)).toEqual(["check", "severity", "kind", "at", "related", "message", "cite"]);
  expect(Object.keys(json.summary)).toEqual(["collectives", "individuals", "errors", "warnings", "infos"]);
});

it("says rows and cells as the spreadsheet does, and years as the clerk does", () => {
  expect(json.schoolYears).toEqual(["2020-2021"]);
  expect(json.collectives[0]).toMatchObject({ at: { sheet: "Đăng ký", row: 5 }, name: school[0], verdict: "ineligible" });
  expect(json.individuals[0]).toMatchObject({ position: "GV", unit: teacher[2] });
  const finding = json.findings.find(({ check: id }: { check: string }) => id === "collective-discipline");
  expect(finding).toMatchObject({ at: { sheet: "Đăng ký", cell: "B5" }, related: [{ sheet: "Nhân sự", cell: "H4" }], severity: "error" });
  expect(finding.message).toContain("Lê Văn Cường");
});

it("carries a fix with its label, its cell and both values", () => {
  const { fix } = json.findings.find(({ check: id }: { check: string }) => id === "phone-number");
  expect(fix.edits).toEqual([{ sheet: "Đăng ký", cell: "E8", from: "0978.123.456", to: "0978123456" }]);
  expect(fix.label).not.toBe("");
});

it("speaks the other language and nothing else changes", () => {
  const inEnglish = JSON.parse(JSON.stringify(toJson(report, en)));
  expect(inEnglish.findings.map(({ message: _, fix: __, suggestions: ___, ...rest }: Record<string, unknown>) => rest))
    .toEqual(json.findings.map(({ message: _, fix: __, suggestions: ___, ...rest }: Record<string, unknown>) => rest));
  expect(inEnglish.collectives[0].criteria[1].message).toContain("3 of 3 people");
});

it("names the file of cells that lie in the staff file, and has no place without a cell", () => {
  const staff = [{ ...grid("DS", withCell(goodStaff, 3, 7, "cảnh cáo")), file: "nhan-su.xlsx" }];
  const other = JSON.parse(JSON.stringify(toJson(check({ snapshot: workbook({ staff: null }), staff, today: "2021-10-15" }), vi)));
  const finding = other.findings.find(({ check: id }: { check: string }) => id === "collective-discipline");
  expect(finding.related).toEqual([{ sheet: "DS", cell: "H4", file: "nhan-su.xlsx" }]);
  expect(finding.at).toEqual({ sheet: "Đăng ký", cell: "B5" });
});

it("shows an error value as the spreadsheet does", () => {
  const withError = {
    ...report,
    findings: [{ ...report.findings[0]!, at: null, fix: { label: { id: "fix/write", data: { to: "x" } }, edits: [{ at: { sheet: "A", row: 0, column: 0 }, from: { error: "#N/A" }, to: "x" }] } }],
  };
  const [finding] = JSON.parse(JSON.stringify(toJson(withError, vi))).findings;
  expect(finding.at).toEqual({});
  expect(finding.fix.edits[0].from).toBe("#N/A");
});
