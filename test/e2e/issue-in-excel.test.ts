import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import type { ExcelOptions } from "../excel-host/create-excel";
import type { Rows } from "../fixtures/workbook";
import { inExcel, openBesideExcel, serveExcel } from "./excel";
import { setStage } from "./harness";

jest.setTimeout(120_000);

const rows: Rows = [
  ["Tên đơn vị", "Loại", "Huyện", "E-mail", "Người nhận", "Điện thoại"],
  ["Phòng GDĐT huyện Mang Yang", "Phòng GDĐT", "Mang Yang", " mangyang@moet.edu.vn", "", ""],
  ["Trường THPT Lê Lợi", "", "Plei Cu", "le.loi@moet.edu.vn", "", ""],
];

const stage = setStage(serveExcel);

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const valueAt = (page: Page, cell: string) => inExcel(page, ({ clerk }, at) => clerk.value("Đơn vị", at), cell);

/** The screen beside a workbook that holds nothing but the list. */
async function beside(options: ExcelOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const { page, context, faults, requests } = await openBesideExcel(stage.browser, `${stage.server.url}taskpane.html`, { book: { rows: { "Đơn vị": rows } }, options }, { acceptDownloads: true });
  await page.waitForFunction(() => "excel" in window);
  try {
    await button(page, "Dành cho Sở").click();
    await button(page, /^Phát hành mẫu/).click();
    await use(page);
    expect(faults).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(stage.server.url) && !url.startsWith(`blob:${stage.server.url}`))).toEqual([]);
    expect(await inExcel(page, ({ stats }) => stats.unknown)).toEqual([]);
  } finally {
    await context.close();
  }
}

test("the list in the open workbook: a finding leads to its cell, a fix mends it there, and the zip follows", () => beside({}, async (page) => {
  await button(page, "Đọc danh sách trong bảng tính này").click();
  await page.getByRole("heading", { name: "2 đơn vị nhận mẫu" }).waitFor();
  await button(page, /Đơn vị!C3/).click();
  await page.waitForFunction(() => window.excel.book.selection === "Đơn vị!C3");
  await button(page, "Ghi “mangyang@moet.edu.vn”").click();
  await page.locator(".issue .item").nth(1).waitFor({ state: "detached" });
  expect(await valueAt(page, "D2")).toBe("mangyang@moet.edu.vn");
  expect(await valueAt(page, "C3")).toBe("Plei Cu");
  await button(page, "Hoàn tác").click();
  await button(page, "Sửa 1 ô an toàn").click();
  await page.locator(".issue .item").nth(1).waitFor({ state: "detached" });
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Phát hành cho 2 đơn vị").click()]);
  expect(Object.keys(unzipSync(readFileSync(await download.path())))).toHaveLength(5);
}));

test("the list made ready is put in as a sheet, beside what is there", () => beside({}, async (page) => {
  await button(page, "Thêm trang danh sách có sẵn").click();
  await page.getByRole("heading", { name: "18 đơn vị nhận mẫu" }).waitFor();
  expect(await inExcel(page, ({ book }) => book.sheets.map(({ name }) => name))).toEqual(["Đơn vị", "Đơn vị nhận"]);
  expect(await inExcel(page, ({ clerk }) => [clerk.value("Đơn vị nhận", "A4"), clerk.value("Đơn vị nhận", "C20")])).toEqual(["Phòng GDĐT thành phố Pleiku", "huyện Chư Pưh"]);
}));

test("in Excel on Mac, where no download arrives, the page is offered instead", () => beside({ platform: "Mac" }, async (page) => {
  let handed = 0;
  page.on("download", () => (handed += 1));
  await button(page, "Đọc danh sách trong bảng tính này").click();
  await button(page, "Phát hành cho 2 đơn vị").click();
  await page.locator(".handed").getByText(`${stage.server.url}index.html`).waitFor();
  expect(handed).toBe(0);
}));
