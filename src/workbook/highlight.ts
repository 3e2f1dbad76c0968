import { cellKey, joinCells } from "./areas";
import type { Mark, MarkKind } from "./changes";
import type { Area } from "./grid";

/**
 * What a highlight is, the same in every host (`spec` §6): a conditional format that is always true
 * and names itself in its formula. No stored state is needed to find and remove it again.
 */
export interface HighlightStyle {
  /** `RRGGBB` */
  readonly fill: string;
  readonly color: string;
  /** A second sign beside the colour, for those who cannot tell the colours apart. */
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

/** Strongest first: a cell with several marks shows the first of these that it has. */
export const MARK_KINDS: readonly MarkKind[] = ["ineligible", "invalid", "missing", "unverified"];

const red: HighlightStyle = { fill: "FFC7CE", color: "9C0006", bold: true, italic: false, underline: false };

export const HIGHLIGHT_STYLES: Readonly<Record<MarkKind, HighlightStyle>> = {
  ineligible: { ...red, underline: true },
  invalid: red,
  missing: { fill: "FFF200", color: "000000", bold: false, italic: false, underline: false },
  unverified: { fill: "FFC166", color: "7F3F00", bold: false, italic: true, underline: false },
};

/** The rule's formula without the leading `=`, as a file stores it. `N` of a text is 0, so it is always true. */
export function highlightFormula(kind: MarkKind): string {
  return `N("dien-hinh:${kind}")=0`;
}

/** The kind a rule's formula marks, with or without the leading `=`; `null` where it is not ours. */
export function highlightKind(formula: string): MarkKind | null {
  const name = /^=?\s*N\(\s*"dien-hinh:([a-z]+)"\s*\)\s*=\s*0\s*$/i.exec(formula)?.[1];
  return MARK_KINDS.find((kind) => kind === name) ?? null;
}

/** Is this rule one of our highlights, of whatever kind and version? */
export function isHighlight(formula: string): boolean {
  return /^=?\s*N\(\s*"dien-hinh:[^"]*"\s*\)/i.test(formula);
}

export interface HighlightAreas {
  readonly sheet: string;
  readonly kind: MarkKind;
  /** Rectangles that do not overlap, from top to bottom. */
  readonly areas: readonly Area[];
}

/**
 * Marks -> at most one highlight per sheet and kind, in the order of the sheets' first marks and of
 * {@link MARK_KINDS}. Each cell keeps its strongest kind only; neighbours are merged to rectangles.
 */
export function highlightAreas(marks: readonly Mark[]): HighlightAreas[] {
  return [...strongestByCell(marks)].flatMap(([sheet, cells]) => {
    const byKind = new Map<MarkKind, number[]>(MARK_KINDS.map((kind) => [kind, []]));
    for (const [key, kind] of cells) byKind.get(kind)!.push(key);
    return [...byKind].flatMap(([kind, keys]) => (keys.length === 0 ? [] : [{ sheet, kind, areas: joinCells(keys) }]));
  });
}

function strongestByCell(marks: readonly Mark[]): Map<string, Map<number, MarkKind>> {
  const sheets = new Map<string, Map<number, MarkKind>>();
  for (const { at, kind } of marks) {
    if (at.file !== undefined) continue;
    let cells = sheets.get(at.sheet);
    if (!cells) sheets.set(at.sheet, (cells = new Map<number, MarkKind>()));
    const key = cellKey(at.row, at.column);
    const known = cells.get(key);
    if (!known || MARK_KINDS.indexOf(kind) < MARK_KINDS.indexOf(known)) cells.set(key, kind);
  }
  return sheets;
}
