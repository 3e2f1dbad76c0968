import { ProgramError } from "../../problem";
import { codecOf } from "./codec-of";
import type { FileHost, OpenOptions } from "./host";
import { named } from "./named";
import { PackageHost } from "./package-host";
import { findWorkbook } from "./read/package";
import { Archive } from "./zip/archive";

/** Where the cells usually are; elsewhere they are inflated when it is known where. */
const CELLS = /^xl\/(?:sharedstrings\.xml$|worksheets\/[^/]+\.xml$)/;

const ODS = "application/vnd.oasis.opendocument.spreadsheet";

/** Opens what a zip holds: a workbook, or something that is none. @throws ProgramError `file-*` */
export function openZip(bytes: Uint8Array, name: string, options: OpenOptions): Promise<FileHost> {
  return named(name, undefined, async () => {
    const archive = new Archive(bytes, await codecOf(options));
    if (archive.entry("xl/workbook.bin")) return (await import("./other/open-legacy")).openXlsb(archive, name);
    if (archive.entry("mimetype")) return openOpenDocument(archive, name);
    const what = otherContent(archive);
    if (what) throw new ProgramError("file-not-a-workbook", { what });
    archive.ahead((part) => CELLS.test(part));
    return new PackageHost(archive, await findWorkbook(archive), name, options);
  });
}

async function openOpenDocument(archive: Archive, name: string): Promise<FileHost> {
  const mimetype = new TextDecoder().decode(await archive.read("mimetype", 1000)).trim();
  if (!mimetype.startsWith(ODS)) throw new ProgramError("file-not-a-workbook", { what: "zip" });
  return (await import("./other/open-ods")).openOds(archive, name);
}

function otherContent(archive: Archive): string | null {
  if (archive.entry("word/document.xml")) return "word";
  if (archive.entry("ppt/presentation.xml")) return "powerpoint";
  return archive.entry("[Content_Types].xml") || archive.entry("xl/workbook.xml") ? null : "zip";
}
