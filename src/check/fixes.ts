import type { CellRef } from "../workbook/grid";
import type { SetCell } from "../workbook/changes";
import type { Edit, Finding, Fix } from "./finding";

/** Cells that two fixes would write differently: neither is applied, the clerk decides (`spec` §5.2). */
export interface FixConflict {
  readonly at: CellRef;
  readonly edits: readonly Edit[];
}

export interface CollectedEdits {
  readonly edits: readonly Edit[];
  readonly conflicts: readonly FixConflict[];
}

/**
 * What "fix all that is safe" does: the edits of every fix, each cell once. Identical edits merge; a fix
 * that shares a cell with another that writes something else is left out as a whole.
 */
export function collectEdits(findings: readonly Finding[]): CollectedEdits {
  const fixes = findings.flatMap(({ fix }) => (fix ? [fix] : []));
  const byCell = new Map<string, Edit[]>();
  for (const edit of fixes.flatMap((fix) => fix.edits)) {
    const same = byCell.get(cellKey(edit.at));
    if (!same) byCell.set(cellKey(edit.at), [edit]);
    else if (!same.some((other) => isSame(edit, other))) same.push(edit);
  }
  const whole = (fix: Fix) => fix.edits.every(({ at }) => byCell.get(cellKey(at))!.length === 1);
  const kept = new Set(fixes.filter(whole).flatMap((fix) => fix.edits.map(({ at }) => cellKey(at))));
  const cells = [...byCell];
  return {
    edits: cells.flatMap(([key, edits]) => (kept.has(key) ? edits : [])),
    conflicts: cells.flatMap(([, edits]) => (edits.length > 1 ? [{ at: edits[0]!.at, edits }] : [])),
  };
}

/** Edits as changes of the workbook; the host refuses one whose cell no longer holds `from`. */
export function fixChanges(edits: readonly Edit[]): SetCell[] {
  return edits.map(({ at, from, to }) => ({ kind: "set-cell", at, from, to }));
}

function cellKey({ file, sheet, row, column }: CellRef): string {
  return `${row},${column},${file ?? ""}\n${sheet}`;
}

function isSame(a: Edit, b: Edit): boolean {
  return a.to === b.to && JSON.stringify(a.from) === JSON.stringify(b.from);
}
