import { textWidth } from "./times";

export interface Face {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Points of a line of text that stands alone, as the PDF spaces it; Excel's screen takes hardly more, paper less. */
export function lineHeight(size: number): number {
  return size * 1.27;
}

/**
 * How many lines a text takes in a cell of this width (points, padding taken off). Lines end at blanks
 * and inside words that are wider than the cell; programs that break at hyphens as well need no more.
 */
export function lineCount(text: string, width: number, { size, bold = false }: Face): number {
  let lines = 1;
  let used = 0;
  const blank = textWidth(" ", size, bold);
  for (const word of text.split(" ")) {
    const wide = textWidth(word, size, bold);
    const needed = used === 0 ? wide : used + blank + wide;
    if (needed <= width) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    // A word that fills lines of its own: each holds a letter less than its width would say.
    const perLine = Math.max(width - size, size);
    const whole = wide <= width ? 0 : Math.ceil(wide / perLine) - 1;
    lines += whole;
    used = wide - whole * perLine;
  }
  return lines;
}
