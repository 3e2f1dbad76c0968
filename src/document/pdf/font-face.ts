/** One face of the font, as its file says it (OpenType `cmap` format 4, `hmtx`): enough to measure text. */
export interface FontFace {
  /** @returns the width of a letter in em, or `undefined` where the face has no such letter */
  advance(codePoint: number): number | undefined;
}

/**
 * Reads what a TrueType file says of its letters.
 * @throws Error when it is no such file: the program's own fonts are broken
 */
export function fontFace(bytes: Uint8Array): FontFace {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tableOffsets(view);
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`font without ${tag}`);
    return offset;
  };
  const unitsPerEm = view.getUint16(table("head") + 18);
  const metrics = { offset: table("hmtx"), count: view.getUint16(table("hhea") + 34) };
  const glyphs = glyphsByLetter(view, table("cmap"));
  return {
    advance(codePoint) {
      const glyph = glyphs.get(codePoint);
      if (glyph === undefined) return undefined;
      return view.getUint16(metrics.offset + 4 * Math.min(glyph, metrics.count - 1)) / unitsPerEm;
    },
  };
}

function tableOffsets(view: DataView): Map<string, number> {
  const offsets = new Map<string, number>();
  const count = view.getUint16(4);
  for (let i = 0; i < count; i++) {
    const entry = 12 + 16 * i;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(entry + at)));
    offsets.set(tag, view.getUint32(entry + 8));
  }
  return offsets;
}

function glyphsByLetter(view: DataView, cmap: number): Map<number, number> {
  const count = view.getUint16(cmap + 2);
  for (let i = 0; i < count; i++) {
    const subtable = cmap + view.getUint32(cmap + 4 + 8 * i + 4);
    if (view.getUint16(subtable) === 4) return readSegments(view, subtable);
  }
  throw new Error("font without a Unicode map");
}

/** cmap format 4: segments of letters, each with a shift or a list of glyphs. */
function readSegments(view: DataView, subtable: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const size = view.getUint16(subtable + 6);
  const [ends, starts, deltas, ranges] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size].map((at) => subtable + at) as [number, number, number, number];
  for (let at = 0; at < size; at += 2) {
    const end = view.getUint16(ends + at);
    const delta = view.getUint16(deltas + at);
    const range = view.getUint16(ranges + at);
    for (let letter = view.getUint16(starts + at); letter <= end && letter !== 0xffff; letter++) {
      const listed = range === 0 ? letter : view.getUint16(ranges + at + range + 2 * (letter - view.getUint16(starts + at)));
      const glyph = range === 0 || listed !== 0 ? (listed + delta) & 0xffff : 0;
      if (glyph !== 0) glyphs.set(letter, glyph);
    }
  }
  return glyphs;
}
