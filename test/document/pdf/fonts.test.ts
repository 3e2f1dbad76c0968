import { fontFace } from "../../../src/document/pdf/font-face";
import { ink } from "../../../src/document/pdf/ink";
import { renderPdf } from "../../../src/document/pdf/render-pdf";
import { fonts, sampleList, sampleRegistration } from "./sample";
import { picture, seen, type Picture } from "./tools";
import { testWith } from "../../programs";

const withPoppler = testWith("poppler");

const FACES = Object.entries(fonts());

/** Every letter of Vietnamese, composed: 12 vowels in 6 tones, the consonants, both cases. */
const VIETNAMESE = ((): string[] => {
  const vowels = [..."aăâeêioôơuưy"].flatMap((vowel) => ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"].map((tone) => (vowel + tone).normalize("NFC")));
  const small = [...vowels, ..."bcdđfghjklmnpqrstvwxz"];
  return [...small, ...small.map((letter) => letter.toLocaleUpperCase("vi"))];
})();

/**
 * Jarai and Bahnar: short vowels carry a breve, also on â, ê, ô, ơ, ư, where Unicode has no letter of its own;
 * b and č, ñ of their alphabets. As typed in either normal form.
 */
const HIGHLAND = ((): string[] => {
  const small = ["ă", "ĕ", "ĭ", "ŏ", "ŭ", "â\u0306", "ê\u0306", "ô\u0306", "ơ\u0306", "ư\u0306", "y\u0306", "ƀ", "č", "ñ", "à\u0306", "n\u0303"];
  return [...small, ...small.map((letter) => letter.toLocaleUpperCase("vi"))];
})();

/** Signs that clerks type, Word makes of them, or the forms hold. */
const SIGNS = [..."0123456789 .,;:!?…-–—‑_/\\()[]{}<>«»\"“”„'‘’ʼ`´ʹˈ&@#%‰*+=±×÷~^|§©®™°·•●■□№€₫$£ªº¹²³½¼¾←→↑↓−≤≥≠≈∞"];

test.each(FACES)("the %s face has every letter of Vietnamese, Jarai and Bahnar, and every sign of an office", (_, bytes) => {
  const face = fontFace(bytes);
  const pen = ink(face);
  for (const letter of [...VIETNAMESE, ...HIGHLAND, ...SIGNS]) for (const form of [letter, letter.normalize("NFD")]) pen.text(form);
  expect([...pen.missing]).toEqual([]);
  expect(new Set(VIETNAMESE).size).toBe(2 * (72 + 21));
  for (const letter of VIETNAMESE) expect([letter, letter.length]).toEqual([letter, 1]);
});

test("the four faces hold the same letters: one speaks for all", () => {
  const held = FACES.map(([, bytes]) => {
    const face = fontFace(bytes);
    return Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => face.advance(code) !== undefined);
  });
  for (const letters of held) expect(letters).toEqual(held[0]);
});

describe("what the font lacks", () => {
  const pen = () => ink(fontFace(fonts().regular));

  test.each([
    ["letters in another dress are drawn plain", "𝐍guyễn Ｖăn 𝒜 Ⅳ ﬁ", "Nguyễn Văn A IV fi"],
    ["marks that no letter holds stay on their letter", "Kơ\u0306p", "Kơ\u0306p"],
  ])("%s", (_, raw, drawn) => {
    const one = pen();
    expect(one.text(raw)).toBe(drawn);
    expect([...one.missing]).toEqual([]);
  });

  test("all else is a box and told, once each", () => {
    const one = pen();
    expect(one.text("學 Ксор ✓ ① 😀 學")).toBe("□ □□□□ □ □ □ □");
    expect([...one.missing]).toEqual(["學", "К", "с", "о", "р", "✓", "①", "😀"]);
  });
});

withPoppler("every letter comes back from a PDF as it was", async () => {
  const { bytes, missing } = await renderPdf(sampleList(undefined, [...chunks(VIETNAMESE, 12), ...chunks(HIGHLAND, 8)].map((letters) => [letters.join(" "), "HT", "Đơn vị", "0978123456"])), {
    registration: sampleRegistration(), title: "x", created: "2021-10-20", fonts: fonts(), qr: false,
  });
  expect(missing).toEqual([]);
  const text = seen(bytes).normalize("NFC");
  for (const letter of [...VIETNAMESE, ...HIGHLAND.map((one) => one.normalize("NFC"))]) expect([letter, text.includes(letter)]).toEqual([letter, true]);
});

describe("a breve stands on its letter", () => {
  /** The ink of a text alone in its face, at 300 dpi. */
  const PLACES = {
    regular: { list: (text: string) => ({ organ: { parent: text, name: "" } }), box: [354, 200, 860, 100] },
    bold: { list: (text: string) => ({ organ: { parent: "", name: "" }, title: [text], attachedTo: [] }), box: [354, 420, 1900, 130] },
    italic: { list: (text: string) => ({ organ: { parent: "", name: "" }, title: [], attachedTo: [text] }), box: [354, 420, 1900, 130] },
  } as const;

  withPoppler.each(["regular", "bold", "italic"] as const)("in the %s face", async (face) => {
    const { list, box } = PLACES[face];
    const widthOf = async (text: string): Promise<number> => {
      const alone = { ...sampleList(), ...list(text), tables: [], signature: null };
      const { bytes } = await renderPdf(alone, { registration: sampleRegistration(), title: "x", created: "2021-10-20", fonts: fonts(), qr: false });
      return inkWidth(picture(bytes, 1, 300, box));
    };
    expect(await widthOf("nn")).toBeGreaterThan((await widthOf("n")) + 15);
    // Beside its letter, where a font does not know the places of marks, the breve widens the ink by 5 px.
    for (const letter of ["Ơ", "Ê", "Ư", "ơ", "ê"]) expect(Math.abs((await widthOf(`${letter}\u0306`)) - (await widthOf(letter)))).toBeLessThanOrEqual(2);
  });
});

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

function inkWidth({ width, pixels }: Picture): number {
  const columns = [...pixels].flatMap((grey, i) => (grey < 128 ? [i % width] : []));
  expect(columns).not.toEqual([]);
  return Math.max(...columns) - Math.min(...columns);
}
