import { deflateRawSync } from "node:zlib";
import { deflateSync } from "fflate";
import { renderPdf } from "../../../src/document/pdf/render-pdf";
import { pack, unpack } from "../../../src/document/qr/pack";
import { decodeParts, encodeParts, MAX_PARTS, PART_BYTES } from "../../../src/document/qr/parts";
import { symbol } from "../../../src/document/qr/symbol";
import type { Registration } from "../../../src/document/registration";
import { languages, sentence } from "../../../src/locale";
import { ProgramError } from "../../../src/problem";
import { fonts, sampleList, sampleRegistration } from "../pdf/sample";
import { picture } from "../pdf/tools";
import { readCodes, scanned } from "./scan";
import { testWith } from "../../programs";

const withPoppler = testWith("poppler");

/** People whose names and numbers compress as badly as real ones. */
function strangers(count: number): string[][] {
  let seed = 7;
  const random = (size: number): number => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 1) % size;
  const word = (): string => Array.from({ length: 2 + random(4) }, () => "aăâbcdđeêghiklmnoôơpqrstuưvxyấếốớứ"[random(33)]).join("");
  return Array.from({ length: count }, () => [
    `H'${word()} ${word()} ${word()}`, "Giáo viên", `Trường TH ${word()} ${word()}, huyện Mang Yang`, `09${10_000_000 + random(89_999_999)}`,
  ]);
}

const BIG = sampleRegistration(undefined, strangers(70));

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof ProgramError) return error.problem.code;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("parts", () => {
  it.each<[string, Registration, number]>([["one code", sampleRegistration(), 1], ["several codes", BIG, 3]])("carry %s", (_, registration, least) => {
    const parts = encodeParts(registration);
    expect(parts.length).toBeGreaterThanOrEqual(least);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(PART_BYTES);
    expect(decodeParts(parts)).toEqual(registration);
    expect(decodeParts([...parts].reverse())).toEqual(registration);
    expect(decodeParts([...parts, ...parts])).toEqual(registration);
  });

  it("are codes of at most 129 modules", () => {
    expect(symbol(new Uint8Array(PART_BYTES)).size).toBe(129 + 8);
  });

  it("are none where nobody would scan them", () => {
    const huge = sampleRegistration(undefined, strangers(2000));
    expect(Math.ceil(pack(huge).length / PART_BYTES)).toBeGreaterThan(MAX_PARTS);
    expect(encodeParts(huge)).toEqual([]);
  });

  it("say what is wrong with them", async () => {
    const parts = encodeParts(BIG);
    const other = encodeParts({ ...BIG, unit: "Trường khác" });
    const changed = (part: Uint8Array, at: number): Uint8Array => part.map((byte, i) => (i === at ? byte ^ 1 : byte));
    const problems = [
      codeOf(() => decodeParts([])),
      codeOf(() => decodeParts([new TextEncoder().encode("https://do.vn/quang-cao")])),
      codeOf(() => decodeParts(parts.slice(1))),
      codeOf(() => decodeParts([parts[0]!, ...other.slice(1)])),
      codeOf(() => decodeParts([...parts.slice(1), changed(parts[0]!, 50)])),
      codeOf(() => decodeParts([...parts.slice(1), changed(parts[0]!, 4)])),
      codeOf(() => decodeParts([parts[0]!.subarray(0, 5)])),
    ];
    expect(problems).toEqual(["data-foreign", "data-foreign", "data-incomplete", "data-mixed", "data-damaged", "data-mixed", "data-foreign"]);
    for (const language of ["vi", "en"] as const) {
      const sentences = await languages[language]();
      for (const id of problems) expect(sentence(sentences, { id, data: { missing: "1", count: 3 } })).toMatch(/\.$/);
    }
  });
});

describe("unpack", () => {
  const packed = (value: unknown): Uint8Array => deflateSync(new TextEncoder().encode(JSON.stringify(value)));

  it.each<[string, Uint8Array]>([
    ["nothing", new Uint8Array()],
    ["noise", Uint8Array.from({ length: 500 }, (_, i) => (i * 7919) % 256)],
    ["half of it", pack(BIG).subarray(0, 1000)],
    ["no JSON", deflateSync(new TextEncoder().encode("{"))],
    ["broken UTF-8", deflateSync(Uint8Array.of(34, 255, 34))],
    ["another document", packed({ format: "dien-hinh/2" })],
    ["more fields", packed({ ...BIG, staff: [] })],
    ["a number for a phone", packed({ ...BIG, collectives: [{ name: "A", address: "B", phone: 978123456, verdict: "eligible" }] })],
    ["a date that is none", packed({ ...BIG, asOf: "2021-13-40" })],
  ])("refuses %s", (_, bytes) => {
    expect(codeOf(() => unpack(bytes))).toBe("data-damaged");
  });

  it("stops a decompression bomb early", () => {
    const bomb = deflateRawSync(new Uint8Array(200_000_000));
    const before = process.memoryUsage().arrayBuffers;
    expect(codeOf(() => unpack(bomb))).toBe("data-damaged");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000_000);
  });
});

describe("the page “Mã dữ liệu”", () => {
  withPoppler.each<[string, Registration]>([["few entries", sampleRegistration()], ["many entries", BIG]])("is read from a tilted, noisy 200-dpi scan: %s", async (_, registration) => {
    const { bytes, pages, codes } = await renderPdf(sampleList(), {
      registration, title: "Danh sách", created: "2021-10-20", fonts: fonts(), qr: true,
    });
    expect(pages).toBe(1 + Math.ceil(codes / 2));
    const read: Uint8Array[] = [];
    for (let page = 2; page <= pages; page++) read.push(...(await readCodes(scanned(picture(bytes, page, 200), { degrees: 2, noise: 60 }))));
    expect(read.length).toBe(codes);
    expect(decodeParts(read)).toEqual(registration);
  });

  withPoppler("is read from a scan at 150 dpi tilted the other way", async () => {
    const { bytes } = await renderPdf(sampleList(), { registration: BIG, title: "Danh sách", created: "2021-10-20", fonts: fonts(), qr: true });
    const read = [2, 3].map((page) => scanned(picture(bytes, page, 150), { degrees: -3, noise: 60 }));
    expect(decodeParts((await Promise.all(read.map(readCodes))).flat())).toEqual(BIG);
  });
});
