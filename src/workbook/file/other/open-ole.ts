import { ProgramError } from "../../../problem";
import type { FileHost } from "../host";
import { MAX_LEGACY_BYTES } from "../limits";
import { named } from "../named";

const HEADER = 512;
const ENTRY = 128;
const NAME_LENGTH = 64;
const LISTED_TABLES = 109;
/** From here on a sector number means something else: free, end of chain … */
const SPECIAL = 0xfffffffa;

/** Streams by which one knows what a compound file is; the first that is found counts. */
const KINDS: readonly (readonly [string, string])[] = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "xls"],
  ["Book", "xls"],
  ["WordDocument", "word"],
  ["PowerPoint Document", "powerpoint"],
  ["__properties_version1.0", "mail"],
];

/**
 * A compound file: an old .xls, a workbook with a password, or another old document.
 * @throws ProgramError `file-encrypted` | `file-not-a-workbook` | `file-truncated` | `file-damaged`
 */
export function openOle(bytes: Uint8Array, name: string): Promise<FileHost> {
  return named(name, undefined, async () => {
    const streams = streamNames(bytes);
    const kind = KINDS.find(([stream]) => streams.has(stream))?.[1];
    if (kind === "encrypted") throw new ProgramError("file-encrypted");
    if (kind === undefined) throw new ProgramError(isCut(bytes) ? "file-truncated" : "file-not-a-workbook", { what: "unknown" });
    if (kind !== "xls") throw new ProgramError("file-not-a-workbook", { what: kind });
    if (isCut(bytes)) throw new ProgramError("file-truncated");
    if (bytes.length > MAX_LEGACY_BYTES) throw new ProgramError("file-too-large", { size: bytes.length >> 20, limit: MAX_LEGACY_BYTES >> 20 });
    return (await import("./open-legacy")).openLegacy(bytes, bytes, name, "xls");
  });
}

/** Directory entries lie at multiples of their size: they are looked for without following any chain. */
function streamNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const wanted = new Set(KINDS.map(([stream]) => stream));
  for (let at = HEADER; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = bytes[at + NAME_LENGTH]! | (bytes[at + NAME_LENGTH + 1]! << 8);
    if (length < 4 || length > NAME_LENGTH || bytes[at + 1] !== 0) continue;
    const name = new TextDecoder("utf-16le").decode(bytes.subarray(at, at + length - 2));
    if (wanted.has(name)) names.add(name);
  }
  return names;
}

/** Does a chain lead beyond the end? Looked at are the parts of the allocation table that the header lists. */
function isCut(bytes: Uint8Array): boolean {
  if (bytes.length < HEADER) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sector = 1 << Math.min(view.getUint16(30, true), 16);
  const sectors = Math.ceil((bytes.length - sector) / sector);
  const beyond = (next: number): boolean => next < SPECIAL && next >= sectors;
  for (let i = 0; i < LISTED_TABLES; i++) {
    const table = view.getUint32(76 + 4 * i, true);
    if (beyond(table)) return true;
    const start = (table + 1) * sector;
    for (let at = start; table < SPECIAL && at + 4 <= Math.min(bytes.length, start + sector); at += 4) {
      if (beyond(view.getUint32(at, true))) return true;
    }
  }
  return false;
}
