import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzip, withParts } from "./parts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

/** What the libraries of `facts/libraries.md` §1 lose: a list from another sheet in the x14 extension … */
const EXTENSION = `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'Nhân sự H''Bŭn'!$C$1:$C$5</xm:f></x14:formula1><xm:sqref>D3:D9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

/**
 * A workbook that openpyxl wrote (`rich-workbook.py`: chart, comment, validation, print names, conditional
 * format, hyperlink, formulas), with what it cannot write put in: macros, a custom XML part, an x14
 * validation, a picture, a web extension.
 */
export function richWorkbook(): Uint8Array {
  return withParts(new Uint8Array(readFileSync(join(__dirname, "rich.xlsx"))), {
    "xl/worksheets/sheet1.xml": (old) => old.replace("</worksheet>", `${EXTENSION}</worksheet>`),
    "xl/vbaProject.bin": new Uint8Array(3000).map((_, i) => (i * i) & 255),
    "xl/media/image1.png": new Uint8Array(500).map((_, i) => (i * 31) & 255),
    "xl/webextensions/webextension.xml": "<we/>",
    "customXml/item1.xml": '<b:other xmlns:b="urn:other">giữ nguyên</b:other>',
    "xl/_rels/workbook.xml.rels": (old) => old.replace("</Relationships>",
      `<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>`
      + `<Relationship Id="rIdXml" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>`),
    "[Content_Types].xml": (old) => old
      .replace("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
      .replace("</Types>", '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="png" ContentType="image/png"/></Types>'),
  });
}

/** Every entry of a zip as it lies there: local header and compressed data; a zip64 field holds all three numbers. */
export function entries(file: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(file);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const found = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  if (at === 0xffffffff) at = Number(bytes.readBigUInt64LE(end - 76 + 48));
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const length = bytes.readUInt16LE(at + 28);
    const wide = bytes.readUInt32LE(at + 42) === 0xffffffff;
    const field = at + 46 + length + 4;
    const start = wide ? Number(bytes.readBigUInt64LE(field + 16)) : bytes.readUInt32LE(at + 42);
    const size = wide ? Number(bytes.readBigUInt64LE(field + 8)) : bytes.readUInt32LE(at + 20);
    const data = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    found.set(bytes.subarray(at + 46, at + 46 + length).toString("utf8"), bytes.subarray(start, data + size));
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return found;
}

/** Names of the parts that are new, gone or of other content; all others are checked to be the same bytes in the zip. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzip(before), unzip(after)];
  const changed = [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => !old[name] || !now[name] || !Buffer.from(old[name]).equals(now[name]));
  const [oldEntries, nowEntries] = [entries(before), entries(after)];
  for (const [name, entry] of oldEntries) {
    if (!changed.includes(name)) expect([name, nowEntries.get(name)?.equals(entry)]).toEqual([name, true]);
  }
  return changed.sort();
}
