import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

/** Puts the tester's script into a page whose context bypasses the policy: it is not the page's own. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addScriptTag({ content: axe });
}

/** What axe has to say against what is on the screen, one line a fault. */
export async function axeFaults(page: Page, rules: object = {}): Promise<string[]> {
  const { violations } = await page.evaluate((chosen) => (window as unknown as { axe: { run(rules: object): Promise<AxeResults> } }).axe.run(chosen), rules);
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

/** By how many pixels the page, and the part of it that scrolls, is wider than what shows it. */
export function widerBy(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const main = document.querySelector("main")!;
    return [document.documentElement.scrollWidth - window.innerWidth, main.scrollWidth - main.clientWidth].map((by) => Math.max(0, by));
  });
}
