import { ProgramError } from "../../../problem";
import type { MarkKind } from "../../changes";
import { highlightAreas, type HighlightAreas } from "../../highlight";
import type { Book } from "../book";
import { relationsPath } from "../read/package";
import { cellKey } from "../../areas";
import { writeChecker } from "./checker-part";
import { PackageDraft } from "./draft";
import { editCells } from "./edit-cells";
import { setHighlights } from "./highlights";
import { writeMemoryPart } from "./memory-part";
import { locateRows } from "./sheet-layout";
import { splicePieces } from "./splice";
import type { BookState, SheetState } from "./state";
import type { StyleBook } from "./style-book";
import { addSheet, calculateOnLoad, setNames, sheetIndex } from "./workbook-xml";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * The bytes of the workbook with all that the state holds: the file's own, where that is nothing.
 * @throws ProgramError `file-no-sheets` where there is none to write
 */
export async function render(book: Book, state: BookState): Promise<Uint8Array> {
  if (book.parts.names.length === 0 && state.sheets.length === 0) throw new ProgramError("file-no-sheets");
  return new Renderer(book, state, new PackageDraft(book.archive), await book.styles()).render();
}

class Renderer {
  private workbook: string;
  private readonly highlights: readonly HighlightAreas[];

  constructor(
    private readonly book: Book,
    private readonly state: BookState,
    private readonly draft: PackageDraft,
    private readonly styles: StyleBook,
  ) {
    this.workbook = book.parts.xml;
    this.highlights = highlightAreas(state.marks ?? []);
  }

  async render(): Promise<Uint8Array> {
    const { book, state, draft } = this;
    for (const sheet of state.sheets) await this.sheet(sheet);
    if (state.sheets.some(({ edits }) => edits.size > 0) && state.sheets.some((sheet) => book.sheet(sheet).hasFormulas)) {
      this.workbook = calculateOnLoad(this.workbook);
    }
    if (this.workbook !== book.parts.xml) draft.setText(book.parts.path, this.workbook);
    await this.dropCalculationChain();
    await this.saveStyles();
    if (state.memory) await writeMemoryPart(draft, book.parts.path, await book.memoryPart(), state.memory, book.namespaces);
    if (state.checker) await writeChecker(draft, state.checker);
    return draft.save();
  }

  private async sheet(sheet: SheetState): Promise<void> {
    const { source, edits } = sheet;
    const areas = this.highlights.filter((found) => found.sheet === sheet.name);
    const touchesMarks = this.state.marks !== null && (areas.length > 0 || this.book.sheet(sheet).hasConditionalFormats);
    if (source.kind === "part" && edits.size === 0 && !touchesMarks) return;
    const bytes = await this.book.bytes(source, this.styles);
    const layout = locateRows(bytes, [...edits.keys()].map((key) => Math.floor(key / cellKey(1, 0))));
    const splices = editCells(layout, edits, (edit, own) =>
      edit.numberFormat === undefined ? own : this.styles.withFormat(own, edit.numberFormat));
    if (touchesMarks) splices.push(...setHighlights(bytes, layout, areas, (kind: MarkKind) => this.styles.mark(kind)));
    if (source.kind === "part" && splices.length === 0) return;
    this.draft.set(await this.pathOf(sheet), splicePieces(bytes, splices));
  }

  /** Where a sheet goes; one that is new is made known to the workbook. */
  private async pathOf({ name, source }: SheetState): Promise<string> {
    const { draft, book: { parts, namespaces } } = this;
    if (source.kind === "part") return source.part.path;
    let path = source.replaces?.path;
    if (path !== undefined) draft.remove(relationsPath(path));
    else {
      const folder = parts.path.slice(0, parts.path.lastIndexOf("/") + 1);
      path = draft.freeName((number) => `${folder}worksheets/sheet${number}.xml`);
      await draft.declare(path, `${SPREADSHEET}.worksheet+xml`);
      const id = await draft.relate(parts.path, `${namespaces.relations}/worksheet`, `/${path}`);
      this.workbook = addSheet(this.workbook, name, id, namespaces.relations);
    }
    this.workbook = setNames(this.workbook, name, sheetIndex(this.workbook, name), source.content);
    return path;
  }

  /**
   * The chain lists the cells with formulas; Excel repairs a file whose chain names one that is gone. Without
   * a chain it makes a new one.
   */
  private async dropCalculationChain(): Promise<void> {
    const { draft, state, book } = this;
    const gone = state.sheets.some(({ source }) => source.kind === "content" && source.replaces !== null && book.hadFormulas(source.replaces));
    const chain = book.parts.relations.find(({ type, path }) => type === "calcChain" && draft.has(path));
    if (gone && chain) await draft.drop(book.parts.path, chain.path);
  }

  private async saveStyles(): Promise<void> {
    const { draft, styles, book: { parts, namespaces, stylesPath } } = this;
    const xml = styles.render();
    if (xml === null) return;
    if (stylesPath !== null) return draft.setText(stylesPath, xml);
    const path = `${parts.path.slice(0, parts.path.lastIndexOf("/") + 1)}styles.xml`;
    draft.setText(path, xml);
    await draft.declare(path, `${SPREADSHEET}.styles+xml`);
    await draft.relate(parts.path, `${namespaces.relations}/styles`, `/${path}`);
  }
}
