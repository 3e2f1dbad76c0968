import { cellKey } from "../../areas";
import type { Book } from "../book";
import type { Align } from "../host";
import { styleAt } from "./edit-cells";
import { locateRows } from "./sheet-layout";
import type { SheetState } from "./state";

/** More merged areas than these are aligned as plain texts are: nobody looks at so many. */
const MAX_AREAS = 5000;

/** How the texts that run over merged columns are aligned, by `cellKey`, where their style says it. */
export async function mergedAlignments(book: Book, sheet: SheetState): Promise<ReadonlyMap<number, Align>> {
  const areas = book.sheet(sheet).merges.filter(({ left, right }) => right > left).slice(0, MAX_AREAS);
  const found = new Map<number, Align>();
  if (areas.length === 0) return found;
  const styles = await book.styles();
  const rows = areas.map(({ top }) => top);
  const layout = locateRows(await book.bytesTo(sheet.source, styles, rows.reduce((most, row) => Math.max(most, row))), rows);
  for (const { top, left } of areas) {
    const align = styles.alignOf(styleAt(layout, top, left));
    if (align) found.set(cellKey(top, left), align);
  }
  return found;
}
