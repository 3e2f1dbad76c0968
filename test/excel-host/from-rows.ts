import { parseAreaName } from "../../src/workbook/address";
import type { Rows } from "../fixtures/workbook";
import { createExcel, type ExcelOptions, type TestExcel } from "./create-excel";
import { loadRuntime, runtimeSource } from "./load-in-node";
import { makeBook, type Book } from "./model";

/** A workbook from rows as tests write them down. */
export function bookFromRows(sheets: Readonly<Record<string, Rows>>, merges: Readonly<Record<string, readonly string[]>> = {}): Book {
  return makeBook(Object.fromEntries(Object.entries(sheets).map(([name, rows]) =>
    [name, { rows, merges: (merges[name] ?? []).map((area) => parseAreaName(area)!) }])));
}

/** An Excel in this process with a workbook from rows. */
export function excelFromRows(
  sheets: Readonly<Record<string, Rows>>,
  options: ExcelOptions & { readonly merges?: Readonly<Record<string, readonly string[]>> } = {},
): TestExcel {
  return createExcel(loadRuntime(), runtimeSource, bookFromRows(sheets, options.merges), options);
}
