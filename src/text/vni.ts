/** VNI-Windows: a vowel, then a second character that carries the tone and, for some, the hat. */
const TONES = { "ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323" };
const HAT = { "â": "\u0302", "á": "\u0302\u0301", "à": "\u0302\u0300", "å": "\u0302\u0309", "ã": "\u0302\u0303", "ä": "\u0302\u0323" };
const BREVE = { "ê": "\u0306", "é": "\u0306\u0301", "è": "\u0306\u0300", "ú": "\u0306\u0309", "ü": "\u0306\u0303", "ë": "\u0306\u0323" };

const MARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { ...TONES, ...HAT, ...BREVE },
  e: { ...TONES, ...HAT },
  o: { ...TONES, ...HAT },
  u: TONES,
  y: TONES,
  ô: TONES,
  ö: TONES,
};

const SINGLE: Readonly<Record<string, string>> = {
  ô: "ơ", ö: "ư", ñ: "đ", í: "í", ì: "ì", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ",
};

/** Decodes every letter of a VNI text. */
export function decodeVni(text: string): string {
  let decoded = "";
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    const lower = letter.toLowerCase();
    const marks = MARKS[lower]?.[text[i + 1]?.toLowerCase() ?? ""];
    const base = SINGLE[lower] ?? lower;
    const sounded = marks === undefined ? base : (base + marks).normalize("NFC");
    decoded += letter === lower ? sounded : sounded.toUpperCase();
    if (marks !== undefined) i++;
  }
  return decoded;
}
