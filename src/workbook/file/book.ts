import type { Grid } from "../grid";
import type { ReadOptions } from "../port";
import type { OpenOptions } from "./host";
import { MAX_INFLATED_BYTES } from "./limits";
import { rowAfter } from "./patch/row-after";
import { contentSheetXml } from "./patch/content-sheet";
import { readMemoryPart, type MemoryPart } from "./patch/memory-part";
import { namespacesOf, type Namespaces } from "./patch/namespaces";
import type { BookState, RawContent, SheetSource, SheetState } from "./patch/state";
import { StyleBook } from "./patch/style-book";
import { emptyStyleSheet } from "./patch/style-sheet";
import { ByteStrings } from "./read/byte-strings";
import type { SheetPart, WorkbookParts } from "./read/package";
import { readSheets } from "./read/read-sheets";
import { SheetScanner, type ScannedSheet } from "./read/sheet-scanner";
import { utf8Pieces } from "./read/utf8";
import { concat } from "./zip/concat";
import { withEdits } from "./patch/with-edits";
import { decodeXml, inUtf8 } from "./xml/tags";
import { freeSheetName } from "./sheet-names";
import type { Archive } from "./zip/archive";

/** A workbook's package as the host needs it: its sheets scanned once, its parts on demand. */
export class Book {
  readonly namespaces: Namespaces;
  readonly stylesPath: string | null;
  private readonly originals: readonly SheetSource[];
  /** Sheets that no state holds any more are forgotten. */
  private readonly scanned = new WeakMap<SheetSource, ScannedSheet>();
  private memory: MemoryPart | null = null;

  constructor(
    readonly archive: Archive,
    readonly parts: WorkbookParts,
    private readonly options: OpenOptions,
  ) {
    this.namespaces = namespacesOf(parts.xml);
    const styles = parts.relations.find(({ type, path }) => type === "styles" && archive.entry(path));
    this.stylesPath = styles?.path ?? null;
    this.originals = parts.sheets.map((part) => ({ kind: "part", part }));
  }

  /** The workbook as it lies in the file, and sheets that are added to it. */
  initialState(added: readonly RawContent[]): BookState {
    const sheets: SheetState[] = this.originals.map((source, i) => ({ name: this.parts.sheets[i]!.name, source, edits: new Map() }));
    for (const content of added) {
      const name = freeSheetName(content.name, sheets.map((sheet) => sheet.name));
      sheets.push({ name, source: { kind: "content", content, replaces: null }, edits: new Map() });
    }
    return { sheets, marks: null, memory: null, checker: null };
  }

  /** Reads what was not read yet. @throws ProgramError */
  async scan(state: BookState, options: ReadOptions = {}): Promise<void> {
    if (this.originals.some((source) => !this.scanned.has(source))) {
      this.archive.restart();
      const sheets = await readSheets(this.archive, this.parts, { ...options, breathe: this.options.breathe });
      this.originals.forEach((source, i) => this.scanned.set(source, sheets[i]!));
    }
    for (const { source } of state.sheets) {
      if (!this.scanned.has(source)) this.scanned.set(source, await this.scanContent(source));
    }
  }

  /** Whether the sheet of the file has formulas, whatever stands in its place by now. It must have been scanned. */
  hadFormulas(part: SheetPart): boolean {
    const source = this.originals.find((original) => original.kind === "part" && original.part === part);
    return source !== undefined && this.scanned.get(source)!.hasFormulas;
  }

  sheet({ source }: SheetState): ScannedSheet {
    return this.scanned.get(source)!;
  }

  /** A sheet as it is after the edits. It must have been scanned. */
  grid(sheet: SheetState): Grid {
    const { rows, merges, hidden } = this.sheet(sheet);
    return { name: sheet.name, rows: withEdits(rows, sheet.edits), merges, ...(hidden ? { hidden } : {}) };
  }

  /** The worksheet part before edits and highlights, in UTF-8. */
  async bytes(source: SheetSource, styles: StyleBook): Promise<Uint8Array> {
    if (source.kind === "content") return new TextEncoder().encode(contentSheetXml(source.content, styles, this.namespaces.main));
    this.archive.restart();
    const bytes = await this.archive.read(source.part.path, MAX_INFLATED_BYTES);
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return utf16 ? new TextEncoder().encode(inUtf8(decodeXml(bytes))) : bytes;
  }

  /** As {@link bytes}, but of a large part no more than up to this row (from 0), closed as a whole one is. */
  async bytesTo(source: SheetSource, styles: StyleBook, row: number): Promise<Uint8Array> {
    if (source.kind === "content") return this.bytes(source, styles);
    this.archive.restart();
    const pieces: Uint8Array[] = [];
    for await (const piece of utf8Pieces(this.archive.pieces(source.part.path))) {
      const next = rowAfter(piece, row);
      if (!next) pieces.push(piece);
      else return concat([...pieces, piece.subarray(0, next.at), new TextEncoder().encode(`</${next.prefix}sheetData></${next.prefix}worksheet>`)]);
    }
    return concat(pieces);
  }

  /** The styles of the file, to be read and added to; each call gives them anew. */
  async styles(): Promise<StyleBook> {
    const xml = this.stylesPath === null
      ? emptyStyleSheet(this.namespaces.main)
      : decodeXml(await this.archive.read(this.stylesPath));
    return new StyleBook(xml);
  }

  async memoryPart(): Promise<MemoryPart> {
    return (this.memory ??= await readMemoryPart(this.archive, this.parts));
  }

  private async scanContent(source: SheetSource): Promise<ScannedSheet> {
    const scanner = new SheetScanner({ shared: [], strings: new ByteStrings(), places: 0 });
    scanner.push(await this.bytes(source, await this.styles()));
    return scanner.end();
  }
}
