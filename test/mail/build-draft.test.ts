import MailComposer from "nodemailer/lib/mail-composer";
import { buildDraft, type Draft } from "../../src/mail/build-draft";
import { ProgramError } from "../../src/problem";
import { pdfOf, readWithPostalMime, readWithPython, sha256 } from "./draft";
import { testWith } from "../programs";

const it = testWith("python");

const NAMES = ["H'Bŭn Siu", "Ksor Y Ƀlŭ", "Rơ Ô H'Ơ̆n", "Đinh Kơ̆p"];
const PDF = pdfOf(30_000);

const draft = (change: Partial<Draft> = {}): Draft => ({
  to: "vanphong.sogialai@moet.edu.vn",
  subject: `Phòng Giáo dục và Đào tạo huyện Mang Yang: ${NAMES.join(", ")}`,
  text: `Kính gửi: Sở Giáo dục và Đào tạo,\n\n${NAMES.join("\n")}\n\nTrân trọng./.`,
  attachments: [{ name: "Đăng ký điển hình tiên tiến - Phòng GDĐT huyện Mang Yang.pdf", type: "application/pdf", bytes: PDF }],
  ...change,
});

const lineEnds = (text: string): string => text.replaceAll("\r\n", "\n").trimEnd();

async function expectReadBack(sent: Draft): Promise<void> {
  const eml = buildDraft(sent);
  const python = readWithPython(eml);
  expect(python.defects).toEqual([]);
  for (const read of [python, await readWithPostalMime(eml)]) {
    const headers = new Map(read.headers.map(([name, value]) => [name.toLowerCase(), value]));
    expect(headers.get("to")).toBe(sent.to);
    expect(lineEnds(read.text)).toBe(lineEnds(sent.text));
    expect(read.attachments).toEqual(
      sent.attachments.map(({ name, type, bytes }) => ({ name, type, size: bytes.length, sha256: sha256(bytes) })),
    );
  }
  expect(new Map(python.headers).get("Subject")).toBe(sent.subject);
  expect((await readSubject(eml))).toBe(sent.subject);
}

async function readSubject(eml: Uint8Array): Promise<string | undefined> {
  const { default: PostalMime } = await import("postal-mime");
  return (await PostalMime.parse(eml)).subject;
}

const headOf = (eml: Uint8Array): string => new TextDecoder().decode(eml).split("\r\n\r\n")[0]!;

describe("buildDraft", () => {
  it("is read back equal by Python's email package and by postal-mime", () => expectReadBack(draft()));

  it.each([
    ["a plain subject", { subject: "Dang ky" }],
    ["a long subject", { subject: `${"Trường PTDTBT TH&THCS Đê Ar, ".repeat(40)}hết` }],
    ["a subject of marks on letters", { subject: "Ơ̆".repeat(120) }],
    ["a subject that looks encoded", { subject: "=?UTF-8?B?xJDEg2s=?= thật" }],
    ["a file name with quotes and signs", { attachments: [{ name: `H'Ơ̆n "A";\u00a0%41 (1)*=.pdf`, type: "application/pdf" as const, bytes: PDF }] }],
    ["a long file name", { attachments: [{ name: `${"Đăng ký ".repeat(25)}.pdf`, type: "application/pdf" as const, bytes: PDF }] }],
    ["two attachments", { attachments: [1, 2].map((i) => ({ name: `tệp ${i}.pdf`, type: "application/pdf" as const, bytes: pdfOf(10 + i) })) }],
    ["no attachment", { attachments: [] }],
    ["a text that looks like a boundary", { text: "--=_dien-hinh_=\nX: 1\n\n--=_dien-hinh_=--\n." }],
    ["an empty attachment", { attachments: [{ name: "trống.pdf", type: "application/pdf" as const, bytes: new Uint8Array() }] }],
  ])("is read back equal with %s", (_, change) => expectReadBack(draft(change)));

  it("opens as a draft", () => {
    expect(headOf(buildDraft(draft()))).toMatch(/^X-Unsent: 1\r\n/);
  });

  it("lets no text write a header", async () => {
    const eml = buildDraft(draft({ subject: "Chào\r\nBcc: ai@do.vn\r\n\r\nX", attachments: [{ name: "a\r\nBcc: ai@do.vn.pdf", type: "application/pdf", bytes: PDF }] }));
    const { headers, attachments } = readWithPython(eml);
    expect(headers.map(([name]) => name)).toEqual(["X-Unsent", "To", "Subject", "MIME-Version", "Content-Type"]);
    expect(new Map(headers).get("Subject")).toBe("Chào Bcc: ai@do.vn X");
    expect(attachments[0]!.name).toBe("a Bcc: ai@do.vn.pdf");
  });

  it("keeps every line and every encoded word as short as the standards say, and all of it ASCII", () => {
    const eml = buildDraft(draft({ subject: "Trường PTDTBT TH&THCS Đê Ar, ".repeat(40), attachments: [{ name: `${"ữ".repeat(90)}.pdf`, type: "application/pdf", bytes: PDF }] }));
    expect(eml.every((byte) => byte < 128)).toBe(true);
    const text = new TextDecoder().decode(eml);
    expect(Math.max(...text.split("\r\n").map(({ length }) => length))).toBeLessThanOrEqual(76);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const words = text.match(/=\?[^ ]*\?=/g)!;
    expect(words.length).toBeGreaterThan(10);
    expect(Math.max(...words.map(({ length }) => length))).toBeLessThanOrEqual(75);
    expect(text).not.toMatch(/filename=/);
  });

  it("says the same as nodemailer's MailComposer", async () => {
    const sent = draft();
    const composed = await new MailComposer({
      to: sent.to,
      subject: sent.subject,
      text: sent.text,
      attachments: sent.attachments.map(({ name, type, bytes }) => ({ filename: name, contentType: type, content: Buffer.from(bytes) })),
    }).compile().build();
    const [ours, theirs] = [readWithPython(buildDraft(sent)), readWithPython(composed)];
    expect(new Map(ours.headers).get("Subject")).toBe(new Map(theirs.headers).get("Subject"));
    expect(new Map(ours.headers).get("To")).toBe(new Map(theirs.headers).get("To"));
    expect(lineEnds(ours.text)).toBe(lineEnds(theirs.text));
    expect(ours.attachments).toEqual(theirs.attachments);
  });

  it("carries 20 MB, and quickly", () => {
    const bytes = pdfOf(20 * 1024 * 1024);
    const began = process.cpuUsage();
    const eml = buildDraft(draft({ attachments: [{ name: "bản quét.pdf", type: "application/pdf", bytes }] }));
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(15);
    expect(readWithPython(eml).attachments[0]).toEqual({ name: "bản quét.pdf", type: "application/pdf", size: bytes.length, sha256: sha256(bytes) });
  });

  it.each(["", "a@b", "a b@c.vn", "a@c.vn, d@c.vn", "a@c.vn\r\nBcc: d@c.vn", "Ai <a@c.vn>"])("refuses the address %j", (to) => {
    expect(() => buildDraft(draft({ to }))).toThrow(new ProgramError("mail-address"));
  });
});
