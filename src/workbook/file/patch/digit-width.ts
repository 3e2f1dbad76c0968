import { tags } from "../xml/tags";
import type { StyleSheet } from "./style-sheet";

/** Widths of a digit in em, by font; of others the common one of sans-serif fonts. */
const DIGITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:times|liberation serif|tinos|cambria math|\.vntime|vni-times)/i, 0.5],
  [/^(?:calibri|carlito|aptos narrow)/i, 0.507],
  [/^cambria/i, 0.554],
  [/^(?:verdana|dejavu)/i, 0.636],
];
const COMMON = 0.556;
const CALIBRI = { name: "Calibri", size: 11 };

/**
 * Pixels of a digit in the font of the style Normal, at 96 dpi: the unit of column widths (ECMA-376 part 1,
 * 18.3.1.13). Rounded down: a column a little too wide is printed a little smaller, one too narrow cuts text.
 */
export function digitWidth(styles: StyleSheet): number {
  const { name, size } = normalFont(styles) ?? CALIBRI;
  const em = DIGITS.find(([font]) => font.test(name))?.[1] ?? COMMON;
  return Math.max(1, Math.floor(Math.round((size * 96) / 72) * em));
}

function normalFont(styles: StyleSheet): { readonly name: string; readonly size: number } | null {
  const normal = styles.items("cellStyleXfs")[0] ?? "";
  const [xf] = tags(normal);
  const found = { name: "", size: 0 };
  for (const tag of tags(styles.items("fonts")[Number(xf?.attribute("fontId") ?? 0)] ?? "")) {
    if (tag.name === "name") found.name = tag.attribute("val") ?? "";
    if (tag.name === "sz") found.size = Number(tag.attribute("val"));
  }
  return found.name !== "" && found.size > 0 ? found : null;
}
