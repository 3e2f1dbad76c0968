import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FONT_FILES, type FontBytes } from "../document/pdf/render-pdf";

/** The faces of the font, which the build puts beside the program. */
export function readFonts(): FontBytes {
  const faces = Object.entries(FONT_FILES).map(([face, file]) => [face, new Uint8Array(readFileSync(join(__dirname, file)))]);
  return Object.fromEntries(faces) as Record<keyof FontBytes, Uint8Array>;
}
