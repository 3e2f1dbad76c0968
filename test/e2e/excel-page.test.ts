import type { Browser } from "playwright-core";
import { launch, serveBuild } from "./harness";

jest.setTimeout(60_000);

let server: Awaited<ReturnType<typeof serveBuild>>;
let browser: Browser;

beforeAll(async () => {
  server = await serveBuild();
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test("the Excel pane, opened in a browser by mistake, says so and asks nobody outside", async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  const outside: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(server.url)) outside.push(request.url());
  });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${server.url}taskpane.html`);
  await page.getByRole("alert").getByText("Ngoài Excel, xin dùng trang web", { exact: false }).waitFor();
  expect(await page.getByRole("alert").getByRole("link").getAttribute("href")).toBe(`${server.url}index.html`);
  expect(await page.locator("main").getByRole("button").count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(errors).toEqual([]);
  expect(outside).toEqual([]);
  await context.close();
});
