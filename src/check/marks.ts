import type { Mark, MarkKind } from "../workbook/changes";
import type { Finding, FindingKind } from "./finding";
import type { Report } from "./report";

const kinds: Readonly<Record<Exclude<FindingKind, "note">, MarkKind>> = {
  missing: "missing",
  invalid: "invalid",
  ineligible: "ineligible",
  unverified: "unverified",
};

/** The strongest of a cell's findings colours it. */
const strength: readonly MarkKind[] = ["unverified", "missing", "invalid", "ineligible"];

/** One mark a cell, for the cells of the checked workbook itself; a note marks nothing (`spec` §6). */
export function marksOf({ findings }: Report): Mark[] {
  const marks = new Map<string, Mark>();
  for (const finding of findings) {
    const mark = markOf(finding);
    if (!mark) continue;
    const key = `${mark.at.row},${mark.at.column},${mark.at.sheet}`;
    const other = marks.get(key);
    if (!other || strength.indexOf(mark.kind) > strength.indexOf(other.kind)) marks.set(key, mark);
  }
  return [...marks.values()];
}

function markOf({ at, kind }: Finding): Mark | null {
  if (kind === "note" || at === null || !("row" in at) || at.file !== undefined) return null;
  return { at, kind: kinds[kind] };
}
