import { serveBuild, setStage } from "./harness";

jest.setTimeout(60_000);

const stage = setStage(serveBuild);

test("the Excel pane, opened in a browser by mistake, says so and asks nobody outside", async () => {
  const context = await stage.browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  const outside: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(stage.server.url)) outside.push(request.url());
  });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${stage.server.url}taskpane.html`);
  await page.getByRole("alert").getByText("Ngoài Excel, xin dùng trang web", { exact: false }).waitFor();
  expect(await page.getByRole("alert").getByRole("link").getAttribute("href")).toBe(`${stage.server.url}index.html`);
  expect(await page.locator("main").getByRole("button").count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(errors).toEqual([]);
  expect(outside).toEqual([]);
  await context.close();
});
