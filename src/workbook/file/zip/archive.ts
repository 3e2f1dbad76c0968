import { ProgramError } from "../../../problem";
import type { Codec } from "../codec";
import { MAX_AHEAD_BYTES, MAX_INFLATED_BYTES, MAX_RATIO, MAX_SMALL_PART_BYTES, RATIO_FROM_BYTES } from "../limits";
import { LOCAL, LOCAL_SIZE, readDirectory, type ZipDirectory, type ZipEntry } from "./directory";
import { concat } from "./concat";

const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

type Inflating = ReturnType<Codec["inflate"]>;

/** The parts of a zip, inflated on demand and counted against the limits. */
export class Archive {
  readonly directory: ZipDirectory;
  private readonly byName = new Map<string, ZipEntry>();
  private readonly twice = new Set<string>();
  private readonly begun = new Map<ZipEntry, Inflating>();
  private inflated = 0;

  /** @throws ProgramError as {@link readDirectory} */
  constructor(
    readonly bytes: Uint8Array,
    readonly codec: Codec,
  ) {
    this.directory = readDirectory(bytes);
    for (const entry of this.directory.entries) {
      const key = partKey(entry.name);
      if (this.byName.has(key)) this.twice.add(key);
      this.byName.set(key, entry);
    }
  }

  /** Part names are compared without case and with either slash, as Excel does. */
  entry(name: string): ZipEntry | undefined {
    return this.byName.get(partKey(name));
  }

  /** Begins a new count of what is inflated: the limit is for one reading, not for the host's life. */
  restart(): void {
    this.inflated = 0;
  }

  /**
   * Begins to inflate what will soon be asked for. A codec with threads does it meanwhile; nothing is
   * said of what is wrong until it is asked for.
   */
  ahead(wanted: (name: string) => boolean): void {
    let room = MAX_AHEAD_BYTES;
    for (const [key, entry] of this.byName) {
      if (entry.method !== DEFLATED || entry.size > room || !wanted(key)) continue;
      const data = dataOrNull(this.bytes, entry);
      if (!data) continue;
      room -= entry.size;
      this.begun.set(entry, this.codec.inflate(data, entry.size, entry.size));
    }
  }

  /**
   * A part's bytes in pieces.
   * @throws ProgramError `file-damaged` | `file-truncated` | `file-encrypted` | `file-bomb`
   */
  async *pieces(name: string, limit = MAX_INFLATED_BYTES): AsyncGenerator<Uint8Array, void, void> {
    const entry = this.entry(name);
    if (!entry || this.twice.has(partKey(name))) throw new ProgramError("file-damaged", { part: name });
    if (entry.size > limit) throw new ProgramError("file-bomb", { part: name });
    const data = compressedData(this.bytes, entry);
    let size = 0;
    let crc = 0;
    for await (const piece of this.inflate(entry, data, limit)) {
      size += piece.length;
      this.count(piece.length, size, data.length, limit, name);
      crc = this.codec.crc32(piece, crc);
      yield plain(piece);
    }
    // some writers leave the check sum out (0) where they stream
    if (entry.crc !== 0 && crc !== entry.crc) throw new ProgramError("file-damaged", { part: name });
  }

  /** A whole small part. @throws ProgramError as {@link pieces} */
  async read(name: string, limit = MAX_SMALL_PART_BYTES): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    for await (const piece of this.pieces(name, limit)) pieces.push(piece);
    return pieces.length === 0 ? new Uint8Array(0) : concat(pieces);
  }

  private async *inflate(entry: ZipEntry, data: Uint8Array, limit: number): AsyncGenerator<Uint8Array, void, void> {
    if (entry.method === STORED) return yield data;
    if (entry.method !== DEFLATED) throw new ProgramError("file-damaged", { part: entry.name });
    try {
      const begun = this.begun.get(entry);
      this.begun.delete(entry);
      yield* begun ?? this.codec.inflate(data, entry.size, Math.min(limit, MAX_INFLATED_BYTES - this.inflated));
    } catch (cause) {
      throw new ProgramError("file-damaged", { part: entry.name }, { cause });
    }
  }

  private count(piece: number, size: number, compressed: number, limit: number, part: string): void {
    this.inflated += piece;
    const tooDense = size > RATIO_FROM_BYTES && size > compressed * MAX_RATIO;
    if (size > limit || this.inflated > MAX_INFLATED_BYTES || tooDense) throw new ProgramError("file-bomb", { part });
  }
}

function dataOrNull(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  try {
    return compressedData(bytes, entry);
  } catch {
    return null; // said when it is asked for
  }
}

/** Node's Buffers are slower to cut up than the arrays they are made of. */
function plain(piece: Uint8Array): Uint8Array {
  return piece.constructor === Uint8Array ? piece : new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength);
}

export function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/**
 * The entry's data as it lies in the file.
 * @throws ProgramError `file-truncated` | `file-damaged` | `file-encrypted`
 */
export function compressedData(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.flags & ENCRYPTED) throw new ProgramError("file-encrypted");
  const { offset } = entry;
  if (offset + LOCAL_SIZE > bytes.length) throw new ProgramError("file-truncated");
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, LOCAL_SIZE);
  if (view.getUint32(0, true) !== LOCAL) throw new ProgramError("file-damaged", { part: entry.name });
  const start = offset + LOCAL_SIZE + view.getUint16(26, true) + view.getUint16(28, true);
  if (start + entry.compressedSize > bytes.length) throw new ProgramError("file-truncated");
  return bytes.subarray(start, start + entry.compressedSize);
}
