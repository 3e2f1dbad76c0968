import { createDeflateRaw, createInflateRaw, crc32, inflateRaw, inflateRawSync, type ZlibOptions } from "node:zlib";
import { Readable } from "node:stream";
import type { Codec } from "../workbook/file/codec";

const CHUNK = 256 * 1024;

/** So much of a large part is inflated ahead, on a thread of its own, while what came before it is read. */
const AHEAD = 8 * CHUNK;

/** Parts up to this size are inflated as a whole, on a thread of their own from when they are asked for. */
const WHOLE = 32 << 20;

/** zlib takes no smaller one. */
const CHUNK_AT_LEAST = 64;

/** What so small a part costs is less than to wait for another thread. */
const SMALL = 64 << 10;

/** Node's own deflate: several times as fast as one in JavaScript, and beside the thread that reads. */
export const nodeCodec: Codec = {
  inflate(data, expected) {
    if (expected === 0 || expected > WHOLE) return inflateStream(data);
    return expected <= SMALL ? inflateSmall(data, expected) : inflateWhole(data, expected);
  },

  async deflate(pieces) {
    const made: Buffer[] = [];
    for await (const piece of Readable.from(pieces).pipe(createDeflateRaw({ chunkSize: CHUNK }))) made.push(piece as Buffer);
    return Buffer.concat(made);
  },

  crc32,
};

function inflateStream(data: Uint8Array): AsyncIterable<Uint8Array> {
  // zlib's streams take the options of every stream; the types leave them out
  const options: ZlibOptions & { readonly readableHighWaterMark: number } = { chunkSize: CHUNK, readableHighWaterMark: AHEAD };
  const stream = createInflateRaw(options);
  stream.end(data);
  return stream;
}

function inflateWhole(data: Uint8Array, expected: number): AsyncIterable<Uint8Array> {
  const begun = new Promise<Uint8Array>((resolve, reject) => {
    inflateRaw(data, sized(expected), (error, whole) => (error ? reject(error) : resolve(whole)));
  });
  begun.catch(() => undefined); // told to whoever reads it, if anybody does
  return orStream(data, () => begun);
}

function inflateSmall(data: Uint8Array, expected: number): AsyncIterable<Uint8Array> {
  return orStream(data, async () => inflateRawSync(data, sized(expected)));
}

/** A byte more than the zip declares, so that zlib sees without a second round that it is at the end. */
function sized(expected: number): ZlibOptions {
  return { chunkSize: Math.max(CHUNK_AT_LEAST, expected + 1), maxOutputLength: expected };
}

/** What is larger than the zip declares comes in pieces, so that whoever reads it can count them. */
async function* orStream(data: Uint8Array, whole: () => Promise<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  let made: Uint8Array;
  try {
    made = await whole();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_BUFFER_TOO_LARGE") throw error;
    return yield* inflateStream(data);
  }
  if (made.length > 0) yield made;
}
