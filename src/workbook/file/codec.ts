/**
 * Raw deflate both ways. The default is fflate, which runs everywhere; Node's own zlib is several
 * times as fast, so the command line hands in its own.
 */
export interface Codec {
  /**
   * Inflates `data` in pieces. `expected` is the size that the zip declares (a hint, not to be
   * trusted); no more than about `limit` bytes may be made before the caller sees them.
   * @throws anything when `data` is no whole deflate stream
   */
  inflate(data: Uint8Array, expected: number, limit: number): Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  /** Compresses the pieces, one after the other, to one deflate stream. */
  deflate(pieces: Iterable<Uint8Array>): Uint8Array | Promise<Uint8Array>;
  /** CRC-32 of `data`, going on from `start` (0 at first), as a number from 0 to 2^32 - 1. */
  crc32(data: Uint8Array, start: number): number;
}
