import { areaName } from "../../src/workbook/address";
import { highlightKind, isHighlight } from "../../src/workbook/highlight";
import type { Book, Cell } from "./model";

/** Everything of the clerk's in the workbook, without what makes no difference (a blank cell of no format). */
export function clerksState({ sheets, parts, names }: Book): unknown {
  return {
    parts: parts.map(({ xml }) => xml),
    names,
    sheets: sheets.map(({ id: _, rows, formats, ...sheet }) => ({
      ...sheet,
      cells: rows.flatMap((row, r) => row.flatMap((cell, c) => (cell && matters(cell) ? [[r, c, plain(cell)]] : []))),
      formats: formats.filter((format) => !isOurs(format)).map(({ id: __, ...format }) => format),
    })),
  };
}

/** A rule without a formula is one that broke off while it was made. */
function isOurs({ formula }: { readonly formula: string }): boolean {
  return isHighlight(formula) || formula === "";
}

function plain({ value, formula, numberFormat = "General", style = {}, locked = true }: Cell): unknown {
  return { value, formula, numberFormat, style, locked };
}

function matters(cell: Cell): boolean {
  return JSON.stringify(plain(cell)) !== JSON.stringify(plain({ value: "" }));
}

/** Our highlights as `sheet kind cells`, sorted. */
export function ourHighlights({ sheets }: Book): string[] {
  return sheets.flatMap(({ name, formats }) => formats.filter(isOurs)
    .map(({ formula, areas }) => `${name} ${highlightKind(formula)} ${areas.map(areaName).join(",")}`)).sort();
}
