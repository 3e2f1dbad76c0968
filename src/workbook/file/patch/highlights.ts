import { areaName } from "../../address";
import type { MarkKind } from "../../changes";
import { highlightFormula, isHighlight, type HighlightAreas } from "../../highlight";
import { isHint } from "../../hint";
import { tags } from "../xml/tags";
import { formatElements, type FormatElement } from "./format-rules";
import { byteText, type SheetLayout } from "./sheet-layout";
import type { Splice } from "./splice";

/** What may stand between `sheetData` and our conditional formats (ECMA-376 part 1, 18.3.1.99). */
const BEFORE = new Set([
  "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate",
  "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
]);

const PRIORITY = /(\spriority\s*=\s*["'])(\d{1,9})(?=["'])/;
/** Numbers from here on are those of hints that stand behind our highlights. */
const BEHIND = 1_000_000;

/** Rectangles in one rule; Excel gives up on lists far longer. */
const MAX_AREAS = 4000;

/** Replaces the highlights of a worksheet part: ours are taken out, these are put in. */
export function setHighlights(
  bytes: Uint8Array,
  layout: SheetLayout,
  highlights: readonly HighlightAreas[],
  styleOf: (kind: MarkKind) => number,
): Splice[] {
  const offset = layout.data.end;
  const tail = byteText.decode(bytes.subarray(offset));
  const elements = formatElements(tail);
  const splices = [...removeOurs(elements), ...moveHints(tail, elements, highlights.length > 0)];
  if (highlights.length > 0) {
    const at = insertionPlace(tail);
    let priority = highestPriority(tail, splices);
    const xml = highlights.flatMap(({ kind, areas }) => slices(areas, MAX_AREAS).map((some) => {
      priority += 1;
      return rule(layout.prefix, kind, some.map(areaName).join(" "), styleOf(kind), priority);
    }));
    splices.push({ at, until: at, xml: xml.join("") });
  }
  return splices.map(({ at, until, xml }) => ({ at: at + offset, until: until + offset, xml }));
}

function rule(prefix: string, kind: MarkKind, sqref: string, dxf: number, priority: number): string {
  const formula = highlightFormula(kind).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<${prefix}conditionalFormatting sqref="${sqref}"><${prefix}cfRule type="expression" dxfId="${dxf}" priority="${priority}">`
    + `<${prefix}formula>${formula}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`;
}

function removeOurs(elements: readonly FormatElement[]): Splice[] {
  return elements.flatMap(({ start, end, rules }) => {
    const ours = rules.filter(({ formula }) => formula !== null && isHighlight(formula));
    if (ours.length > 0 && ours.length === rules.length) return [{ at: start, until: end, xml: "" }];
    return ours.map((rule) => ({ at: rule.start, until: rule.end, xml: "" }));
  });
}

/**
 * A template's hints stand behind our highlights while there are any, and where they were again afterwards:
 * their numbers are moved up and down by the same.
 */
function moveHints(tail: string, elements: readonly FormatElement[], behind: boolean): Splice[] {
  const hints = elements.flatMap(({ rules }) => rules).filter(({ formula }) => formula !== null && isHint(formula));
  return hints.flatMap(({ tag }): Splice[] => {
    const match = PRIORITY.exec(tail.slice(tag.start, tag.end));
    if (!match) return [];
    const number = Number(match[2]);
    const wanted = (number % BEHIND) + (behind ? BEHIND : 0);
    const at = tag.start + match.index + match[1]!.length;
    return number === wanted ? [] : [{ at, until: at + match[2]!.length, xml: String(wanted) }];
  });
}

function insertionPlace(tail: string): number {
  for (const tag of tags(tail)) {
    if (tag.depth === 0 && !BEFORE.has(tag.name)) return tag.start;
  }
  return tail.length;
}

/** Ours come after the clerk's: a lower number is the stronger rule. Those of the x14 extension count too. */
function highestPriority(tail: string, changed: readonly Splice[]): number {
  let highest = 0;
  for (const match of tail.matchAll(new RegExp(PRIORITY, "g"))) {
    const at = match.index + match[1]!.length;
    const number = Number(match[2]);
    if (number < BEHIND && !changed.some((splice) => splice.at <= at && at < splice.until)) highest = Math.max(highest, number);
  }
  return highest;
}

function slices<T>(items: readonly T[], length: number): T[][] {
  const result: T[][] = [];
  for (let at = 0; at < items.length; at += length) result.push(items.slice(at, at + length));
  return result;
}
