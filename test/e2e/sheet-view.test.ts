import type { Page } from "playwright-core";
import { workbookBytes } from "../fixtures/workbook";
import { withParts, worksheet } from "../workbook/file/parts";
import { checkedPage, drop, openPage, serveBuild, setStage } from "./harness";
import { messy } from "./workbooks";

jest.setTimeout(120_000);

const stage = setStage(serveBuild);
const LAST = 1_048_576;

const LONG = "Trường Tiểu học và Trung học cơ sở ".repeat(14);

/** The messy workbook, with a sheet that has a cell in each of these rows. */
function tall(rows: readonly number[], last: string): Uint8Array {
  const cells = rows.map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="D${row}" t="str"><v>${last || row}</v></c></row>`);
  return withParts(workbookBytes({ ...messy(), Cao: [[1]] }), { "xl/worksheets/sheet3.xml": worksheet(cells.join("")) });
}

async function opened(rows: readonly number[], { times = 1, last = "" } = {}): Promise<Page> {
  const { page } = await openPage(stage.browser, stage.server.url, { viewport: { width: 1280 * times, height: 800 * times } });
  await drop(page, "cao.xlsx", tall(rows, last));
  await checkedPage(page);
  await page.getByRole("tab", { name: "Cao" }).click();
  return page;
}

/** Rows whose text stands inside the window, with what they say. */
const inSight = (page: Page) => page.evaluate(() => {
  const grid = document.querySelector(".grid")!;
  const { top, bottom } = grid.getBoundingClientRect();
  const head = grid.querySelector(".grid-head")!.getBoundingClientRect().height;
  return [...grid.querySelectorAll(".grid-body .grid-row")]
    .filter((row) => row.getBoundingClientRect().top >= top + head - 1 && row.getBoundingClientRect().bottom <= bottom + 1)
    .map((row) => [row.querySelector(".grid-row-head")!.textContent, row.querySelector(".grid-cell")!.textContent]);
});

const nodes = (page: Page) => page.locator(".grid *").count();

test("few rows are in the document, however many there are, and those in sight are the right ones", async () => {
  const page = await opened(Array.from({ length: 30_000 }, (_, i) => i + 1));
  const first = await nodes(page);
  for (const place of [0.1, 0.5, 0.97, 1]) {
    await page.evaluate((part) => {
      const grid = document.querySelector(".grid")!;
      grid.scrollTop = part * (grid.scrollHeight - grid.clientHeight);
    }, place);
    const expected = String(Math.max(1, Math.floor(place * 29_970)));
    await page.locator(".grid-row", { has: page.locator(".grid-row-head", { hasText: new RegExp(`^${expected}$`) }) }).locator(".grid-cell").first()
      .getByText(expected).waitFor();
    const rows = await inSight(page);
    expect(rows.length).toBeGreaterThan(15);
    for (const [number, text] of rows) expect(text).toBe(number);
    expect(await nodes(page)).toBeLessThan(first + 300);
  }
  await page.context().close();
});

test.each([1, 2])("the last row of the tallest sheet is reached by key and by scrollbar, the page magnified %d times", async (times) => {
  const page = await opened([1, LAST], { times });
  await page.evaluate((zoom) => (document.documentElement.style.zoom = String(zoom)), times);
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+End");
  await page.locator(`#cell-D${LAST}.cursor`).getByText(String(LAST)).waitFor();
  expect((await inSight(page)).at(-1)).toEqual([String(LAST), String(LAST)]);
  await page.keyboard.press("Control+Home");
  await page.locator("#cell-A1.cursor").waitFor();
  expect((await inSight(page))[0]).toEqual(["1", "1"]);
  await page.evaluate(() => document.querySelector(".grid")!.scrollTo(0, 1e9));
  await page.locator(`#cell-D${LAST}`).getByText(String(LAST)).waitFor();
  expect((await inSight(page)).at(-1)).toEqual([String(LAST), String(LAST)]);
  await page.context().close();
});

test("the cell gone to stays in sight when its whole text, which comes later, needs more lines above the sheet", async () => {
  const page = await opened(Array.from({ length: 30_000 }, (_, i) => i + 1), { last: LONG });
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+End");
  await page.locator(".cell-line", { hasText: LONG.trim() }).waitFor();
  await settled(page);
  expect((await inSight(page)).at(-1)).toEqual(["30000", "30000"]);
  await page.context().close();
});

/** Two frames: what a change of size calls forth is drawn. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}
