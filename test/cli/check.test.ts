import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, linkSync } from "node:fs";
import { join } from "node:path";
import { asOf, dienHinh, form, formWith, staff, workFolder } from "./command-line";
import builtIn from "../../src/plan/plans/gialai-2021-2025.json";

interface Document {
  plan: string;
  asOf: string;
  stage: string;
  schoolYears: string[];
  collectives: { at: object; name: string; verdict: string; criteria: { id: string; outcome: string; facts: object; message: string }[] }[];
  individuals: { name: string; position: string; unit: string; verdict: string }[];
  findings: { check: string; severity: string; at: { cell?: string }; related: { sheet: string; cell: string; file?: string }[]; message: string }[];
  summary: { errors: number };
}

const folder = workFolder();
const good = folder.workbook("tốt đẹp.xlsx", { "Đăng ký": form, "Nhân sự": staff });
const noPhone = folder.workbook("thieu.xlsx", { "Đăng ký": formWith(10, 4, null), "Nhân sự": staff });
const parse = (out: string) => JSON.parse(out) as Document;
const documents = (out: string) => out.trimEnd().split("\n").map(parse);

describe("--json", () => {
  test("one document on stdout and nothing else; exit 0 without an error", () => {
    const { code, out, err } = dienHinh("check", good, "--json", ...asOf);
    expect(err).toBe("");
    const found = parse(out);
    expect(Object.keys(found)).toEqual(["plan", "stage", "asOf", "schoolYears", "collectives", "individuals", "findings", "summary"]);
    expect(found).toMatchObject({ plan: "gialai-2021-2025", stage: "registration", asOf: "2021-10-15", schoolYears: ["2020-2021"] });
    expect(found.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(code).toBe(0);
    expect(found.collectives.map(({ at, verdict }) => [at, verdict])).toEqual([[{ sheet: "Đăng ký", row: 8 }, "eligible"]]);
    expect(found.collectives[0]!.criteria.find(({ id }) => id === "collective-advanced-share")).toMatchObject({ outcome: "met", facts: { have: 3, of: 3 } });
    expect(found.individuals).toMatchObject([{ name: "Nguyễn Văn Bình", position: "HT", verdict: "eligible" }]);
  });

  test("exit 1 with an error, told at its cell", () => {
    const { code, out } = dienHinh("check", noPhone, "--json", ...asOf);
    const found = parse(out);
    expect(code).toBe(1);
    expect(found.findings.filter(({ severity }) => severity === "error")).toMatchObject([{ check: "required-field", at: { sheet: "Đăng ký", cell: "E11" } }]);
    expect(found.summary.errors).toBe(1);
  });

  test("many files: one document a line in their order, equal to those of single runs; the worst exit", () => {
    const { code, out, err } = dienHinh("check", noPhone, good, noPhone, "--json", ...asOf);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    const single = [noPhone, good].map((file) => parse(dienHinh("check", file, "--json", ...asOf).out));
    expect(documents(out)).toEqual([single[0], single[1], single[0]]);
  });

  test("a file that cannot be read is told on stderr; the others are done", () => {
    const broken = folder.put("hỏng.xlsx", "PK\u0003\u0004 nothing more");
    const { code, out, err } = dienHinh("check", good, broken, noPhone, "--json", ...asOf);
    expect(code).toBe(2);
    expect(documents(out).map(({ summary }) => summary.errors)).toEqual([0, 1]);
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err).toContain("hỏng.xlsx");
  });

  test("a workbook without a form: one sentence that names the command which makes one", () => {
    const { code, out, err } = dienHinh("check", folder.workbook("khác.xlsx", { A: [["Mã", "Tên"], [1, "Bút"]] }), "--json", ...asOf);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^Không tìm thấy bản đăng ký [^\n]* dien-hinh template --out [^\n]*\n$/);
  });

  test("--lang en changes the sentences and nothing else", () => {
    const words = ["check", noPhone, "--json", ...asOf];
    const [vi, en] = [dienHinh(...words), dienHinh(...words, "--lang", "en")].map(({ out }) => parse(out)) as [Document, Document];
    expect(en.findings.map(({ message }) => message)).not.toEqual(vi.findings.map(({ message }) => message));
    const mute = (text: string) => JSON.stringify(parse(text), (key, value: unknown) => (key === "message" || key === "label" ? "" : value));
    expect(mute(JSON.stringify(en))).toBe(mute(JSON.stringify(vi)));
  });

  test("--stage and --as-of", () => {
    const { out } = dienHinh("check", good, "--json", "--as-of", "2023-06-11", "--stage", "final");
    expect(parse(out)).toMatchObject({ asOf: "2023-06-11", stage: "final", schoolYears: ["2020-2021", "2021-2022", "2022-2023"] });
    expect(parse(dienHinh("check", good, "--json").out).asOf).toBe("2025-12-31");
  });
});

describe("--staff", () => {
  const alone = folder.workbook("mẫu.xlsx", { "Đăng ký": form });
  const rows = staff.map((row) => row.join(",")).join("\n");

  test.each([
    ["xlsx", () => folder.workbook("ns.xlsx", { "Danh sách": staff })],
    ["xls", () => folder.workbook("ns.xls", { "Danh sách": staff }, "xls")],
    ["ods", () => folder.workbook("ns.ods", { "Danh sách": staff }, "ods")],
    ["csv, UTF-8", () => folder.put("ns.csv", rows)],
    ["csv, UTF-16", () => folder.put("ns16.csv", Buffer.from(`\ufeff${rows}`, "utf16le"))],
  ])("%s: the same verdicts as with the sheet inside", (_format, make) => {
    const { code, out, err } = dienHinh("check", alone, "--staff", make(), "--json", ...asOf);
    expect(err).toBe("");
    const [outside, inside] = [parse(out), parse(dienHinh("check", good, "--json", ...asOf).out)];
    const judged = ({ collectives }: Document) => collectives.map(({ verdict, criteria }) => [verdict, criteria.map(({ id, outcome, facts }) => [id, outcome, facts])]);
    expect(judged(outside)).toEqual(judged(inside));
    expect(code).toBe(0);
  });

  test("none at all: nothing is certain, nothing is an error", () => {
    const { code, out } = dienHinh("check", alone, "--json", ...asOf);
    expect(code).toBe(0);
    expect(parse(out).collectives.map(({ verdict }) => verdict)).toEqual(["undetermined"]);
  });

  test("one that cannot be read stops everything: exit 2, no document", () => {
    expect(dienHinh("check", alone, "--staff", folder.path("không có.xlsx"), "--json")).toEqual({
      code: 2, out: "", err: expect.stringContaining("không có.xlsx") as string,
    });
  });
});

describe("--plan", () => {
  test("another plan is obeyed", () => {
    const plan = structuredClone(builtIn) as unknown as { id: string; criteria: { id: string; params?: Record<string, unknown> }[] };
    plan.id = "tinh-khac-2021-2025";
    const share = plan.criteria.find(({ id }) => id === "collective-advanced-share")!;
    const percent = Object.keys(share.params!).find((name) => share.params![name] === 70)!;
    share.params![percent] = 100;
    const file = folder.put("plan.json", `\ufeff${JSON.stringify(plan)}`);
    const oneWithout = folder.workbook("một.xlsx", { "Đăng ký": form, "Nhân sự": staff.map((row, r) => (r === 3 ? row.map((cell, c) => (c === 6 ? "-" : cell)) : row)) });
    const found = parse(dienHinh("check", oneWithout, "--plan", file, "--json", ...asOf).out);
    expect(found.plan).toBe("tinh-khac-2021-2025");
    expect(found.collectives[0]!.criteria.find(({ id }) => id === "collective-advanced-share")!.outcome).toBe("unmet");
  });

  test("a plan that is no plan, or no JSON: exit 2", () => {
    const wrong = folder.put("wrong.json", JSON.stringify({ ...builtIn, email: "không có" }));
    expect(dienHinh("check", good, "--plan", wrong, "--json")).toEqual({ code: 2, out: "", err: expect.stringMatching(/e-mail/i) as string });
    const text = folder.put("text.json", '{\n  "id": "a",\n  oops\n}');
    expect(dienHinh("check", good, "--plan", text, "--json")).toEqual({ code: 2, out: "", err: expect.stringContaining("dòng 3") as string });
  });
});

describe("files that cannot be checked: exit 2 and one sentence that names the file", () => {
  mkdirSync(folder.path("thư mục"));
  test.each([
    ["no such file", folder.path("đâu rồi.xlsx")],
    ["a folder", folder.path("thư mục")],
    ["a file as a folder", join(good, "x.xlsx")],
    ["empty", folder.put("rỗng.xlsx", "")],
    ["HTML named .xlsx", folder.put("trang.xlsx", "<html><table><tr><td>Stt</td></tr></table></html>")],
    ["a PDF", folder.put("in.xlsx", "%PDF-1.7\n%âãÏÓ\n")],
    ["truncated", folder.put("cụt.xlsx", readFileSync(good).subarray(0, 2000))],
  ])("%s", (_what, file) => {
    const { code, out, err } = dienHinh("check", file, "--json", ...asOf);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err).toContain(file.split("/").at(-1) === "x.xlsx" ? "x.xlsx" : file.split("/").at(-1)!);
  });

  test.each([
    ["no form", { "Trang tính": [["Món ăn", "Giá"], ["Phở", 30000]] }],
    ["a form without rows", { "Đăng ký": form.filter((_row, r) => r !== 7 && r !== 10) }],
    ["two forms", { "Đăng ký": form, "Đăng ký (2)": form }],
  ])("%s", (_what, sheets) => {
    const { code, out, err } = dienHinh("check", folder.workbook("form.xlsx", sheets), "--json", ...asOf);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^[^\n]+\n$/);
  });

  test("a file whose name begins with a dash is meant after --", () => {
    expect(dienHinh("check", "--json", "--", "-không có.xlsx").err).toContain("-không có.xlsx");
  });
});

describe("to read on a terminal", () => {
  test("nominees with verdicts, findings with cells and items of the plan, counts", () => {
    const { code, out } = dienHinh("check", noPhone, ...asOf);
    expect(code).toBe(1);
    expect(out).toContain("dòng 8: Trường THCS Chu Văn An: đủ điều kiện");
    expect(out).toMatch(/LỖI Đăng ký!E11: .+ \[Mẫu đăng ký kèm theo Kế hoạch\]/);
    expect(out).toMatch(/1 lỗi, \d+ cảnh báo, \d+ ghi chú\.\n$/);
  });

  test("many files are told apart by their names", () => {
    const { out } = dienHinh("check", good, noPhone, ...asOf);
    expect(out).toContain(`== ${good}`);
    expect(out).toContain(`== ${noPhone}`);
  });

  test("a cell's text cannot drive the terminal", () => {
    const hostile = folder.workbook("hostile.xlsx", { "Đăng ký": formWith(10, 1, "Bình\u001b[2J\u202e\r\nLỖI giả") });
    const { out } = dienHinh("check", hostile, ...asOf);
    expect(out).toContain("Bình");
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
    expect(out).not.toMatch(/^LỖI giả/m);
  });

  test("a reader that stops early is no failure", () => {
    const cli = join(__dirname, "../../src/dev/cli.mjs");
    const { stderr } = spawnSync("sh", ["-c", `"${process.execPath}" "${cli}" check "${good}" "${good}" --json | head -c 5`]);
    expect(stderr.toString()).toBe("");
  });
});

describe("--highlight", () => {
  test("never onto a file that is read, by whatever name", () => {
    const before = readFileSync(good);
    symlinkSync(good, folder.path("lối tắt.xlsx"));
    linkSync(good, folder.path("tên khác.xlsx"));
    for (const out of [good, join(folder.path("thư mục"), "..", "tốt đẹp.xlsx"), folder.path("lối tắt.xlsx"), folder.path("tên khác.xlsx")]) {
      expect(dienHinh("check", good, "--highlight", out, ...asOf)).toEqual({ code: 2, out: "", err: expect.stringContaining("mất bản gốc") as string });
    }
    const ns = folder.workbook("nhân sự.xlsx", { "Nhân sự": staff });
    expect(dienHinh("check", good, "--staff", ns, "--highlight", ns).code).toBe(2);
    expect(readFileSync(good).equals(before)).toBe(true);
  });

  test.each([
    ["no such folder", "không có/ra.xlsx", "thư mục"],
    ["a folder", "thư mục.xlsx", "thư mục"],
    ["another ending", "ra.pdf", ".xlsx"],
  ])("%s: exit 2", (what, name, part) => {
    if (what === "a folder") mkdirSync(folder.path(name));
    const { code, out, err } = dienHinh("check", good, "--json", "--highlight", folder.path(name), ...asOf);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(part);
    expect(existsSync(folder.path("ra.pdf"))).toBe(false);
  });
});
