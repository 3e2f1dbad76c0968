import { registrationJson } from "../../../src/document/registration-json";
import type { CleanList } from "../../../src/document/model";
import { renderPdf, renderSheets, type ListOptions } from "../../../src/document/pdf/render-pdf";
import { fonts, manyIndividuals, NAMES, sampleList, sampleRegistration } from "./sample";
import { sampleSheet } from "./sheets";
import { attachmentOf, fontsOf, infoOf, objectsOf, pagesOf, picture, qpdfCheck, seen, squeezed, type Picture } from "./tools";
import { testWith } from "../../programs";

const it = testWith("poppler", "qpdf");

const OPTIONS: ListOptions = {
  registration: sampleRegistration(),
  title: "Danh sách đăng ký",
  created: "2021-10-20T08:00:00Z",
  fonts: fonts(),
  qr: false,
};

const textsOf = ({ organ, motto, title, attachedTo, tables, placeAndDate, signature }: CleanList): string[] => [
  organ.parent, organ.name, motto.country, motto.words, ...title, ...attachedTo,
  ...tables.flatMap(({ heading, columns, rows, total }) => [heading, ...columns.map((column) => column.title), ...rows.flat(), total]),
  placeAndDate, ...(signature ? [...signature.office, signature.name] : []),
];

describe("renderPdf", () => {
  it("writes the model's text, all of it, in its order, in NFC", async () => {
    const list = sampleList();
    const { bytes, pages, missing } = await renderPdf(list, OPTIONS);
    const [text] = pagesOf(bytes) as [string];
    expect(pages).toBe(1);
    expect(missing).toEqual([]);
    expect(text).toBe(text.normalize("NFC"));
    expect(squeezed(text)).toBe(squeezed(textsOf(list).join("")));
    for (const name of NAMES) expect(seen(bytes)).toContain(name);
  });

  it("leaves out what the list does not have", async () => {
    const list: CleanList = { ...sampleList(), organ: { parent: "", name: "TRƯỜNG THPT LÊ LỢI" }, signature: null, tables: [] };
    const { bytes } = await renderPdf(list, OPTIONS);
    expect(squeezed(pagesOf(bytes).join(""))).toBe(squeezed(textsOf(list).join("")));
  });

  it("draws a table without rows", async () => {
    const list = sampleList([], []);
    const { bytes } = await renderPdf(list, OPTIONS);
    expect(squeezed(pagesOf(bytes).join(""))).toBe(squeezed(textsOf(list).join("")));
  });

  it("is a well-formed PDF/A-3b by its own account, in Vietnamese, with every font embedded in part", async () => {
    const { bytes } = await renderPdf(sampleList(), { ...OPTIONS, qr: true });
    expect(qpdfCheck(bytes)).toContain("No syntax or stream encoding errors");
    const info = infoOf(bytes);
    expect(info).toMatch(/<pdfaid:part>3</);
    expect(info).toMatch(/<pdfaid:conformance>B</);
    expect(info).toMatch(/Title: +Danh sách đăng ký\n/);
    expect(info).toMatch(/Author: +Phòng Giáo dục và Đào tạo huyện Mang Yang\n/);
    expect(info).toMatch(/Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/);
    expect(objectsOf(bytes)).toMatch(/\/Lang \(vi-VN\)/);
    expect(fontsOf(bytes).length).toBeGreaterThan(2);
    for (const font of fontsOf(bytes)) expect(font).toMatch(/^[A-Z]{6}\+Tinos\S* +CID TrueType +Identity-H +yes yes yes/);
  });

  it("makes the same bytes of the same list", async () => {
    const made = await Promise.all([renderPdf(sampleList(), OPTIONS), renderPdf(sampleList(), OPTIONS)]);
    expect(Buffer.compare(made[0].bytes, made[1].bytes)).toBe(0);
  });

  it("carries the registration byte for byte, as the data the pages are made of", async () => {
    const { bytes } = await renderPdf(sampleList(), OPTIONS);
    const attached = attachmentOf(bytes);
    expect(attached.list).toContain("Dữ liệu đăng ký.json");
    expect(Buffer.compare(attached.bytes, registrationJson(OPTIONS.registration))).toBe(0);
    expect(JSON.parse(Buffer.from(attached.bytes).toString("utf8"))).toEqual(OPTIONS.registration);
    expect(objectsOf(bytes)).toMatch(/\/AFRelationship \/Data/);
  });

  it("repeats the header, splits no row and numbers the pages from the second", async () => {
    const list = sampleList(undefined, manyIndividuals(150));
    const { bytes, pages } = await renderPdf(list, OPTIONS);
    const texts = pagesOf(bytes).map(squeezed);
    expect(texts.length).toBe(pages);
    expect(pages).toBeGreaterThan(6);
    const header = squeezed(list.tables[1]!.columns.map(({ title }) => title).join(""));
    for (const text of texts.slice(1, -1)) expect(text).toContain(header);
    // A row that were split would have a header and a number inside.
    const rows = list.tables[1]!.rows.map((row) => squeezed(row.join("")));
    const whole = texts.join("\f");
    let from = 0;
    for (const row of rows) {
      from = whole.indexOf(row, from) + row.length;
      expect(from).toBeGreaterThanOrEqual(row.length);
    }
    const strip = (page: number): Picture => picture(bytes, page, 50, [0, 0, 413, 38]);
    expect(hasInk(strip(1))).toBe(false);
    for (let page = 2; page <= pages; page++) {
      expect(hasInk(strip(page))).toBe(true);
      expect(texts[page - 1]!.startsWith(String(page)) || texts[page - 1]!.endsWith(String(page))).toBe(true);
    }
  });

  it.each([15, 16, 17, 18, 19, 20, 21, 22])("leaves no heading, total or signature alone with %i collectives", async (count) => {
    const schools = Array.from({ length: count }, (_, i) => [`Trường TH số ${i + 1}`, "Xã H'ra", "02693822111"]);
    const list = sampleList(schools);
    const texts = pagesOf((await renderPdf(list, OPTIONS)).bytes).map(squeezed);
    const pageOf = (text: string): number => texts.findIndex((page) => page.includes(squeezed(text)));
    expect(pageOf("2. CÁ NHÂN")).toBe(pageOf(`1${NAMES[0]}HT`));
    expect(pageOf("Tổng số: 05 cá nhân")).toBe(pageOf("Trần Văn Dũng"));
    expect(pageOf("TRƯỞNG PHÒNG")).toBe(pageOf("Trần Văn Dũng"));
  });

  it.each([
    ["blanks", "đơn vị rất dài ".repeat(2184)],
    ["no blank", "x".repeat(32_767)],
    ["no blank and marks on letters", "Ơ̆".repeat(16_383)],
    ["lines", "một\n".repeat(8191)],
  ])("brings out whole a cell of 32,767 letters with %s", async (_, text) => {
    const people = manyIndividuals(3).map((row, i) => (i === 1 ? [row[0]!, row[1]!, text, row[3]!] : row));
    const list = sampleList(undefined, people);
    const { bytes, pages } = await renderPdf(list, OPTIONS);
    const texts = pagesOf(bytes);
    expect(pages).toBeGreaterThan(5);
    const head = squeezed(list.tables[1]!.columns.map(({ title }) => title).join(""));
    const drawn = texts.map((page, i) => squeezed(page).replace(head, "").replace(new RegExp(`^${i + 1}|${i + 1}$`), "")).join("");
    const unit = squeezed(text);
    const sample = unit.slice(0, 2);
    const count = (all: string): number => all.split(sample).length;
    expect(count(drawn)).toBeGreaterThanOrEqual(count(unit));
    expect(drawn).toContain(squeezed(`3${people[2]!.join("")}`));
  });

  it("shows a letter that the font lacks as a box and tells it", async () => {
    const people = [["Nguyễn 學 Văn 😀 學", "HT", "Đơn vị", "0978123456"]];
    const { bytes, missing } = await renderPdf(sampleList(undefined, people), OPTIONS);
    expect(missing).toEqual(["學", "😀"]);
    expect(pagesOf(bytes)[0]).toContain("Nguyễn □ Văn □ □");
  });

  it("tells how far it is and stops when told to", async () => {
    const told: number[] = [];
    await renderPdf(sampleList(), { ...OPTIONS, onProgress: (share) => told.push(share) });
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.length).toBeLessThanOrEqual(100);
    await expect(renderPdf(sampleList(), { ...OPTIONS, signal: AbortSignal.abort() })).rejects.toThrow("aborted");
    const midway = new AbortController();
    const onProgress = (share: number): void => {
      if (share > 0.3) midway.abort();
    };
    await expect(renderPdf(sampleList(), { ...OPTIONS, onProgress, signal: midway.signal })).rejects.toThrow("aborted");
  });
});

describe("hostile texts", () => {
  const HOSTILE = [
    "=HYPERLINK(\"http://do.vn\";\"Bấm\")", "<img src=x onerror=alert(1)>", "\"); DROP TABLE x;--", "https://do.vn/a.png", "/etc/passwd",
    "{\"image\":\"/etc/passwd\"}", "data:image/png;base64,AAAA", "${7*7}", "(a\\)b", "&amp;", "%PDF-1.7 endobj",
  ];

  it("come out as they are, and nothing is fetched or read", async () => {
    const asked: unknown[] = [];
    const fetching = globalThis.fetch;
    globalThis.fetch = (...request) => {
      asked.push(request);
      return Promise.reject(new Error("no network"));
    };
    try {
      const people = HOSTILE.map((text) => [text, "HT", text, text]);
      const list = { ...sampleList(undefined, people), organ: { parent: HOSTILE[1]!, name: HOSTILE[4]! }, signature: { office: [HOSTILE[0]!], name: HOSTILE[5]! } };
      const { bytes } = await renderPdf(list, { ...OPTIONS, title: HOSTILE[1]!, registration: { ...OPTIONS.registration, unit: "</rdf:li>&<x>" } });
      const whole = squeezed(pagesOf(bytes).join(""));
      for (const text of HOSTILE) expect(whole.split(squeezed(text)).length).toBeGreaterThan(3);
      expect(qpdfCheck(bytes)).toContain("No syntax or stream encoding errors");
      expect(infoOf(bytes)).toContain("‹/rdf:li› và ‹x›");
      expect(objectsOf(bytes)).not.toMatch(/\/(URI|JavaScript|JS|Launch)\b/);
    } finally {
      globalThis.fetch = fetching;
    }
    expect(asked).toEqual([]);
  });

  it("turn no text around and hide none", async () => {
    const people = [["\u202eĐinh\u202c \u200fKơ̆p\u200e", "HT", "dòng 1\r\ndòng 2\u2028dòng 3\tcột", "\u0007\u0000x"]];
    const { bytes, missing } = await renderPdf(sampleList(undefined, people), OPTIONS);
    expect(seen(bytes)).toContain("Đinh Kơ̆p");
    expect(squeezed(pagesOf(bytes)[0]!)).toContain("dòng1dòng2dòng3cột□□x");
    expect(missing).toEqual(["\u0007", "\u0000"]);
  });
});

describe("confirmation sheets", () => {
  it("have a page each, of their own or after the list", async () => {
    const sheets = NAMES.map((name) => sampleSheet(name));
    const own = pagesOf((await renderSheets(sheets, OPTIONS)).bytes);
    expect(own.length).toBe(sheets.length);
    for (const [i, name] of NAMES.entries()) expect(squeezed(own[i]!)).toContain(squeezed(`Họ và tên: ${name} Chức vụ: PHT`));
    const sheet = sheets[1]!;
    const texts = sheet.rows.flatMap(({ order, criterion, outcome, evidence, cite }) => [`${order}${criterion}`, outcome, evidence, cite]);
    for (const text of [...texts, sheet.basis, sheet.conclusion, "NGƯỜI LẬP"]) expect(squeezed(own[1]!)).toContain(squeezed(text));
    const both = pagesOf((await renderPdf(sampleList(), { ...OPTIONS, qr: true, sheets })).bytes);
    expect(both.length).toBe(2 + sheets.length);
    expect(both[1]).toContain("MÃ DỮ LIỆU");
    expect(squeezed(both[1]!)).toContain(squeezed("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO; Tổng số: 03 tập thể; Tổng số: 05 cá nhân"));
    expect(both.slice(2)).toEqual(own);
  });

  it("bring out whole an evidence that no page holds", async () => {
    const [row] = sampleSheet("A").rows;
    const { bytes, pages } = await renderSheets([sampleSheet("Đinh Kơ̆p", [{ ...row!, evidence: "dòng bằng chứng ".repeat(2000), cite: "III.1 hết" }])], OPTIONS);
    expect(pages).toBeGreaterThan(3);
    const whole = squeezed(pagesOf(bytes).join(""));
    for (const word of ["bằng", "chứng"]) expect(whole.split(word).length).toBe(2001);
    expect(whole).toContain("III.1hết");
  });
});

const hasInk = ({ pixels }: Picture): boolean => pixels.some((grey) => grey < 128);
