import type { Applied, Change } from "./changes";
import type { CellRef, Grid } from "./grid";

/** All that we ask of a spreadsheet. Excel (`excel/`) and an .xlsx file (`file/`) both answer it. */
export interface SpreadsheetHost {
  /**
   * Reads every sheet, hidden ones too: one request, more only where the host's size limit demands.
   * @throws ProgramError with a `host-*` or `file-*` problem
   */
  read(options?: ReadOptions): Promise<Snapshot>;
  /**
   * Carries out a list of changes, all or, where the host fails in the middle, none of the clerk's
   * cells changed. One request to write; `set-cell` needs one to compare first.
   */
  apply(changes: readonly Change[]): Promise<Applied>;
  /** Shows the cell to the clerk. */
  select(at: CellRef): Promise<void>;
  /** Tells of edits and selections until the returned function is called. */
  watch(listener: (event: HostEvent) => void): Promise<() => Promise<void>>;
}

export interface ReadOptions {
  /**
   * Merged areas cost the clerk the undo list in Excel (office-js issue 5918): a live re-check passes
   * `false` and gets those of the last full read.
   */
  readonly merges?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface Snapshot {
  readonly grids: readonly Grid[];
  /** What `remember` kept with this workbook. */
  readonly memory: Readonly<Record<string, string>>;
}

export type HostEvent =
  | { readonly kind: "edited" }
  | { readonly kind: "selected"; readonly at: CellRef };
