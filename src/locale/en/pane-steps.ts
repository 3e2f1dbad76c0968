import type { Sentences } from "../message";
import { many } from "./many";

interface Window {
  readonly days: number;
  readonly from: string;
  readonly to: string;
}

interface File {
  readonly file: string;
}

/** From the check to the mail: the steps after the check in the pane. */
export const steps = {
  "pane/busy-make": () => "Making the file…",
  "pane/steps-title": () => "Clean sheet, PDF and mail",
  "pane/steps-open": () => "Make the list to send…",
  "pane/steps-path": () => "Steps",
  "pane/step-check": () => "Check",
  "pane/step-sheet": () => "Clean sheet",
  "pane/step-pdf": () => "PDF",
  "pane/step-mail": () => "Send",
  "pane/standing-done": () => "done",
  "pane/standing-next": () => "next",
  "pane/standing-later": () => "not done yet",
  "pane/standing-blocked": () => "blocked",

  "pane/deadline-before": ({ days, from, to }: Window) => `Registration begins in ${many(days, "day")} (${from} – ${to}).`,
  "pane/deadline-open": ({ days, to }: Window) => `${many(days, "day")} left to the registration deadline ${to}.`,
  "pane/deadline-last-day": ({ to }: Window) => `Today, ${to}, is the last day of registration.`,
  "pane/deadline-over": ({ days, to }: Window) => `The registration deadline ${to} passed ${many(days, "day")} ago. Ask the Sở before you send.`,

  "pane/steps-blocked": ({ count }: { count: number }) => `The list cannot be made yet: ${many(count, "error")} ${count === 1 ? "stands" : "stand"}.`,
  "pane/steps-clear": () => "No error keeps the list from being made.",
  "pane/steps-only-eligible": () => "Take eligible entries only",
  "pane/steps-only-eligible-help": () => "Ineligible and undetermined entries are left off the list; the form stays as it is.",
  "pane/steps-left": ({ count }: { count: number }) => `Left out: ${count}`,
  "pane/steps-left-ineligible": () => "ineligible",
  "pane/steps-left-undetermined": () => "not enough evidence to decide",
  "pane/steps-left-blank": () => "a row without content",
  "pane/steps-rest": ({ rest }: { rest: number }) => `and ${rest} more.`,
  "pane/steps-counts": ({ collectives, individuals }: { collectives: number; individuals: number }) =>
    `The list has ${many(collectives, "collective")} and ${many(individuals, "individual")}.`,
  "pane/steps-hidden": ({ count }: { count: number }) => `${count} of these ${count === 1 ? "is" : "are"} in hidden rows of the form and in the list all the same.`,
  "pane/steps-no-list": () => "There is no list yet. Check the workbook first.",

  "pane/sender": () => "Sending unit and signer",
  "pane/sender-help": () => "Remembered with the workbook. A blank field is taken from the form and the plan.",
  "pane/sender-no-unit": () => "The form does not name the unit. Write it under “Name of the unit” below, so that the list, the file names and the mail say whose it is.",
  "pane/sender-unit": () => "Name of the unit",
  "pane/sender-parent": () => "Organ above",
  "pane/sender-place": () => "Place",
  "pane/sender-date": () => "Date of signature (blank leaves a gap to fill in by hand)",
  "pane/sender-office": () => "Signer's office (one part a line; blank if the list is only stamped)",
  "pane/sender-name": () => "Signer's name",
  "pane/steps-preview": () => "Preview the list",
  "pane/steps-sheet-make": () => "Make the sheet “Bản gửi”",
  "pane/steps-sheet-made": ({ sheet }: { sheet: string }) => `The sheet “${sheet}” is in the workbook. Save the workbook to keep it.`,

  "pane/steps-arrived": () => "List passed on from Excel",
  "pane/steps-arrived-help": () => "The list lies in the address you opened and is sent to no server. Look it over, then make the PDF and the mail below.",
  "pane/steps-link-damaged": () => "The address you opened does not hold a whole list. Go back to Excel and press “Open in the browser” again.",

  "pane/steps-qr": () => "Add the page “Mã dữ liệu”",
  "pane/steps-qr-help": () => "QR codes at the end let the Sở read the list from the stamped scan without retyping it.",
  "pane/steps-qr-too-many": () => "The list is too long to be printed as codes; its data are still attached inside the PDF.",
  "pane/steps-pdf-make": () => "Make the PDF of the list",
  "pane/steps-sheets-make": () => "Make the PDF of the confirmation sheets",
  "pane/steps-pdf-made": ({ pages, codes }: { pages: number; codes: number }) =>
    `The PDF has ${many(pages, "page")}${codes > 0 ? `, with ${many(codes, "data code")}` : ""}.`,
  "pane/steps-pdf-letters": ({ letters }: { letters: readonly string[] }) =>
    `The font lacks ${letters.map((letter) => `“${letter}”`).join(", ")}: these letters are printed as □. Look the PDF over.`,
  "pane/steps-stamp": () => "Then: print, sign, stamp, scan to a colour PDF of 200 dpi or more, and attach it under Send.",

  "pane/paper-list": () => "PDF of the list",
  "pane/paper-sheets": () => "PDF of the confirmation sheets",
  "pane/paper-mail": () => "Mail draft",
  "pane/handed-download": ({ file }: File) => `The file “${file}” was handed to the browser, which usually puts it into the Downloads folder.`,
  "pane/handed-missed": () => "Can't find the file?",
  "pane/handed-browser": () =>
    "Open this list in a browser; the page there makes the PDF and the mail again. The list travels in the address and is sent to no server.",
  "pane/handed-browser-open": () => "Open in the browser",
  "pane/handed-page-last": () =>
    "Look into the browser's list of downloads (Ctrl+J), allow this page several downloads if asked, and make the file again; or make the sheet “Bản gửi”, save the workbook and export the PDF from Excel.",
  "pane/handed-sheets-last": ({ address }: { address: string }) =>
    `Save the workbook and open it in a browser at ${address}; the confirmation sheets can be downloaded there.`,
  "pane/export-sheet": () => "Press “Make the sheet “Bản gửi””, then open that sheet in the workbook.",
  "pane/export-windows": () => "In Excel: File → Export → Create PDF/XPS, for the active sheet only.",
  "pane/export-mac": () => "In Excel: File → Save As → format PDF, choose Sheet.",
  "pane/export-web": () => "In Excel on the web: File → Print, the active sheet, and print to PDF.",
  "pane/export-ipad": () => "In Excel: the three dots → Export → PDF, the active sheet.",
  "pane/export-send": ({ email }: { email: string }) => `Attach the PDF to a mail to ${email}; its text is ready under Send.`,

  "pane/steps-mail-no-unit": () => "The mail needs the name of the unit. Write it above, under “Sending unit and signer”.",
  "pane/steps-mail-to": ({ email }: { email: string }) => `To ${email}. You send the mail yourself; the program only prepares it.`,
  "pane/steps-attach": () => "Attachment",
  "pane/steps-attach-pdf": () => "The PDF made here (without a stamp)",
  "pane/steps-attach-scan": ({ file }: File) => `Stamped scan: ${file}`,
  "pane/steps-attach-no-scan": () => "Stamped scan (no file chosen)",
  "pane/steps-scan-choose": () => "Choose the scanned PDF…",
  "pane/steps-mail-make": () => "Make the mail draft (.eml)",
  "pane/steps-mailto": () => "Open the mail program",
  "pane/steps-mailto-help": () => "“Open the mail program” cannot carry a file: attach the PDF yourself before sending.",
  "pane/steps-mail-text": () => "Text of the mail, to copy",
  "pane/steps-copy": () => "Copy the text",
  "pane/steps-copy-copied": () => "The text was copied.",
  "pane/steps-copy-selected": () => "The text is selected: press Ctrl+C (on a Mac ⌘C) to copy it.",
} satisfies Sentences;
