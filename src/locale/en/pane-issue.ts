import type { Sentences } from "../message";

interface Counted {
  readonly count: number;
}

/** The department's screen for issuing the template. */
export const issue = {
  "pane/department-issue": () => "Issue the template",
  "pane/department-issue-what": () => "A workbook and a mail for each district office, school and centre.",
  "pane/issue-list": () => "List of recipients",
  "pane/issue-list-help": () => "One unit a row: Tên đơn vị, Loại, Huyện, E-mail, Người nhận, Điện thoại.",
  "pane/issue-list-choose": () => "Choose the list…",
  "pane/issue-list-read": () => "Read the list in this workbook",
  "pane/issue-ready-file": () => "Download a list with the district offices",
  "pane/issue-ready-sheet": () => "Add a sheet with the district offices",
  "pane/issue-ready-put": ({ sheet }: { sheet: string }) => `The sheet “${sheet}” was added. Write each unit's address, then read the list again.`,
  "pane/issue-read": ({ count, errors }: Counted & { errors: number }) => `${count} units read, ${errors} errors.`,
  "pane/issue-found": ({ count }: Counted) => `${count} recipients`,
  "pane/issue-clear": () => "Nothing in the list has to be corrected.",
  "pane/issue-mend": ({ count }: Counted) => `Fix ${count} safe cells`,
  "pane/issue-mend-file": ({ count }: Counted) => `Fix ${count} safe cells and download the list`,
  "pane/issue-no-mail": ({ count }: Counted) => `${count} ${count === 1 ? "unit gets" : "units get"} a workbook but no mail, for want of a usable address.`,
  "pane/issue-left": () => "Rows that are not issued:",
  "pane/issue-files": () => "Make and download",
  "pane/issue-earlier-help": () => "Issued before? Choose that register (or .zip): only what has changed is made again, and the ticks are kept.",
  "pane/issue-earlier": () => "Choose the earlier register…",
  "pane/issue-earlier-drop": () => "Forget it",
  "pane/issue-earlier-chosen": ({ file }: { file: string }) => `Earlier register: ${file}`,
  "pane/issue-make": ({ count }: Counted) => `Issue to ${count} units`,
  "pane/issue-made": ({ made, again, kept }: { made: number; again: number; kept: number }) => `${made} new, ${again} made again, ${kept} kept as they were.`,
  "pane/issue-unchanged": () => "Nothing has changed since then; no file was made.",
  "pane/issue-again": ({ unit }: { unit: string }) => `Made again, use it instead of the earlier one: ${unit}`,
  "pane/issue-next": () => "Unpack it, open each .eml in your mail program and send it; tick ☑ in so-phat-hanh.xlsx as you go.",
  "pane/issue-on-page": ({ address }: { address: string }) => `Save the list, open ${address} in a browser, and issue there.`,
} satisfies Sentences;
