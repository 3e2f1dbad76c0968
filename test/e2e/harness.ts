import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, relative, sep } from "node:path";
import chromiumBinary from "@sparticuz/chromium";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";

const root = join(__dirname, "../..");
/** The production build; `npm test` makes it first (`src/dev/prepare-tests`). */
export const dist = process.env.DIEN_HINH_DIST ?? join(root, "dist/web");
const { cspHeader } = createRequire(__filename)(join(root, "src/dev/csp.cjs")) as { cspHeader: (officejs: string) => string };

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/**
 * Serves the built page as static files under the headers that it is meant to have. The build is held as it
 * was at the start: another one that takes its place meanwhile would leave a page without its worker.
 * @param instead files to give out in the place of the build's own, by path: `/office/office.js`
 */
export async function serveBuild(instead: Readonly<Record<string, string>> = {}): Promise<{ url: string; close: () => Promise<void> }> {
  if (!existsSync(join(dist, "index.html"))) throw new Error(`${dist} is not built: run npm run build`);
  const files = held(instead);
  const server: Server = createServer((request, response) => {
    const asked = normalize(decodeURIComponent(new URL(request.url!, "http://local").pathname));
    const path = asked === "/" ? "/index.html" : asked;
    const bytes = files.get(path);
    if (!bytes) return void response.writeHead(404).end();
    response
      .writeHead(200, {
        "Content-Type": TYPES[extname(path) || ".html"] ?? "application/octet-stream",
        "Content-Security-Policy": cspHeader("local"),
        "X-Content-Type-Options": "nosniff",
      })
      .end(bytes);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** Path in the page's address -> bytes. Read without a pause; if a build is put in place just then, once more. */
function held(instead: Readonly<Record<string, string>>, again = true): ReadonlyMap<string, Buffer> {
  try {
    const own = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith(".map"))
      .map(({ parentPath, name }) => join(parentPath, name));
    return new Map([
      ...own.map((file) => [`/${relative(dist, file).split(sep).join("/")}`, readFileSync(file)] as const),
      ...Object.entries(instead).map(([path, file]) => [path, readFileSync(file)] as const),
    ]);
  } catch (error) {
    if (!again) throw error;
    return held(instead, false);
  }
}

/** Chromium as npm brings it; nothing is looked up on the network. */
export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromiumBinary.executablePath(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** What the tests of a file share: something served, and a browser. */
export interface Stage<Server> {
  readonly server: Server;
  readonly browser: Browser;
}

/** Serves and launches before the tests of a file, and ends both after them. */
export function setStage<Server extends { close(): Promise<void> }>(serve: () => Promise<Server>): Stage<Server> {
  const stage: { server?: Server; browser?: Browser } = {};
  beforeAll(async () => {
    [stage.server, stage.browser] = await Promise.all([serve(), launch()]);
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.server?.close();
  });
  return stage as Stage<Server>;
}

/** What a page did that it must not do: policy violations, errors, and requests to other hosts. */
export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: string[];
  readonly requests: string[];
}

/** A page of its own that writes down every fault, from the first script on. */
export async function watchedPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ locale: "vi-VN", viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("console", (line) => {
    if (line.type() === "error") faults.push(`console: ${line.text()}`);
  });
  context.on("request", (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return { page, context, faults, requests };
}

/** Opens the page and waits until it is drawn. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const watched = await watchedPage(browser, options);
  await watched.page.goto(url);
  await watched.page.getByRole("heading", { level: 1 }).waitFor();
  return watched;
}

/** A file in the hand of the mouse: what is still to be done is to let it go. */
export async function drag(page: Page, name: string, bytes: Uint8Array): Promise<{ drop: () => Promise<void> }> {
  const data = await page.evaluateHandle(
    ([file, base64]) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64!), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([content], file!));
      return transfer;
    },
    [name, Buffer.from(bytes).toString("base64")],
  );
  return { drop: () => page.dispatchEvent("body", "drop", { dataTransfer: data }) };
}

/** Drops a file on the page, as a clerk does with the mouse. */
export async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await (await drag(page, name, bytes)).drop();
}

/** Waits until a check has ended: the counts are there and nothing is under way. */
export async function checkedPage(page: Page): Promise<void> {
  await page.locator("table.verdicts").waitFor();
  await page.locator('main[aria-busy="false"]').waitFor();
}

/** The text of a downloaded PDF on one line; where there is no poppler, no text is looked at (never in CI). */
export function pdfText(path: string): string | null {
  try {
    return execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT" && !process.env["CI"]) return null;
    throw error;
  }
}
