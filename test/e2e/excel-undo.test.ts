import type { Page } from "playwright-core";
import { clerksState, ourHighlights } from "../excel-host/state";
import { bookOf, inExcel } from "./excel";
import { button, setPaneStage, status, valueAt } from "./excel-pane-stage";
import { CELLS, messy } from "./workbooks";

jest.setTimeout(120_000);

const { checkedBeside } = setPaneStage();

const MODERN = { level: 21, undo: true };
const LTSC = { level: 17, undo: true };

/** The whole workbook, our marks too. */
async function whole(page: Page): Promise<unknown> {
  const book = await bookOf(page);
  return { clerks: clerksState(book), marks: ourHighlights(book) };
}

/** Excel's own Ctrl+Z, and the workbook at once after it: before the pane checks again by itself. */
async function ctrlZ(page: Page): Promise<{ undone: boolean; left: unknown }> {
  const [undone, book] = await inExcel(page, ({ clerk, book: now }) => [clerk.undo(), now] as const);
  return { undone, left: { clerks: clerksState(book), marks: ourHighlights(book) } };
}

async function fixOne(page: Page): Promise<void> {
  await inExcel(page, ({ clerk }, cell) => clerk.select("Đăng ký", cell), CELLS.dotted);
  await button(page, "Ghi “02693822111”").click();
  await status(page, "Đã sửa 1 ô.");
}

async function fixAll(page: Page): Promise<void> {
  await button(page, "Sửa 3 ô an toàn").click();
  await button(page, "Sửa 3 ô").click();
  await status(page, "Đã sửa 3 ô.");
}

const undo = (page: Page) => button(page, /^Hoàn tác/).click();

test.each([["one fix", fixOne], ["all safe fixes", fixAll]])("Excel with an undo list: %s and the marks that follow are one Ctrl+Z", async (_, fix) => {
  await checkedBeside({ rows: messy() }, async (page) => {
    const before = await whole(page);
    await fix(page);
    expect(await whole(page)).not.toEqual(before);
    expect(await ctrlZ(page)).toEqual({ undone: true, left: before });
    // The pane follows, and takes nothing back a second time.
    await button(page, "Sửa 3 ô an toàn").waitFor();
    await undo(page);
    await status(page, "đã thay đổi từ lần sửa đó nên được để nguyên");
    expect(await whole(page)).toEqual(before);
  }, MODERN);
});

test.each([["one fix", fixOne, 1], ["all safe fixes", fixAll, 3]])("Excel LTSC, whose undo list an add-in empties: the pane takes %s back", async (_, fix, count) => {
  await checkedBeside({ rows: messy() }, async (page) => {
    const before = await whole(page);
    await fix(page);
    expect((await ctrlZ(page)).undone).toBe(false);
    await undo(page);
    await status(page, `Đã trả lại ${count} ô như cũ.`);
    expect(await whole(page)).toEqual(before);
  }, LTSC);
});

test.each([["with an undo list", MODERN], ["LTSC", LTSC]])("Excel %s: what the clerk has typed since into a fixed cell stays, and that is said", async (_, options) => {
  await checkedBeside({ rows: messy() }, async (page) => {
    await fixAll(page);
    await inExcel(page, ({ clerk }, cell) => clerk.type("Đăng ký", cell, "02693822999"), CELLS.dotted);
    await undo(page);
    await status(page, "Đã trả lại 2 ô như cũ. 1 ô đã thay đổi từ lần sửa đó nên được để nguyên.");
    expect([await valueAt(page, CELLS.dotted), await valueAt(page, CELLS.number), await valueAt(page, CELLS.position)])
      .toEqual(["02693822999", 978_123_456, "Hiệu trưởng"]);
    await page.getByTitle("Chưa có gì để hoàn tác").waitFor();
  }, options);
});

test("a fix that the pane has taken back is one Ctrl+Z away, too", async () => {
  await checkedBeside({ rows: messy() }, async (page) => {
    await fixAll(page);
    const fixed = await whole(page);
    await undo(page);
    await status(page, "Đã trả lại 3 ô như cũ.");
    expect(await ctrlZ(page)).toEqual({ undone: true, left: fixed });
  }, MODERN);
});

test("what a sheet protected meanwhile refuses to take back can be taken back later", async () => {
  await checkedBeside({ rows: messy() }, async (page) => {
    const before = await whole(page);
    await fixAll(page);
    await inExcel(page, ({ clerk }) => clerk.protect("Đăng ký"));
    await undo(page);
    await status(page, "3 ô nằm trên trang đang khóa");
    await inExcel(page, ({ clerk }) => clerk.unprotect("Đăng ký"));
    await undo(page);
    await status(page, "Đã trả lại 3 ô như cũ.");
    expect(await whole(page)).toEqual(before);
  }, LTSC);
});
