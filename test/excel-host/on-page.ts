import { createExcel, type ExcelOptions, type TestExcel } from "./create-excel";
import type { Book } from "./model";
import type { RuntimeWindow } from "./runtime";

/**
 * The same Excel on a page in a browser: the page has loaded `excel-web-16.00.debug.js` as a plain
 * script in the place of office.js. Sets `window.Office`, and `window.Excel` is the runtime's own.
 * @param address where that script can be read as text
 */
export async function excelOnPage(address: string, book: Book, options: ExcelOptions = {}): Promise<TestExcel> {
  const source = await (await fetch(address)).text();
  return createExcel(window as unknown as RuntimeWindow, source, book, options);
}
