import { zipSync } from "fflate";
import { read, SSF, type CellObject, type WorkSheet } from "@e965/xlsx";
import { ProgramError } from "../../../problem";
import { UNCALCULATED, type CellValue } from "../../grid";
import type { FileFormat, FileHost } from "../host";
import { MAX_LEGACY_BYTES, MAX_PLACES } from "../limits";
import type { Archive } from "../zip/archive";
import { GridsHost, namedGrid, type OtherSheet } from "./grids-host";

const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A", 43: "#GETTING_DATA",
};
/** Records of charts have the highest numbers in BIFF8. */
const LAST_RECORD = 0x10ff;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** An .xlsb: its parts go through our limits first, then to the library. */
export async function openXlsb(archive: Archive, name: string): Promise<FileHost> {
  const wanted = archive.directory.entries.filter(({ name: part }) => !/\/(?:media|drawings|charts|embeddings)\//i.test(part) && !part.endsWith("/"));
  return openLegacy(archive.bytes, await checkedZip(archive, wanted.map((entry) => entry.name)), name, "xlsb");
}

/** A zip of the parts, stored: what was counted while inflating is what the library gets. */
export async function checkedZip(archive: Archive, parts: readonly string[]): Promise<Uint8Array> {
  archive.restart();
  const files: Record<string, Uint8Array> = {};
  let total = 0;
  for (const part of parts) {
    files[part] = await archive.read(part, MAX_LEGACY_BYTES);
    total += files[part].length;
    if (total > MAX_LEGACY_BYTES) throw new ProgramError("file-bomb", { part });
  }
  return zipSync(files, { level: 0 });
}

/**
 * Reads another format with SheetJS: values as stored, so that 0978… stays.
 * @param data the bytes for the library
 * @throws ProgramError `file-encrypted` | `file-damaged` | `file-no-sheets` | `sheet-too-large`
 */
export function openLegacy(bytes: Uint8Array, data: Uint8Array, name: string, format: FileFormat): FileHost {
  const book = readBook(data);
  let places = 0;
  const sheets = book.SheetNames.flatMap((sheetName) => {
    const sheet = book.Sheets[sheetName];
    if (!sheet || (sheet["!type"] ?? "sheet") !== "sheet") return [];
    const other = toSheet(sheetName, sheet);
    places += other.grid.rows.reduce((sum, row) => sum + (row?.length ?? 0), 0);
    if (places > MAX_PLACES) throw new ProgramError("sheet-too-large", { part: sheetName });
    return [other];
  });
  if (sheets.length === 0) throw new ProgramError("file-no-sheets");
  return new GridsHost(bytes, name, format, sheets);
}

function readBook(data: Uint8Array): ReturnType<typeof read> {
  try {
    const { result, doubts } = overheard(() => read(data, { type: "array", dense: true, cellNF: true, cellText: false, cellHTML: false }));
    if (doubts.some(isLost)) throw new Error(doubts.join("\n"));
    return result;
  } catch (cause) {
    const encrypted = /password|encrypt/i.test(cause instanceof Error ? cause.message : "");
    throw new ProgramError(encrypted ? "file-encrypted" : "file-damaged", {}, { cause });
  }
}

/** The library tells its doubts to the console, which on the command line is the user's. */
function overheard<T>(work: () => T): { result: T; doubts: string[] } {
  const { error } = console;
  const doubts: string[] = [];
  console.error = (...words: unknown[]) => void doubts.push(words.join(" "));
  try {
    return { result: work(), doubts };
  } finally {
    console.error = error;
  }
}

/** A record number that .xls does not have: the library lost its way, and what follows is not what was written. */
function isLost(doubt: string): boolean {
  const record = /XLS Record 0x([0-9a-f]+)/i.exec(doubt)?.[1];
  return record !== undefined && parseInt(record, 16) > LAST_RECORD;
}

function toSheet(name: string, sheet: WorkSheet): OtherSheet {
  const data = (sheet["!data"] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const rows = Array.from(data, (cells) => cells && Array.from(cells, valueOf));
  const merges = (sheet["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  return {
    grid: namedGrid(name, rows, merges),
    formatAt(row, column) {
      const cell = data[row]?.[column];
      return cell?.t === "n" && typeof cell.z === "string" && SSF.is_date(cell.z) ? cell.z : undefined;
    },
  };
}

function valueOf(cell: CellObject | undefined): CellValue {
  if (!cell) return null;
  const { t, v } = cell;
  if (t === "e") return { error: ERRORS[Number(v)] ?? "#N/A" };
  if (v === undefined || v === null) return cell.f === undefined ? null : UNCALCULATED;
  if (v instanceof Date) return (v.getTime() - EPOCH) / DAY;
  return v === "" ? null : v;
}
