import type { Finding } from "../../src/check/finding";
import type { NomineeReport, Report } from "../../src/check/report";
import type { Checked } from "../../src/taskpane/checker";
import type { CellRef } from "../../src/workbook/grid";

/** Reports as a test writes them down: only what it is about. */

export function at(row: number, column: number, sheet = "Đăng ký"): CellRef {
  return { sheet, row, column };
}

export function finding(check: string, given: Partial<Finding> = {}): Finding {
  return {
    check,
    severity: "warning",
    kind: "invalid",
    at: null,
    related: [],
    message: { id: `${check}/x`, data: {} },
    cite: "III.1",
    ...given,
  };
}

export function nominee(kind: NomineeReport["kind"], row: number, given: Partial<NomineeReport> = {}): NomineeReport {
  return { kind, at: at(row, 1), name: `N${row}`, key: `k${row}`, verdict: "eligible", criteria: [], ...given };
}

export function report(given: Partial<Report>): Report {
  const none = { eligible: 0, ineligible: 0, undetermined: 0 };
  return {
    plan: "gialai-2021-2025",
    stage: "registration",
    asOf: "2021-10-15",
    schoolYears: [2021],
    collectives: [],
    individuals: [],
    findings: [],
    summary: { collectives: none, individuals: none, errors: 0, warnings: 0, infos: 0 },
    unit: "",
    ...given,
  };
}

export function checked(given: Partial<Report>, memory: Checked["memory"] = {}): Checked {
  return { report: report(given), sheets: [], memory };
}
