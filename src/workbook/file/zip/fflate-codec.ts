import { Deflate, Inflate } from "fflate";
import type { Codec } from "../codec";
import { concat } from "./concat";
import { crc32 } from "./crc32";

/** Deflate makes at most 1,032 bytes of one: a slice of this size makes at most 16 MB. */
const SLICE = 16 * 1024;

export const fflateCodec: Codec = {
  *inflate(data) {
    let made: Uint8Array[] = [];
    const stream = new Inflate((chunk) => made.push(chunk));
    for (let at = 0; at < data.length || at === 0; at += SLICE) {
      stream.push(data.subarray(at, at + SLICE), at + SLICE >= data.length);
      yield* made;
      made = [];
    }
  },

  deflate(pieces) {
    const made: Uint8Array[] = [];
    const stream = new Deflate({ level: 6 }, (chunk) => made.push(chunk));
    for (const piece of pieces) stream.push(piece);
    stream.push(new Uint8Array(0), true);
    return concat(made);
  },

  crc32,
};
