import type { Page } from "playwright-core";
import { workbookBytes } from "../fixtures/workbook";
import { checkedPage, openPage, serveBuild, setStage, type Watched } from "./harness";
import { CELLS, messy, registration } from "./workbooks";

jest.setTimeout(60_000);

const stage = setStage(serveBuild);
let watched: Watched;
let page: Page;

/** Saves a workbook under that name in the browser's own file system, as a spreadsheet program would on disk. */
async function saveOnDisk(sheets: ReturnType<typeof messy>): Promise<void> {
  await page.evaluate(async (base64) => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle("don-vi.xlsx", { create: true });
    const writer = await handle.createWritable();
    await writer.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
    await writer.close();
  }, Buffer.from(workbookBytes(sheets)).toString("base64"));
}

/** No window can be clicked here: the picker gives the file at once. Its handle is a real one. */
async function choose(): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, {
      showOpenFilePicker: async () => [await (await navigator.storage.getDirectory()).getFileHandle("don-vi.xlsx")],
    });
  });
  await page.getByRole("button", { name: "Chọn tệp…" }).click();
  await checkedPage(page);
}

/** The sheet view asks its rows of the worker: they come a little after the news. */
const shown = (cell: string, text: string) => page.locator(`#cell-${cell}`).getByText(text).waitFor();

function corrected(): ReturnType<typeof messy> {
  const sheets = messy();
  const form = sheets["Đăng ký"]!.map((row) => [...row]);
  form[7]![3] = "02693822112";
  return { ...sheets, "Đăng ký": form };
}

beforeEach(async () => {
  watched = await openPage(stage.browser, stage.server.url);
  page = watched.page;
});
afterEach(async () => {
  await watched.context.close();
  expect(watched.faults).toEqual([]);
});

test("a file saved again by another program is checked again by itself", async () => {
  await saveOnDisk(messy());
  await choose();
  await shown(CELLS.missing, "Thiếu");
  await saveOnDisk(corrected());
  await page.getByText("đã đọc và kiểm tra bản mới", { exact: false }).waitFor();
  await shown(CELLS.missing, "02693822112");
});

test("with changes here that the disk does not have, the clerk is asked first", async () => {
  await saveOnDisk(messy());
  await choose();
  await page.getByRole("button", { name: /Sửa \d+ ô an toàn/ }).click();
  await page.getByRole("button", { name: /^Sửa \d+ ô$/ }).click();
  await page.getByText(/^Đã sửa \d+ ô/).waitFor();
  await saveOnDisk(corrected());
  await page.getByRole("heading", { name: "Tệp trên đĩa đã thay đổi" }).waitFor();
  await shown(CELLS.dotted, "02693822111");
  await page.getByRole("button", { name: "Đọc lại tệp" }).click();
  await page.getByText("đã đọc và kiểm tra bản mới", { exact: false }).waitFor();
  await shown(CELLS.dotted, "0269.3822.111");
});

test("what was set here goes along: a tick, the staff of another file, the place in the sheet", async () => {
  await page.clock.setFixedTime(new Date("2021-10-15T08:00:00"));
  const { "Nhân sự": staff, ...form } = messy();
  await saveOnDisk(form as ReturnType<typeof messy>);
  await choose();
  await page.getByRole("button", { name: "Thiết lập" }).click();
  await page.locator('input[type="file"][accept*=".csv"]').setInputFiles({
    name: "nhan-su.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(workbookBytes({ "Nhân sự": staff! })),
  });
  await page.getByText("Từ tệp “nhan-su.xlsx”.").waitFor();
  await page.keyboard.press("Escape");
  const group = page.locator(".group", { hasText: "Trường THCS Chu Văn An" }).first();
  await group.getByRole("button").first().click();
  const share = group.locator(".share").first();
  const before = await share.innerText();
  await group.getByRole("checkbox").first().check();
  await group.getByText("Đã xác nhận").first().waitFor();
  await page.locator(`#cell-${CELLS.missing}`).click();

  const { "Nhân sự": _, ...newer } = corrected();
  await saveOnDisk(newer as ReturnType<typeof messy>);
  await shown(CELLS.missing, "02693822112");
  await page.locator(`#cell-${CELLS.missing}.cursor`).waitFor();
  await group.getByRole("checkbox", { checked: true }).waitFor();
  await share.getByText(before).waitFor();
});

test("a sheet that was put in here is not lost without a word", async () => {
  await page.clock.setFixedTime(new Date("2021-10-15T08:00:00"));
  await saveOnDisk(registration());
  await choose();
  await page.getByRole("button", { name: "Lập bản gửi…" }).click();
  await page.getByLabel("Chỉ lấy mục đủ điều kiện").check();
  await page.getByRole("button", { name: "Tạo trang “Bản gửi”" }).click();
  await page.getByRole("tab", { name: "Bản gửi" }).waitFor();
  await saveOnDisk(corrected());
  await page.getByRole("heading", { name: "Tệp trên đĩa đã thay đổi" }).waitFor();
  await page.getByRole("tab", { name: "Bản gửi" }).waitFor();
});

test("a browser that cannot hold a file opens it all the same, and says what it cannot", async () => {
  await page.evaluate(() => Object.assign(window, { showOpenFilePicker: undefined }));
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Chọn tệp…" }).click()]);
  await chooser.setFiles({ name: "don-vi.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(workbookBytes(messy())) });
  await checkedPage(page);
  await page.getByText("trình duyệt này không tự theo dõi tệp được", { exact: false }).waitFor();
});
