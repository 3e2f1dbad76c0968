import { sampleRegistration } from "../document/pdf/sample";
import { languages, sentence } from "../../src/locale";
import { checkPdf } from "../../src/mail/check-pdf";
import { attachmentName, fileName } from "../../src/mail/file-name";
import { copyText, mailtoLink, registrationMail } from "../../src/mail/registration-mail";
import { builtInPlan } from "../../src/plan/built-in";
import { ProgramError } from "../../src/problem";
import { pdfOf } from "./draft";

const attached = { name: "Đăng ký.pdf", stamped: true };
const plan = builtInPlan();

const problemOf = (act: () => unknown): ProgramError["problem"] | null => {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof ProgramError) return error.problem;
    throw error;
  }
};

describe("registrationMail", () => {
  const mail = registrationMail(sampleRegistration(), plan, attached);

  it("goes to the plan's address and says unit and counts", () => {
    expect(mail.to).toBe("vanphong.sogialai@moet.edu.vn");
    expect(mail.subject).toBe(
      "Phòng Giáo dục và Đào tạo huyện Mang Yang: đăng ký điển hình tiên tiến giai đoạn 2021-2025 (03 tập thể, 05 cá nhân)",
    );
  });

  it("names every nominee and the attachment", () => {
    expect(mail.text).toContain("2. Ksor Y Ƀlŭ, PHT, Trường THCS Chu Văn An, huyện Mang Yang\n");
    expect(mail.text).toContain("3. Trường Mẫu giáo Kon Thụp\n");
    expect(mail.text).toContain("Tệp đính kèm: Đăng ký.pdf (bản đã đóng dấu)");
    expect(mail.text).toMatch(/Trân trọng\.\/\.\nPhòng Giáo dục/);
    expect(copyText(mail)).toContain(mail.text);
  });

  it("makes a link that opens the same mail without attachment", () => {
    const link = mailtoLink(mail);
    const url = new URL(link);
    expect(url.pathname).toBe(mail.to);
    expect(new URLSearchParams(url.search).get("subject")).toBe(mail.subject);
    expect(new URLSearchParams(url.search).get("body")!.replaceAll("\r\n", "\n")).toBe(mail.shortText);
    expect(link.length).toBeLessThanOrEqual(2000);
  });

  it.each([["a long unit", "Trường ".repeat(4000)], ["signs of a link", "A&body=x?cc=ai@do.vn#%0A"], ["half a letter", "\ud83d"]])(
    "keeps the link whole and short with %s", (_, unit) => {
      const link = mailtoLink(registrationMail({ ...sampleRegistration(), unit }, plan, attached));
      expect(link.length).toBeLessThanOrEqual(2000);
      expect([...new URLSearchParams(new URL(link).search).keys()]).toEqual(["subject", "body"]);
      expect(new URL(link).hash).toBe("");
    });
});

describe("fileName", () => {
  it.each([
    ["Phòng Giáo dục và Đào tạo huyện Mang Yang", "dang-ky-dien-hinh_phong-giao-duc-va-dao-tao-huyen-mang-yang_gialai-2021-2025.pdf"],
    ["Trường PTDTBT TH&THCS Đê Ar", "dang-ky-dien-hinh_truong-ptdtbt-th-thcs-de-ar_gialai-2021-2025.pdf"],
    ["Ƀlŭ Ơ̆ / ..\\ư", "dang-ky-dien-hinh_blu-o-u_gialai-2021-2025.pdf"],
    ["", "dang-ky-dien-hinh_don-vi_gialai-2021-2025.pdf"],
    ["學校", "dang-ky-dien-hinh_don-vi_gialai-2021-2025.pdf"],
  ])("%j", (unit, name) => {
    expect(fileName(unit, plan, "pdf")).toBe(name);
    expect(fileName(unit.normalize("NFD"), plan, "pdf")).toBe(name);
  });

  it("stays short", () => {
    expect(fileName("Trường ".repeat(400), plan, "eml").length).toBeLessThan(120);
    expect(new TextEncoder().encode(attachmentName("Ữ".repeat(4000))).length).toBeLessThan(255);
  });

  it("keeps the Vietnamese letters of an attachment, without what Windows forbids", () => {
    expect(attachmentName("Trường TH/THCS \"Đê Ar\":\r\n<1>")).toBe("Đăng ký điển hình tiên tiến - Trường TH THCS Đê Ar 1.pdf");
    expect(attachmentName(" ")).toBe("Đăng ký điển hình tiên tiến - đơn vị.pdf");
  });
});

describe("checkPdf", () => {
  it("takes a PDF, also one with a scanner's words before it", () => {
    expect(problemOf(() => checkPdf(pdfOf(1000), "a.pdf"))).toBeNull();
    expect(problemOf(() => checkPdf(new TextEncoder().encode(`SCAN\n${"x".repeat(500)}%PDF-1.4`), "a.pdf"))).toBeNull();
    expect(problemOf(() => checkPdf(pdfOf(20 * 1024 * 1024), "a.pdf"))).toBeNull();
  });

  it.each([
    ["nothing", new Uint8Array()],
    ["a workbook", new TextEncoder().encode("PK\u0003\u0004 xl/workbook.xml")],
    ["a page", new TextEncoder().encode(`<html>${" ".repeat(2000)}%PDF-`)],
  ])("refuses %s", (_, bytes) => {
    expect(problemOf(() => checkPdf(bytes, "bản quét.pdf"))).toEqual({ code: "attachment-not-pdf", data: { name: "bản quét.pdf" } });
  });

  it("refuses more than a mail carries, and says so in both languages", async () => {
    const problem = problemOf(() => checkPdf(pdfOf(20 * 1024 * 1024 + 1), "bản quét.pdf"))!;
    expect(problem).toEqual({ code: "attachment-too-large", data: { name: "bản quét.pdf", size: 21, limit: 20 } });
    for (const language of ["vi", "en"] as const) {
      const said = sentence(await languages[language](), { id: problem.code, data: problem.data });
      expect(said).toContain("bản quét.pdf");
      expect(said).toContain("21 MB");
    }
  });
});
