import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { read, utils } from "@e965/xlsx";
import { unzipSync } from "fflate";
import PostalMime from "postal-mime";
import { asOf, dienHinh, form, formWith, staff, workFolder } from "./command-line";

const folder = workFolder();
const good = folder.workbook("tốt.xlsx", { "Đăng ký": form, "Nhân sự": staff });
const noPhone = folder.workbook("thiếu số.xlsx", { "Đăng ký": formWith(10, 4, null), "Nhân sự": staff });
const other = [...formWith(0, 0, "PHÒNG GDĐT HUYỆN MANG YANG"), [2, "Ksor H'Nam", "Giáo viên", "Trường THCS Chu Văn An, huyện Mang Yang", "0978123459"]];
const stranger = folder.workbook("người lạ.xlsx", { "Đăng ký": other, "Nhân sự": staff });

const sheetOf = (file: string) =>
  utils.sheet_to_json<string[]>(read(readFileSync(file)).Sheets["Bản gửi"]!, { header: 1, defval: "", raw: false }).map((row) => row.filter((cell) => cell.trim() !== ""));

describe("clean", () => {
  const out = folder.path("sạch.xlsx");

  test("adds the sheet and touches no other part of the workbook", () => {
    const { code, out: said, err } = dienHinh("clean", good, "--out", out, ...asOf);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(said).toBe(`Đã lập bản gửi gồm 1 tập thể, 1 cá nhân ở trang tính “Bản gửi” và lưu vào ${out}.\n`);
    expect(sheetOf(out)).toEqual(expect.arrayContaining([
      ["1", "Trường THCS Chu Văn An", "Xã H'ra, huyện Mang Yang", "02693822111"],
      ["1", "Nguyễn Văn Bình", "HT", "Trường THCS Chu Văn An, huyện Mang Yang", "0978123456"],
    ]));
    const [old, made] = [unzipSync(readFileSync(good)), unzipSync(readFileSync(out))];
    for (const name of Object.keys(old).filter((part) => part.startsWith("xl/worksheets/"))) {
      expect(Buffer.from(made[name]!).equals(Buffer.from(old[name]!))).toBe(true);
    }
  });

  test("made again from its own result, it replaces itself", () => {
    const again = folder.path("sạch lần hai.xlsx");
    expect(dienHinh("clean", out, "--out", again, ...asOf).code).toBe(0);
    expect(read(readFileSync(again)).SheetNames).toEqual(["Đăng ký", "Nhân sự", "Bản gửi"]);
    expect(sheetOf(again)).toEqual(sheetOf(out));
  });

  test("the PDF, the confirmation sheets and the mail with the PDF in it", async () => {
    const [pdf, sheets, mail] = [folder.path("a.pdf"), folder.path("phiếu.pdf"), folder.path("thư.eml")];
    const { code, out: said, err } = dienHinh(
      "clean", good, "--out", out, "--pdf", pdf, "--sheets", sheets, "--mail", mail, "--unit", "Phòng GDĐT huyện Mang Yang", ...asOf);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(said.trimEnd().split("\n")).toHaveLength(4);
    for (const file of [pdf, sheets]) expect(readFileSync(file).subarray(0, 5).toString()).toBe("%PDF-");
    const draft = await PostalMime.parse(readFileSync(mail));
    expect(draft.to?.[0]?.address).toBe("vanphong.sogialai@moet.edu.vn");
    expect(draft.subject).toBe("Phòng GDĐT huyện Mang Yang: đăng ký điển hình tiên tiến giai đoạn 2021-2025 (01 tập thể, 01 cá nhân)");
    expect(Buffer.from(draft.attachments[0]!.content as ArrayBuffer).equals(readFileSync(pdf))).toBe(true);
    expect(sheetOf(out)).toContainEqual(["PHÒNG GDĐT HUYỆN MANG YANG", "Độc lập - Tự do - Hạnh phúc"]);
  });

  test("while an error stands: exit 1, what blocks on stderr, nothing written", () => {
    const [never, pdf] = [folder.path("không có.xlsx"), folder.path("không có.pdf")];
    for (const choice of [[], ["--only-eligible"]]) {
      const { code, out: said, err } = dienHinh("clean", noPhone, "--out", never, "--pdf", pdf, ...choice, ...asOf);
      expect({ code, said }).toEqual({ code: 1, said: "" });
      expect(err).toMatch(/^Chưa lập bản gửi vì còn 1 lỗi:\n {2}LỖI Đăng ký!E11: .*số điện thoại.*\n/);
      expect([never, pdf].filter((file) => existsSync(file))).toEqual([]);
    }
  });

  test("--only-eligible says who was left out", () => {
    const { code, out: said } = dienHinh("clean", stranger, "--out", out, "--only-eligible", ...asOf);
    expect(code).toBe(0);
    expect(said).toMatch(/^Không đưa 1 mục vào bản gửi:\n {2}Cá nhân, dòng 12: Ksor H'Nam: chưa đủ căn cứ\n/);
    expect(sheetOf(out).flat()).not.toContain("Ksor H'Nam");
    expect(dienHinh("clean", stranger, "--out", out, ...asOf).code).toBe(0);
    expect(sheetOf(out)).toContainEqual(["2", "Ksor H'Nam", "Giáo viên", "Trường THCS Chu Văn An, huyện Mang Yang", "0978123459"]);
  });

  test("nobody left: exit 2 and one sentence, nothing written", () => {
    const [alone, never] = [folder.workbook("chỉ mẫu.xlsx", { "Đăng ký": form }), folder.path("không ai.xlsx")];
    const { code, err } = dienHinh("clean", alone, "--out", never, "--only-eligible", ...asOf);
    expect(code).toBe(2);
    expect(err).toMatch(/^Không còn mục nào để lập bản gửi: [^\n]+\n$/);
    expect(existsSync(never)).toBe(false);
  });

  test("--staff gives what the workbook lacks", () => {
    const alone = folder.workbook("chỉ mẫu 2.xlsx", { "Đăng ký": form });
    const list = folder.workbook("nhân sự.xlsx", { "Nhân sự": staff });
    expect(dienHinh("clean", alone, "--staff", list, "--out", out, "--only-eligible", ...asOf).code).toBe(0);
  });

  test.each<[string, string[], RegExp]>([
    ["no place to save", [good], /--out/],
    ["no file", ["--out", "a.xlsx"], /clean/],
    ["over the file itself", [good, "--out", good], /chính là tệp được đọc/],
    ["a PDF that is none", [good, "--out", out, "--pdf", folder.path("a.doc")], /\.pdf/],
    ["two things in one file", [good, "--out", out, "--pdf", folder.path("b.pdf"), "--sheets", folder.path("b.pdf")], /hai lần/],
  ])("%s: exit 2 and one sentence", (_, words, sentence) => {
    const { code, err } = dienHinh("clean", ...words, ...asOf);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(err).toMatch(/^[^\n]+\n$/);
  });

  test("an .ods gives an .xlsx of its values, and says so; an .xlsm stays one", () => {
    const ods = folder.workbook("a.ods", { "Đăng ký": form, "Nhân sự": staff }, "ods");
    const { code, out: said } = dienHinh("clean", ods, "--out", out, ...asOf);
    expect(code).toBe(0);
    expect(said).toContain("không có định dạng cũ");
    const macros = folder.path("a.xlsm");
    writeFileSync(macros, readFileSync(good));
    expect(dienHinh("clean", macros, "--out", out, ...asOf).code).toBe(2);
  });
});
