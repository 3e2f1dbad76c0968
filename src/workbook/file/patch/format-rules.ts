import { tags, type Tag } from "../xml/tags";
import { unescapeXml } from "../xml/text";

/** One conditional format of a worksheet part, in places of the text it was found in. */
export interface FormatRule {
  readonly start: number;
  readonly end: number;
  /** Its start tag. */
  readonly tag: Tag;
  /** Its first formula, `null` where it has none. */
  readonly formula: string | null;
}

/** A `conditionalFormatting` element; another program may have joined our rule with the clerk's in one. */
export interface FormatElement {
  readonly start: number;
  readonly end: number;
  readonly rules: readonly FormatRule[];
}

/** The conditional formats in a piece of a worksheet part; those of the x14 extension are not among them. */
export function formatElements(xml: string): FormatElement[] {
  const found: FormatElement[] = [];
  let element: Tag | null = null;
  let rules: FormatRule[] = [];
  let rule: Tag | null = null;
  for (const tag of tags(xml)) {
    if (tag.name === "conditionalFormatting" && tag.kind === "open") {
      element = tag;
      rules = [];
    } else if (element && tag.name === "cfRule" && tag.kind !== "close") {
      rule = tag;
      if (tag.kind === "empty") rules.push({ start: tag.start, end: tag.end, tag, formula: null });
    } else if (element && rule && tag.name === "cfRule") {
      rules.push({ start: rule.start, end: tag.end, tag: rule, formula: formulaIn(xml.slice(rule.end, tag.start)) });
    } else if (element && tag.name === "conditionalFormatting" && tag.kind === "close") {
      found.push({ start: element.start, end: tag.end, rules });
      element = null;
    }
  }
  return found;
}

function formulaIn(rule: string): string | null {
  const formula = /<(?:[\w.-]+:)?formula\s*>([^<]*)</.exec(rule)?.[1];
  return formula === undefined ? null : unescapeXml(formula);
}
