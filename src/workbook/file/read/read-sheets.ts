import { ProgramError } from "../../../problem";
import type { ReadOptions } from "../../port";
import type { Archive } from "../zip/archive";
import { ByteStrings } from "./byte-strings";
import type { CellTables } from "./cell-reader";
import type { WorkbookParts } from "./package";
import { readSharedStrings } from "./shared-strings";
import { SheetScanner, type ScannedSheet } from "./sheet-scanner";
import { utf8Pieces } from "./utf8";

/** Lets the page breathe while a large file is read. */
export type Breathe = () => Promise<void>;

/** So much XML takes some 50 ms. */
const BREATHE_BYTES = 2 << 20;

/**
 * Reads all sheets of a workbook, in its order.
 * @throws ProgramError `file-damaged` with the part, `file-entities`, `file-bomb`, `sheet-too-large` with the sheet
 */
export async function readSheets(
  archive: Archive,
  parts: WorkbookParts,
  options: ReadOptions & { breathe?: Breathe | undefined } = {},
): Promise<ScannedSheet[]> {
  const strings = parts.relations.find(({ type }) => type === "sharedStrings");
  const shared = strings && archive.entry(strings.path)
    ? await inPart(strings.path, () => readSharedStrings(utf8Pieces(archive.pieces(strings.path))))
    : [];
  const tables: CellTables = { shared, strings: new ByteStrings(), places: 0 };
  const total = parts.sheets.reduce((sum, sheet) => sum + (archive.entry(sheet.path)?.size ?? 0), 0);
  const scanned: ScannedSheet[] = [];
  let done = 0;
  let breathed = 0;
  for (const sheet of parts.sheets) {
    scanned.push(await inPart(sheet.name, async () => {
      const scanner = new SheetScanner(tables);
      for await (const piece of utf8Pieces(archive.pieces(sheet.path))) {
        options.signal?.throwIfAborted();
        scanner.push(piece);
        done += piece.length;
        options.onProgress?.(Math.min(done, total), total);
        if (done - breathed >= BREATHE_BYTES) {
          breathed = done;
          await options.breathe?.();
        }
      }
      return scanner.end();
    }));
  }
  return scanned;
}

/** Says of which part (a sheet by its name) a problem speaks that does not say so itself. */
export async function inPart<T>(part: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    const { code, data } = error.problem;
    throw new ProgramError(code, { ...data, part: data["part"] ?? part }, { cause: error });
  }
}
