import { areaName } from "../../address";
import type { MarkKind } from "../../changes";
import { highlightFormula, isHighlight, type HighlightAreas } from "../../highlight";
import { tags, type Tag } from "../xml/tags";
import { unescapeXml } from "../xml/text";
import { byteText, type SheetLayout } from "./sheet-layout";
import type { Splice } from "./splice";

/** What may stand between `sheetData` and our conditional formats (ECMA-376 part 1, 18.3.1.99). */
const BEFORE = new Set([
  "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate",
  "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
]);

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
  const splices = removeOurs(tail);
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

/** Another program may have joined our rule with the clerk's in one element: then only the rule goes. */
function removeOurs(tail: string): Splice[] {
  const splices: Splice[] = [];
  let element: Tag | null = null;
  let rules: { start: number; end: number; ours: boolean }[] = [];
  let ruleTag: Tag | null = null;
  for (const tag of tags(tail)) {
    if (tag.name === "conditionalFormatting" && tag.kind === "open") {
      element = tag;
      rules = [];
    } else if (element && tag.name === "cfRule" && tag.kind !== "close") {
      ruleTag = tag;
      if (tag.kind === "empty") rules.push({ start: tag.start, end: tag.end, ours: false });
    } else if (element && ruleTag && tag.name === "cfRule") {
      rules.push({ start: ruleTag.start, end: tag.end, ours: isOurs(tail.slice(ruleTag.end, tag.start)) });
    } else if (element && tag.name === "conditionalFormatting" && tag.kind === "close") {
      const ours = rules.filter((found) => found.ours);
      if (ours.length > 0 && ours.length === rules.length) splices.push({ at: element.start, until: tag.end, xml: "" });
      else splices.push(...ours.map(({ start, end }) => ({ at: start, until: end, xml: "" })));
      element = null;
    }
  }
  return splices;
}

function isOurs(rule: string): boolean {
  const formula = /<(?:[\w.-]+:)?formula\s*>([^<]*)</.exec(rule)?.[1];
  return formula !== undefined && isHighlight(unescapeXml(formula));
}

function insertionPlace(tail: string): number {
  for (const tag of tags(tail)) {
    if (tag.depth === 0 && !BEFORE.has(tag.name)) return tag.start;
  }
  return tail.length;
}

/** Ours come after the clerk's: a lower number is the stronger rule. Those of the x14 extension count too. */
function highestPriority(tail: string, removed: readonly Splice[]): number {
  let highest = 0;
  for (const match of tail.matchAll(/\spriority\s*=\s*["'](\d{1,9})["']/g)) {
    if (!removed.some(({ at, until }) => at <= match.index && match.index < until)) highest = Math.max(highest, Number(match[1]));
  }
  return highest;
}

function slices<T>(items: readonly T[], length: number): T[][] {
  const result: T[][] = [];
  for (let at = 0; at < items.length; at += length) result.push(items.slice(at, at + length));
  return result;
}
