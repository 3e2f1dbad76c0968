import { ProgramError } from "../../problem";
import { detect } from "./detect";
import type { FileHost, OpenOptions } from "./host";
import { MAX_FILE_BYTES } from "./limits";

export type { FileFormat, FileHost, OpenOptions } from "./host";

/**
 * Opens a clerk's file: .xlsx and .xlsm to read and patch; .xls, .xlsb, .ods, .csv and .tsv to read.
 * The content decides what it is, not the name (which is for messages, and tells a CSV from a text
 * that only pretends to be a workbook).
 * @throws ProgramError with a `file-*` problem that says what was found and what to do
 */
export async function openWorkbook(bytes: Uint8Array, name: string, options: OpenOptions = {}): Promise<FileHost> {
  if (bytes.length > MAX_FILE_BYTES) {
    throw new ProgramError("file-too-large", { name, size: bytes.length >> 20, limit: MAX_FILE_BYTES >> 20 });
  }
  const content = detect(bytes);
  switch (content) {
    case "zip":
      return (await import("./open-zip")).openZip(bytes, name, options);
    case "ole":
      return (await import("./other/open-ole")).openOle(bytes, name);
    case "text":
      return (await import("./other/open-csv")).openCsv(bytes, name);
    case "empty":
      throw new ProgramError("file-empty", { name });
    case "html":
      throw new ProgramError("file-html", { name });
    default:
      throw new ProgramError("file-not-a-workbook", { name, what: content });
  }
}
