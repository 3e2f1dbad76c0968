import type { Codec } from "../codec";
import { concat } from "./concat";
import { END, END64, LOCAL, LOCAL_SIZE, LOCATOR64, RECORD_SIZE, type ZipDirectory, type ZipEntry } from "./directory";

/** 1980-01-01: parts that we add carry no clock. */
const NO_TIME = 0x00210000;
const UTF8_NAME = 0x0800;
const DEFLATED = 8;
const VERSION = 20;
const VERSION64 = 45;
/** Where a record says its entry's place. */
const OFFSET_AT = 42;

/** Parts to write: pieces replace or add a part, `null` takes it out. */
export type PartChanges = ReadonlyMap<string, readonly Uint8Array[] | null>;

/**
 * A zip like the old one with some parts changed: all others keep their place, local header,
 * compressed data and descriptor byte for byte. New parts come last.
 * @param changes by the entry's name as it stands in the directory
 */
export async function writeZip(bytes: Uint8Array, directory: ZipDirectory, changes: PartChanges, codec: Codec): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  const put = (data: readonly Uint8Array[], record: Uint8Array): void => {
    records.push(record);
    for (const piece of data) {
      pieces.push(piece);
      offset += piece.length;
    }
  };
  const putMade = async (name: string, change: readonly Uint8Array[], time: number): Promise<void> => {
    const made = await compress(name, change, time, codec);
    new DataView(made.record.buffer).setUint32(OFFSET_AT, offset, true);
    put(made.data, made.record);
  };
  const ends = entryEnds(directory);
  for (const entry of directory.entries) {
    const change = changes.get(entry.name);
    if (change === null) continue;
    if (change) await putMade(entry.name, change, entry.time);
    else put([bytes.subarray(entry.offset, ends.get(entry.offset))], copiedRecord(entry, offset));
  }
  const old = new Set(directory.entries.map(({ name }) => name));
  for (const [name, change] of changes) {
    if (change && !old.has(name)) await putMade(name, change, NO_TIME);
  }
  const wide = directory.wide ? [wideEnd(records, offset)] : [];
  return concat([...pieces, ...records, ...wide, endRecord(records, offset, directory)]);
}

/** An entry goes up to the next one, or up to the central directory: its descriptor is kept with it. */
function entryEnds({ entries, offset }: ZipDirectory): Map<number, number> {
  const starts = [...new Set(entries.map((entry) => entry.offset)), offset].sort((a, b) => a - b);
  return new Map(starts.slice(0, -1).map((start, i) => [start, starts[i + 1]!]));
}

/**
 * The old record with the entry's new place: what it says besides must stay as the local header says it,
 * zip64 fields too, since Excel compares the two.
 */
function copiedRecord({ record, wideOffset }: ZipEntry, offset: number): Uint8Array {
  // no `slice`: of one of Node's buffers that is no copy
  const copy = new Uint8Array(record);
  const view = new DataView(copy.buffer);
  if (wideOffset === null) view.setUint32(OFFSET_AT, offset, true);
  else view.setBigUint64(wideOffset, BigInt(offset), true);
  return copy;
}

/** A zip written as it grows: each file is compressed and let go before the next one comes. */
export class ZipWriter {
  private readonly records: Uint8Array[] = [];
  private offset = 0;

  /**
   * @param put takes the next bytes of the zip
   * @param time of every file, as {@link zipTime} makes it
   */
  constructor(
    private readonly put: (piece: Uint8Array) => void,
    private readonly codec: Codec,
    private readonly time: number,
  ) {}

  /** @param name with `/` between folders; no two files of one name */
  async add(name: string, bytes: Uint8Array): Promise<void> {
    const { data, record } = await compress(name, [bytes], this.time, this.codec);
    new DataView(record.buffer).setUint32(OFFSET_AT, this.offset, true);
    this.records.push(record);
    for (const piece of data) this.next(piece);
  }

  /** Writes the directory; the zip is then whole. */
  end(): void {
    const end = endRecord(this.records, this.offset, { comment: new Uint8Array(0), wide: false });
    for (const piece of [...this.records, end]) this.next(piece);
  }

  private next(piece: Uint8Array): void {
    this.put(piece);
    this.offset += piece.length;
  }
}

/** "2021-10-04 08:30" as zip writes it: two bytes of time, two of date, from 1980 on. */
export function zipTime(local: string): number {
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0] = local.split(/\D+/).map(Number);
  return ((((year - 1980) << 9) | (month << 5) | day) * 0x10000) + ((hour << 11) | (minute << 5));
}

async function compress(name: string, pieces: readonly Uint8Array[], time: number, codec: Codec): Promise<{ data: Uint8Array[]; record: Uint8Array }> {
  const data = await codec.deflate(pieces);
  const size = sizeOf(pieces);
  const crc = pieces.reduce((sum, piece) => codec.crc32(piece, sum), 0);
  const encoded = new TextEncoder().encode(name);
  // the same 26 bytes in both headers: from the version needed to the length of the name
  const common = new DataView(new ArrayBuffer(26));
  common.setUint16(0, VERSION, true);
  common.setUint16(2, encoded.length === name.length ? 0 : UTF8_NAME, true);
  common.setUint16(4, DEFLATED, true);
  common.setUint32(6, time, true);
  common.setUint32(10, crc, true);
  common.setUint32(14, data.length, true);
  common.setUint32(18, size, true);
  common.setUint16(22, encoded.length, true);
  const local = new Uint8Array(LOCAL_SIZE);
  new DataView(local.buffer).setUint32(0, LOCAL, true);
  local.set(new Uint8Array(common.buffer), 4);
  const record = new Uint8Array(RECORD_SIZE + encoded.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, VERSION, true);
  record.set(new Uint8Array(common.buffer), 6);
  record.set(encoded, RECORD_SIZE);
  return { data: [local, encoded, data], record };
}

/** The end in 64 bits, and where it stands: a zip that had one keeps one, since its records may speak in 64 bits too. */
function wideEnd(records: readonly Uint8Array[], offset: number): Uint8Array {
  const size = sizeOf(records);
  const view = new DataView(new ArrayBuffer(76));
  view.setUint32(0, END64, true);
  view.setBigUint64(4, 44n, true);
  view.setUint16(12, VERSION64, true);
  view.setUint16(14, VERSION64, true);
  view.setBigUint64(24, BigInt(records.length), true);
  view.setBigUint64(32, BigInt(records.length), true);
  view.setBigUint64(40, BigInt(size), true);
  view.setBigUint64(48, BigInt(offset), true);
  view.setUint32(56, LOCATOR64, true);
  view.setBigUint64(64, BigInt(offset + size), true);
  view.setUint32(72, 1, true);
  return new Uint8Array(view.buffer);
}

function endRecord(records: readonly Uint8Array[], offset: number, { comment, wide }: Pick<ZipDirectory, "comment" | "wide">): Uint8Array {
  const end = new Uint8Array(22 + comment.length);
  const view = new DataView(end.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, records.length, true);
  view.setUint16(10, records.length, true);
  view.setUint32(12, sizeOf(records), true);
  view.setUint32(16, wide ? 0xffffffff : offset, true);
  view.setUint16(20, comment.length, true);
  end.set(comment, 22);
  return end;
}

function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
