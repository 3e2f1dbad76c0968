/**
 * Draws assets/*.svg as PNGs of every size that the manifest names, with the Chromium that the tests
 * use. Run it after changing a drawing: `node src/dev/icons.mjs`.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import chromium from "@sparticuz/chromium";
import { chromium as browserType } from "playwright-core";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const assets = new URL("../../assets/", import.meta.url);

const browser = await browserType.launch({ executablePath: await chromium.executablePath(), args: ["--no-sandbox"] });
for (const name of ["icon", "check"]) {
  const drawing = Buffer.from(await readFile(new URL(`${name}.svg`, assets))).toString("base64");
  for (const size of SIZES) await draw(drawing, size, fileURLToPath(new URL(`${name}-${size}.png`, assets)));
}
await browser.close();

async function draw(drawing, size, path) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
  );
  await page.screenshot({ path, omitBackground: true });
  await page.close();
}
