import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { sampleSheets } from "../../src/distribute/template";
import { builtInPlan } from "../../src/plan/built-in";
import type { SheetContent } from "../../src/workbook/sheet-content";
import { workbookBytes, type Rows } from "../fixtures/workbook";
import { inExcel, openBesideExcel, serveExcel } from "./excel";
import { checkedPage, drop, openPage, setStage } from "./harness";
import { registration } from "./workbooks";

jest.setTimeout(60_000);

const folder = join(__dirname, "../../docs/hinh");

/** The pictures of `docs/huong-dan.md` are made anew with `UPDATE_PICTURES=1`; without it, only walked through. */
async function picture(shot: (path?: string) => Promise<Buffer>, name: string): Promise<void> {
  if (process.env.UPDATE_PICTURES !== "1") {
    expect((await shot()).length).toBeGreaterThan(5_000);
    return;
  }
  mkdirSync(folder, { recursive: true });
  await shot(join(folder, `${name}.png`));
}

const stage = setStage(serveExcel);

test("the guide's pictures: the start, the results, a nominee's card, the fixes, high contrast", async () => {
  const { page, context, faults } = await openPage(stage.browser, stage.server.url, { viewport: { width: 1180, height: 760 }, reducedMotion: "reduce" });
  await page.clock.setFixedTime(new Date(2021, 9, 15));
  const shot = (path?: string) => page.screenshot(path === undefined ? {} : { path });
  await picture(shot, "bat-dau");

  await page.getByRole("button", { name: "Mở tệp mẫu" }).click();
  await checkedPage(page);
  await page.locator(".grid-cell[class*=mark-]").first().waitFor();
  await picture(shot, "ket-qua");

  await page.locator(".group-head").first().click();
  await page.keyboard.press("F8");
  await page.locator("[data-current]").waitFor();
  await picture(shot, "muc-dang-ky");

  await page.getByRole("button", { name: /Sửa \d+ ô an toàn/ }).click();
  await page.locator(".edit-list").waitFor();
  await picture(shot, "sua");

  await page.keyboard.press("Escape");
  await page.emulateMedia({ forcedColors: "active" });
  await picture(shot, "tuong-phan-cao");
  expect(faults).toEqual([]);
  await context.close();
});

test("the guide's picture of the steps after the check", async () => {
  const { page, context, faults } = await openPage(stage.browser, stage.server.url, { viewport: { width: 1180, height: 900 } });
  await page.clock.setFixedTime(new Date(2021, 9, 15));
  await drop(page, "mang-yang.xlsx", workbookBytes(registration()));
  await checkedPage(page);
  await page.getByRole("button", { name: "Lập bản gửi…" }).click();
  await page.getByLabel("Chỉ lấy mục đủ điều kiện").check();
  await page.getByRole("button", { name: "Lập PDF danh sách" }).waitFor();
  await page.locator("#screen-title").scrollIntoViewIfNeeded();
  await picture((path?: string) => page.screenshot(path === undefined ? {} : { path }), "ban-gui");
  expect(faults).toEqual([]);
  await context.close();
});

test("the guide's picture of the pane in Excel: the results, and why the selected cell is marked", async () => {
  const rows = Object.fromEntries(sampleSheets(builtInPlan()).map((sheet) => [sheet.name, rowsOf(sheet)]));
  const { page, context, faults } = await openBesideExcel(stage.browser, `${stage.server.url}taskpane.html`, { book: { rows } });
  await page.getByRole("button", { name: "Kiểm tra" }).click();
  await checkedPage(page);
  await page.getByRole("status").getByText("Đã kiểm tra").waitFor();
  await inExcel(page, ({ clerk }) => clerk.select("Đăng ký", "E27"));
  await page.getByRole("region", { name: "Vì sao ô này" }).waitFor();
  await picture((path?: string) => page.screenshot(path === undefined ? {} : { path }), "trong-excel");
  expect(faults).toEqual([]);
  await context.close();
});

/** What a sheet of ours holds, as rows. */
function rowsOf({ cells }: SheetContent): Rows {
  const rows: (string | number | null)[][] = [];
  for (const { row, column, value } of cells) (rows[row] ??= [])[column] = value;
  return Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null));
}
