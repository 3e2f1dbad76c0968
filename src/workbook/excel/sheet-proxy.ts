import { parseAreaName } from "../address";
import type { Area } from "../grid";
import { highlightKind, isHighlight } from "../highlight";
import { askHidden, type HiddenProxy } from "./hidden-parts";
import type { KnownHighlight, KnownSheet } from "./session";

/** What a read asks for: values only where they are likely to fit, merged areas only where they may cost the undo list. */
export interface Asked {
  readonly values: boolean;
  readonly merges: boolean;
  /** Which rows are hidden is asked at once where the last read found some. */
  readonly hiddenRows: boolean;
}

/** A sheet and everything that was asked about it in one request. */
export interface SheetProxy {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly hidden: HiddenProxy;
  readonly merges: { readonly areas: Excel.RangeAreas; readonly items: Excel.RangeCollection } | null;
}

/** Asks about a sheet, which may be a null object: all that hangs on it is one too. Ranges are untracked, else each run costs a request more. */
export function askSheet(sheet: Excel.Worksheet, asked: Asked): SheetProxy {
  sheet.load("id, name, visibility, protection/protected, protection/options");
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load(`rowIndex, columnIndex, rowCount, columnCount, rowHidden${asked.values ? ", values" : ""}`);
  const whole = sheet.getRange().untrack();
  const formats = whole.conditionalFormats;
  formats.load("items/id, items/type, items/customOrNullObject/rule/formula");
  return { sheet, used, formats, hidden: askHidden(used, asked.hiddenRows), merges: asked.merges ? askMerges(whole) : null };
}

function askMerges(whole: Excel.Range): NonNullable<SheetProxy["merges"]> {
  const areas = whole.getMergedAreasOrNullObject().untrack();
  areas.load("areaCount");
  const items = areas.areas;
  items.load("items/address");
  return { areas, items };
}

/** The used range, or `null` for an empty sheet. */
export function usedArea({ used }: SheetProxy): Excel.Range | null {
  return used.isNullObject ? null : used;
}

/** What is to be kept of a sheet; merged areas that were not asked for are those of the last full read. */
export function knownSheet(proxy: SheetProxy, before: KnownSheet | undefined): KnownSheet {
  const { sheet, formats } = proxy;
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    merges: proxy.merges ? mergedAreas(proxy.merges) : (before?.merges ?? []),
    highlights: formats.items.flatMap(highlightOf),
    protected: sheet.protection.protected,
    closed: sheet.protection.protected && sheet.protection.options.allowFormatCells !== true,
  };
}

function highlightOf(format: Excel.ConditionalFormat): KnownHighlight[] {
  if (format.type !== "Custom" || format.customOrNullObject.isNullObject) return [];
  const { formula } = format.customOrNullObject.rule;
  return isHighlight(formula) || isHalfMade(formula) ? [{ id: format.id, kind: highlightKind(formula) }] : [];
}

/** A rule without a formula shows nothing and cannot be made by hand: a write of ours broke off before its formula. */
function isHalfMade(formula: string): boolean {
  return formula === "" || formula === "=";
}

function mergedAreas({ areas, items }: NonNullable<SheetProxy["merges"]>): Area[] {
  if (areas.isNullObject) return [];
  return items.items.flatMap(({ address }) => parseAreaName(address.slice(address.lastIndexOf("!") + 1).replace(/\$/g, "")) ?? []);
}
