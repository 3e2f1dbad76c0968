import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emptyWorkbook } from "../../../src/workbook/file/empty";
import { openWorkbook } from "../../../src/workbook/file/open";
import type { SheetContent } from "../../../src/workbook/sheet-content";
import { testWith } from "../../programs";
import { richWorkbook } from "./rich";

/** LibreOffice and openpyxl as judges of what we save, and as writers of what we read. */
const folder = mkdtempSync(join(tmpdir(), "dien-hinh-file-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const withLibreOffice = testWith("libreOffice", "poppler");
const withOpenpyxl = testWith("openpyxl");
const TIME = 120_000;

function saved(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function convert(file: string, to: string, filter = ""): string {
  const out = mkdtempSync(join(folder, "out-"));
  execFileSync("soffice", [
    `-env:UserInstallation=file://${join(folder, "office")}`, "--headless", "--convert-to", `${to}${filter}`, "--outdir", out, file,
  ], { stdio: "ignore", timeout: TIME });
  return join(out, `${file.replace(/^.*\//, "").replace(/\.[^.]*$/, "")}.${to}`);
}

const csv = (file: string, sheet: number): string =>
  readFileSync(convert(file, "csv", `:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,${sheet}`).replace(/\.csv$/, `-${SHEETS[sheet - 1]}.csv`), "utf8");
const SHEETS = ["Đăng ký", "Nhân sự H'Bŭn"];

async function patched(): Promise<Uint8Array> {
  const host = await openWorkbook(richWorkbook(), "a.xlsm");
  const at = (row: number, column: number) => ({ sheet: "Đăng ký", row, column });
  await host.apply([
    { kind: "set-cell", at: at(2, 4), from: 978123456, to: "0978123456" },
    { kind: "set-cell", at: at(3, 2), from: null, to: "PHT & \"GV\"" },
    { kind: "set-cell", at: at(7, 1), from: null, to: "=1+1" },
    { kind: "set-highlights", marks: [{ at: at(3, 2), kind: "missing" }, { at: at(2, 4), kind: "invalid" }] },
    { kind: "remember", key: "ticks", value: "x" },
    { kind: "put-sheet", replace: true, content: CLEAN },
  ]);
  return host.save();
}

const CLEAN: SheetContent = {
  name: "Bản gửi H'Blơi",
  cells: [
    { row: 0, column: 0, value: "Stt", style: { bold: true, border: true, text: true } },
    ...Array.from({ length: 120 }, (_, i) => ({ row: i + 1, column: 0, value: i === 7 ? "=1+1" : `0${i}`, style: { border: true } })),
  ],
  widths: [30],
  merges: [],
  page: {
    orientation: "portrait",
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    titleRows: { first: 0, last: 0 },
    printArea: { top: 0, left: 0, bottom: 120, right: 0 },
    pageNumber: true,
  },
};

describe("a patched workbook", () => {
  withLibreOffice("opens in LibreOffice with the new values, formulas calculated anew", async () => {
    const file = saved("patched.xlsm", await patched());
    expect(csv(file, 1).split("\n").slice(0, 8)).toEqual([
      "DANH SÁCH ĐĂNG KÝ,,,,",
      "Stt,Họ và tên,Chức vụ,Đơn vị,Số điện thoại",
      "1,Rơ Châm H'Bŭn,HT,TH Lê Lợi,0978123456",
      '2,Đinh Kơ̆p,"PHT & ""GV""",TH Lê Lợi,0978 123 457',
      "3,Rơ Châm H'Bŭn,PHT,2,",
      ",,,,",
      ",,,,",
      ",=1+1,,,",
    ]);
  }, TIME);

  withOpenpyxl("opens in openpyxl with everything in it", async () => {
    const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1], keep_vba=True)
form, staff, clean = book.worksheets
rules = [(str(a.sqref), r.formula[0], r.dxf.fill.bgColor.rgb if r.dxf else None) for a in form.conditional_formatting for r in a.rules]
print(json.dumps({
  "names": book.sheetnames, "rules": rules, "charts": len(staff._charts), "comment": form["B3"].comment.text,
  "validations": len(form.data_validations.dataValidation), "vba": book.vba_archive is not None,
  "formats": [form[c].number_format for c in ("E3", "C4", "B8")], "types": [form[c].data_type for c in ("E3", "B8")],
  "bold": form["B4"].font.b, "titles": clean.print_title_rows, "area": clean.print_area, "paper": clean.page_setup.paperSize,
  "first": [clean["A2"].value, clean["A2"].number_format, clean["A9"].data_type]}))`;
    const out = execFileSync("/usr/bin/python3", ["-c", script, saved("openpyxl.xlsm", await patched())]).toString();
    expect(JSON.parse(out)).toEqual({
      names: ["Đăng ký", "Nhân sự H'Bŭn", "Bản gửi H'Blơi"],
      rules: [["A3:A9", "A3>2", "FF00FF00"], ["E3", 'N("dien-hinh:invalid")=0', "FFFFC7CE"], ["C4", 'N("dien-hinh:missing")=0', "FFFFF200"]],
      charts: 1, comment: "Xem lại", validations: 1, vba: true,
      formats: ["@", "General", "@"], types: ["s", "s"], bold: true,
      titles: "$1:$1", area: ["$A$1:$A$121"], paper: 9, first: ["00", "@", "s"],
    });
  }, TIME);

  withLibreOffice("prints the sheet that was put in with its header on each page", async () => {
    const host = await openWorkbook(emptyWorkbook(), "a.xlsx");
    await host.apply([{ kind: "put-sheet", replace: false, content: CLEAN }]);
    const pdf = convert(saved("clean.xlsx", await host.save()), "pdf");
    const pages = execFileSync("pdftotext", ["-layout", pdf, "-"]).toString().split("\f").slice(0, -1);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain("Stt");
    expect(pages[0]!.trim().startsWith("Stt")).toBe(true);
    expect(pages[1]!.trim()).toMatch(/^2\s/);
    expect(pages.join("")).toContain("=1+1");
    expect(execFileSync("pdfinfo", [pdf]).toString()).toMatch(/Page size:\s+59\d\.\d+ x 84\d\.\d+ pts \(A4\)/);
  }, TIME);
});

describe("what LibreOffice writes", () => {
  withLibreOffice.each(["xlsx", "ods", "xls"])("as .%s is read equal", async (format) => {
    const source = saved("source.xlsx", await patched());
    const file = new Uint8Array(readFileSync(convert(source, format)));
    const { grids } = await (await openWorkbook(file, `a.${format}`)).read();
    expect(grids.map(({ name }) => name)).toEqual(["Đăng ký", "Nhân sự H'Bŭn", "Bản gửi H'Blơi"]);
    expect(grids[0]!.rows.slice(1, 5)).toEqual([
      ["Stt", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại"],
      [1, "Rơ Châm H'Bŭn", "HT", "TH Lê Lợi", "0978123456"],
      [2, "Đinh Kơ̆p", 'PHT & "GV"', "TH Lê Lợi", "0978 123 457"],
      [3, "Rơ Châm H'Bŭn", "PHT", 2],
    ]);
    expect(grids[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 4 }]);
    expect(grids[2]!.rows[8]).toEqual(["=1+1"]);
  }, TIME);
});
