import type { Sentences } from "../message";
import { fileProblems } from "./file-problems";
import { handoverProblems } from "./handover-problems";
import { sheetProblems } from "./sheet-problems";

interface HiddenCell {
  /** Counted from 1. */
  readonly row: number;
  readonly sheet: string;
  readonly cell: string;
}

/** Excel could not do it (`workbook/excel/errors`). */
const host = {
  "host-unsupported": () =>
    "This version of Excel is too old for the add-in (Excel 2021, Microsoft 365 or Excel on the web is needed). Open the check page in a browser and choose the file there.",
  "host-cell-edit": () => "Excel is waiting for a cell to be finished. Press Enter (or Esc) in the sheet and try again.",
  "host-protected": ({ sheet }: { sheet: string }) =>
    `${sheetEn(sheet)} is protected, so Excel does not let it be changed. Unprotect it (Review › Unprotect Sheet) and try again.`,
  "host-sheet-gone": ({ sheet }: { sheet: string }) =>
    `${sheetEn(sheet)} is no longer in the workbook (deleted or replaced). Press Check to read it again.`,
  "host-sheet-hidden": ({ sheet, cell }: { sheet: string; cell: string }) =>
    `The sheet “${sheet}” is hidden, so cell ${cell} cannot be shown. Unhide the sheet and try again.`,
  "host-row-filtered": ({ row, sheet, cell }: HiddenCell) =>
    `A filter hides row ${row} of the sheet “${sheet}”, so cell ${cell} cannot be shown. To see it, clear the filter (Data › Clear), then click again.`,
  "host-row-hidden": ({ row, sheet, cell }: HiddenCell) =>
    `Row ${row} of the sheet “${sheet}” is hidden, so cell ${cell} cannot be shown. To see it, unhide the row (or clear the filter, open the group), then click again.`,
  "host-column-hidden": ({ sheet, cell }: HiddenCell) =>
    `Column ${cell.replace(/\d/g, "")} of the sheet “${sheet}” is hidden, so cell ${cell} cannot be shown. To see it, unhide the column, then click again.`,
  "host-too-large": ({ sheet }: { sheet: string }) =>
    `${sheetEn(sheet)} is too large for Excel to hand over. Usually a cell stands very far from the data: press Ctrl+End, delete the surplus rows and columns, save and check again.`,
  "host-busy": () => "Excel is busy, or somebody else is editing this file. Wait a few seconds and try again.",
  "host-half-done": ({ cells, count }: { cells: string; count: number }) =>
    `The connection to Excel broke while ${count} cells were being changed. Look at ${cells}${count > 10 ? ", …" : ""}, then press Check.`,
  "host-failed": ({ code }: { code: string }) => `Excel could not do it (${code}). Your data is unchanged. Try again.`,
  "host-unmarked": ({ sheets }: { sheets: string }) =>
    `Not coloured, because the sheet is protected: ${sheets}. The list of findings is complete all the same.`,
} satisfies Sentences;

function sheetEn(sheet: string): string {
  return sheet === "" ? "The sheet" : `The sheet “${sheet}”`;
}

export const problems = { ...host, ...fileProblems, ...sheetProblems, ...handoverProblems } satisfies Sentences;
