import { rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { utils, write } from "@e965/xlsx";
import { median, run } from "./run.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const FEW = 100;
const MANY = 800;
const DISTRICTS = ["Pleiku", "An Khê", "KBang", "Mang Yang", "Đức Cơ", "Chư Prông", "Ia Pa", "Krông Pa"];

/**
 * Issuing as a whole process: to `MANY` recipients beside `FEW`, again with nothing changed, and beside a script
 * that saves the one workbook anew for each with openpyxl, where that is installed.
 * @param {string} program path of the built command line
 * @param {{ folder: string, runs: number, python: string | undefined }} options
 */
export async function issueTable(program, { folder, runs, python }) {
  const lists = Object.fromEntries([FEW, MANY].map((count) => [count, writeList(join(folder, `${count}-recipients.xlsx`), count)]));
  const base = join(folder, "base.xlsx");
  await run(["node", program, "template", "--out", base]);
  const out = join(folder, "issued.zip");
  const issue = async (count, fresh = true) => {
    if (fresh) rmSync(out, { force: true });
    return run(["node", program, "issue", lists[count], "--out", out]);
  };
  const timed = { few: [], many: [], again: [], python: [] };
  for (let i = 0; i < runs; i++) {
    timed.few.push(await issue(FEW));
    timed.many.push(await issue(MANY));
    timed.again.push(await issue(MANY, false));
    if (python) timed.python.push(await run([python, join(here, "peers/openpyxl_issue.py"), base, lists[MANY], join(folder, "python.zip")]));
  }
  const seconds = (side) => median(timed[side].map((one) => one.seconds));
  const ratio = (side) => median(timed.many.map((one, i) => one.seconds / timed[side][i].seconds)).toFixed(2);
  const peak = (side) => Math.round(median(timed[side].map((one) => one.peak)));
  console.log("\n| issue | seconds (median) | 800 recipients / side (median of ratios) | peak MB |");
  console.log("| --- | ---: | ---: | ---: |");
  const names = { many: `${MANY} recipients`, few: `${FEW} recipients`, again: `${MANY} again, nothing changed`, python: "openpyxl, 800 recipients" };
  for (const [side, name] of Object.entries(names)) {
    if (timed[side].length > 0) console.log(`| ${name} | ${seconds(side).toFixed(1)} | ${side === "many" ? "" : ratio(side)} | ${peak(side)} |`);
  }
}

function writeList(file, count) {
  const rows = Array.from({ length: count }, (_, i) => {
    const district = DISTRICTS[i % DISTRICTS.length];
    return [`Trường ${["THCS", "TH", "THPT", "MN"][i % 4]} Số ${i}`, "", district, `don.vi.${i}@moet.edu.vn`, "", ""];
  });
  const sheet = utils.aoa_to_sheet([["Tên đơn vị", "Loại", "Huyện", "E-mail", "Người nhận", "Điện thoại"], ...rows]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Đơn vị nhận");
  writeFileSync(file, write(book, { type: "buffer", bookType: "xlsx" }));
  return file;
}
