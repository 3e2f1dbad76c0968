import { ProgramError } from "../../../problem";
import { cellKey } from "../../areas";
import type { FileHost } from "../host";
import { MAX_LEGACY_BYTES } from "../limits";
import { decodeXml, tags } from "../xml/tags";
import type { Archive } from "../zip/archive";
import { GridsHost, namedGrid } from "./grids-host";
import { OdsTable, type Places } from "./ods-table";

const DATE = "dd/mm/yyyy";

/**
 * An OpenDocument sheet. Read by ourselves: what repeats (a row a million times, say) has to be
 * counted before it is unrolled, which the library that reads .xls does not.
 * @throws ProgramError `file-encrypted` | `file-damaged` | `file-bomb` | `file-entities` | `file-no-sheets` | `sheet-too-large`
 */
export async function openOds(archive: Archive, name: string): Promise<FileHost> {
  archive.restart();
  const manifest = "META-INF/manifest.xml";
  if (archive.entry(manifest) && decodeXml(await archive.read(manifest)).includes("encryption-data")) {
    throw new ProgramError("file-encrypted");
  }
  const tables = readTables(decodeXml(await archive.read("content.xml", MAX_LEGACY_BYTES)));
  if (tables.length === 0) throw new ProgramError("file-no-sheets");
  const sheets = tables.map((table) => ({
    grid: namedGrid(table.name, table.rows, table.merges),
    formatAt: (row: number, column: number) => (table.dates.has(cellKey(row, column)) ? DATE : undefined),
  }));
  return new GridsHost(archive.bytes, name, "ods", sheets);
}

/** The sheets of a content part; a copy of another file's sheet (`table-source`) is none. */
function readTables(xml: string): OdsTable[] {
  const tables: OdsTable[] = [];
  const places: Places = { used: 0 };
  let table: OdsTable | null = null;
  let nested = 0;
  let last = 0;
  for (const tag of tags(xml)) {
    const before = xml.slice(last, tag.start);
    last = tag.end;
    if (tag.prefix === "table:" && tag.name === "table") {
      nested += tag.kind === "open" ? 1 : tag.kind === "close" ? -1 : 0;
      if (nested === 1 && tag.kind === "open") table = new OdsTable(tag.attribute("table:name") ?? "", places);
      if (nested === 0 && table) {
        tables.push(table);
        table = null;
      }
    } else if (nested === 1 && tag.prefix === "table:" && tag.name === "table-source") {
      table = null;
    } else if (nested === 1) table?.meet(tag, before);
  }
  return tables;
}
