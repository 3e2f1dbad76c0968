import { parseAreaName } from "../../src/workbook/address";
import type { Rows } from "../fixtures/workbook";
import { createExcel, type ExcelOptions, type TestExcel } from "./create-excel";
import { loadRuntime, runtimeSource } from "./load-in-node";
import { makeBook, type Book } from "./model";
import type { RuntimeWindow } from "./runtime";

/** A workbook from rows as tests write them down. */
export function bookFromRows(sheets: Readonly<Record<string, Rows>>, merges: Readonly<Record<string, readonly string[]>> = {}): Book {
  return makeBook(Object.fromEntries(Object.entries(sheets).map(([name, rows]) =>
    [name, { rows, merges: (merges[name] ?? []).map((area) => parseAreaName(area)!) }])));
}

export interface FromRowsOptions extends ExcelOptions {
  readonly merges?: Readonly<Record<string, readonly string[]>>;
  /** A runtime of its own: for tests that register events, whose handlers stay in the runtime. */
  readonly fresh?: boolean;
}

let shared: RuntimeWindow | undefined;

/** An Excel in this process with a workbook from rows; the one before it in this test file is then cut off. */
export function excelFromRows(sheets: Readonly<Record<string, Rows>>, options: FromRowsOptions = {}): TestExcel {
  const window = options.fresh ? loadRuntime() : (shared ??= loadRuntime());
  return createExcel(window, runtimeSource, bookFromRows(sheets, options.merges), options);
}
