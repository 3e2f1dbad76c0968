import type { FontFace } from "./font-face";

/** Points of the width of one line of text, kerning left out. */
export function widthOf(face: FontFace, text: string, size: number): number {
  let em = 0;
  for (const letter of text) em += face.advance(letter.codePointAt(0)!) ?? 0;
  return em * size;
}

export interface Box {
  readonly face: FontFace;
  /** Points. */
  readonly width: number;
  readonly size: number;
  readonly maxLines: number;
}

/**
 * Cuts a text into parts of at most `maxLines` lines each, at blanks where there are any, so that a
 * cell taller than a page still comes out whole: joined, the parts are the text but for blanks at the cuts.
 */
export function slices(text: string, box: Box): string[] {
  // No letter of the font is wider than 1.1 em: nearly every cell is done here.
  if (!text.includes("\n") && text.length * 1.1 * box.size <= box.width * box.maxLines * 0.5) return [text];
  const cutter = new Cutter(box);
  for (const [i, line] of text.split("\n").entries()) {
    if (i > 0) cutter.newLine();
    for (const word of line.split(/(?<= )/)) cutter.add(word);
  }
  return cutter.parts();
}

/** Fills lines as the page will, a little more carefully, and starts a new part when one is full. */
class Cutter {
  readonly #done: string[] = [];
  #part = "";
  #lines = 1;
  #used = 0;

  constructor(private readonly box: Box) {}

  newLine(): void {
    if (this.#lines >= this.box.maxLines) return this.#close();
    this.#part += "\n";
    this.#lines += 1;
    this.#used = 0;
  }

  /** @param word with the blank after it, if any */
  add(word: string): void {
    const width = widthOf(this.box.face, word, this.box.size);
    if (this.#used > 0 && this.#used + width > this.box.width) this.#wrap();
    if (width <= this.box.width) return this.#put(word, width);
    for (const letter of letters(word)) {
      const step = widthOf(this.box.face, letter, this.box.size);
      if (this.#used + step > this.box.width) this.#wrap();
      this.#put(letter, step);
    }
  }

  parts(): string[] {
    return this.#part === "" && this.#done.length > 0 ? this.#done : [...this.#done, this.#part];
  }

  #put(text: string, width: number): void {
    this.#part += text;
    this.#used += width;
  }

  #wrap(): void {
    if (this.#lines >= this.box.maxLines) return this.#close();
    this.#lines += 1;
    this.#used = 0;
  }

  #close(): void {
    this.#done.push(this.#part.trimEnd());
    this.#part = "";
    this.#lines = 1;
    this.#used = 0;
  }
}

/** Letters with the marks that stand on them. */
function letters(word: string): string[] {
  return word.match(/[^][\u0300-\u036f]*/gu) ?? [];
}
