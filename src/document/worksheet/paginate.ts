import type { Band } from "./bands";

export interface Paged {
  readonly bands: readonly Band[];
  /** Indices of the bands that begin a page by our own word; other pages end where they are full. */
  readonly breaks: readonly number[];
}

/**
 * Where pages must be broken by hand: before rows that have to stay together, and in a table whose header
 * the print titles do not repeat: its header is put in again as a row. Heights are those of the PDF, so that
 * its pages end where those of the PDF do.
 * @param used points taken on the first page
 * @param capacity points of a page
 * @param titles the header that the print titles repeat on all pages after it
 */
export function paginate(bands: readonly Band[], used: number, capacity: number, titles: Band | null): Paged {
  const paged: Band[] = [];
  const breaks: number[] = [];
  let filled = used;
  let repeated = 0;
  for (const group of groups(bands)) {
    const height = group.reduce((sum, band) => sum + band.height, 0);
    const { header } = group[0]!;
    const byHand = group.length > 1 || (header !== undefined && header !== titles);
    if (filled + height > capacity && paged.length > 0) {
      filled = repeated;
      if (byHand) breaks.push(paged.length);
      if (header !== undefined && header !== titles) {
        paged.push(header);
        filled += header.height;
      }
    }
    paged.push(...group);
    filled += height;
    if (titles !== null && group.includes(titles)) repeated = titles.height;
  }
  return { bands: paged, breaks };
}

/** Bands that stay together. */
function groups(bands: readonly Band[]): Band[][] {
  const found: Band[][] = [];
  let open = false;
  for (const band of bands) {
    if (open) found.at(-1)!.push(band);
    else found.push([band]);
    open = band.keep === true;
  }
  return found;
}
