import type { Hint, HintKind } from "./sheet-content";

/**
 * How a hint looks, the same in every host: violet, which none of our highlights is, with a border, so that
 * both are seen where a cell has both.
 */
export const HINT_STYLES: Readonly<Record<HintKind, { readonly fill: string; readonly color: string; readonly bold: boolean }>> = {
  missing: { fill: "E8E0F4", color: "5B3E96", bold: false },
  malformed: { fill: "CDBCE8", color: "4B2A8A", bold: true },
};

/**
 * The rule's formula without the leading `=`. Its first term is always true and says what it is: it is no
 * highlight of ours, which come and go, but belongs to the template.
 */
export function hintFormula({ kind, formula }: Hint): string {
  return `AND(N("mau-dien-hinh:${kind}")=0,${formula})`;
}

/** Is this rule one of a template's hints? */
export function isHint(formula: string): boolean {
  return /^=?\s*AND\(\s*N\(\s*"mau-dien-hinh:[^"]*"\s*\)/i.test(formula);
}
