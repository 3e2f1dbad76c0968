import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { unzipSync, zipSync, strFromU8, strToU8 } from "fflate";
import { cellName } from "../../src/workbook/address";
import { ourHighlights } from "../excel-host/state";
import { bookOf, inExcel, openBesideExcel, serveExcel } from "./excel";
import { openPage, setStage } from "./harness";
import { axeFaults, bringAxe, widerBy } from "./look";

jest.setTimeout(180_000);

const stage = setStage(serveExcel);

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

async function openTask(page: Page): Promise<void> {
  await button(page, "Dành cho Sở").click();
  await button(page, /^Kiểm tra kế hoạch/).click();
}

/** The cell right of the one with this label on the sheet Kế hoạch. */
const beside = (page: Page, label: string) =>
  inExcel(page, ({ clerk }, text) => {
    const { rows } = clerk.sheet("Kế hoạch");
    const row = rows.findIndex((cells) => cells?.some((cell) => cell?.value === text));
    return { row, column: rows[row]!.findIndex((cell) => cell?.value === text) + 1 };
  }, label).then(({ row, column }) => cellName(row, column));

const type = (page: Page, cell: string, to: unknown) =>
  inExcel(page, ({ clerk }, [at, value]) => clerk.type("Kế hoạch", at as string, value), [cell, to]);

test("in Excel: the plan's sheet is added, edited, and each error leads to its marked cell until it is mended", async () => {
  const { page, context, faults } = await openBesideExcel(stage.browser, `${stage.server.url}taskpane.html`, { book: { rows: { Sheet1: [["x"]] } } });
  try {
    await openTask(page);
    await button(page, "Kiểm tra kế hoạch").click();
    await page.getByText("Không thấy trang “Kế hoạch” nào đọc được").waitFor();
    await button(page, "Thêm trang Kế hoạch").click();
    await page.getByRole("status").getByText("Đã thêm trang “Kế hoạch”").waitFor();
    const [mail, share, last] = [await beside(page, "E-mail nhận đăng ký"), await beside(page, "Tỷ lệ ít nhất (%)"), await beside(page, "Đăng ký đến hết ngày")];
    await type(page, share, 0.8);
    await type(page, mail, "");
    await type(page, last, "31/13/2021");
    await button(page, "Kiểm tra kế hoạch").click();
    await page.getByRole("heading", { name: "2 chỗ cần sửa" }).waitFor();
    expect(ourHighlights(await bookOf(page))).toEqual([`Kế hoạch invalid ${last}`, `Kế hoạch missing ${mail}`]);
    await page.locator(".item .go").getByText(`Kế hoạch!${last}`).click();
    await page.waitForFunction((wanted) => window.excel.book.selection === wanted, `Kế hoạch!${last}`);
    await type(page, mail, "van.phong@gialai.edu.vn");
    await type(page, last, "30/11/2021");
    await button(page, "Kiểm tra kế hoạch").click();
    await page.getByText(/hợp lệ: đang áp dụng 15 tiêu chí, 18 mục kiểm tra/).waitFor();
    expect(ourHighlights(await bookOf(page))).toEqual([]);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
});

test("on the page: the sheet is downloaded, and a file's errors are told with their cells", async () => {
  const { page, context, faults } = await openPage(stage.browser, stage.server.url, { acceptDownloads: true });
  try {
    await openTask(page);
    const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Tải trang Kế hoạch để sửa").click()]);
    const bytes = readFileSync(await download.path());
    const choose = (buffer: Buffer) => page.getByLabel("Chọn tệp có trang Kế hoạch…").setInputFiles({ name: "ke-hoach.xlsx", mimeType: "application/octet-stream", buffer });
    await choose(bytes);
    await page.getByText(/hợp lệ: đang áp dụng 15 tiêu chí/).waitFor();
    const parts = unzipSync(bytes);
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!).replace("vanphong.sogialai@moet.edu.vn", "vanphong.sogialai");
    await choose(Buffer.from(zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(sheet) })));
    await page.getByRole("heading", { name: "1 chỗ cần sửa" }).waitFor();
    expect(await page.locator(".item").allInnerTexts()).toEqual([expect.stringMatching(/Kế hoạch!C\d+[^]*vanphong\.sogialai/)]);
    await choose(Buffer.from("PK"));
    const problem = page.getByRole("alert");
    await problem.getByText(/ke-hoach\.xlsx/).waitFor();
    expect(await problem.getByRole("button").allInnerTexts()).toEqual(["Đóng"]);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
});

test.each([320, 1180])("axe finds nothing on the plan's screen, and nothing is wider than the window: %d px", async (width) => {
  const { page, context } = await openPage(stage.browser, stage.server.url, { viewport: { width, height: 700 }, bypassCSP: true });
  try {
    await bringAxe(page);
    await openTask(page);
    await button(page, "Tải trang Kế hoạch để sửa").waitFor();
    expect({ found: await axeFaults(page), wider: await widerBy(page) }).toEqual({ found: [], wider: [0, 0] });
  } finally {
    await context.close();
  }
});
