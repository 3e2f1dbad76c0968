import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { workbookBytes } from "../fixtures/workbook";
import { checkedPage, drop, openPage, serveBuild, setStage, type Watched } from "./harness";
import { CELLS, HOSTILE, messy } from "./workbooks";

jest.setTimeout(60_000);

const stage = setStage(serveBuild);
let watched: Watched;
let page: Page;
beforeEach(async () => {
  watched = await openPage(stage.browser, stage.server.url);
  page = watched.page;
});
afterEach(async () => {
  const { faults, requests, context } = watched;
  await context.close();
  expect(faults).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(stage.server.url) && !url.startsWith(`blob:${stage.server.url}`))).toEqual([]);
});

async function openMessy(): Promise<void> {
  await drop(page, "phong-mang-yang.xlsx", workbookBytes(messy()));
  await checkedPage(page);
}

/** The file that a click hands to the browser. */
async function downloadBy(click: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The sheet view asks its rows of the worker: they come a little after the news. */
const shown = (cell: string, text: string) => page.locator(`#cell-${cell}`).getByText(text).waitFor();

const cellOf = (bytes: Buffer, cell: string) => read(bytes).Sheets["Đăng ký"]![cell] as { t: string; v: unknown } | undefined;
const notice = () => page.getByRole("status");

test("hidden rows of a file are checked and shown here, and a finding says that they are hidden in the file", async () => {
  await drop(page, "loc.xlsx", workbookBytes(messy(), {}, "xlsx", { "Đăng ký": { rows: [7] } }));
  await checkedPage(page);
  await page.getByRole("button", { name: /Sửa 3 ô an toàn/ }).click();
  await page.getByText("1 ô trong số đó ở dòng hoặc cột đang ẩn").waitFor();
  await page.getByRole("button", { name: "Sửa 3 ô", exact: true }).click();
  await notice().getByText("Đã sửa 3 ô, trong đó 1 ô ở dòng hoặc cột đang ẩn.").waitFor();
  await shown(CELLS.dotted, "02693822111");
  const { bytes } = await downloadBy(() => page.getByRole("button", { name: "Lưu tệp" }).click());
  expect(cellOf(bytes, CELLS.dotted)?.v).toBe("02693822111");
  expect(read(bytes, { cellStyles: true }).Sheets["Đăng ký"]!["!rows"]![6]!.hidden).toBe(true);
});

test("the sample is one click away and shows its verdicts", async () => {
  await page.getByRole("button", { name: "Mở tệp mẫu" }).click();
  await checkedPage(page);
  const counts = await page.locator("table.verdicts tbody td").allInnerTexts();
  expect(counts.map(Number).reduce((sum, count) => sum + count)).toBeGreaterThan(2);
  expect(await page.locator(".group").count()).toBeGreaterThan(2);
  await page.getByRole("tab", { name: /Nhân sự/ }).waitFor();
});

test("a dropped workbook is checked: verdicts, findings by nominee and by check", async () => {
  await openMessy();
  expect(await page.locator("table.verdicts thead th").allInnerTexts()).toEqual(["Tập thể", "Cá nhân"]);
  await page.getByRole("button", { name: /Trường TH Lê Lợi/ }).click();
  await page.locator(".group-body .item", { hasText: "D8" }).first().waitFor();
  await page.getByRole("tab", { name: "Theo loại" }).click();
  await page.getByRole("button", { name: /Ô bắt buộc còn trống/ }).waitFor();
  await page.getByText("Lỗi", { exact: false }).locator("visible=true").first().waitFor();
});

test("a click on a finding goes to its cell in the sheet, and the cell tells why", async () => {
  await openMessy();
  await page.getByRole("button", { name: /Trường TH Lê Lợi/ }).click();
  await page.locator(".group-body .go").first().click();
  await page.locator(`#cell-${CELLS.missing}.cursor`).waitFor();
  await page.locator(`#cell-${CELLS.dotted}`).click();
  await page.getByRole("region", { name: "Vì sao ô này" }).getByText("0269.3822.111").first().waitFor();
});

test("all that is safe is fixed, undone, fixed again and saved; another library reads it", async () => {
  await openMessy();
  await page.getByRole("button", { name: /Sửa \d+ ô an toàn/ }).click();
  await page.locator(".edit-list tr", { hasText: `!${CELLS.dotted}` }).getByText("02693822111").waitFor();
  await page.getByRole("button", { name: /^Sửa \d+ ô$/ }).click();
  await page.getByText(/^Đã sửa \d+ ô/).waitFor();
  await shown(CELLS.dotted, "02693822111");

  await page.getByRole("button", { name: /^Hoàn tác/ }).click();
  await page.getByText(/^Đã trả lại/).waitFor();
  await shown(CELLS.dotted, "0269.3822.111");

  await page.getByRole("button", { name: /Sửa \d+ ô an toàn/ }).click();
  await page.getByRole("button", { name: /^Sửa \d+ ô$/ }).click();
  await page.getByText(/^Đã sửa \d+ ô/).waitFor();
  const { name, bytes } = await downloadBy(() => page.getByRole("button", { name: "Lưu tệp" }).click());
  expect(name).toBe("phong-mang-yang-da-kiem-tra.xlsx");
  expect(cellOf(bytes, CELLS.dotted)).toMatchObject({ t: "s", v: "02693822111" });
  expect(cellOf(bytes, CELLS.number)).toMatchObject({ t: "s", v: "0978123456" });
  expect(cellOf(bytes, CELLS.hostile)).toMatchObject({ t: "s", v: HOSTILE });
  expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!)).toContain("dien-hinh:missing");
});

test("highlights can be taken away, in the view and in what is saved", async () => {
  await openMessy();
  await page.locator(".grid-cell.mark-missing").first().waitFor();
  await page.locator("details.menu summary").click();
  await page.getByRole("button", { name: "Bỏ tô màu" }).click();
  await page.getByText("Đã bỏ tô màu", { exact: false }).waitFor();
  await page.locator(".grid [class*=mark-]").first().waitFor({ state: "detached" });
  const { bytes } = await downloadBy(() => page.getByRole("button", { name: "Lưu tệp" }).click());
  expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!)).not.toContain("dien-hinh:");
});

test("a tick is kept with the workbook", async () => {
  await openMessy();
  const group = page.locator(".group", { hasText: "Trường THCS Chu Văn An" }).first();
  await group.getByRole("button").first().click();
  await group.getByRole("checkbox").first().check();
  await group.getByText("Đã xác nhận").first().waitFor();
  const { name, bytes } = await downloadBy(() => page.getByRole("button", { name: "Lưu tệp" }).click());
  await drop(page, name, bytes);
  await page.locator(".file", { hasText: name }).waitFor();
  await checkedPage(page);
  await page.locator(".group", { hasText: "Trường THCS Chu Văn An" }).first().getByRole("button").first().click();
  await page.getByRole("checkbox", { checked: true }).first().waitFor();
});

test("a file that is no workbook gets one sentence, and what was open stays open", async () => {
  await openMessy();
  await drop(page, "trang.xlsx", Buffer.from("<!doctype html><html><body>không phải bảng tính</body></html>"));
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toContain("trang.xlsx");
  expect(await page.locator(".file").innerText()).toContain("phong-mang-yang.xlsx");
  await shown(CELLS.dotted, "0269.3822.111");
  await alert.getByRole("button", { name: "Đóng" }).click();
  await alert.waitFor({ state: "detached" });
});

test("a workbook without a form says so and offers the template", async () => {
  await drop(page, "khac.xlsx", workbookBytes({ Sheet1: [["Doanh thu", "Chi phí"], [1, 2]] }));
  await page.getByRole("alert").waitFor();
  const { name, bytes } = await downloadBy(() => page.getByRole("alert").getByRole("button", { name: "Tạo mẫu" }).click());
  expect(name).toBe("mau-dang-ky.xlsx");
  expect(read(bytes).SheetNames.length).toBeGreaterThanOrEqual(3);
});

test("text from cells is text everywhere", async () => {
  await openMessy();
  await page.getByRole("button", { name: new RegExp("img src=x") }).click();
  await page.locator(`#cell-${CELLS.hostile}`).click();
  await page.locator(".cell-line").getByText(HOSTILE).waitFor();
  expect(await page.locator("img").count()).toBe(0);
  expect(await page.title()).not.toBe("hacked");
});

test("settings change the check at once: date, review point, staff in another file", async () => {
  await openMessy();
  await page.getByRole("button", { name: "Thiết lập" }).click();
  await page.getByLabel("Xét tại ngày").fill("2021-10-15");
  await page.getByText("Đang tính đến 15/10/2021").waitFor();
  await page.getByLabel("Giai đoạn xét").selectOption("final");
  const staff = { ...messy() };
  delete staff["Đăng ký"];
  await page.locator('input[type="file"][accept*=".csv"]').setInputFiles({
    name: "nhan-su.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(workbookBytes(staff)),
  });
  await page.getByText("Từ tệp “nhan-su.xlsx”.").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".used").getByText(/Tổng kết · tính đến 15\/10\/2021 · năm học 2020-2021/).waitFor();
  await page.getByText("đối chiếu với nhân sự").waitFor();
});

test("a staff file without staff is not said to have been compared with", async () => {
  await openMessy();
  await page.getByRole("button", { name: "Thiết lập" }).click();
  const choose = (name: string, text: string) =>
    page.locator('input[type="file"][accept*=".csv"]').setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await choose("tkb.csv", "Thứ,Tiết,Môn\r\nHai,1,Toán\r\n");
  await notice().getByText("Chưa đối chiếu được: không thấy danh sách nhân sự trong tệp “tkb.csv”").waitFor();
  await choose("phong-cu.csv", "TT,Hä vµ tªn,Chøc vô,§¬n vÞ,XÕp lo¹i 2020-2021\r\n1,NguyÔn Thanh Hµ,Gi¸o viªn,Tr­êng THCS Chu V¨n An,HTXSNV\r\n");
  await notice().getByText("Chưa đối chiếu được: không thấy danh sách nhân sự trong tệp “phong-cu.csv”").waitFor();
  await choose("nhan-su.csv", "Họ và tên,Chức vụ,Đơn vị,Xếp loại 2020-2021\r\nH'Bŭn Siu,HT,Trường THCS Chu Văn An,HTXSNV\r\n");
  await notice().getByText("Đã đối chiếu với nhân sự trong tệp “nhan-su.csv”.").waitFor();
});

test("a plan file that is none is refused by name, and the results stay", async () => {
  await openMessy();
  await page.getByRole("button", { name: "Thiết lập" }).click();
  const choose = (name: string, text: string) =>
    page.locator('input[type="file"][accept*=".json"]').setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  await choose("ke-hoach.json", "{");
  await page.getByRole("alert").getByText("ke-hoach.json").waitFor();
  await choose("thieu.json", '{"id":"a"}');
  await page.getByText("nếu không có thì kế hoạch", { exact: false }).waitFor();
  await page.keyboard.press("Escape");
  await page.locator("table.verdicts").waitFor();
});

test("English is a switch away and comes back after a reload", async () => {
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: "Choose a file…" }).waitFor();
  await page.locator('html[lang="en"]').waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Choose a file…" }).waitFor();
  expect(await notice().count()).toBe(1);
});
