import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { workbookBytes } from "../fixtures/workbook";
import { testWith } from "../programs";
import { checkedPage, openPage, serveBuild, setStage, type Watched } from "./harness";
import { CELLS, messy } from "./workbooks";

jest.setTimeout(120_000);

/** A real file of this machine, dropped on the page as the file manager drops it, and saved by other programs. */
const stage = setStage(serveBuild);
const folder = mkdtempSync(join(tmpdir(), "dien-hinh-held-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, "don-vi.xlsx");
let watched: Watched;
let page: Page;

beforeEach(async () => {
  watched = await openPage(stage.browser, stage.server.url);
  page = watched.page;
  writeFileSync(file, workbookBytes(messy()));
  await dropFromDisk(file);
  await checkedPage(page);
});
afterEach(async () => {
  await watched.context.close();
  expect(watched.faults).toEqual([]);
});

async function dropFromDisk(path: string): Promise<void> {
  const devtools = await watched.context.newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) await devtools.send("Input.dispatchDragEvent", { type, x: 300, y: 300, data });
}

function withPhone(phone: string): Uint8Array {
  const sheets = messy();
  const form = sheets["Đăng ký"]!.map((row) => [...row]);
  form[7]![3] = phone;
  return workbookBytes({ ...sheets, "Đăng ký": form });
}

const shown = (cell: string, text: string) => page.locator(`#cell-${cell}`).getByText(text).waitFor();

test("written over in its place, or replaced by another file of its name, it is checked again", async () => {
  await shown(CELLS.missing, "Thiếu");
  writeFileSync(file, withPhone("02693822112"));
  await shown(CELLS.missing, "02693822112");
  const before = statSync(file).ino;
  writeFileSync(`${file}.tmp`, withPhone("02693822113"));
  renameSync(`${file}.tmp`, file);
  expect(statSync(file).ino).not.toBe(before);
  await shown(CELLS.missing, "02693822113");
});

test("gone for a while, half written for a while, it is waited for and nothing is told", async () => {
  const alerts = await page.evaluateHandle(() => {
    const told: string[] = [];
    new MutationObserver(() => {
      const alert = document.querySelector('[role="alert"]');
      if (alert) told.push(alert.textContent);
    }).observe(document.body, { childList: true, subtree: true });
    return told;
  });
  rmSync(file);
  await page.waitForTimeout(2500);
  const bytes = withPhone("02693822112");
  const half = bytes.length >> 1;
  writeFileSync(file, bytes.subarray(0, half));
  for (let written = half; written < bytes.length; written += Math.ceil(half / 5)) {
    await page.waitForTimeout(700);
    writeFileSync(file, bytes.subarray(written, written + Math.ceil(half / 5)), { flag: "a" });
  }
  await shown(CELLS.missing, "02693822112");
  expect(await alerts.jsonValue()).toEqual([]);
});

testWith("libreOffice")("LibreOffice saves it, and it is checked again", async () => {
  const source = join(folder, "khác", "don-vi.xlsx");
  mkdirSync(join(folder, "khác"));
  writeFileSync(source, withPhone("02693822112"));
  execFileSync("soffice", [`-env:UserInstallation=file://${join(folder, "office")}`, "--headless", "--convert-to", "xlsx", "--outdir", folder, source], { stdio: "ignore" });
  await shown(CELLS.missing, "02693822112");
});
