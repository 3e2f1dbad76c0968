import type { pane as vietnamese } from "../vi/pane";
import { issue } from "./pane-issue";
import { plan } from "./pane-plan";
import { names } from "./pane-names";
import { steps } from "./pane-steps";

interface Counted {
  readonly count: number;
}

interface Written {
  readonly count: number;
  readonly hidden?: number;
  readonly undo?: boolean;
}

interface Refused extends Written {
  readonly refused: number;
}

const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;
const written = ({ count, hidden = 0, undo = false }: Written) =>
  `${undo ? `${many(count, "cell")} put back` : `Changed ${many(count, "cell")}`}${hidden > 0 ? `, ${hidden} of them in hidden rows or columns` : ""}.`;
const writtenBefore = (done: Written) => (done.count > 0 ? `${written(done)} ` : "");

/** See `vi/pane`. */
export const pane = {
  ...names,
  ...steps,
  ...issue,
  ...plan,
  "pane/title": () => "Điển hình",
  "pane/other-language": () => "Chuyển sang tiếng Việt",
  "pane/settings": () => "Settings",
  "pane/help": () => "Help",
  "pane/back": () => "Back",
  "pane/department": () => "For the Sở",
  "pane/department-what": () => "Tasks of the provincial office. A registering unit needs none of them.",
  "pane/part-loading": () => "Opening…",
  "pane/close": () => "Close",
  "pane/cancel": () => "Cancel",
  "pane/more": () => "More",
  "pane/commands": () => "Commands",

  "pane/start-excel-title": () => "Check the registration list",
  "pane/start-excel": () =>
    "Compares the registration form in this workbook with the staff sheet and the plan's criteria, and shows which cells are missing, which entries do not qualify, and what to do.",
  "pane/start-page-title": () => "Check a registration of exemplary collectives and individuals",
  "pane/start-page": () =>
    "Open the Excel file with the registration form and the staff sheet. This page shows which cells are missing, which entries do not qualify, the plan's own item, and what to do.",
  "pane/start-no-file": () => "No file yet?",
  "pane/drop-here": () => "Drop a file here, or",
  "pane/drop-nothing": () => "That was not a file. Please drop an Excel file.",
  "pane/open": () => "Choose a file…",
  "pane/open-other": () => "Open another file…",
  "pane/open-sample": () => "Open a sample to try",
  "pane/template": () => "Insert template",
  "pane/template-download": () => "Download a blank template",
  "pane/template-inserted": ({ sheets }: { sheets: readonly string[] }) => `Sheets added: ${sheets.join(", ")}.`,
  "pane/promise-local": () => "Your data stays on this computer: nothing is sent or stored anywhere else.",
  "pane/promise-careful": () => "No cell is changed by itself. Every change can be previewed and undone.",

  "pane/check": () => "Check",
  "pane/check-again": () => "Check again",
  "pane/try-again": () => "Try again",
  "pane/checked": ({ errors, warnings }: { errors: number; warnings: number }) =>
    `Checked: ${many(errors, "error")}, ${many(warnings, "warning")}.`,
  "pane/stopped": () => "Stopped. The earlier results are still here.",
  "pane/busy-open": () => "Opening the file…",
  "pane/busy-check": () => "Checking…",
  "pane/busy-apply": () => "Writing…",
  "pane/busy-save": () => "Saving…",
  "pane/excel-waits": () => "Excel has not answered yet. If you are typing in a cell, press Enter so that the check can go on.",
  "pane/busy-local": () => "Everything is done on this computer.",

  "pane/problem-title": () => "That did not work",
  "pane/problem-kept": () => "The results and the open workbook are as they were.",
  "pane/defect": () => "The program met an unexpected error. No data was changed; try again, and if it happens again reopen the page.",
  "pane/worker-gone": () =>
    "The checking part stopped halfway, perhaps for lack of memory. Close some programs and open the file again.",
  "pane/part-missing": () => "A part of the program could not be loaded. Check the connection to the host of this page and try again.",
  "pane/not-in-excel": () => "This pane works beside a workbook in Excel only. Outside Excel, please use the program's web page.",
  "pane/plan-not-json": ({ file }: { file: string }) =>
    `The plan file “${file}” cannot be read: it is not JSON. Choose the plan file that the Sở issued (.json).`,

  "pane/disk-title": () => "The file on disk has changed",
  "pane/disk-changed": () =>
    "The file was saved by another program, and there are unsaved changes here. Reading it again loses the changes made here.",
  "pane/disk-reload": () => "Read the file again",
  "pane/disk-keep": () => "Keep what is open",
  "pane/disk-reloaded": () => "The file was saved again; the new version has been read and checked.",
  "pane/disk-unsupported": () =>
    "After saving the file in another program, open it here again: this browser cannot follow a file by itself.",

  "pane/headline-errors": ({ count }: Counted) => `${many(count, "error")} to correct`,
  "pane/headline-warnings": ({ count }: Counted) => `No errors; ${many(count, "point")} to look at`,
  "pane/headline-clear": () => "No errors and no warnings",
  "pane/headline-clear-next": () => "The list is ready to print and stamp.",
  "pane/verdicts": () => "Verdicts by the criteria",
  "pane/collectives": () => "Collectives",
  "pane/individuals": () => "Individuals",
  "pane/others": () => "Other sheets",
  "pane/others-title": () => "Outside the two tables",
  "pane/used": ({ stage, date, years }: { stage: string; date: string; years: readonly string[] }) =>
    `${stage} · as of ${date} · ${years.length ? `school ${years.length === 1 ? "year" : "years"} ${years.join(", ")}` : "no school year complete yet"}`,
  "pane/saved-unsigned": () => "The file is digitally signed. The signature holds for the original only: the saved copy has changes and must be signed again to be sent as signed.",
  "pane/saved-anew": () => "This file is not an .xlsx: saving makes a new .xlsx that keeps the cells' contents only.",

  "pane/filter": () => "Filter by severity",
  "pane/filter-all": () => "All",
  "pane/filter-error": () => "Errors",
  "pane/filter-warning": () => "Warnings",
  "pane/filter-info": () => "Notes",
  "pane/filter-empty": () => "Nothing at this level.",
  "pane/findings": () => "Details",
  "pane/grouping": () => "Grouping",
  "pane/by-nominee": () => "By entry",
  "pane/by-check": () => "By kind",
  "pane/show-more": ({ rest }: { rest: number }) => `Show more (${rest} left)`,
  "pane/no-name": () => "(no name yet)",
  "pane/criteria": () => "Criteria",
  "pane/years": ({ years }: { years: readonly string[] }) => `school ${years.length === 1 ? "year" : "years"} ${years.join(", ")}`,
  "pane/cite": ({ cite }: { cite: string }) => `Basis: ${cite}`,
  "pane/related": () => "See cell:",
  "pane/related-more": ({ rest }: { rest: number }) => `and ${rest} more`,
  "pane/confirm": () => "I have considered this and confirm it is met",

  "pane/previous": () => "Previous",
  "pane/next": () => "Next",
  "pane/previous-key": () => "Previous (Shift+F8)",
  "pane/next-key": () => "Next (F8)",
  "pane/stepper": () => "Step through the findings",
  "pane/step": ({ at, count }: { at: number; count: number }) => `${at} / ${count}`,
  "pane/step-none": ({ count }: Counted) => many(count, "finding"),
  "pane/reason": () => "Why this cell is marked",

  "pane/fix-safe": ({ count }: Counted) => `Fix ${many(count, "safe cell")}`,
  "pane/fixes-title": () => "Safe fixes",
  "pane/fixes-what": ({ count }: Counted) =>
    `${many(count, "cell")} below can be corrected in one way only, without a change of meaning. Look them over, then fix; it can be undone.`,
  "pane/fixes-none": () => "Nothing left to fix safely.",
  "pane/fixes-conflicts": ({ count }: Counted) => `${many(count, "cell")} with two different fixes left as they are.`,
  "pane/fixes-hidden": ({ count }: Counted) => `${many(count, "cell")} of these in hidden rows or columns (marked below): they will be fixed too.`,
  "pane/out-of-sight-row": () => "hidden row",
  "pane/out-of-sight-column": () => "hidden column",
  "pane/fixes-apply": ({ count }: Counted) => `Fix ${many(count, "cell")}`,
  "pane/cell": () => "Cell",
  "pane/change": () => "Old → new",
  "pane/old-value": () => "old:",
  "pane/new-value": () => "new:",
  "pane/blank": () => "(blank)",
  "pane/suggestions": () => "Suggestions, please choose:",
  "pane/suggestion-use": () => "Use the chosen one",
  "pane/written": written,
  "pane/undo": () => "Undo",
  "pane/undo-what": ({ what }: { what: string }) => `Undo: ${what}`,
  "pane/undo-nothing": () => "Nothing to undo yet",
  "pane/undone": (done: Written) => written({ ...done, undo: true }),
  "pane/refused-changed": ({ refused, ...done }: Refused) =>
    `${writtenBefore(done)}${many(refused, "cell")} changed since the check and left alone.`,
  "pane/refused-edited": ({ refused, ...done }: Refused) =>
    `${writtenBefore(done)}${many(refused, "cell")} changed since then and kept as they are now.`,
  "pane/refused-formula": ({ refused, ...done }: Refused) =>
    `${writtenBefore(done)}${many(refused, "cell")} with a formula left alone; please correct by hand.`,
  "pane/refused-protected": ({ refused, ...done }: Refused) =>
    `${writtenBefore(done)}${many(refused, "cell")} on a protected sheet. Unprotect it (Review > Unprotect Sheet) and fix again.`,
  "pane/refused-sheet-gone": ({ refused, ...done }: Refused) =>
    `${writtenBefore(done)}${many(refused, "cell")} on a sheet that was renamed or deleted. Check again.`,
  "pane/refused-merged": ({ refused, ...done }: Refused) =>
    `${writtenBefore(done)}${many(refused, "cell")} inside merged cells left alone; please correct by hand.`,
  "pane/refused-other-file": ({ refused, ...done }: Refused) =>
    `${writtenBefore(done)}${many(refused, "cell")} in the staff file, which this program does not change.`,

  "pane/highlight-off": () => "Remove highlights",
  "pane/highlight-on": () => "Highlight again",
  "pane/highlighted": () => "The cells to look at are highlighted.",
  "pane/unhighlighted": () => "Highlights removed. Your own formatting is untouched.",
  "pane/save": () => "Save file",
  "pane/saved": ({ file }: { file: string }) => `“${file}” was handed to the browser to download.`,

  "pane/plan": () => "Plan",
  "pane/plan-built-in": () => "The plan in the workbook; without one, the built-in plan Gia Lai 2021-2025.",
  "pane/plan-used": ({ plan }: { plan: string }) => `Plan in use: “${plan}”.`,
  "pane/plan-file": ({ file }: { file: string }) => `From the file “${file}”.`,
  "pane/plan-choose": () => "Choose a plan file…",
  "pane/plan-reset": () => "Back to the built-in plan",
  "pane/plan-help": () => "A plan chosen here comes before the one in the workbook.",
  "pane/stage": () => "Review point",
  "pane/stage-by-date": () => "By the date",
  "pane/stage-registration": () => "Registration",
  "pane/stage-midterm": () => "Midterm review",
  "pane/stage-final": () => "Final review",
  "pane/as-of": () => "As of",
  "pane/as-of-help": () => "Blank means today. The date is always kept inside the plan's years.",
  "pane/as-of-used": ({ date }: { date: string }) => `Now as of ${date}.`,
  "pane/staff": () => "Staff sheet",
  "pane/staff-own": () => "The staff sheet in the open workbook.",
  "pane/staff-file": ({ file }: { file: string }) => `From the file “${file}”.`,
  "pane/staff-choose": () => "Choose another staff file…",
  "pane/staff-reset": () => "Back to the workbook's sheet",
  "pane/staff-taken": ({ file }: { file: string }) => `Compared with the staff in “${file}”.`,

  "pane/sheets": () => "Sheets",
  "pane/sheets-help": () => "Sheets and columns are recognised by content. Choose here only where that went wrong or a header is unclear.",
  "pane/sheet-unclear": () => "header unclear",
  "pane/role": () => "This sheet is",
  "pane/role-by-content": () => "Recognise by content",
  "pane/role-form": () => "The registration form",
  "pane/role-staff": () => "The staff list",
  "pane/role-record": () => "The collectives' record",
  "pane/role-none": () => "Not used",
  "pane/column-by-header": () => "Recognise by header",

  "pane/sheet-view": () => "Workbook",
  "pane/halves": () => "Part shown",
  "pane/half-results": () => "Results",
  "pane/half-sheet": () => "Workbook",
  "pane/row-numbers": () => "Row",
  "pane/sheet-marks": ({ count }: Counted) => many(count, "marked cell"),
  "pane/columns-cut": ({ count }: Counted) => `Only the first ${count} columns are shown; the others are read and kept all the same.`,

  "pane/help-steps": () => "Steps",
  "pane/help-excel-1": () => "Press Check. Cells to look at are highlighted; the reasons are shown here.",
  "pane/help-excel-2": () => "Click an entry to go to its cell; correct it by hand, use the fix button or choose a suggestion. The check repeats by itself.",
  "pane/help-excel-3": () => "When no errors are left, remove the highlights, print and stamp.",
  "pane/help-page-1": () => "Open the Excel file: choose it or drop it on the page.",
  "pane/help-page-2": () => "Click an entry to go to its cell; use the fix button or choose a suggestion. Correct the rest in Excel and save.",
  "pane/help-page-3": () => "Press Save file to download the corrected copy. Your original is not changed.",
  "pane/legend": () => "What the colours mean",
  "pane/legend-missing": () => "Yellow: a required cell is blank.",
  "pane/legend-invalid": () => "Red, bold: not as the form asks.",
  "pane/legend-ineligible": () => "Red, bold and underlined: a criterion of the plan is not met.",
  "pane/legend-unverified": () => "Orange, italic: not enough data to tell.",
  "pane/legend-removable": () => "The colours are a layer on top: they can be removed at any time and leave your formatting as it is.",
  "pane/help-verdicts": () => "When is something “undetermined”?",
  "pane/help-undetermined": () =>
    "When data is missing. Missing data never makes an entry eligible, and never makes one ineligible.",
  "pane/help-keys": () => "Keys",
  "pane/key-tab": () => "Tab",
  "pane/key-tab-what": () => "to the next part",
  "pane/key-arrows": () => "↑ ↓",
  "pane/key-arrows-what": () => "move in the list or in the sheet",
  "pane/key-enter": () => "Enter",
  "pane/key-enter-what": () => "open an entry, go to the cell",
  "pane/key-next": () => "F8, Shift+F8",
  "pane/key-next-what": () => "next, previous",
  "pane/key-escape": () => "Esc",
  "pane/key-escape-what": () => "back to the results",
  "pane/help-privacy": () => "Your data",
} satisfies Record<keyof typeof vietnamese, unknown>;
