/**
 * Widths of Times New Roman's letters, in 1/2048 em, from space to ~: those of Tinos, which has the same
 * metrics. A test holds them to the font's files.
 */
const REGULAR = [
  512, 682, 836, 1024, 1024, 1706, 1593, 369, 682, 682, 1024, 1155, 512, 682, 512, 569, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024,
  1024, 1024, 569, 569, 1155, 1155, 1155, 909, 1886, 1479, 1366, 1366, 1479, 1251, 1139, 1479, 1479, 682, 797, 1479, 1251, 1821, 1479,
  1479, 1139, 1479, 1366, 1139, 1251, 1479, 1479, 1933, 1479, 1479, 1251, 682, 569, 682, 961, 1024, 682, 909, 1024, 909, 1024, 909, 682,
  1024, 1024, 569, 569, 1024, 569, 1593, 1024, 1024, 1024, 1024, 682, 797, 569, 1024, 1024, 1479, 1024, 1024, 909, 983, 410, 983, 1108,
];
const BOLD = [
  512, 682, 1137, 1024, 1024, 2048, 1706, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024,
  1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1905, 1479, 1366, 1479, 1479, 1366, 1251, 1593, 1593, 797, 1024, 1593, 1366, 1933, 1479,
  1593, 1251, 1593, 1479, 1139, 1366, 1479, 1479, 2048, 1479, 1479, 1366, 682, 569, 682, 1190, 1024, 682, 1024, 1139, 909, 1139, 909, 682,
  1024, 1139, 569, 682, 1139, 569, 1706, 1139, 1024, 1139, 1139, 909, 797, 682, 1139, 1024, 1479, 1024, 1024, 909, 807, 451, 807, 1065,
];
/** Letters that have no ASCII letter below their marks: regular, bold. */
const OTHERS: Readonly<Record<string, readonly [number, number]>> = {
  đ: [1024, 1139], Đ: [1479, 1479], ƀ: [1024, 1139], Ƀ: [1366, 1366],
  "\u00a0": [512, 512], "“": [909, 1024], "”": [909, 1024], "‘": [682, 682], "’": [682, 682], "–": [1024, 1024],
};
const FIRST = 0x20;
const HORN = "\u031b";
/** What a horn adds to o and u at most. */
const HORN_WIDTH = 151;
const EM = 2048;

/** Width of one line of text in points, kerning left out; letters that are not known count a whole em. */
export function textWidth(text: string, size: number, bold: boolean): number {
  const widths = bold ? BOLD : REGULAR;
  let sum = 0;
  for (const letter of text.normalize("NFD")) {
    if (letter === HORN) sum += HORN_WIDTH;
    else if (!/\p{M}/u.test(letter)) sum += widths[letter.codePointAt(0)! - FIRST] ?? OTHERS[letter]?.[bold ? 1 : 0] ?? EM;
  }
  return (sum / EM) * size;
}
