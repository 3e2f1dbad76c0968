/**
 * Makes assets/fonts anew from the whole Tinos (metric-equal to Times New Roman): the letters of
 * Vietnamese and of the peoples of Gia Lai, so that the PDF part stays small. `node src/dev/fonts.mjs`.
 *
 * Tinos 1.23 (Apache 2.0), not the later 1.340: there the regular face has lost the places of its
 * marks, and the breve of H'Ơ̆n falls beside its letter.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const FACES = {
  regular: "Tinos_400Regular.ttf",
  bold: "Tinos_700Bold.ttf",
  italic: "Tinos_400Regular_Italic.ttf",
  "bold-italic": "Tinos_700Bold_Italic.ttf",
};

/** Latin with its extensions and marks, the signs of office writing, and □ for what is not here. */
const RANGES = [
  [0x20, 0x7e], [0xa0, 0x24f], [0x2b9, 0x2dd], [0x300, 0x315], [0x31b, 0x338], [0x1e00, 0x1eff], [0x2010, 0x2027],
  [0x202f, 0x203a], [0x2044, 0x2044], [0x2070, 0x208e], [0x20ab, 0x20ac], [0x2116, 0x2122], [0x2153, 0x215e],
  [0x2190, 0x2193], [0x2212, 0x2212], [0x221e, 0x221e], [0x2248, 0x2248], [0x2260, 0x2265], [0x25a0, 0x25a1], [0x25cf, 0x25cf],
];

const target = fileURLToPath(new URL("../../assets/fonts/", import.meta.url));
const letters = RANGES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))).join("");

mkdirSync(target, { recursive: true });
for (const [face, file] of Object.entries(FACES)) {
  const whole = readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${file}`)));
  const subset = await subsetFont(whole, letters, { targetFormat: "truetype", noHinting: true });
  writeFileSync(`${target}tinos-${face}.ttf`, subset);
  console.log(`tinos-${face}.ttf ${(subset.length / 1000).toFixed(1)} KB`);
}
