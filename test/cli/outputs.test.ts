import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { read, utils } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { asOf, dienHinh, form, formWith, staff, workFolder } from "./command-line";
import { testWith } from "../programs";

const folder = workFolder();
const noPhone = folder.workbook("thiếu số.xlsx", { "Đăng ký": formWith(10, 4, null), "Nhân sự": staff });
const sheets = (file: string) => {
  const book = read(readFileSync(file));
  return book.SheetNames.map((name) => [name, utils.sheet_to_json(book.Sheets[name]!, { header: 1, defval: null })]);
};

const withOpenpyxl = testWith("openpyxl");
const withLibreOffice = testWith("libreOffice");

/** What openpyxl, a reader that is not ours, makes of a workbook. */
function openpyxl(file: string, program: string): unknown {
  const script = `import json, sys, openpyxl\nbook = openpyxl.load_workbook(sys.argv[1])\n${program}`;
  return JSON.parse(execFileSync("/usr/bin/python3", ["-c", script, file]).toString());
}

const CONDITIONS = `
found = [[s.title, str(area.sqref), rule.formula] for s in book for area in s.conditional_formatting for rule in area.rules]
print(json.dumps(found))`;

/** The first sheet as LibreOffice reads it. */
function libreOffice(file: string): string {
  execFileSync("soffice", [
    `-env:UserInstallation=file://${folder.path("office")}`, "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):9,34,76", "--outdir", folder.path("csv"), file,
  ], { stdio: "ignore" });
  return readFileSync(folder.path(`csv/${basename(file, ".xlsx")}.csv`), "utf8");
}

describe("check --highlight", () => {
  const marked = folder.path("đã tô.xlsx");
  const words = ["check", noPhone, ...asOf, "--highlight", marked];

  test("saves a copy whose cells are the same, and says so", () => {
    const before = readFileSync(noPhone);
    const { code, out, err } = dienHinh(...words);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toMatch(/Đã tô màu \d+ ô và lưu vào .*đã tô\.xlsx\.\n$/);
    expect(readFileSync(noPhone).equals(before)).toBe(true);
    expect(sheets(marked)).toEqual(sheets(noPhone));
  });

  test("every other part of the file is the same to the byte", () => {
    dienHinh(...words);
    const [old, made] = [unzipSync(readFileSync(noPhone)), unzipSync(readFileSync(marked))];
    const changed = Object.keys(made).filter((name) => !old[name] || !Buffer.from(made[name]!).equals(Buffer.from(old[name]!)));
    expect(Object.keys(old).filter((name) => !made[name])).toEqual([]);
    expect(changed.filter((name) => !/styles\.xml$|worksheets\/sheet1\.xml$/.test(name))).toEqual([]);
    expect(strFromU8(made["xl/worksheets/sheet1.xml"]!)).toContain("dien-hinh:missing");
  });

  withOpenpyxl("openpyxl sees our marks on the cells in question", () => {
    dienHinh(...words);
    const found = openpyxl(marked, CONDITIONS) as [string, string, string[]][];
    const missing = found.filter(([, , formula]) => formula.join().includes("dien-hinh:missing"));
    expect(missing.map(([sheet, area]) => [sheet, area])).toEqual([["Đăng ký", "E11"]]);
  });

  withOpenpyxl("a file that was checked twice has no more marks than one checked once", () => {
    dienHinh(...words);
    const again = folder.path("lần hai.xlsx");
    expect(dienHinh("check", marked, ...asOf, "--highlight", again).code).toBe(1);
    expect(openpyxl(again, CONDITIONS)).toEqual(openpyxl(marked, CONDITIONS));
  });

  withLibreOffice("LibreOffice opens it", () => {
    dienHinh(...words);
    expect(libreOffice(marked)).toContain("Nguyễn Văn Bình\tHT\tTrường THCS Chu Văn An, huyện Mang Yang");
  });

  test("with --json, stdout holds the document alone", () => {
    const { out } = dienHinh(...words, "--json");
    expect(out.trimEnd().split("\n")).toHaveLength(1);
    expect((JSON.parse(out) as { plan: string }).plan).toBe("gialai-2021-2025");
  });

  test("of a signed file the signature is kept, and that it holds no more is said on stderr", () => {
    const parts = unzipSync(readFileSync(noPhone));
    const signed = folder.put("đã ký.xlsx", zipSync({ ...parts, "_xmlsignatures/sig1.xml": strToU8("<Signature/>") }));
    const { code, err } = dienHinh("check", signed, ...asOf, "--json", "--highlight", folder.path("tô bản ký.xlsx"));
    expect([code, err]).toEqual([1, expect.stringMatching(/tô bản ký\.xlsx: .*chữ ký/)]);
    expect(strFromU8(unzipSync(readFileSync(folder.path("tô bản ký.xlsx")))["_xmlsignatures/sig1.xml"]!)).toBe("<Signature/>");
  });

  test("a file that is no .xlsx is saved as one with its values, and that is said", () => {
    const old = folder.workbook("cũ.xls", { "Đăng ký": formWith(10, 4, null), "Nhân sự": staff }, "xls");
    const { out } = dienHinh("check", old, ...asOf, "--highlight", folder.path("mới.xlsx"));
    expect(out).toContain("không có định dạng cũ");
    expect(sheets(folder.path("mới.xlsx"))).toEqual(sheets(noPhone));
  });
});

describe("template", () => {
  const made = folder.path("mẫu.xlsx");
  const make = (...words: string[]) => dienHinh("template", "--out", made, ...words);

  test("makes the empty form, staff and record sheets", () => {
    expect(make("--unit", "Trường THCS Chu Văn An")).toEqual({ code: 0, out: expect.stringContaining("mẫu.xlsx") as string, err: "" });
    expect(sheets(made).map(([name]) => name)).toEqual(expect.arrayContaining(["Đăng ký", "Nhân sự", "Thành tích tập thể"]));
    expect(JSON.stringify(sheets(made))).toMatch(/TRƯỜNG THCS CHU VĂN AN|Trường THCS Chu Văn An/);
  });

  test("the check says that it has no rows yet", () => {
    make();
    const { code, out, err } = dienHinh("check", made, "--json");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/chưa có dòng nào/);
  });

  test("the same twice, to the byte", () => {
    make();
    const first = readFileSync(made);
    make();
    expect(readFileSync(made).equals(first)).toBe(true);
  });

  withOpenpyxl("filled in by another program it passes the check", () => {
    make();
    const filled = folder.path("điền.xlsx");
    openpyxl(made, `
sheet = book["Đăng ký"]
def below(header):
    return next(cell for row in sheet.iter_rows() for cell in row if cell.value == header)
for values, header in ((${JSON.stringify(form[7])}, "Trường"), (${JSON.stringify(form[10])}, "Họ và tên")):
    cell = below(header)
    for column, value in enumerate(values):
        sheet.cell(cell.row + 1, cell.column - 1 + column).value = value
book.save(${JSON.stringify(filled)})
print("null")`);
    const staffFile = folder.workbook("nhân sự.xlsx", { "Nhân sự": staff });
    const { code, out, err } = dienHinh("check", filled, "--staff", staffFile, "--json", ...asOf);
    expect(err).toBe("");
    const { findings, collectives } = JSON.parse(out) as { findings: { severity: string }[]; collectives: { name: string }[] };
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(collectives.map(({ name }) => name)).toEqual(["Trường THCS Chu Văn An"]);
    expect(code).toBe(0);
  });

  withLibreOffice("LibreOffice opens it", () => {
    make();
    expect(libreOffice(made)).toContain("1. TẬP THỂ");
  });
});

describe("plan", () => {
  const builtIn = JSON.parse(readFileSync("src/plan/plans/gialai-2021-2025.json", "utf8")) as { email: string; years: object };

  test("a valid one", () => {
    const { code, out, err } = dienHinh("plan", "src/plan/plans/gialai-2021-2025.json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("gialai-2021-2025");
  });

  test("one with mistakes: exit 1, every wrong field named, one a line", () => {
    const file = folder.put("sai.json", JSON.stringify({ ...builtIn, email: "không có", years: { first: 2025, last: "2021" }, extra: 1 }));
    const { code, out, err } = dienHinh("plan", file);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    for (const field of ["email: ", "years.last: ", "extra: "]) expect(out).toContain(`\n  ${field}`);
    expect(out.trimEnd().split("\n")).toHaveLength(4);
  });

  test("no JSON: exit 2 and the line", () => {
    const { code, out, err } = dienHinh("plan", folder.put("dở.json", '{ "id": "a",\n'));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/JSON.*dòng 2/);
  });
});
