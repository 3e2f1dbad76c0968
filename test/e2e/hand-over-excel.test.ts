import type { Page } from "playwright-core";
import type { ExcelOptions } from "../excel-host/create-excel";
import type { Book } from "../excel-host/model";
import { clerksState } from "../excel-host/state";
import type { Rows } from "../fixtures/workbook";
import { checkedPage, pdfText, setStage } from "./harness";
import { bookOf, inExcel, openBesideExcel, serveExcel } from "./excel";
import { longList, registration } from "./workbooks";

jest.setTimeout(180_000);

const BROWSER_WINDOW = ["OpenBrowserWindowApi"];

const stage = setStage(serveExcel);

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** The steps beside a workbook whose eligible entries alone are taken; nothing outside is asked. */
async function stepsBeside(rows: Record<string, Rows>, options: ExcelOptions, use: (page: Page, downloads: string[]) => Promise<void>): Promise<void> {
  const { page, context, faults, requests } = await openBesideExcel(stage.browser, `${stage.server.url}taskpane.html`, { book: { rows }, options });
  const downloads: string[] = [];
  context.on("page", (other) => other.on("download", (download) => downloads.push(download.suggestedFilename())));
  page.on("download", (download) => downloads.push(download.suggestedFilename()));
  try {
    await button(page, "Kiểm tra").click();
    await checkedPage(page);
    await button(page, "Lập bản gửi…").click();
    await page.getByRole("heading", { name: "Bản gửi, PDF và thư" }).waitFor();
    await page.getByText(/Chưa lập được bản gửi|Danh sách gồm/).first().waitFor();
    if (await page.getByText(/Chưa lập được bản gửi/).count()) await page.getByLabel("Chỉ lấy mục đủ điều kiện").check();
    await page.getByText(/Danh sách gồm/).waitFor();
    await use(page, downloads);
    expect(faults).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(stage.server.url) && !url.startsWith(`blob:${stage.server.url}`))).toEqual([]);
  } finally {
    await context.close();
  }
}

/** What the paper's group says and offers. */
const group = (page: Page, paper: string) => page.getByRole("group", { name: paper });
const missed = (page: Page, paper: string) => group(page, paper).getByRole("button", { name: "Không thấy tệp?" }).click();
const openedPages = (page: Page) => inExcel(page, ({ Office }) => [...Office.opened]);
const sheetTexts = ({ sheets }: Book, name: string) =>
  sheets.find((sheet) => sheet.name === name)!.rows.flatMap((row) => (row ?? []).map((cell) => cell?.value)).filter((value) => value !== undefined && value !== "");

test("Bản gửi is put into Excel as text, prints as the office wants it, and replaces itself; all else stays", async () => {
  await stepsBeside(registration(), { platform: "PC", sets: BROWSER_WINDOW }, async (page) => {
    const before = await bookOf(page);
    for (let time = 1; time <= 2; time++) {
      await button(page, "Tạo trang “Bản gửi”").click();
      await page.locator("hand-over-steps .verdict-eligible", { hasText: "Đã lập trang “Bản gửi”" }).waitFor();
      await page.locator('main[aria-busy="false"]').waitFor();
      const book = await bookOf(page);
      expect(book.sheets.map(({ name }) => name)).toEqual([...before.sheets.map(({ name }) => name), "Bản gửi"]);
      expect(sheetTexts(book, "Bản gửi")).toEqual(expect.arrayContaining(["H'Bŭn Siu", "0978123456", "02693822111", "Tổng số: 02 cá nhân", 1, 2]));
      const sheet = book.sheets.at(-1)!;
      expect(sheet.page).toMatchObject({ paperSize: "A4", orientation: "Portrait", firstPageNumber: 1, margins: { unit: "Centimeters", top: 2, bottom: 2, left: 3, right: 1.5 } });
      expect(sheet.rows.flat().filter((cell) => cell?.formula !== undefined && String(cell.formula).startsWith("="))).toEqual([]);
      expect(clerksState({ ...book, sheets: book.sheets.slice(0, -1) })).toEqual(clerksState(before));
    }
  });
});

test("Windows: download first, then the page in a browser, then the sheet; the page makes the same PDF", async () => {
  await stepsBeside(registration(), { platform: "PC", sets: BROWSER_WINDOW }, async (page, downloads) => {
    await button(page, "Lập PDF danh sách").click();
    await group(page, "PDF danh sách").getByText("Đã giao cho trình duyệt tệp", { exact: false }).waitFor({ timeout: 120_000 });
    await expectSoon(() => downloads, ["dang-ky-dien-hinh_phong-giao-duc-va-dao-tao-huyen-mang-yang_gialai-2021-2025.pdf"]);
    await missed(page, "PDF danh sách");
    await group(page, "PDF danh sách").getByRole("button", { name: "Mở trong trình duyệt" }).click();
    const [address] = await openedPages(page);
    expect(address!.startsWith(`${stage.server.url}index.html#r=`)).toBe(true);
    expect(address!.length).toBeLessThanOrEqual(2000);
    const other = await page.context().newPage();
    await other.goto(address!);
    await other.getByRole("heading", { name: "Danh sách chuyển từ Excel" }).waitFor();
    const [download] = await Promise.all([other.waitForEvent("download", { timeout: 120_000 }), button(other, "Lập PDF danh sách").click()]);
    const text = pdfText(await download.path());
    for (const word of text === null ? [] : ["H'Bŭn Siu", "Đinh Văn Bình", "02693822111"]) expect(text).toContain(word);
    await missed(page, "PDF danh sách");
    await group(page, "PDF danh sách").getByText("Tạo PDF/XPS", { exact: false }).waitFor();
  });
});

test("Mac: no download is tried or claimed; the browser page comes first, the sheet last", async () => {
  await stepsBeside(registration(), { platform: "Mac", sets: BROWSER_WINDOW }, async (page, downloads) => {
    for (const [press, paper] of [["Lập PDF danh sách", "PDF danh sách"], ["Lập thư nháp (.eml)", "Thư nháp"]] as const) {
      await button(page, press).click();
      await group(page, paper).getByRole("button", { name: "Mở trong trình duyệt" }).click();
      await missed(page, paper);
      await group(page, paper).getByText("Lưu dưới dạng (Save As)", { exact: false }).waitFor();
    }
    await button(page, "Lập PDF phiếu thẩm định").click();
    await group(page, "PDF phiếu thẩm định").getByText(`${stage.server.url}index.html`, { exact: false }).waitFor();
    expect((await openedPages(page)).length).toBe(2);
    expect(downloads).toEqual([]);
    expect(await page.getByText("Đã giao cho trình duyệt", { exact: false }).count()).toBe(0);
    expect(await page.locator(".path li.path-done").count()).toBe(1);
  });
});

test("Excel on the web: after the download a link opens the page, as Excel opens none", async () => {
  await stepsBeside(registration(), { platform: "OfficeOnline" }, async (page, downloads) => {
    await button(page, "Lập PDF danh sách").click();
    await group(page, "PDF danh sách").getByText("Đã giao cho trình duyệt tệp", { exact: false }).waitFor({ timeout: 120_000 });
    await missed(page, "PDF danh sách");
    const link = group(page, "PDF danh sách").getByRole("link", { name: "Mở trong trình duyệt" });
    expect(await link.getAttribute("href")).toMatch(/\/index\.html#r=[\w-]+$/);
    expect([await link.getAttribute("target"), await link.getAttribute("rel")]).toEqual(["_blank", "noopener noreferrer"]);
    expect(await openedPages(page)).toEqual([]);
    expect(downloads.length).toBe(1);
  });
});

test("a list too long for an address: on Mac the sheet and three lines how to export it", async () => {
  await stepsBeside(longList(150), { platform: "Mac", sets: BROWSER_WINDOW }, async (page, downloads) => {
    await button(page, "Lập PDF danh sách").click();
    expect(await group(page, "PDF danh sách").getByRole("listitem").count()).toBe(3);
    expect(await button(page, "Mở trong trình duyệt").count()).toBe(0);
    expect(await openedPages(page)).toEqual([]);
    expect(downloads).toEqual([]);
  });
});

/** Downloads are told a moment after the page has begun them. */
async function expectSoon<T>(look: () => T, wanted: T): Promise<void> {
  for (let tries = 0; tries < 100 && JSON.stringify(look()) !== JSON.stringify(wanted); tries++) await new Promise((wake) => setTimeout(wake, 50));
  expect(look()).toEqual(wanted);
}
