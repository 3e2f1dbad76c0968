import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { checkedPage, launch, openPage, serveBuild } from "./harness";

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

let server: Awaited<ReturnType<typeof serveBuild>>;
let browser: Browser;

beforeAll(async () => {
  server = await serveBuild();
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test("the guide's pictures: the start, the results, a nominee's card, the fixes, high contrast", async () => {
  const { page, context, faults } = await openPage(browser, server.url, { viewport: { width: 1180, height: 760 } });
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
