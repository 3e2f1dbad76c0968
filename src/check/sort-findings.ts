import type { Form } from "../sheets/records";
import type { Grid } from "../workbook/grid";
import type { Finding } from "./finding";

/**
 * In the order of the form, then of the other sheets, then of the staff file; within a sheet what
 * concerns the whole of it first, then by row and column. What stands nowhere comes last.
 */
export function sortFindings(findings: readonly Finding[], form: Form, grids: readonly Grid[]): Finding[] {
  const { collectives, individuals } = form.tables;
  const formSheets = [collectives, individuals].flatMap((table) => (table ? [table.sheet] : []));
  const ranks = new Map<string, number>();
  const rank = (key: string) => ranks.has(key) || ranks.set(key, ranks.size);
  formSheets.forEach((sheet) => rank(sheetKey({ sheet })));
  grids.forEach(({ name, file }) => rank(sheetKey(file === undefined ? { sheet: name } : { sheet: name, file })));
  return findings
    .map((finding) => ({ finding, key: keyOf(finding, ranks) }))
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.key[2] - b.key[2])
    .map(({ finding }) => finding);
}

function keyOf({ at }: Finding, ranks: ReadonlyMap<string, number>): readonly [number, number, number] {
  if (at === null) return [ranks.size + 1, -1, -1];
  const rank = ranks.get(sheetKey(at)) ?? ranks.size;
  return "row" in at ? [rank, at.row, at.column] : [rank, -1, -1];
}

function sheetKey({ sheet, file = "" }: { readonly sheet: string; readonly file?: string }): string {
  return `${file}\n${sheet}`;
}
