import type { CellRef } from "../grid";
import type { SpreadsheetHost } from "../port";
import type { Codec } from "./codec";
import type { Breathe } from "./read/read-sheets";

export type FileFormat = "xlsx" | "xlsm" | "xlsb" | "xls" | "ods" | "csv";

export type Align = "left" | "center" | "right";

/** A workbook as a file. What `apply` does is kept in memory until `save` is asked for the bytes. */
export interface FileHost extends SpreadsheetHost {
  /** The file's name, for messages. */
  readonly name: string;
  readonly format: FileFormat;
  /**
   * Whether `save` patches the file that was opened. Where it is `false` (all but .xlsx and .xlsm),
   * the file's values are read but `save` makes a new .xlsx of them, without their formats: say so.
   */
  readonly patchable: boolean;
  /**
   * Whether the file carries a digital signature. `save` keeps it to the byte, but it holds for the file as it
   * was opened: a file with changes does not pass it any more. Say so.
   */
  readonly signed: boolean;
  /** The bytes as opened. */
  readonly bytes: Uint8Array;
  /** The cell that was last selected. */
  readonly selected: CellRef | null;
  /**
   * How the texts that run over merged columns of a sheet are aligned, by `cellKey`, where the file says it:
   * for a view of the sheet. It must have been read.
   */
  mergedAlignments(sheet: string): Promise<ReadonlyMap<number, Align>>;
  /** The workbook as .xlsx (.xlsm) bytes, with all that was applied; unchanged where nothing was. */
  save(): Promise<Uint8Array>;
}

export interface OpenOptions {
  /** A quicker deflate where the platform has one; see {@link Codec}. */
  readonly codec?: Codec;
  /** Awaited after every 2 MB of XML read (some 50 ms), so that a page stays alive. */
  readonly breathe?: Breathe;
}
