import { create } from "qrcode";

/** Modules of white that the standard wants on every side. */
export const QUIET = 4;

/** A QR code as a drawing: `path` is SVG path data over a square of `size` modules, the white border included. */
export interface Symbol {
  readonly size: number;
  readonly path: string;
}

/** @param bytes what the code carries, as bytes (level M: see `parts`) */
export function symbol(bytes: Uint8Array): Symbol {
  const { modules } = create([{ data: new Uint8ClampedArray(bytes), mode: "byte" }], { errorCorrectionLevel: "M" });
  let path = "";
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) {
      const from = x;
      while (x < modules.size && modules.get(y, x)) x++;
      if (x > from) path += `M${from + QUIET} ${y + QUIET}h${x - from}v1h-${x - from}z`;
    }
  }
  return { size: modules.size + 2 * QUIET, path };
}
