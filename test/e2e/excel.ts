import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { TestExcel } from "../excel-host/create-excel";
import type { Book } from "../excel-host/model";
import type { PageSetup } from "../excel-host/on-page";
import { serveBuild, watchedPage, type Watched } from "./harness";

/** The built pane is served with the test's Excel in the place of office.js; Microsoft's runtime is their own. */
export async function serveExcel(): ReturnType<typeof serveBuild> {
  const folder = mkdtempSync(join(tmpdir(), "dien-hinh-"));
  const bundle = join(folder, "office.js");
  execFileSync(process.execPath, [join(__dirname, "../excel-host/bundle.mjs"), bundle]);
  const runtime = createRequire(__filename).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  const server = await serveBuild({ "/office/office.js": bundle, "/office/excel-web-16.00.debug.js": runtime });
  return {
    url: server.url,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** As wide as Excel opens a pane. */
export const PANE = { width: 350, height: 720 };

/** Opens the pane (or another of the add-in's pages) beside that workbook, on 15 October 2021. */
export async function openBesideExcel(
  browser: Browser,
  address: string,
  { book, options = {} }: Pick<PageSetup, "book"> & Partial<PageSetup>,
  context: BrowserContextOptions = {},
): Promise<Watched> {
  const setup: PageSetup = { book, options };
  const watched = await watchedPage(browser, { viewport: PANE, ...context });
  const { page } = watched;
  await page.clock.setFixedTime(new Date(2021, 9, 15));
  await page.addInitScript((given) => void (window.setup = given), setup);
  await page.goto(address);
  await page.waitForFunction(() => "excel" in window);
  return watched;
}

/** Does something in the Excel beside the pane: as the person at the keyboard, or as Excel itself. */
export async function inExcel<In, Out>(page: Page, act: (excel: TestExcel, given: In) => Out, given?: In): Promise<Out> {
  return page.evaluate(`(${act.toString()})(window.excel, ${JSON.stringify(given ?? null)})`) as Promise<Out>;
}

/** The workbook as it now stands. */
export function bookOf(page: Page): Promise<Book> {
  return page.evaluate(() => window.excel.book);
}
