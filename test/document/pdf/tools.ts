import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs a program over a PDF in a folder of its own and gives what `look` finds there. */
function over<T>(pdf: Uint8Array, command: readonly string[], look: (folder: string, stdout: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "dien-hinh-pdf-"));
  try {
    writeFileSync(join(folder, "a.pdf"), pdf);
    const [program, ...options] = command;
    const { status, stdout, stderr, error } = spawnSync(program!, options, { cwd: folder, maxBuffer: 1e8 });
    if (status !== 0) throw new Error(`${command.join(" ")}: ${error?.message ?? ""}${stdout}${stderr}`);
    return look(folder, stdout.toString("utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of each page, in the order in which it was written. */
export function pagesOf(pdf: Uint8Array): string[] {
  return over(pdf, ["pdftotext", "-raw", "-enc", "UTF-8", "a.pdf", "-"], (_, text) => text.split("\f").slice(0, -1));
}

/** The text as a reader sees it, lines and columns kept: a raised mark stays on its letter. */
export function seen(pdf: Uint8Array): string {
  return over(pdf, ["pdftotext", "-layout", "-enc", "UTF-8", "a.pdf", "-"], (_, text) => text);
}

/** What stands between two texts on paper says nothing of them: line breaks, columns. */
export const squeezed = (text: string): string => text.replace(/\s+/g, "");

export function qpdfCheck(pdf: Uint8Array): string {
  return over(pdf, ["qpdf", "--check", "a.pdf"], (_, text) => text);
}

/** The fonts of the PDF, a line each: name, type, emb, sub, uni. */
export function fontsOf(pdf: Uint8Array): string[] {
  return over(pdf, ["pdffonts", "a.pdf"], (_, text) => text.trim().split("\n").slice(2));
}

export function infoOf(pdf: Uint8Array): string {
  return over(pdf, ["pdfinfo", "-meta", "a.pdf"], (_, text) => text) + over(pdf, ["pdfinfo", "a.pdf"], (_, text) => text);
}

export function attachmentOf(pdf: Uint8Array): { readonly list: string; readonly bytes: Uint8Array } {
  const list = over(pdf, ["pdfdetach", "-list", "a.pdf"], (_, text) => text);
  return over(pdf, ["pdfdetach", "-save", "1", "-o", "out", "a.pdf"], (folder) => ({ list, bytes: readFileSync(join(folder, "out")) }));
}

/** The PDF's objects as text, streams inflated. */
export function objectsOf(pdf: Uint8Array): string {
  return over(pdf, ["qpdf", "--qdf", "--object-streams=disable", "a.pdf", "-"], (_, text) => text);
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Grey, 0 black … 255 white, row by row. */
  readonly pixels: Uint8Array;
}

/** A page as a picture, or the part of it that lies in `box` (pixels at that resolution). */
export function picture(pdf: Uint8Array, page: number, dpi: number, box?: readonly [x: number, y: number, width: number, height: number]): Picture {
  const crop = box ? ["-x", "-y", "-W", "-H"].flatMap((option, i) => [option, String(box[i])]) : [];
  const command = ["pdftoppm", "-gray", "-r", String(dpi), "-f", String(page), "-l", String(page), ...crop, "-singlefile", "a.pdf", "page"];
  return over(pdf, command, (folder) => parsePgm(readFileSync(join(folder, "page.pgm"))));
}

function parsePgm(file: Buffer): Picture {
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString("latin1", 0, 100))!;
  return { width: Number(width), height: Number(height), pixels: new Uint8Array(file.subarray(head.length)) };
}
