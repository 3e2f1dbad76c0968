import { ProgramError } from "../../problem";
import type { Registration } from "../registration";
import { crc32 } from "./crc32";
import { pack, unpack } from "./pack";

/**
 * A part is `format, index, count, CRC-32 of all packed data (4 bytes, big-endian), its share of them`.
 * The sum is the same in all parts of one registration, so parts of two can never be mixed.
 */
const FORMAT = 0xd1;
const HEADER = 7;

/**
 * Bytes of a part: a code of version 28 at level M, 129 modules. On 100 mm a module has 0.78 mm, 6 px
 * of a 200-dpi scan and 4.6 of one with 150: above what facts/libraries §4 saw decoded from heavy scans
 * (0.67 mm), and M restores 15 % under a stamp or a fold.
 */
export const PART_BYTES = 1190;

/** Codes of one registration: about 200 entries. More than six pages of codes nobody would print and scan. */
export const MAX_PARTS = 12;

/** @returns what each code carries, in order, of equal size; `[]` when the data need too many codes */
export function encodeParts(registration: Registration): Uint8Array[] {
  const packed = pack(registration);
  const count = Math.ceil(packed.length / (PART_BYTES - HEADER));
  if (count > MAX_PARTS) return [];
  const share = Math.ceil(packed.length / count);
  const sum = crc32(packed);
  return Array.from({ length: count }, (_, index) => {
    const piece = packed.subarray(index * share, (index + 1) * share);
    const part = new Uint8Array(HEADER + piece.length);
    part.set([FORMAT, index, count]);
    new DataView(part.buffer).setUint32(3, sum);
    part.set(piece, HEADER);
    return part;
  });
}

/**
 * Puts a registration together from the codes of a scan, in any order, some of them read twice.
 * @throws ProgramError `data-foreign` (a code that is not ours), `data-mixed` (codes of several lists),
 * `data-incomplete` {missing, count}, `data-damaged`
 */
export function decodeParts(parts: readonly Uint8Array[]): Registration {
  const read = parts.map(readPart);
  const [first] = read;
  if (!first) throw new ProgramError("data-foreign");
  if (read.some(({ sum, count }) => sum !== first.sum || count !== first.count)) throw new ProgramError("data-mixed");
  const pieces = new Map(read.map(({ index, piece }) => [index, piece]));
  const order = Array.from({ length: first.count }, (_, index) => index);
  const missing = order.filter((index) => !pieces.has(index)).map((index) => index + 1);
  if (missing.length > 0) throw new ProgramError("data-incomplete", { missing: missing.join(", "), count: first.count });
  const packed = Uint8Array.from(order.flatMap((index) => [...pieces.get(index)!]));
  if (crc32(packed) !== first.sum) throw new ProgramError("data-damaged");
  return unpack(packed);
}

interface Part {
  readonly index: number;
  readonly count: number;
  readonly sum: number;
  readonly piece: Uint8Array;
}

function readPart(bytes: Uint8Array): Part {
  const [format, index, count] = bytes;
  const ours = format === FORMAT && bytes.length > HEADER && count! <= MAX_PARTS && index! < count!;
  if (!ours) throw new ProgramError("data-foreign");
  const sum = new DataView(bytes.buffer, bytes.byteOffset).getUint32(3);
  return { index: index!, count: count!, sum, piece: bytes.subarray(HEADER) };
}
