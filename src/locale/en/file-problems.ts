import type { Sentences } from "../message";

interface Named {
  readonly name: string;
}

interface InPart extends Named {
  /** A sheet or a part of the file; "" where none is known. */
  readonly part: string;
}

const KINDS: Readonly<Record<string, string>> = {
  pdf: "a PDF file",
  image: "a picture",
  word: "a Word document",
  powerpoint: "a PowerPoint presentation",
  mail: "a saved e-mail",
  rtf: "an RTF document",
  zip: "a ZIP archive",
  archive: "a compressed archive",
  xml: "an XML file",
  text: "a text file",
};

const SAVE_AS = "open it in Excel, choose Save As › Excel Workbook (.xlsx), and choose the file you saved";

/** A file could not be opened or read (`workbook/file`). */
export const fileProblems = {
  "file-empty": ({ name }: Named) => `The file “${name}” is empty. Choose another file, or ask the sender to send it again.`,
  "file-not-a-workbook": ({ name, what }: Named & { what: string }) =>
    `The file “${name}” is not an Excel workbook${KINDS[what] ? ` but ${KINDS[what]}` : ""}. Choose an .xlsx file (or .xls, .ods, .csv).`,
  "file-html": ({ name }: Named) =>
    `The file “${name}” is a web page (HTML) named as a workbook; read as it is, leading zeros could be lost. Please ${SAVE_AS}.`,
  "file-text": ({ name }: Named) =>
    `The file “${name}” is a text (CSV) named as a workbook. Rename it to .csv, or open it in Excel and save it as .xlsx.`,
  "file-encrypted": ({ name }: Named) =>
    `The file “${name}” has a password, so it cannot be read. Open it in Excel, remove the password (File › Info › Protect Workbook › Encrypt with Password, leave it empty), save, and choose that file.`,
  "file-truncated": ({ name }: Named) =>
    `The end of the file “${name}” is missing, usually because a download or copy was not finished. Download or copy it again.`,
  "file-damaged": ({ name, part }: InPart) =>
    `The file “${name}” is damaged${part === "" ? "" : ` in “${part}”`}. Open it in Excel so that Excel repairs it, save it as a new .xlsx, and choose that file.`,
  "file-csv-quote": ({ name, row }: Named & { row: number }) =>
    `The file “${name}” has a quotation mark that is not closed or is misplaced in line ${row}. Correct that line, or open the file in Excel and save it as .xlsx.`,
  "file-bomb": ({ name }: InPart) =>
    `The file “${name}” grows to an unusual size when it is unpacked, so it was not opened. If you trust it, ${SAVE_AS}.`,
  "file-too-large": ({ name, size, limit }: Named & { size: number; limit: number }) =>
    `The file “${name}” has ${size} MB; at most ${limit} MB can be read. Remove pictures and sheets that are not needed, save, and choose that file.`,
  "file-entities": ({ name }: InPart) =>
    `The file “${name}” contains XML declarations that Excel never writes and that can do harm, so it was not opened. Please ${SAVE_AS}.`,
  "file-no-sheets": ({ name }: Named) => `The file “${name}” has no worksheet. Choose the file with the registration form.`,
  "sheet-too-large": ({ name, part }: InPart) =>
    `${part === "" ? "A sheet" : `The sheet “${part}”`} of the file “${name}” is too large. Usually a cell stands very far from the data: press Ctrl+End, delete the surplus rows and columns, save, and choose the file again.`,
} satisfies Sentences;
