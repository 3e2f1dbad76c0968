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
}

/**
 * The lines that a text takes in a box: they end at blanks and at `\n`, and within words that are wider
 * than the box. Joined, they are the text but for the blanks at their ends.
 */
export function lines(text: string, box: Box): string[] {
  if (!text.includes("\n") && widthOf(box.face, text, box.size) <= box.width) return [text];
  const filler = new Filler(box);
  for (const [i, line] of text.split("\n").entries()) {
    if (i > 0) filler.newLine();
    for (const word of line.split(/(?<= )/)) filler.add(word);
  }
  return filler.lines();
}

/** Fills one line after the other. */
class Filler {
  readonly #done: string[] = [];
  #line = "";
  #used = 0;

  constructor(private readonly box: Box) {}

  newLine(): void {
    this.#done.push(this.#line.trimEnd());
    this.#line = "";
    this.#used = 0;
  }

  /** @param word with the blank after it, if any: it may hang over the end of the line */
  add(word: string): void {
    const { face, size, width } = this.box;
    const inked = widthOf(face, word.trimEnd(), size);
    if (this.#used > 0 && this.#used + inked > width) this.newLine();
    if (inked <= width) return this.#put(word, widthOf(face, word, size));
    for (const letter of letters(word)) {
      const step = widthOf(face, letter, size);
      if (this.#used + step > width) this.newLine();
      this.#put(letter, step);
    }
  }

  lines(): string[] {
    return [...this.#done, this.#line.trimEnd()];
  }

  #put(text: string, width: number): void {
    this.#line += text;
    this.#used += width;
  }
}

/** Letters with the marks that stand on them. */
function letters(word: string): string[] {
  return word.match(/[^][\u0300-\u036f]*/gu) ?? [];
}
