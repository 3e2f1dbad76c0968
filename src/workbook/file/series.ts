import type { Change } from "../changes";
import { Book } from "./book";
import { codecOf } from "./codec-of";
import { emptyWorkbook } from "./empty";
import type { OpenOptions } from "./host";
import { openWorkbook } from "./open";
import { applyChanges } from "./patch/apply-changes";
import { render } from "./patch/render";
import { findWorkbook } from "./read/package";
import { Archive } from "./zip/archive";
import { readDirectory } from "./zip/directory";

export interface MadeWorkbook {
  readonly bytes: Uint8Array;
  /**
   * Its parts as a text: names, sizes and check sums. Equal texts, equal workbooks, whichever deflate
   * (the browser's, Node's) has made the bytes.
   */
  readonly parts: string;
}

/** An .xlsx out of nothing but these changes; the same changes and codec give the same bytes. */
export async function newWorkbook(changes: readonly Change[], options: OpenOptions = {}): Promise<Uint8Array> {
  const host = await openWorkbook(emptyWorkbook(), "", options);
  await host.apply(changes);
  return host.save();
}

/**
 * Workbooks that differ from a first one in a few sheets: what they share is made and compressed once, and
 * copied. What is made depends on its changes alone, not on what was made before it.
 */
export class WorkbookSeries {
  private constructor(
    private readonly book: Book,
    private readonly base: readonly string[],
  ) {}

  /** @param base the changes that make the first workbook; each workbook of the series has as many, in this order */
  static async open(base: readonly Change[], options: OpenOptions = {}): Promise<WorkbookSeries> {
    const archive = new Archive(await newWorkbook(base, options), await codecOf(options));
    const book = new Book(archive, await findWorkbook(archive), options);
    await book.scan(book.initialState([]));
    return new WorkbookSeries(book, base.map((change) => JSON.stringify(change)));
  }

  async make(changes: readonly Change[]): Promise<MadeWorkbook> {
    const { book, base } = this;
    book.archive.restart();
    const differing = changes.filter((change, i) => JSON.stringify(change) !== base[i]);
    const { state } = await applyChanges(book, book.initialState([]), differing);
    await book.scan(state);
    const bytes = await render(book, state);
    const parts = readDirectory(bytes).entries.map(({ name, size, crc }) => `${name} ${size} ${crc}`);
    return { bytes, parts: parts.join("\n") };
  }
}
