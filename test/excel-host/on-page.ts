import type { Rows } from "../fixtures/workbook";
import { createExcel, type ExcelOptions, type TestExcel } from "./create-excel";
import { makeBook, type Book } from "./model";
import type { RuntimeWindow } from "./runtime";

/** What a test puts on the page before its scripts run. */
export interface PageSetup {
  /** A workbook from rows, or one that another page has left. */
  readonly book: { readonly rows: Readonly<Record<string, Rows>> } | { readonly left: Book };
  readonly options: ExcelOptions;
}

declare global {
  interface Window {
    setup: PageSetup;
    /** There once Office is ready. */
    excel: TestExcel;
  }
}

/**
 * In the place of office.js on a page in a browser: as that does, it loads Microsoft's runtime beside
 * itself and is ready when that is there. Behind the runtime stands the test's Excel.
 */
const waiting = {
  onReady: async (callback?: () => void) => {
    await ready;
    return window.excel.Office.onReady(callback);
  },
} as unknown as typeof Office;
window.Office = waiting;
const ready = loadRuntime(new URL("excel-web-16.00.debug.js", (document.currentScript as HTMLScriptElement).src).href);

async function loadRuntime(address: string): Promise<void> {
  const script = document.createElement("script");
  script.src = address;
  await new Promise((loaded, failed) => {
    script.onload = (event) => {
      // The runtime has put an `Office` of its own in the place of ours; the pane's script may run before the next line does.
      window.Office = waiting;
      loaded(event);
    };
    script.onerror = failed;
    document.head.append(script);
  });
  const source = await (await fetch(address)).text();
  const { book, options } = window.setup;
  window.excel = createExcel(window as unknown as RuntimeWindow, source, "left" in book ? book.left : fromRows(book.rows), options);
}

function fromRows(sheets: Readonly<Record<string, Rows>>): Book {
  return makeBook(Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, { rows }])));
}
