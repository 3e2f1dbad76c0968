import type { Applied, Change } from "../changes";
import type { CellRef } from "../grid";
import type { HostEvent, ReadOptions, Snapshot } from "../port";
import { ProgramError } from "../../problem";
import { Book } from "./book";
import type { Align, FileFormat, FileHost, OpenOptions } from "./host";
import { named } from "./named";
import { mergedAlignments } from "./patch/alignments";
import { applyChanges } from "./patch/apply-changes";
import { render } from "./patch/render";
import type { BookState, RawContent, SheetSource } from "./patch/state";
import type { WorkbookParts } from "./read/package";
import { partKey, type Archive } from "./zip/archive";

/** The folder in which Office and others put the signatures of a package. */
const SIGNATURES = "_xmlsignatures/";

/** An .xlsx or .xlsm: read from its parts, and patched. `sheets` are added to it from the beginning. */
export class PackageHost implements FileHost {
  readonly format: FileFormat;
  readonly patchable = true;
  readonly signed: boolean;
  readonly bytes: Uint8Array;
  selected: CellRef | null = null;
  private readonly book: Book;
  private state: BookState;
  private readonly aligned = new WeakMap<SheetSource, ReadonlyMap<number, Align>>();
  private last: Promise<unknown> = Promise.resolve();
  private readonly listeners = new Set<(event: HostEvent) => void>();

  constructor(
    archive: Archive,
    parts: WorkbookParts,
    readonly name: string,
    options: OpenOptions,
    sheets: readonly RawContent[] = [],
  ) {
    this.bytes = archive.bytes;
    this.format = parts.relations.some(({ type }) => type === "vbaProject") ? "xlsm" : "xlsx";
    this.signed = archive.directory.entries.some(({ name }) => partKey(name).startsWith(SIGNATURES));
    this.book = new Book(archive, parts, options);
    this.state = this.book.initialState(sheets);
  }

  read(options: ReadOptions = {}): Promise<Snapshot> {
    return this.inTurn(options.signal, async () => {
      const { state, book } = this;
      if (state.sheets.length === 0) throw new ProgramError("file-no-sheets");
      await book.scan(state, options);
      const memory = state.memory ?? (await book.memoryPart()).memory;
      return { grids: state.sheets.map((sheet) => book.grid(sheet)), memory };
    });
  }

  /** All or none: the new state takes the place of the old one when it is whole. */
  apply(changes: readonly Change[]): Promise<Applied> {
    return this.inTurn(undefined, async () => {
      await this.book.scan(this.state);
      const { state, applied } = await applyChanges(this.book, this.state, changes);
      this.state = state;
      return applied;
    });
  }

  async select(at: CellRef): Promise<void> {
    this.selected = at;
    for (const listener of this.listeners) listener({ kind: "selected", at });
  }

  async watch(listener: (event: HostEvent) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return async () => void this.listeners.delete(listener);
  }

  mergedAlignments(sheet: string): Promise<ReadonlyMap<number, Align>> {
    return this.inTurn(undefined, async () => {
      const state = this.state.sheets.find(({ name }) => name === sheet);
      if (!state) return new Map<number, Align>();
      const known = this.aligned.get(state.source) ?? (await mergedAlignments(this.book, state));
      this.aligned.set(state.source, known);
      return known;
    });
  }

  save(): Promise<Uint8Array> {
    return this.inTurn(undefined, async () => {
      await this.book.scan(this.state);
      return render(this.book, this.state);
    });
  }

  /** What is asked for at the same time is done one after the other: no change is lost. */
  private inTurn<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(() => named(this.name, signal, work));
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
