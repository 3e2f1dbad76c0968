import { areaName } from "../address";
import type { Mark } from "../changes";
import { HIGHLIGHT_STYLES, highlightAreas, highlightFormula, type HighlightAreas, type HighlightStyle } from "../highlight";
import { addresses } from "./limits";
import type { Session, Written } from "./session";

/** What is to be done to bring the highlights to what was asked. */
export interface HighlightPlan {
  readonly asked: string;
  readonly wanted: readonly HighlightAreas[];
  /** Ours that stand there now, by sheet id. */
  readonly stale: readonly { readonly sheet: string; readonly id: string }[];
  /** Sheets that are protected against it. */
  readonly unmarked: readonly string[];
}

/** `null`: everything stands there already as asked, nothing is to be written (and the clerk keeps the undo list). */
export function planHighlights(session: Session, marks: readonly Mark[]): HighlightPlan | null {
  const sheets = session.sheets ?? [];
  const closed = new Set(sheets.filter((sheet) => sheet.closed).map(({ name }) => name));
  const all = highlightAreas(marks);
  const wanted = all.filter(({ sheet }) => !closed.has(sheet));
  const unmarked = [...new Set(all.map(({ sheet }) => sheet))].filter((sheet) => closed.has(sheet));
  const stale = sheets.filter((sheet) => !sheet.closed)
    .flatMap((sheet) => sheet.highlights.map(({ id }) => ({ sheet: sheet.id, id })));
  const asked = JSON.stringify(wanted.map(({ sheet, kind, areas }) => [session.key(sheet), kind, areas.map(areaName)]));
  const nothing = wanted.length === 0 ? stale.length === 0 : session.written?.asked === asked;
  return nothing && unmarked.length === 0 ? null : { asked, wanted: nothing ? [] : wanted, stale: nothing ? [] : stale, unmarked };
}

interface Added {
  readonly sheet: string;
  readonly format: Excel.ConditionalFormat;
  readonly ranges: Excel.RangeAreas;
}

/** Puts the plan into the request that is being built. After the sync, `done` says what stands there now. */
export function putHighlights(session: Session, context: Excel.RequestContext, plan: HighlightPlan): { done(): Written } {
  const { worksheets } = context.workbook;
  for (const { sheet, id } of plan.stale) {
    worksheets.getItem(sheet).getRange().untrack().conditionalFormats.getItem(id).delete();
  }
  const added = plan.wanted.flatMap(({ sheet, kind, areas }) =>
    addresses(areas).map((address) =>
      addHighlight(worksheets.getItem(session.key(sheet)), session.key(sheet), address, highlightFormula(kind), HIGHLIGHT_STYLES[kind])));
  return {
    done: () => ({
      asked: plan.asked,
      highlights: added.map(({ sheet, format, ranges }) => ({ sheet, id: format.id, address: ranges.address })),
    }),
  };
}

function addHighlight(sheet: Excel.Worksheet, id: string, address: string, formula: string, style: HighlightStyle): Added {
  const format = sheet.getRanges(address).untrack().conditionalFormats.add("Custom");
  format.custom.rule.formula = `=${formula}`;
  const { fill, font } = format.custom.format;
  fill.color = `#${style.fill}`;
  font.color = `#${style.color}`;
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.underline) font.underline = "Single";
  format.load("id");
  const ranges = format.getRanges().untrack();
  ranges.load("address");
  return { sheet: id, format, ranges };
}

/** Keeps what was written for the next comparison. */
export function rememberHighlights(session: Session, written: Written, plan: HighlightPlan): void {
  if (plan.wanted.length === 0 && plan.stale.length === 0) return;
  session.written = written;
  session.sheets = session.sheets?.map((sheet) => sheet.closed ? sheet : {
    ...sheet,
    highlights: written.highlights.filter((highlight) => highlight.sheet === sheet.id).map(({ id }) => ({ id, kind: null })),
  }) ?? null;
}
