import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { read, utils } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { sha256Of } from "../../src/distribute/issue/sha256";
import { dienHinh, workFolder } from "./command-line";

const folder = workFolder();
const HEAD = ["Tên đơn vị", "Loại", "Huyện", "E-mail", "Người nhận", "Điện thoại"];
const good = [["Phòng GDĐT huyện Mang Yang", "Phòng GDĐT", "Mang Yang", "my@moet.edu.vn"], ["Trường THPT Lê Lợi", "", "Pleiku", "ll@moet.edu.vn"]];
const list = folder.workbook("đơn vị.xlsx", { "Đơn vị": [HEAD, ...good] });
const flawed = folder.workbook("có lỗi.xlsx", { "Đơn vị": [HEAD, good[0]!, ["Trường THPT Lê Lợi", "", "Pleiku", "ll@moet"], ["THPT Lê Lợi", "", "Pleiku", "x@moet.edu.vn"]] });
const MY = "mau-dang-ky_phong-gddt-huyen-mang-yang";
const LL = "mau-dang-ky_truong-thpt-le-loi_pleiku";

const registerOf = (bytes: Uint8Array) => utils.sheet_to_json<string[]>(read(bytes).Sheets["Sổ phát hành"]!, { header: 1, defval: "", raw: false }).slice(4);
const filesIn = (path: string) => readdirSync(path).sort();

describe("into a folder", () => {
  const out = folder.path("phát hành");

  test("a workbook and a draft a unit, and the register", () => {
    const { code, out: said, err } = dienHinh("issue", list, "--out", out);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(said).toBe(`Đã phát hành vào ${out}: lập mới 2, lập lại 0, giữ nguyên 0 đơn vị.\n`);
    expect(filesIn(out)).toEqual([`${MY}.eml`, `${MY}.xlsx`, `${LL}.eml`, `${LL}.xlsx`, "so-phat-hanh.xlsx"]);
    for (const row of registerOf(readFileSync(`${out}/so-phat-hanh.xlsx`))) expect(row[11]).toBe(sha256Of(readFileSync(`${out}/${row[10]}`)));
  });

  test("again: nothing changes; then only what the list changes, the old version kept", () => {
    const before = readFileSync(`${out}/${MY}.xlsx`);
    expect(dienHinh("issue", list, "--out", out)).toMatchObject({ code: 0, out: `Không có gì thay đổi so với lần phát hành trước trong ${out}: giữ nguyên 2 đơn vị.\n` });
    const changed = folder.workbook("đổi.xlsx", { "Đơn vị": [HEAD, good[0]!, [...good[1]!.slice(0, 3), "moi@moet.edu.vn"]] });
    const { code, out: said } = dienHinh("issue", changed, "--out", out, "--lang", "en");
    expect(code).toBe(0);
    expect(said).toBe(`Issued to ${out}: 0 new, 1 made again, 1 kept as they were.\nMade again (the earlier one is in the folder ban-cu): Trường THPT Lê Lợi, ${LL}.xlsx\n`);
    expect(filesIn(`${out}/ban-cu/lan-1`)).toEqual([`${LL}.eml`, `${LL}.xlsx`, "so-phat-hanh.xlsx"]);
    expect(readFileSync(`${out}/${MY}.xlsx`).equals(before)).toBe(true);
  });

  test("errors: exit 1, each told with its cell, and what was left out by name", () => {
    const { code, out: said, err } = dienHinh("issue", flawed, "--out", folder.path("có lỗi"));
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(said).toMatch(/^CẦN XEM \(2\)\n {2}LỖI Đơn vị!D3: “ll@moet” .*\n {2}LỖI Đơn vị!A4: .* dòng 3.*\n/);
    expect(said).toContain("chưa có thư, vì không có e-mail dùng được: Trường THPT Lê Lợi\n");
    expect(said).toContain("Không phát hành dòng 4 (THPT Lê Lợi)");
    expect(filesIn(folder.path("có lỗi"))).toEqual([`${MY}.eml`, `${MY}.xlsx`, `${LL}.xlsx`, "so-phat-hanh.xlsx"]);
  });

  test("files that are nobody's stay; a register that is none stops it", () => {
    const mine = folder.path("của tôi");
    mkdirSync(mine);
    writeFileSync(`${mine}/${MY}.xlsx`, "mine");
    expect(dienHinh("issue", list, "--out", mine).code).toBe(0);
    expect(readFileSync(`${mine}/${MY}.xlsx`, "utf8")).toBe("mine");
    expect(existsSync(`${mine}/${MY}_2.xlsx`)).toBe(true);
    rmSync(`${mine}/so-phat-hanh.xlsx`);
    writeFileSync(`${mine}/so-phat-hanh.xlsx`, readFileSync(list));
    const { code, err } = dienHinh("issue", list, "--out", mine);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/^[^\n]+không phải là sổ phát hành[^\n]+\n$/) });
  });
});

describe("into a zip", () => {
  const out = folder.path("phát hành.zip");

  test("the same files; issued again, the old ones are in it", () => {
    expect(dienHinh("issue", list, "--out", out).code).toBe(0);
    const first = unzipSync(readFileSync(out));
    expect(Object.keys(first).sort()).toEqual([`${MY}.eml`, `${MY}.xlsx`, `${LL}.eml`, `${LL}.xlsx`, "so-phat-hanh.xlsx"]);
    const before = readFileSync(out);
    expect(dienHinh("issue", list, "--out", out).code).toBe(0);
    expect(readFileSync(out).equals(before)).toBe(true);
    expect(dienHinh("issue", flawed, "--out", out).code).toBe(1);
    const second = unzipSync(readFileSync(out));
    expect(Object.keys(second).sort()).toEqual([
      "ban-cu/lan-1/so-phat-hanh.xlsx", `ban-cu/lan-1/${LL}.eml`, `ban-cu/lan-1/${LL}.xlsx`,
      `${MY}.eml`, `${MY}.xlsx`, `${LL}.xlsx`, "so-phat-hanh.xlsx",
    ].sort());
    expect(sha256Of(second[`ban-cu/lan-1/${LL}.eml`]!)).toBe(sha256Of(first[`${LL}.eml`]!));
    expect(readdirSync(folder.path(".")).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("a zip that is no earlier issue stays as it is", () => {
    const other = folder.put("khác.zip", readFileSync(list));
    const { code, err } = dienHinh("issue", list, "--out", other);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/^[^\n]+sổ phát hành[^\n]+\n$/) });
    expect(readFileSync(other).equals(readFileSync(list))).toBe(true);
  });
});

test("the list made ready has the plan with it, and is issued by it", () => {
  const ready = folder.path("sẵn.xlsx");
  expect(dienHinh("template", "--recipients", "--out", ready)).toMatchObject({ code: 0, err: "" });
  expect(read(readFileSync(ready)).SheetNames).toEqual(["Đơn vị nhận", "Kế hoạch"]);
  const out = folder.path("từ danh sách sẵn");
  const { code, out: said } = dienHinh("issue", ready, "--out", out);
  expect(code).toBe(1);
  expect(said).toContain("lập mới 17, lập lại 0");
  expect(filesIn(out)).toHaveLength(18);
});

test.each<[string, string[], RegExp]>([
  ["no place to write", [list], /--out/],
  ["no list", ["--out", "x.zip"], /issue/],
  ["no recipients on it", [folder.workbook("mẫu.xlsx", { "Đăng ký": [["Họ và tên", "Chức vụ"], ["A", "GV"]] }), "--out", folder.path("không")], /Không tìm thấy danh sách đơn vị nhận/],
  ["nobody that can be issued to", [folder.workbook("trống.xlsx", { a: [HEAD, ["", "", "Pleiku", "a@x.vn"]] }), "--out", folder.path("không")], /Không có đơn vị nào/],
  ["a file where the folder should be", [list, "--out", list], /xlsx/],
  ["a folder that cannot be", [list, "--out", `${list}/x`], /xlsx/],
])("%s: exit 2 and one sentence, nothing written", (_, words, sentence) => {
  const { code, err } = dienHinh("issue", ...words);
  expect(code).toBe(2);
  expect(err).toMatch(sentence);
  expect(err).toMatch(/^[^\n]+\n$/);
  expect(existsSync(folder.path("không"))).toBe(false);
});
