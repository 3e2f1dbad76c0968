import type { Session, WrittenHighlight } from "./session";

/** One of our own highlights, asked for where it stands now. */
export interface WrittenProxy {
  readonly wanted: WrittenHighlight;
  readonly ranges: Excel.RangeAreas;
}

/** Asks where the highlights of the last write stand now (ExcelApi 1.14: ids that are gone give null objects). */
export function loadWritten(session: Session, context: Excel.RequestContext): WrittenProxy[] {
  if (!session.written || !session.supports(14)) return [];
  return session.written.highlights.map((wanted) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(wanted.sheet);
    const ranges = sheet.getRange().untrack().conditionalFormats.getItemOrNullObject(wanted.id).getRanges().untrack();
    ranges.load("address");
    return { wanted, ranges };
  });
}

/** Is every highlight of the last write still there, in its place, and no other one? */
export function isIntact(session: Session, found: readonly WrittenProxy[]): boolean {
  const { written, sheets } = session;
  if (!written || !sheets || found.length !== written.highlights.length) return false;
  const count = sheets.reduce((sum, { highlights }) => sum + highlights.length, 0);
  return count === found.length && found.every(({ wanted, ranges }) => !ranges.isNullObject && ranges.address === wanted.address);
}
