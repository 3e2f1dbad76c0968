import { ProgramError } from "../../../problem";
import { MAX_ENTRIES } from "../limits";

/** One entry of a zip, as its central directory tells it. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** The record itself, which a saved file keeps. */
  readonly record: Uint8Array;
  /** Where in the record a zip64 field says `offset`; `null` where the record's own 32 bits do. */
  readonly wideOffset: number | null;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the central directory begins: the end of the last entry's data. */
  readonly offset: number;
  readonly comment: Uint8Array;
  /** Whether the end of the zip says its numbers in 64 bits. */
  readonly wide: boolean;
}

export const END = 0x06054b50;
const END_SIZE = 22;
export const END64 = 0x06064b50;
export const LOCATOR64 = 0x07064b50;
const RECORD = 0x02014b50;
export const RECORD_SIZE = 46;
export const LOCAL = 0x04034b50;
export const LOCAL_SIZE = 30;

/**
 * Reads the central directory of a zip, zip64 too.
 * @throws ProgramError `file-truncated` where the end is missing, `file-bomb` at too many entries,
 *   `file-damaged` where the directory contradicts itself
 */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, offset, size, wide } = directoryPlace(view, end);
  if (count > MAX_ENTRIES) throw new ProgramError("file-bomb");
  if (offset + size > end) throw new ProgramError("file-truncated");
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let i = 0; i < count; i++) {
    if (at + RECORD_SIZE > end || view.getUint32(at, true) !== RECORD) throw damaged();
    const length = RECORD_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + length > end) throw damaged();
    entries.push(readRecord(bytes.subarray(at, at + length)));
    at += length;
  }
  return { entries, offset, comment: bytes.subarray(end + END_SIZE), wide };
}

/** The end record is the last thing but a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw new ProgramError("file-truncated");
}

function directoryPlace(view: DataView, end: number): { count: number; offset: number; size: number; wide: boolean } {
  const place = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
    wide: false,
  };
  if (place.count !== 0xffff && place.size !== 0xffffffff && place.offset !== 0xffffffff) return place;
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) return place;
  const end64 = Number(view.getBigUint64(locator + 8, true));
  if (end64 + 56 > end || view.getUint32(end64, true) !== END64) throw damaged();
  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    size: Number(view.getBigUint64(end64 + 40, true)),
    offset: Number(view.getBigUint64(end64 + 48, true)),
    wide: true,
  };
}

function readRecord(record: Uint8Array): ZipEntry {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const nameEnd = RECORD_SIZE + view.getUint16(28, true);
  const sizes = {
    size: view.getUint32(24, true),
    compressedSize: view.getUint32(20, true),
    offset: view.getUint32(42, true),
  };
  return {
    // Office writes ASCII or UTF-8 names; an old code page could only touch names that we never need
    name: new TextDecoder().decode(record.subarray(RECORD_SIZE, nameEnd)),
    flags: view.getUint16(8, true),
    method: view.getUint16(10, true),
    time: view.getUint32(12, true),
    crc: view.getUint32(16, true),
    ...withZip64(sizes, view, nameEnd, nameEnd + view.getUint16(30, true)),
    record,
  };
}

type Sizes = Pick<ZipEntry, "size" | "compressedSize" | "offset">;
type Places = Sizes & Pick<ZipEntry, "wideOffset">;

/** The zip64 field holds, in this order, the numbers that are all ones in the record. */
function withZip64(sizes: Sizes, view: DataView, from: number, to: number): Places {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const wide = (value: number): number => {
      if (value !== 0xffffffff || field + 8 > to) return value;
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    };
    const size = wide(sizes.size);
    const compressedSize = wide(sizes.compressedSize);
    const narrow = field;
    const offset = wide(sizes.offset);
    return { size, compressedSize, offset, wideOffset: field === narrow ? null : narrow };
  }
  return { ...sizes, wideOffset: null };
}

function damaged(): ProgramError {
  return new ProgramError("file-damaged", { part: "zip" });
}
