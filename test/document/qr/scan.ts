import { readFileSync } from "node:fs";
import { join } from "node:path";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import type { Picture } from "../pdf/tools";

// Looked up once: in jest a global is costly, and there are millions of pixels.
const { imul, max, min, round } = Math;

const wasm = readFileSync(join(__dirname, "../../../node_modules/zxing-wasm/dist/reader/zxing_reader.wasm"));

/** Reads every QR code of a picture; the reader's wasm comes from its package, not from the network. */
export async function readCodes({ width, height, pixels }: Picture): Promise<Uint8Array[]> {
  await prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length) as ArrayBuffer }, fireImmediately: true });
  const data = new Uint8ClampedArray(4 * pixels.length).fill(255);
  for (let i = 0; i < pixels.length; i++) data.fill(pixels[i]!, 4 * i, 4 * i + 3);
  const found = await readBarcodes({ data, width, height, colorSpace: "srgb" } as ImageData, { formats: ["QRCode"], tryHarder: true, maxNumberOfSymbols: 8 });
  return found.filter(({ isValid }) => isValid).map(({ bytes }) => bytes);
}

/** What a scanner makes of a page: turned by some degrees, blurred, speckled, the same each time. */
export function scanned(page: Picture, { degrees, noise }: { readonly degrees: number; readonly noise: number }): Picture {
  return speckled(blurred(turned(page, degrees)), noise);
}

function turned({ width, height, pixels }: Picture, degrees: number): Picture {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const out = new Uint8Array(pixels.length).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - width / 2, y - height / 2];
      const [fromX, fromY] = [round(width / 2 + cos * dx + sin * dy), round(height / 2 - sin * dx + cos * dy)];
      if (fromX >= 0 && fromX < width && fromY >= 0 && fromY < height) out[y * width + x] = pixels[fromY * width + fromX]!;
    }
  }
  return { width, height, pixels: out };
}

/** The mean of each pixel and its eight neighbours. */
function blurred({ width, height, pixels }: Picture): Picture {
  const out = Uint8Array.from(pixels);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      let sum = 0;
      for (let row = y - 1; row <= y + 1; row++) for (let at = x - 1; at <= x + 1; at++) sum += pixels[row * width + at]!;
      out[y * width + x] = sum / 9;
    }
  }
  return { width, height, pixels: out };
}

function speckled({ width, height, pixels }: Picture, noise: number): Picture {
  let seed = 20211020;
  const random = (): number => (seed = (imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const out = pixels.map((grey) => max(0, min(255, grey + (random() + random() - 1) * noise)));
  return { width, height, pixels: out };
}
