import type { Finding, FindingKind, FindingPlace } from "../../src/check/finding";
import { marksOf } from "../../src/check/marks";
import type { Report } from "../../src/check/report";
import { message } from "../../src/locale/message";

const cell = { sheet: "Đăng ký", row: 4, column: 1 };

const finding = (kind: FindingKind, at: FindingPlace): Finding => ({
  check: "x", severity: "warning", kind, at, related: [{ ...cell, row: 9 }], message: message("x"), cite: "",
});
const marks = (...findings: Finding[]) => marksOf({ findings } as unknown as Report);

it.each(["missing", "invalid", "ineligible", "unverified"] as const)("marks the cell of a finding: %s", (kind) => {
  expect(marks(finding(kind, cell))).toEqual([{ at: cell, kind }]);
});

it("marks nothing for a note, a whole sheet, no place and another file", () => {
  expect(marks(
    finding("note", cell), finding("missing", { sheet: "Nhân sự" }), finding("unverified", null), finding("invalid", { ...cell, file: "ns.xlsx" }),
  )).toEqual([]);
});

it("gives a cell one mark, the strongest, whatever the order", () => {
  const findings = [finding("unverified", cell), finding("ineligible", cell), finding("missing", cell)];
  expect(marks(...findings)).toEqual([{ at: cell, kind: "ineligible" }]);
  expect(marks(...findings.reverse())).toEqual([{ at: cell, kind: "ineligible" }]);
  expect(marks(finding("missing", cell), finding("unverified", cell))).toEqual([{ at: cell, kind: "missing" }]);
});
