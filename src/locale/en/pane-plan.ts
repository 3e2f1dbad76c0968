import type { Sentences } from "../message";

/** The department's screen for the plan that is edited in Excel. */
export const plan = {
  "pane/department-plan": () => "Check the plan",
  "pane/department-plan-what": () => "Edit dates, criteria and the directory on the sheet “Kế hoạch”, then check it.",
  "pane/plan-sheet-help": () => "Edit the values on the sheet “Kế hoạch” and keep its headings. Issued workbooks carry this sheet and are checked by it.",
  "pane/plan-check": () => "Check the plan",
  "pane/plan-sheet-choose": () => "Choose the file with the plan…",
  "pane/plan-begin-sheet": () => "Add the sheet Kế hoạch",
  "pane/plan-begin-file": () => "Download the sheet Kế hoạch",
  "pane/plan-put": ({ sheet }: { sheet: string }) => `The sheet “${sheet}” was added. When it is edited, press Check the plan.`,
  "pane/plan-checked": ({ count }: { count: number }) => (count === 0 ? "The plan is valid." : `${count} to correct in the plan.`),
  "pane/plan-errors": ({ count }: { count: number }) => `${count} to correct`,
  "pane/plan-valid": ({ id, version, criteria, checks }: { id: string; version: string; criteria: number; checks: number }) =>
    `The plan ${id}, version ${version}, is valid: ${criteria} criteria and ${checks} checks are on.`,
  "pane/plan-next": () => "When the content changes, raise “Phiên bản” (version), so that workbooks issued before are known to be old.",
} satisfies Sentences;
