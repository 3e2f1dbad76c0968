/**
 * Pieces of an XML part as UTF-8: the package format also allows UTF-16 with a byte order mark,
 * which is turned into UTF-8 here so that nothing behind needs to know.
 */
export async function* utf8Pieces(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  let decoder: TextDecoder | null | undefined;
  const encoder = new TextEncoder();
  for await (const piece of pieces) {
    if (decoder === undefined) decoder = utf16Decoder(piece);
    yield decoder ? encoder.encode(decoder.decode(piece, { stream: true })) : piece;
  }
}

function utf16Decoder(start: Uint8Array): TextDecoder | null {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder("utf-16le");
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder("utf-16be");
  return null;
}
