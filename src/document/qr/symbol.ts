import { zlibSync } from "fflate";
import { create } from "qrcode";
import { crc32 } from "./crc32";

/** Modules of white that the standard wants on every side. */
export const QUIET = 4;
/** Dots of a module's side: a reader that smooths pictures blurs but its edges. */
const DOTS = 4;

/** A QR code as a picture: a PNG, black on white, of a square of `size` modules, the white border included. */
export interface Symbol {
  readonly size: number;
  readonly png: Uint8Array;
}

/** @param bytes what the code carries, as bytes (level M: see `parts`) */
export function symbol(bytes: Uint8Array): Symbol {
  const { modules } = create([{ data: new Uint8ClampedArray(bytes), mode: "byte" }], { errorCorrectionLevel: "M" });
  const size = modules.size + 2 * QUIET;
  const isDark = (x: number, y: number): boolean => x >= 0 && y >= 0 && x < modules.size && y < modules.size && Boolean(modules.get(y, x));
  return { size, png: png(size * DOTS, (x, y) => isDark(Math.floor(x / DOTS) - QUIET, Math.floor(y / DOTS) - QUIET)) };
}

/** A square PNG of one bit a dot (ISO/IEC 15948): white is 1, every row begins with its filter, none. */
function png(side: number, isDark: (x: number, y: number) => boolean): Uint8Array {
  const row = 1 + Math.ceil(side / 8);
  const dots = new Uint8Array(row * side);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) if (!isDark(x, y)) dots[y * row + 1 + (x >> 3)]! |= 0x80 >> (x & 7);
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, side);
  view.setUint32(4, side);
  header[8] = 1;
  const chunks = [chunk("IHDR", header), chunk("IDAT", zlibSync(dots)), chunk("IEND", new Uint8Array())];
  return Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...chunks.flatMap((bytes) => [...bytes])]);
}

/** Length, type, data and the sum of the last two. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}
