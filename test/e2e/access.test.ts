import type { BrowserContextOptions, Page } from "playwright-core";
import { workbookBytes } from "../fixtures/workbook";
import { checkedPage, drop, openPage, serveBuild, setStage } from "./harness";
import { axeFaults, bringAxe, widerBy } from "./look";
import { messy } from "./workbooks";

// axe looks at nine screens one after the other.
jest.setTimeout(240_000);

const stage = setStage(serveBuild);

/** Walks through every screen of the page, calling `see` on each. */
async function everyScreen(page: Page, see: (screen: string) => Promise<void>): Promise<void> {
  await see("start");
  await drop(page, "phong-mang-yang.xlsx", workbookBytes(messy()));
  await checkedPage(page);
  await page.locator("sheet-view .grid-row").first().waitFor({ state: "attached" });
  await see("results");
  for (const head of await page.locator(".group-head").all()) await head.click();
  await see("cards");
  await page.getByRole("tab", { name: "Theo loại" }).click();
  await page.locator(".group-head").first().click();
  await see("by check");
  await page.keyboard.press("F8");
  await see("at a finding");
  await page.getByRole("button", { name: "Thiết lập" }).click();
  for (const sheet of await page.locator(".mapping details:not([open]) summary").all()) await sheet.click();
  await see("settings");
  await page.getByRole("button", { name: "Trợ giúp" }).click();
  await see("help");
  await page.keyboard.press("Escape");
  const results = page.getByRole("button", { name: "Kết quả", exact: true });
  if (await results.isVisible()) await results.click();
  await page.getByRole("button", { name: /Sửa \d+ ô an toàn/ }).click();
  await see("fixes");
  await drop(page, "hong.xlsx", Buffer.from("PK\u0003\u0004 hỏng"));
  await page.getByRole("alert").waitFor();
  await see("problem");
}

async function withPage(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const { page, context, faults } = await openPage(stage.browser, stage.server.url, options);
  try {
    await use(page);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };

/** In the dark only the colours are others. */
const CONTRAST = { runOnly: ["color-contrast"] };

test.each([
  ["wide", { viewport: wide }, {}],
  ["320 px", { viewport: narrow }, {}],
  ["dark", { viewport: wide, colorScheme: "dark" as const }, CONTRAST],
  ["high contrast", { viewport: wide, forcedColors: "active" as const, reducedMotion: "reduce" as const }, CONTRAST],
])("axe finds nothing on any screen: %s", async (_, options, rules) => {
  // The tester's own script is not the page's: it goes in past the policy, which the other tests hold to.
  await withPage({ ...options, bypassCSP: true }, async (page) => {
    await bringAxe(page);
    await everyScreen(page, async (screen) => expect({ screen, found: await axeFaults(page, rules) }).toEqual({ screen, found: [] }));
  });
});

test.each([320, 380, 760, 1280])("nothing is wider than the window at %d px", async (width) => {
  await withPage({ viewport: { width, height: 640 } }, async (page) => {
    await everyScreen(page, async (screen) => expect({ screen, wider: await widerBy(page) }).toEqual({ screen, wider: [0, 0] }));
  });
});

test("the whole way by keyboard: open the sample, step, fix, undo, settings and back", async () => {
  await withPage({ viewport: wide }, async (page) => {
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).innerText.trim());
    const tabTo = async (pattern: RegExp) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press("Tab");
        if (pattern.test(await focused())) return;
      }
      throw new Error(`Tab never reaches ${pattern}`);
    };
    await tabTo(/Mở tệp mẫu/);
    await page.keyboard.press("Enter");
    await checkedPage(page);
    await page.keyboard.press("F8");
    await page.locator("[data-current]").waitFor();
    await page.locator(".stepper").getByText(/^1 \/ \d+$/).waitFor();
    await page.keyboard.press("Shift+F8");
    await page.locator(".stepper").getByText(/^(\d+) \/ \1$/).waitFor();

    await tabTo(/^Theo mục đăng ký$/);
    await page.keyboard.press("ArrowRight");
    await page.locator('#tab-check[aria-selected="true"]').waitFor();
    await page.keyboard.press("Tab");
    const first = await focused();
    await page.keyboard.press("ArrowDown");
    expect(await focused()).not.toBe(first);
    await page.keyboard.press("Home");
    expect(await focused()).toBe(first);
    await page.keyboard.press("Enter");
    await page.locator('.group-head[aria-expanded="true"]').first().waitFor();

    await tabTo(/^Thiết lập$/);
    await page.keyboard.press("Enter");
    await page.locator("#screen-title:focus").getByText("Thiết lập").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("table.verdicts").waitFor();

    await tabTo(/^Sửa \d+ ô an toàn$/);
    await page.keyboard.press("Enter");
    await page.locator("#screen-title:focus").waitFor();
    await tabTo(/^Sửa \d+ ô$/);
    await page.keyboard.press("Enter");
    await page.getByText(/^Đã sửa \d+ ô/).waitFor();
    await tabTo(/^Hoàn tác/);
    await page.keyboard.press("Enter");
    await page.getByText(/^Đã trả lại \d+ ô/).waitFor();
  });
});

test("a long list is one stop of the Tab key; arrows go on inside it", async () => {
  await withPage({ viewport: wide }, async (page) => {
    await drop(page, "a.xlsx", workbookBytes(messy()));
    await checkedPage(page);
    const inOrder = await page.locator('#findings-panel [data-stop][tabindex="0"]').count();
    expect(inOrder).toBe(1);
    expect(await page.locator("#findings-panel [data-stop]").count()).toBeGreaterThan(2);
  });
});

test("the sheet is a grid that a screen reader can follow: sizes, headers, the active cell", async () => {
  await withPage({ viewport: wide }, async (page) => {
    await drop(page, "a.xlsx", workbookBytes(messy(500)));
    await checkedPage(page);
    await page.getByRole("tab", { name: /Nhân sự/ }).click();
    const grid = page.getByRole("grid", { name: "Nhân sự" });
    expect(await grid.getAttribute("aria-rowcount")).toBe("502");
    expect(await grid.getAttribute("aria-colcount")).toBe("9");
    await grid.focus();
    await page.keyboard.press("Control+End");
    await page.locator("#cell-H501").waitFor();
    expect(await grid.getAttribute("aria-activedescendant")).toBe("cell-H501");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await page.locator("#cell-B501.cursor", { hasText: "Rơ Châm Thử 497" }).waitFor();
    expect(await page.locator(".grid-row").count()).toBeLessThan(60);
  });
});

test("what happened is said in the live region", async () => {
  await withPage({ viewport: wide }, async (page) => {
    expect(await page.getByRole("status").innerText()).toBe("");
    await drop(page, "a.xlsx", workbookBytes(messy()));
    await checkedPage(page);
    await page.getByTitle("Kiểm tra lại").click();
    await page.getByRole("status").getByText(/^Đã kiểm tra: \d+ lỗi, \d+ cảnh báo\.$/).waitFor();
  });
});

test("nothing is said by colour alone: every verdict, outcome and severity has its word", async () => {
  await withPage({ viewport: wide, forcedColors: "active" }, async (page) => {
    await drop(page, "a.xlsx", workbookBytes(messy()));
    await checkedPage(page);
    for (const head of await page.locator(".group-head").all()) await head.click();
    const marks = await page.locator(".mark").allTextContents();
    expect(marks.length).toBeGreaterThan(10);
    expect(marks.filter((text) => text.trim() === "")).toEqual([]);
    const cell = page.locator(".grid-cell.mark-missing", { hasText: "Thiếu" }).first();
    await cell.waitFor();
    const tabs = await page.locator('[role="tab"][aria-selected="true"]').evaluateAll((chosen) =>
      chosen.map((tab) => getComputedStyle(tab)).map(({ color, backgroundColor }) => color === backgroundColor || backgroundColor === "rgba(0, 0, 0, 0)"),
    );
    expect(tabs).toEqual([false, false]);
    expect(await cell.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("dashed");
  });
});

test("in high contrast a chosen button can be read under the mouse", async () => {
  await withPage({ viewport: wide, forcedColors: "active", reducedMotion: "reduce" }, async (page) => {
    const settings = page.getByRole("button", { name: "Thiết lập" });
    await settings.click();
    await page.locator("#screen-title").waitFor();
    expect(await settings.evaluate((button) => button.matches(":hover[aria-pressed=true]"))).toBe(true);
    const [found, wanted] = await settings.evaluate((button) => {
      const paint = (of: Element) => (({ color, backgroundColor }) => ({ color, backgroundColor }))(getComputedStyle(of));
      const plain = document.body.appendChild(document.createElement("span"));
      plain.style.cssText = "forced-color-adjust: none; color: HighlightText; background: Highlight";
      return [paint(button), paint(plain)];
    });
    expect(found).toEqual(wanted);
  });
});

test("who asks for less motion gets none", async () => {
  await withPage({ viewport: wide, reducedMotion: "reduce" }, async (page) => {
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")].filter((element) => getComputedStyle(element).transitionDuration !== "0s").length,
    );
    expect(moving).toBe(0);
  });
});
