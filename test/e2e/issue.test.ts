import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import type { AxeResults } from "axe-core";
import { unzipSync } from "fflate";
import PostalMime from "postal-mime";
import type { BrowserContextOptions, Page } from "playwright-core";
import { workbookBytes, type Rows } from "../fixtures/workbook";
import { openPage, serveBuild, setStage } from "./harness";

jest.setTimeout(240_000);

const axe = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");
const pictures = join(__dirname, "../../docs/hinh");
const HEAD = ["Tên đơn vị", "Loại", "Huyện", "E-mail", "Người nhận", "Điện thoại"];
const rows: Rows = [HEAD,
  ["Phòng GDĐT huyện Mang Yang", "Phòng GDĐT", "Mang Yang", "mangyang@moet.edu.vn ", "Ksor H'Bŭn", "0978123456"],
  ["Trường THPT Lê Lợi", "Trường THPT", "Pleiku", "leloi@gmail,com", "", ""],
  ["THPT Lê Lợi", "Trường THPT", "Pleiku", "le.loi@moet.edu.vn", "", ""],
];
const list = (sheet: Rows = rows) => ({ name: "don-vi.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(workbookBytes({ "Đơn vị": sheet })) });

const stage = setStage(serveBuild);

async function onScreen(options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const { page, context, faults, requests } = await openPage(stage.browser, stage.server.url, options);
  try {
    await page.clock.setFixedTime(new Date(2021, 9, 4, 8, 30));
    await page.getByRole("button", { name: "Dành cho Sở" }).click();
    await page.getByRole("button", { name: /^Phát hành mẫu/ }).click();
    await page.getByRole("heading", { name: "Danh sách đơn vị nhận" }).waitFor();
    await use(page);
    expect(faults).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(stage.server.url) && !url.startsWith(`blob:${stage.server.url}`))).toEqual([]);
  } finally {
    await context.close();
  }
}

/** What a click hands to the browser. */
async function downloaded(page: Page, button: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function choose(page: Page, label: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.getByLabel(label).setInputFiles(file);
}

async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const shot = await page.screenshot(process.env["UPDATE_PICTURES"] === "1" ? { path: join(pictures, `${name}.png`) } : {});
  expect(shot.length).toBeGreaterThan(5_000);
}

const registerOf = (bytes: Uint8Array) => utils.sheet_to_json<string[]>(read(bytes).Sheets["Sổ phát hành"]!, { header: 1, defval: "", raw: false }).slice(4);

test("from the list to the zip: what is wrong is told, the rest is issued, and again only what changed", () => onScreen({ acceptDownloads: true, viewport: { width: 760, height: 1080 } }, async (page) => {
  await choose(page, "Chọn tệp danh sách…", list());
  await page.getByRole("heading", { name: "2 đơn vị nhận mẫu" }).waitFor();
  expect(await page.locator(".issue .item").allInnerTexts()).toEqual([
    expect.stringMatching(/Cảnh báo\s+Đơn vị!D2[^]*mangyang@moet.edu.vn/), expect.stringMatching(/Lỗi\s+Đơn vị!D3[^]*leloi@gmail,com/), expect.stringMatching(/Lỗi\s+Đơn vị!A4/),
  ]);
  await page.getByText("Không phát hành dòng 4 (THPT Lê Lợi)").waitFor();
  const { name, bytes } = await downloaded(page, "Phát hành cho 2 đơn vị");
  expect(name).toBe("phat-hanh-mau_gialai-2021-2025_2021-10-04.zip");
  await page.getByText("Lập mới 2, lập lại 0, giữ nguyên 0 đơn vị.").waitFor();
  await picture(page, "phat-hanh");
  const files = unzipSync(bytes);
  expect(Object.keys(files).sort()).toEqual([
    "mau-dang-ky_phong-gddt-huyen-mang-yang.eml", "mau-dang-ky_phong-gddt-huyen-mang-yang.xlsx", "mau-dang-ky_truong-thpt-le-loi_pleiku.xlsx", "so-phat-hanh.xlsx",
  ]);
  const register = registerOf(files["so-phat-hanh.xlsx"]!);
  for (const row of register) expect(createHash("sha256").update(files[row[10]!]!).digest("hex")).toBe(row[11]);
  expect(register.map((row) => [row[1], row[5], row[7]])).toEqual([["Phòng GDĐT huyện Mang Yang", "2021-10-04 08:30", "☐"], ["Trường THPT Lê Lợi", "2021-10-04 08:30", "☐"]]);
  const mail = await PostalMime.parse(files["mau-dang-ky_phong-gddt-huyen-mang-yang.eml"]!);
  expect([mail.to?.[0]?.address, mail.attachments[0]?.filename]).toEqual(["mangyang@moet.edu.vn", "mau-dang-ky_phong-gddt-huyen-mang-yang.xlsx"]);

  await choose(page, "Chọn sổ lần trước…", { name, mimeType: "application/zip", buffer: bytes });
  await page.getByText(`Sổ lần trước: ${name}`).waitFor();
  await page.getByRole("button", { name: "Phát hành cho 2 đơn vị" }).click();
  await page.locator(".issue").getByText("Không có gì thay đổi so với lần trước").waitFor();
  await choose(page, "Chọn tệp danh sách…", list([HEAD, rows[1]!, ["Trường THPT Lê Lợi", "Trường THPT", "Pleiku", "le.loi@moet.edu.vn"]]));
  await page.locator(".issue .item").nth(1).waitFor({ state: "detached" });
  await choose(page, "Chọn sổ lần trước…", { name: "so-phat-hanh.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(files["so-phat-hanh.xlsx"]!) });
  await page.getByText("Sổ lần trước: so-phat-hanh.xlsx").waitFor();
  const again = await downloaded(page, "Phát hành cho 2 đơn vị");
  expect(Object.keys(unzipSync(again.bytes)).sort()).toEqual(["mau-dang-ky_truong-thpt-le-loi_pleiku.eml", "mau-dang-ky_truong-thpt-le-loi_pleiku.xlsx", "so-phat-hanh.xlsx"]);
}));

test("what is safe is mended in a copy, which is handed over and read; the picked file stays as it was", () => onScreen({ acceptDownloads: true }, async (page) => {
  await choose(page, "Chọn tệp danh sách…", list());
  const { name, bytes } = await downloaded(page, "Sửa 1 ô an toàn và tải danh sách");
  expect(name).toBe("don-vi-da-kiem-tra.xlsx");
  expect(utils.sheet_to_json<string[]>(read(bytes).Sheets["Đơn vị"]!, { header: 1 })[1]![3]).toBe("mangyang@moet.edu.vn");
  await page.locator(".issue").getByText(name, { exact: true }).waitFor();
  expect(await page.locator(".issue .item").count()).toBe(2);
}));

test("the ready list is downloaded, and read back it asks for addresses alone", () => onScreen({ acceptDownloads: true }, async (page) => {
  const { name, bytes } = await downloaded(page, "Tải danh sách có sẵn các Phòng GDĐT");
  expect(read(bytes).SheetNames).toEqual(["Đơn vị nhận", "Kế hoạch"]);
  await choose(page, "Chọn tệp danh sách…", { name, mimeType: "application/octet-stream", buffer: bytes });
  await page.getByRole("heading", { name: "17 đơn vị nhận mẫu" }).waitFor();
  expect(await page.locator(".issue .item").count()).toBe(17);
  await page.getByText("17 đơn vị có bảng tính nhưng không có thư").waitFor();
  await picture(page, "phat-hanh-danh-sach");
}));

test("a large issue is cancelled, with no download; a file that is no list is told in a sentence", () => onScreen({}, async (page) => {
  const many = Array.from({ length: 800 }, (_, i) => [`Trường TH Số ${i}`, "", "Pleiku", `so.${i}@moet.edu.vn`]);
  await choose(page, "Chọn tệp danh sách…", list([HEAD, ...many]));
  await page.getByRole("heading", { name: "800 đơn vị nhận mẫu" }).waitFor();
  let handed = 0;
  page.on("download", () => (handed += 1));
  await page.getByRole("button", { name: "Phát hành cho 800 đơn vị" }).click();
  await page.locator("progress[max='800']").waitFor();
  await page.getByRole("button", { name: "Hủy" }).click();
  await page.locator("progress").waitFor({ state: "detached" });
  expect(handed).toBe(0);
  await choose(page, "Chọn tệp danh sách…", list([["Họ và tên", "Chức vụ"], ["A", "GV"]]));
  await page.getByRole("alert").getByText("Không tìm thấy danh sách đơn vị nhận").waitFor();
}));

test.each([["wide", { width: 1280, height: 800 }], ["320 px", { width: 320, height: 640 }]])("axe finds nothing, and nothing runs out of the screen: %s", (_, viewport) =>
  onScreen({ viewport, bypassCSP: true }, async (page) => {
    await choose(page, "Chọn tệp danh sách…", list());
    await page.getByRole("heading", { name: "2 đơn vị nhận mẫu" }).waitFor();
    await page.addScriptTag({ content: axe });
    const found = (await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")) as AxeResults;
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  }));
