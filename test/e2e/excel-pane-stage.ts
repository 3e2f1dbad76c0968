import type { Page } from "playwright-core";
import type { ExcelOptions } from "../excel-host/create-excel";
import type { PageSetup } from "../excel-host/on-page";
import { inExcel, openBesideExcel, serveExcel } from "./excel";
import { checkedPage, setStage } from "./harness";

export const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
export const status = (page: Page, text: string | RegExp) => page.getByRole("status").getByText(text).waitFor();
export const valueAt = (page: Page, cell: string) => inExcel(page, ({ clerk }, at) => clerk.value("Đăng ký", at), cell);
export const selected = (page: Page, cell: string) => page.waitForFunction((wanted) => window.excel.book.selection === wanted, cell);

type Use = (book: PageSetup["book"], use: (page: Page) => Promise<void>, options?: ExcelOptions) => Promise<void>;

/** What the tests of a file about the pane in Excel share. */
export function setPaneStage() {
  const stage = setStage(serveExcel);

  /** The pane beside a workbook; afterwards it must have broken no rule and asked nobody outside. */
  const beside: Use = async (book, use, options = {}) => {
    const { page, context, faults, requests } = await openBesideExcel(stage.browser, `${stage.server.url}taskpane.html`, { book, options });
    try {
      await use(page);
      expect(faults).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(stage.server.url))).toEqual([]);
      expect(await inExcel(page, ({ stats }) => stats.unknown)).toEqual([]);
    } finally {
      await context.close();
    }
  };

  /** The same with the check done. */
  const checkedBeside: Use = (book, use, options) =>
    beside(book, async (page) => {
      await button(page, "Kiểm tra").click();
      await checkedPage(page);
      await status(page, /^Đã kiểm tra/);
      await use(page);
    }, options);

  return { stage, beside, checkedBeside };
}
