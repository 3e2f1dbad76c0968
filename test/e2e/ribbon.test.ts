import { ourHighlights } from "../excel-host/state";
import { bookOf, inExcel, openBesideExcel, serveExcel } from "./excel";
import { setStage } from "./harness";
import { CELLS, messy } from "./workbooks";

jest.setTimeout(120_000);

const stage = setStage(serveExcel);

test("the ribbon's Kiểm tra needs no pane: cells are marked, the first error is selected, and a window says it", async () => {
  const beside = { book: { rows: messy() } };
  const { page, context, faults, requests } = await openBesideExcel(stage.browser, `${stage.server.url}commands.html`, beside);
  await inExcel(page, ({ Office }) => new Promise<void>((completed) => Office.commands.get("checkNow")!({ completed })));
  const book = await bookOf(page);
  expect(ourHighlights(book).join()).toContain(`missing ${CELLS.missing}`);
  expect(book.selection).toBe(`Đăng ký!${CELLS.missing}`);
  const [address] = await inExcel(page, ({ Office }) => Office.dialogs);
  expect(faults).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(stage.server.url))).toEqual([]);
  await context.close();

  // As Office does: the window is a page of its own, with nothing but its address.
  const dialog = await openBesideExcel(stage.browser, address!, beside, { viewport: { width: 420, height: 200 } });
  await dialog.page.getByRole("alert").getByText(/^Có \d+ lỗi phải sửa và \d+ điểm cần xem lại\./).waitFor();
  const wider = await dialog.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
  await dialog.page.keyboard.press("Enter");
  expect(await inExcel(dialog.page, ({ Office }) => Office.told)).toEqual(["close"]);
  expect(dialog.faults).toEqual([]);
  await dialog.context.close();
});
