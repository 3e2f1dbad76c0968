import { check } from "../../src/check/check";
import { toJson } from "../../src/check/to-json";
import { templateChanges } from "../../src/distribute/template";
import { vi } from "../../src/locale/vi";
import { builtInPlan } from "../../src/plan/built-in";
import { cellName } from "../../src/workbook/address";
import type { SetCell } from "../../src/workbook/changes";
import { createExcelHost } from "../../src/workbook/excel/host";
import { emptyWorkbook } from "../../src/workbook/file/empty";
import type { FileHost } from "../../src/workbook/file/host";
import { openWorkbook } from "../../src/workbook/file/open";
import type { CellValue, Grid } from "../../src/workbook/grid";
import type { SpreadsheetHost } from "../../src/workbook/port";
import { dienHinh, workFolder } from "../cli/command-line";
import type { Clerk } from "../excel-host/clerk";
import { excelFromRows } from "../excel-host/from-rows";

/** A workbook that was issued, filled in and checked, in every host. */
const plan = builtInPlan();
const unit = "Trường THCS Rạng Đông";
const issued = templateChanges(plan, { unit, district: "huyện KBang" }, { id: "8b84eef4-81a3-495f-9304-e1bd6d65c207", version: "1.0.0.0", store: "EXCatalog", storeType: "EXCatalog" });
const today = "2021-10-15";

type Typed = Omit<SetCell, "kind" | "from">;

/** Row and column right below (or at) the n-th cell of the sheet that holds this text. */
function find({ rows, name }: Grid, text: string, n = 0): { sheet: string; row: number; column: number } {
  const found = rows.flatMap((cells, row) => (cells ?? []).flatMap((value, column) => (value === text ? [{ sheet: name, row, column }] : [])));
  return found[n]!;
}

function sheetOf(grids: readonly Grid[], name: string): Grid {
  return grids.find((grid) => grid.name === name)!;
}

/** 20 people, 15 of them (75 %) with a title; the head is registered with the school. */
function work(grids: readonly Grid[]): Typed[] {
  const [form, staff, record] = ["Đăng ký", "Nhân sự", "Thành tích tập thể"].map((name) => sheetOf(grids, name)) as [Grid, Grid, Grid];
  const line = (grid: Grid, at: { sheet: string; row: number; column: number }, down: number, values: readonly (string | null)[]): Typed[] =>
    values.flatMap((to, index) => (to === null ? [] : [{ at: { sheet: grid.name, row: at.row + down, column: at.column + index }, to }]));
  const people = Array.from({ length: 20 }, (_, index) => line(staff, find(staff, "Họ và tên"), index + 1, [
    index === 0 ? "Ksor H'Bŭn" : `Nguyễn Văn ${String.fromCharCode(65 + index)}`, `0${(index % 9) + 1}/05/19${70 + index}`, index === 0 ? "HT" : "Giáo viên", null,
    `09000001${String(index).padStart(2, "0")}`, "Đang làm việc", index === 0 ? "HTXSNV" : "HTTNV", index === 0 ? "LĐTT, CSTĐCS" : index < 15 ? "LĐTT" : "Không", "Không",
  ]));
  return [
    ...line(form, find(form, "Địa chỉ"), 1, ["Xã Đông, huyện KBang", "02693822111"]),
    ...line(form, find(form, "Họ và tên"), 1, ["Ksor H'Bŭn", "HT", unit, "0900000100"]),
    ...people.flat(),
    ...line(record, find(record, "Danh hiệu"), 1, ["TTLĐXS", "HTXSNV", "HTXSNV", "HTXSNV", "HTXSNV", "Đạt", "Đạt"]),
  ];
}

interface Host {
  readonly host: SpreadsheetHost;
  readonly type: (typed: readonly Typed[]) => Promise<void>;
}

async function inFile(): Promise<Host & { host: FileHost }> {
  const host = await openWorkbook(emptyWorkbook(), "mau.xlsx");
  await host.apply(issued);
  return { host, type: async (typed) => {
    const { grids } = await host.read();
    const value = ({ sheet, row, column }: SetCell["at"]): CellValue => sheetOf(grids, sheet).rows[row]?.[column] ?? null;
    const { refused } = await host.apply(typed.map((one) => ({ kind: "set-cell", from: value(one.at), ...one })));
    expect(refused).toEqual([]);
  } };
}

async function inExcel(): Promise<Host & { clerk: Clerk }> {
  const excel = excelFromRows({ Sheet1: [] });
  const host = createExcelHost(excel.Excel, excel.Office);
  await host.apply(issued);
  return { host, clerk: excel.clerk, type: async (typed) => {
    for (const { at: { sheet, row, column }, to } of typed) excel.clerk.type(sheet, cellName(row, column), to);
  } };
}

async function report({ host }: Host) {
  return JSON.parse(JSON.stringify(toJson(check({ snapshot: await host.read(), today }), vi))) as {
    collectives: { name: string; verdict: string; criteria: { id: string; outcome: string; cite: string; facts: unknown }[] }[];
    individuals: { verdict: string }[];
    findings: { check: string; severity: string; at: unknown; message: string }[];
  };
}

describe.each<[string, () => Promise<Host>]>([["file", inFile], ["Excel", inExcel]])("in the %s host", (_, open) => {
  test("a template that is filled in passes the check, phones with their zeros", async () => {
    const book = await open();
    await book.type(work((await book.host.read()).grids));
    const { collectives, individuals, findings } = await report(book);
    expect(collectives.map(({ name, verdict }) => [name, verdict])).toEqual([[unit, "eligible"]]);
    expect(individuals.map(({ verdict }) => verdict)).toEqual(["eligible"]);
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("a threshold that is changed on its sheet changes the verdict, and the citation stays", async () => {
    const book = await open();
    const { grids } = await book.host.read();
    await book.type(work(grids));
    const share = async () => (await report(book)).collectives[0]!.criteria.find(({ id }) => id === "collective-advanced-share")!;
    expect(await share()).toMatchObject({ outcome: "met", cite: "III.2.1, gạch đầu dòng 4", facts: { have: 15, of: 20 } });
    const at = find(sheetOf(grids, "Kế hoạch"), "Tỷ lệ ít nhất (%)");
    await book.type([{ at: { ...at, column: at.column + 1 }, to: 80 }]);
    expect(await share()).toMatchObject({ outcome: "unmet", cite: "III.2.1, gạch đầu dòng 4", facts: { have: 15, of: 20 } });
    const after = await report(book);
    expect(after.collectives[0]!.verdict).toBe("ineligible");
    expect(after.findings.filter(({ check: id }) => id === "template-current").map(({ severity }) => severity)).toEqual(["warning"]);
  });

  test("the annex's own sample row is caught", async () => {
    const book = await open();
    const { grids } = await book.host.read();
    const at = find(sheetOf(grids, "Đăng ký"), "Trường");
    await book.type(plan.form.samples.collectives[0]!.map((to, index) => ({ at: { ...at, row: at.row + 2, column: at.column + index }, to })));
    expect((await report(book)).findings.filter(({ check: id }) => id === "sample-left-in")).toMatchObject([{ severity: "error" }]);
  });

  test("a staff sheet that is pasted over, in another layout and without any list, is checked all the same", async () => {
    const book = await open();
    await book.type(work((await book.host.read()).grids));
    const rows = [["Họ và tên", "Chức vụ", "Năm học", "Xếp loại", "Danh hiệu", "Kỷ luật"],
      ["Ksor H'Bŭn", "Hiệu trưởng", "2020-2021", "HTXSNV", "LĐTT, CSTĐCS", ""],
      ["Nguyễn Văn B", "Giáo viên", "2020-2021", "KHTNV", "LĐTT", ""]];
    const cells = rows.flatMap((values, row) => values.map((value, column) => ({ row, column, value })));
    await book.host.apply([{ kind: "put-sheet", replace: true, content: { name: "Nhân sự", cells, widths: [], merges: [] } }]);
    const { collectives } = await report(book);
    expect(collectives[0]!.criteria.find(({ id }) => id === "collective-tasks-completed")).toMatchObject({ outcome: "unmet", facts: { below: 1, of: 2 } });
  });
});

const folder = workFolder();

test("file, Excel and command line say the same of it", async () => {
  const [file, excel] = [await inFile(), await inExcel()];
  for (const book of [file, excel]) await book.type(work((await book.host.read()).grids));
  const ofFile = await report(file);
  expect(await report(excel)).toEqual(ofFile);
  const { out, code, err } = dienHinh("check", folder.put("mau.xlsx", await file.host.save()), "--json", "--as-of", today);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(JSON.parse(out)).toEqual(ofFile);
});

test("dien-hinh plan names the cells of a workbook's plan that are wrong, and takes a workbook for --plan", async () => {
  const { host, type } = await inFile();
  const sheet = sheetOf((await host.read()).grids, "Kế hoạch");
  const right = folder.put("dung.xlsx", await host.save());
  expect(dienHinh("plan", right)).toMatchObject({ code: 0, out: expect.stringContaining("gialai-2021-2025") });
  expect(dienHinh("template", "--out", folder.path("theo-ke-hoach.xlsx"), "--plan", right)).toMatchObject({ code: 0, err: "" });
  const [mail, share] = [find(sheet, "E-mail nhận đăng ký"), find(sheet, "Tỷ lệ ít nhất (%)")];
  await type([{ at: { ...mail, column: mail.column + 1 }, to: "không phải e-mail" }]);
  const wrong = dienHinh("plan", folder.put("sai.xlsx", await host.save()));
  expect(wrong.code).toBe(1);
  expect(wrong.out).toContain(`Kế hoạch!${cellName(mail.row, mail.column + 1)}: `);
  await type([{ at: { ...mail, column: mail.column + 1 }, to: plan.email }, { at: { ...share, column: share.column - 1 }, to: "collective-share" }]);
  expect(dienHinh("plan", folder.put("sai2.xlsx", await host.save())).out).toContain(`Kế hoạch!${cellName(share.row, share.column - 1)}: `);
  const none = dienHinh("plan", folder.workbook("khong.xlsx", { A: [["a"]] }));
  expect(none.code).toBe(2);
  expect(none.err).toContain("khong.xlsx không có trang “Kế hoạch”");
});
