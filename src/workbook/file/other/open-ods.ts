import { ProgramError } from "../../../problem";
import type { FileHost } from "../host";
import { MAX_LEGACY_BYTES, MAX_PLACES } from "../limits";
import type { Archive } from "../zip/archive";
import { checkedZip, openLegacy } from "./open-legacy";

const PARTS = ["mimetype", "META-INF/manifest.xml", "styles.xml", "content.xml"];

/**
 * An OpenDocument sheet. What repeats is counted before the library unrolls it.
 * @throws ProgramError `file-encrypted` | `file-damaged` | `file-bomb` | `file-entities` | `sheet-too-large`
 */
export async function openOds(archive: Archive, name: string): Promise<FileHost> {
  const manifest = archive.entry("META-INF/manifest.xml") ? new TextDecoder().decode(await archive.read("META-INF/manifest.xml")) : "";
  if (manifest.includes("encryption-data")) throw new ProgramError("file-encrypted");
  const content = new TextDecoder().decode(await archive.read("content.xml", MAX_LEGACY_BYTES));
  if (/<!(?:DOCTYPE|ENTITY)/i.test(content)) throw new ProgramError("file-entities", { part: "content.xml" });
  if (placesOf(content) > MAX_PLACES) throw new ProgramError("sheet-too-large");
  const parts = PARTS.filter((part) => archive.entry(part));
  return openLegacy(archive.bytes, await checkedZip(archive, parts), name, "ods");
}

/** Cells with content, each as often as it and its row are repeated. */
function placesOf(xml: string): number {
  let places = 0;
  let rows = 1;
  for (const [tag, name] of xml.matchAll(/<table:(table-row|table-cell)\b[^>]*>/g)) {
    if (name === "table-row") rows = repeated(tag, "rows");
    else if (!tag.endsWith("/>")) places += rows * repeated(tag, "columns");
    if (places > MAX_PLACES) break;
  }
  return places;
}

function repeated(tag: string, what: "rows" | "columns"): number {
  return Number(new RegExp(`number-${what}-repeated="(\\d+)"`).exec(tag)?.[1] ?? 1);
}
