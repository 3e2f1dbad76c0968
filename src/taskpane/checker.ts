import type { ColumnMapping } from "../check/check";
import type { Report } from "../check/report";
import type { CleanResult, ListOptions } from "../document/clean-list";
import type { ConfirmationSheet } from "../document/confirmation";
import type { Plan, Stage } from "../plan/schema";
import type { Applied, Change, MarkKind, Remember, SetCell } from "../workbook/changes";
import type { Align } from "../workbook/file/host";
import type { CellRef } from "../workbook/grid";
import type { Hidden } from "../workbook/hidden";
import type { SheetContent } from "../workbook/sheet-content";

/** What the pane asks of the place it runs in; `excel-checker` and `file-checker` answer it. */
export interface Checker {
  /**
   * Reads the workbook and checks it. `ask.reread` is `false` where no cell can have changed since.
   * @throws ProgramError whatever reading, the plan or the check refuses
   */
  check(ask: CheckAsk, run: Run): Promise<Checked>;
  /** Carries out changes; those the host refuses are named in the answer. */
  apply(changes: readonly Change[]): Promise<Applied>;
  /**
   * Carries out fixes, or takes them back, with the marks that the check will then ask for, where the host marks
   * cells at once: both are one step on the clerk's own undo list where it has one.
   * @param ask the check that follows; `null`: nothing is marked now
   */
  mend(changes: readonly SetCell[], ask: CheckAsk | null): Promise<Applied>;
  /**
   * Marks what the last check found, or takes every mark away.
   * @param signal stops it before anything is written: a later task may have taken the marks away
   * @returns names of sheets that could not be marked
   */
  highlight(on: boolean, signal: AbortSignal): Promise<readonly string[]>;
  /** Shows the cell to the clerk. */
  select(at: CellRef): Promise<void>;
  /** Takes the staff from another file, or from the workbook again (`null`). */
  setStaff(file: NamedBytes | null): Promise<void>;
  /** The empty form, staff and record sheets of the plan in use. */
  template(): Promise<readonly SheetContent[]>;
  /** The plan that the last check judged by. */
  plan(): Promise<Plan>;
  /**
   * The clean list of what was checked last, with the confirmation sheets.
   * @throws ProgramError `clean-empty`
   */
  draft(options: ListOptions): Promise<Draft>;
  /** Frees the worker; the checker answers no more. */
  close(): void;
}

export interface Draft {
  readonly result: CleanResult;
  readonly sheets: readonly ConfirmationSheet[];
}

/** A checker over an .xlsx file: it also shows the sheets and saves. */
export interface FileChecker extends Checker {
  /** `false`: the file (.xls, .ods, .csv) is read, but `save` makes a new .xlsx without its formats. */
  readonly patchable: boolean;
  /** Carries a digital signature, which a changed file does not pass. */
  readonly signed: boolean;
  /** What was put into the open file and is not on disk: reading the file again would lose it. */
  readonly sheetsPut: boolean;
  /** What the pane keeps with the workbook (ticks, columns, the sender) and has set since the file was opened. */
  readonly remembered: readonly Remember[];
  readonly staff: NamedBytes | null;
  rows(sheet: string, from: number, to: number): Promise<readonly WindowRow[]>;
  save(): Promise<Uint8Array>;
}

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface CheckAsk {
  /** The content of a plan file, not yet validated; `null`: the workbook's own or the built-in plan. */
  readonly plan: unknown;
  readonly stage: Stage | null;
  /** ISO date of the clerk's clock, or the one set in the pane. */
  readonly today: string;
  readonly confirmed: readonly string[];
  readonly mapping: ColumnMapping;
  readonly reread: boolean;
  /** A re-check after an edit: merged areas are not asked for again (`ReadOptions.merges`). */
  readonly live: boolean;
}

/** How a long task tells of its progress and is stopped. */
export interface Run {
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

export interface Checked {
  readonly report: Report;
  readonly sheets: readonly SheetOutline[];
  /** What `remember` kept with the workbook. */
  readonly memory: Readonly<Record<string, string>>;
}

/** A sheet as the sheet view and the column settings need it. */
export interface SheetOutline {
  readonly name: string;
  /** Set where the sheet lies in the staff file, not in the workbook. */
  readonly file?: string;
  readonly rows: number;
  readonly columns: number;
  /** Widths in characters, one a column. */
  readonly widths: readonly number[];
  /** The likeliest header text of each column; `""` where it has none. */
  readonly titles: readonly string[];
  /** What the clerk does not see of it; absent where everything is in sight. */
  readonly hidden?: Hidden;
  /** How many of its cells are marked. */
  readonly marks: number;
}

/** The cells of one row as shown; `null` is blank. */
export type WindowRow = readonly (WindowCell | null)[];

export interface WindowCell {
  readonly text: string;
  readonly mark?: MarkKind;
  /** Columns that a merged cell covers. */
  readonly span?: number;
  /** How the cell says that its text stands; absent: as its value has it. */
  readonly align?: Align;
  /** Columns that a title's long text runs over. */
  readonly spill?: number;
  readonly numeric?: boolean;
}
