import { check } from "../../src/check/check";
import { marksOf } from "../../src/check/marks";
import { createExcelHost } from "../../src/workbook/excel/host";
import { openWorkbook } from "../../src/workbook/file/open";
import type { CellValue } from "../../src/workbook/grid";
import { excelFromRows } from "../excel-host/from-rows";

/** For `npm run bench`: what one check asks of Excel, at its first and at its second time. */
const run = process.env["BENCH"] ? describe : describe.skip;
const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(2);

run("requests and bytes of a check in Excel", () => {
  const lines = ["| staff rows | check | requests to read | to write | MB out | MB in | largest body MB |", "| ---: | --- | ---: | ---: | ---: | ---: | ---: |"];
  afterAll(() => process.stdout.write(`${lines.join("\n")}\n`));

  test.each([300, 5_000, 25_000])("%i staff rows", async (rows) => {
    // The generator is a module of the benchmark's own processes; jest reads it through its transform.
    const { makeWorkbook } = await import("./workbook.mjs");
    const { grids } = await (await openWorkbook(makeWorkbook(rows).bytes, "bench.xlsx")).read();
    const excel = excelFromRows(Object.fromEntries(grids.map(({ name, rows: cells }) => [name, Array.from(cells, (row) => [...(row ?? [])] as CellValue[])])));
    const host = createExcelHost(excel.Excel, excel.Office);
    for (const time of ["first", "again"]) {
      const before = { ...excel.stats };
      const report = check({ snapshot: await host.read({ merges: time === "first" }), today: "2021-10-15" });
      const read = excel.stats.requests;
      await host.apply([{ kind: "set-highlights", marks: marksOf(report) }]);
      lines.push(`| ${rows} | ${time} | ${read - before.requests} | ${excel.stats.requests - read} | ${megabytes(excel.stats.bytesOut - before.bytesOut)} | ${megabytes(excel.stats.bytesIn - before.bytesIn)} | ${megabytes(excel.stats.biggest)} |`);
      expect(excel.stats.biggest).toBeLessThanOrEqual(5 * 2 ** 20);
    }
  }, 300_000);
});
