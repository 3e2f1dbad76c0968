import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** A package as its parts; texts are UTF-8. */
export type Parts = Record<string, string | Uint8Array>;

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export function zip(parts: Parts, level: 0 | 1 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) files[name] = [bytesOf(content), { level }];
  return zipSync(files);
}

export function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

export function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

/** The package again with some parts changed, by a zip writer that is not ours. */
export function withParts(bytes: Uint8Array, changes: Record<string, string | Uint8Array | ((old: string) => string) | null>): Uint8Array {
  const parts: Parts = { ...unzip(bytes) };
  for (const [name, change] of Object.entries(changes)) {
    if (change === null) delete parts[name];
    else parts[name] = typeof change === "function" ? change(text(unzip(bytes)[name])) : change;
  }
  return zip(parts);
}

/** A hand-written workbook: worksheet parts as text, by sheet name, and whatever else is wanted. */
export function handmade(sheets: Record<string, string | Uint8Array>, extra: Parts = {}, level: 1 | 6 = 6): Uint8Array {
  const names = Object.keys(sheets);
  const relations = names.map((_, i) => relation(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`));
  if (extra["xl/sharedStrings.xml"]) relations.push(relation("rId90", "sharedStrings", "sharedStrings.xml"));
  if (extra["xl/styles.xml"]) relations.push(relation("rId91", "styles", "styles.xml"));
  const parts: Parts = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relations.join("")}</Relationships>`,
  };
  names.forEach((name, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = sheets[name]!));
  return zip({ ...parts, ...extra }, level);
}

/** A worksheet part with these rows. */
export function worksheet(rows: string, after = "", before = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function sharedStrings(items: string): string {
  return `<sst xmlns="${MAIN}">${items}</sst>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? strToU8(content) : content;
}
