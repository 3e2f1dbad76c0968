import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { read, utils } from "@e965/xlsx";
import PostalMime from "postal-mime";
import type { BrowserContextOptions, Page } from "playwright-core";
import { pageLink } from "../../src/handover/link";
import { packParcel } from "../../src/handover/parcel";
import { builtInPlan } from "../../src/plan/built-in";
import { sampleList, sampleRegistration } from "../document/pdf/sample";
import { workbookBytes } from "../fixtures/workbook";
import { checkedPage, drop, openPage, pdfText, serveBuild, setStage } from "./harness";
import { longList, registration } from "./workbooks";

jest.setTimeout(240_000);

const NAME = "H'Bŭn Siu";
const axe = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

const stage = setStage(serveBuild);

/** The page on 15 October 2021; afterwards it must have broken no rule and asked no other host. */
async function onPage(address: string, options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const { page, context: own, faults, requests } = await openPage(stage.browser, address, options);
  try {
    await page.clock.setFixedTime(new Date(2021, 9, 15));
    await use(page);
    expect(faults).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(stage.server.url) && !url.startsWith(`blob:${stage.server.url}`))).toEqual([]);
    expect(requests.filter((url) => url.includes("#r=") && url !== address)).toEqual([]);
  } finally {
    await own.close();
  }
}

async function openSteps(page: Page, sheets = registration()): Promise<void> {
  await drop(page, "mang-yang.xlsx", workbookBytes(sheets));
  await checkedPage(page);
  await page.getByRole("button", { name: "Lập bản gửi…" }).click();
  await page.getByRole("heading", { name: "Bản gửi, PDF và thư" }).waitFor();
}

async function downloadBy(page: Page, click: () => Promise<void>): Promise<{ name: string; path: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: 120_000 }), click()]);
  const path = await download.path();
  return { name: download.suggestedFilename(), path, bytes: readFileSync(path) };
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

test("from the open file to sheet, PDF and mail: errors block, the choice opens, what is downloaded is read back", async () => {
  await onPage(stage.server.url, {}, async (page) => {
    await openSteps(page);
    await page.getByText("Còn 16 ngày đến hạn đăng ký 31/10/2021.").waitFor();
    await page.getByText(/Chưa lập được bản gửi vì còn \d+ lỗi:/).waitFor();
    expect(await button(page, "Lập PDF danh sách").count()).toBe(0);
    await page.locator("hand-over-steps .short-list .link").first().click();
    await page.locator("#cell-B10.cursor").waitFor();

    await page.getByLabel("Chỉ lấy mục đủ điều kiện").check();
    const left = page.locator("hand-over-steps .short-list li");
    await left.getByText("Lê Văn Cường").waitFor();
    await left.filter({ hasText: /^\s*Lê Văn Cường:\s+không đủ điều kiện\s*$/ }).waitFor();
    expect(await left.count()).toBe(1);
    await page.getByText("Danh sách gồm 1 tập thể, 2 cá nhân.").waitFor();

    await page.locator("details.sender summary").click();
    await page.getByLabel("Tên đơn vị").fill("Phòng GDĐT huyện Mang Yang");
    await page.getByLabel("Họ tên người ký").fill("Trần Văn Dũng");
    await page.getByLabel("Họ tên người ký").blur();
    await page.locator("details.preview summary").click();
    await page.locator(".paper", { hasText: "PHÒNG GDĐT HUYỆN MANG YANG" }).getByText("Trần Văn Dũng").waitFor();

    await button(page, "Tạo trang “Bản gửi”").click();
    await page.locator("hand-over-steps .verdict-eligible", { hasText: "Đã lập trang “Bản gửi”" }).waitFor();
    const saved = await downloadBy(page, () => page.locator("hand-over-steps").getByRole("button", { name: "Lưu tệp" }).click());
    const clean = utils.sheet_to_json<unknown[]>(read(saved.bytes).Sheets["Bản gửi"]!, { header: 1 }).flat();
    expect(clean).toEqual(expect.arrayContaining([NAME, "0978123456", "Tổng số: 02 cá nhân"]));
    expect(clean).not.toContain("Lê Văn Cường");

    const pdf = await downloadBy(page, () => button(page, "Lập PDF danh sách").click());
    expect(pdf.name).toBe("dang-ky-dien-hinh_phong-gddt-huyen-mang-yang_gialai-2021-2025.pdf");
    expect(pdf.bytes.subarray(0, 5).toString()).toBe("%PDF-");
    const text = pdfText(pdf.path);
    for (const word of text === null ? [] : [NAME, "Đinh Văn Bình", "0978123457", "Tổng số: 02 cá nhân", "Trần Văn Dũng", "MÃ DỮ LIỆU"]) expect(text).toContain(word);
    expect(text ?? "").not.toContain("Lê Văn Cường");
    await page.getByText(`Đã giao cho trình duyệt tệp “${pdf.name}”`, { exact: false }).waitFor();
    await page.getByRole("group", { name: "PDF danh sách" }).getByRole("button", { name: "Không thấy tệp?" }).click();
    await page.getByText("danh sách tệp tải về của trình duyệt", { exact: false }).waitFor();

    const sheets = await downloadBy(page, () => button(page, "Lập PDF phiếu thẩm định").click());
    expect(sheets.name).toBe("phieu-tham-dinh_phong-gddt-huyen-mang-yang_gialai-2021-2025.pdf");
    expect(pdfText(sheets.path) ?? "PHIẾU THẨM ĐỊNH").toContain("PHIẾU THẨM ĐỊNH");

    const mail = await downloadBy(page, () => button(page, "Lập thư nháp (.eml)").click());
    const parsed = await PostalMime.parse(mail.bytes);
    expect(parsed.headers.find(({ key }) => key === "x-unsent")?.value).toBe("1");
    expect(parsed.to?.map(({ address }) => address)).toEqual([builtInPlan().email]);
    expect(parsed.subject).toContain("Phòng GDĐT huyện Mang Yang");
    expect(parsed.subject).toContain("01 tập thể, 02 cá nhân");
    expect(parsed.attachments.map(({ filename }) => filename)).toEqual(["Đăng ký điển hình tiên tiến - Phòng GDĐT huyện Mang Yang.pdf"]);
    expect(Buffer.from(parsed.attachments[0]!.content as ArrayBuffer).equals(pdf.bytes)).toBe(true);
    await page.locator(".path li.path-done").nth(3).waitFor();
  });
});

test("the stamped scan goes with the mail; what is no PDF does not", async () => {
  await onPage(stage.server.url, {}, async (page) => {
    await openSteps(page);
    await page.getByLabel("Chỉ lấy mục đủ điều kiện").check();
    const choose = (name: string, buffer: Buffer) =>
      page.locator('hand-over-steps input[type="file"]').setInputFiles({ name, mimeType: "application/pdf", buffer });
    await page.getByText("Bản quét đã đóng dấu (chưa chọn tệp)").waitFor();
    await choose("quet.pdf", Buffer.from("<html>không phải PDF</html>"));
    await page.getByRole("alert").getByText("“quet.pdf” không phải tệp PDF", { exact: false }).waitFor();
    await page.getByRole("alert").getByRole("button", { name: "Đóng" }).click();

    const scan = Buffer.from("%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n");
    await choose("bản quét đã đóng dấu.pdf", scan);
    await page.getByText("Bản quét đã đóng dấu: bản quét đã đóng dấu.pdf").waitFor();
    const mail = await downloadBy(page, () => button(page, "Lập thư nháp (.eml)").click());
    const { attachments, text } = await PostalMime.parse(mail.bytes);
    expect(Buffer.from(attachments[0]!.content as ArrayBuffer).equals(scan)).toBe(true);
    expect(text).toContain("(bản đã đóng dấu)");

    await page.getByText("Lời thư để chép", { exact: true }).click();
    expect(await page.locator("textarea.mail-text").inputValue()).toContain(builtInPlan().email);
    expect(await page.getByRole("link", { name: "Mở chương trình thư" }).getAttribute("href")).toMatch(/^mailto:vanphong\.sogialai@moet\.edu\.vn\?subject=/);
  });
});

test("a form that names no unit: it is asked for, and no mail is written without it", async () => {
  const [, ...rows] = registration()["Đăng ký"]!;
  const [first, second] = [rows[3]!, rows[3]!.map((value, i) => (i === 0 ? 2 : i === 1 ? "Trường TH Lê Lai" : i === 3 ? "02693822112" : value))];
  const sheets = { "Đăng ký": [...rows.slice(0, 3), first, second, ...rows.slice(4, 6), ...rows.slice(6).map((row) => [row[0], row[1], "Giáo viên", ...row.slice(3)])] };
  await onPage(stage.server.url, {}, async (page) => {
    await openSteps(page, sheets);
    await page.getByText("Mẫu đăng ký chưa ghi tên đơn vị.", { exact: false }).waitFor();
    await page.getByText("Thư cần tên đơn vị gửi.", { exact: false }).waitFor();
    expect(await button(page, "Lập thư nháp (.eml)").count()).toBe(0);
    await page.getByLabel("Tên đơn vị").fill("Phòng GDĐT huyện Mang Yang");
    await page.getByLabel("Tên đơn vị").blur();
    await button(page, "Lập thư nháp (.eml)").waitFor();
    expect(await page.locator("textarea.mail-text").inputValue()).toContain("Phòng GDĐT huyện Mang Yang: đăng ký điển hình");
  });
});

test("a PDF under way is stopped: nothing is downloaded or claimed, and it can be made again", async () => {
  await onPage(stage.server.url, {}, async (page) => {
    await openSteps(page, longList(1500));
    const downloads: string[] = [];
    page.on("download", (download) => downloads.push(download.suggestedFilename()));
    await button(page, "Lập PDF danh sách").click();
    const busy = page.locator(".busy-strip", { hasText: "Đang lập tệp" });
    // Once it tells how far it is, it lays out pages.
    await busy.locator("progress[value]").waitFor();
    await busy.getByRole("button", { name: "Hủy" }).click();
    await page.locator('main[aria-busy="false"]').waitFor();
    expect(await page.getByText("Đã giao cho trình duyệt", { exact: false }).count()).toBe(0);
    expect(await page.locator(".path li.path-done").count()).toBe(1);
    expect(await page.getByRole("alert").count()).toBe(0);
    const pdf = await downloadBy(page, () => button(page, "Lập PDF danh sách").click());
    expect(pdfText(pdf.path) ?? "Tổng số: 1500 cá nhân").toContain("Tổng số: 1500 cá nhân");
    expect(downloads).toEqual([pdf.name]);
  });
});

test("a list in the address is taken out of it, shown, and made into the same PDF and mail", async () => {
  const { tables, ...frame } = sampleList();
  const { title, issuer, email, years } = builtInPlan();
  const parcel = { registration: sampleRegistration(), frame, headings: { collectives: tables[0]!.heading, individuals: tables[1]!.heading }, plan: { title, issuer, email, years } };
  await onPage(pageLink(`${stage.server.url}index.html`, packParcel(parcel))!, {}, async (page) => {
    await page.getByRole("heading", { name: "Danh sách chuyển từ Excel" }).waitFor();
    expect(new URL(page.url()).hash).toBe("");
    await page.getByText("Danh sách gồm 3 tập thể, 5 cá nhân.").waitFor();
    const pdf = await downloadBy(page, () => button(page, "Lập PDF danh sách").click());
    const text = pdfText(pdf.path);
    for (const word of text === null ? [] : ["Ksor Y Ƀlŭ", "Rơ Ô H'Ơ̆n", "TRƯỞNG PHÒNG", "Trần Văn Dũng"]) expect(text).toContain(word);
    const { attachments } = await PostalMime.parse((await downloadBy(page, () => button(page, "Lập thư nháp (.eml)").click())).bytes);
    expect(Buffer.from(attachments[0]!.content as ArrayBuffer).equals(pdf.bytes)).toBe(true);
  });
});

test("an address that was cut says so in one sentence", async () => {
  await onPage(`${stage.server.url}#r=abcd`, {}, async (page) => {
    await page.getByRole("alert").getByText("Địa chỉ vừa mở không chứa trọn danh sách", { exact: false }).waitFor();
    expect(new URL(page.url()).hash).toBe("");
  });
});

test.each([320, 1280])("the steps fit %d px, axe finds nothing, and the keyboard reaches the mail", async (width) => {
  await onPage(stage.server.url, { viewport: { width, height: 700 }, bypassCSP: true }, async (page) => {
    await openSteps(page);
    await page.locator("#screen-title:focus").waitFor();
    await page.addScriptTag({ content: axe });
    const look = async (screen: string) => {
      const found = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
      expect(found.violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`)).toEqual([]);
      const wider = await page.evaluate(() => {
        const main = document.querySelector("main")!;
        return Math.max(document.documentElement.scrollWidth - window.innerWidth, main.scrollWidth - main.clientWidth);
      });
      expect({ screen, wider: Math.max(0, wider) }).toEqual({ screen, wider: 0 });
    };
    await look("blocked");
    await page.getByLabel("Chỉ lấy mục đủ điều kiện").focus();
    await page.keyboard.press("Space");
    await page.getByText("Danh sách gồm", { exact: false }).waitFor();
    for (const summary of await page.locator("hand-over-steps details summary").all()) await summary.click();
    await look("open");
    await page.getByLabel("Chỉ lấy mục đủ điều kiện").focus();
    const names: string[] = [];
    for (let presses = 0; presses < 40 && !names.includes("Chép lời thư"); presses++) {
      await page.keyboard.press("Tab");
      names.push(await page.evaluate(() => (document.activeElement as HTMLElement).innerText.trim()));
    }
    expect(names).toEqual(expect.arrayContaining(["Tạo trang “Bản gửi”", "Lập PDF danh sách", "Lập thư nháp (.eml)", "Chép lời thư"]));
    await page.keyboard.press("Escape");
    await page.locator("table.verdicts").waitFor();
  });
});
