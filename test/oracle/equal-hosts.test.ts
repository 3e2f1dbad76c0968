import { check } from "../../src/check/check";
import { toJson } from "../../src/check/to-json";
import { vi } from "../../src/locale/vi";
import { createExcelHost } from "../../src/workbook/excel/host";
import { openWorkbook } from "../../src/workbook/file/open";
import type { SpreadsheetHost } from "../../src/workbook/port";
import { dienHinh, workFolder } from "../cli/command-line";
import { excelFromRows } from "../excel-host/from-rows";
import { workbookBytes } from "../fixtures/workbook";
import { Chance } from "./random";
import { render, type Rendered } from "./render";
import { makeTruth } from "./truth";

/**
 * One workbook, three hosts, one report to the letter: Excel (Microsoft's client over the strict
 * Excel), the file as the page opens it, and the command line as a process of its own.
 */
const CASES = Array.from({ length: Number(process.env["EQUAL_CASES"] ?? 24) }, (_, i) => {
  const chance = new Chance(5000 + i);
  const truth = makeTruth(chance);
  return { name: `so-${i}.xlsx`, asOf: truth.asOf, rendered: render(chance, truth) };
});

const folder = workFolder();

test.each(CASES)("$name says the same everywhere", async ({ name, asOf, rendered }) => {
  const bytes = workbookBytes(rendered.sheets, rendered.merges);
  const ofFile = await reportBy(await openWorkbook(bytes, name), asOf);

  expect(await reportBy(excelWith(rendered), asOf)).toEqual(ofFile);
  const { out, code } = dienHinh("check", folder.put(name, bytes), "--json", "--as-of", asOf);
  expect(JSON.parse(out)).toEqual(ofFile);
  expect(code).toBe(ofFile.summary.errors > 0 ? 1 : 0);
});

function excelWith({ sheets, merges }: Rendered): SpreadsheetHost {
  const excel = excelFromRows(sheets, { merges });
  return createExcelHost(excel.Excel, excel.Office);
}

async function reportBy(host: SpreadsheetHost, today: string) {
  const report = check({ snapshot: await host.read(), today });
  return JSON.parse(JSON.stringify(toJson(report, vi))) as { summary: { errors: number } };
}
