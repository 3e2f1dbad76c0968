import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { nodeCodec } from "../../src/cli/node-codec";
import { emptyWorkbook } from "../../src/workbook/file/empty";
import type { FileHost } from "../../src/workbook/file/host";
import { openWorkbook } from "../../src/workbook/file/open";
import type { SheetContent } from "../../src/workbook/sheet-content";
import { testWith } from "../programs";

export const withLibreOffice = testWith("libreOffice", "poppler");

export function open(bytes: Uint8Array, name = "a.xlsx"): Promise<FileHost> {
  return openWorkbook(bytes, name, { codec: nodeCodec });
}

/**
 * A workbook with one empty sheet whose own font is Times New Roman 12, as offices set it: LibreOffice
 * measures columns by that font, and Calibri is not on every machine.
 */
export async function officeWorkbook(): Promise<Uint8Array> {
  const host = await open(emptyWorkbook());
  const content: SheetContent = { name: "Trống", cells: [{ row: 0, column: 0, value: null, style: { bold: true } }], widths: [], merges: [] };
  await host.apply([{ kind: "put-sheet", replace: true, content }]);
  const parts = unzipSync(await host.save());
  const styles = strFromU8(parts["xl/styles.xml"]!);
  const times = styles.replace('<sz val="11"/><name val="Calibri"/><family val="2"/>', '<sz val="12"/><name val="Times New Roman"/><family val="1"/>');
  expect(times).not.toBe(styles);
  return zipSync({ ...parts, "xl/styles.xml": strToU8(times) });
}

/** The workbook with a sheet put in. */
export async function withSheet(bytes: Uint8Array, content: SheetContent): Promise<Uint8Array> {
  const host = await open(bytes);
  await host.apply([{ kind: "put-sheet", replace: true, content }]);
  return host.save();
}

/** The pages that LibreOffice prints, as text, lines and columns kept. */
export function printed(workbook: Uint8Array): string[] {
  return converted(workbook, "pdf", (file) =>
    execFileSync("pdftotext", ["-layout", "-enc", "UTF-8", file, "-"], { maxBuffer: 1e8 }).toString().split("\f").slice(0, -1));
}

/** The file that LibreOffice prints to. */
export function printedPdf(workbook: Uint8Array): Uint8Array {
  return converted(workbook, "pdf", (file) => new Uint8Array(readFileSync(file)));
}

/** The rows of the workbook's sheet of that number (from 1), as LibreOffice writes them to CSV: `|` between cells. */
export function libreOfficeRows(workbook: Uint8Array, sheet: number): string[] {
  const filter = `csv:Text - txt - csv (StarCalc):124,0,76,1,,0,false,true,false,false,false,${sheet}`;
  return converted(workbook, filter, (file) => readFileSync(file, "utf8").split(/\r?\n/), "csv");
}

/** Times New Roman is not free: LibreOffice is given Tinos for it, which has its metrics and every letter. */
function fontConfig(folder: string): string {
  const file = join(folder, "fonts.conf");
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
    <include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${join(__dirname, "../../assets/fonts")}</dir><cachedir>${folder}/fonts</cachedir>
    <selectfont><rejectfont><pattern><patelt name="family"><string>Liberation Serif</string></patelt></pattern></rejectfont></selectfont>
    <match target="pattern"><test name="family"><string>Times New Roman</string></test>
      <edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit></match></fontconfig>`);
  return file;
}

/** What LibreOffice makes of the workbook when it saves it in another format, or in its own way. */
export function converted<T>(workbook: Uint8Array, filter: string, look: (file: string) => T, extension = filter): T {
  const folder = mkdtempSync(join(tmpdir(), "dien-hinh-office-"));
  const out = join(folder, "out");
  try {
    writeFileSync(join(folder, "a.xlsx"), workbook);
    execFileSync("soffice", [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", filter, "--outdir", out, join(folder, "a.xlsx")], {
      stdio: "ignore", env: { ...process.env, FONTCONFIG_FILE: fontConfig(folder) },
    });
    const file = readdirSync(out).find((name) => name.endsWith(`.${extension}`));
    return look(join(out, file!));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
