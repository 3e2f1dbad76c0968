import type { MarkKind } from "../changes";
import type { Area } from "../grid";
import { ProgramError } from "../../problem";
import { officeCode, toProgramError } from "./errors";

/** The few things of `Office` that the adapter asks for. */
export interface OfficeHost {
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
    readonly platform: unknown;
    readonly document: { readonly settings: { set(name: string, value: unknown): void; saveAsync(done: (result: { readonly status: unknown }) => void): void } };
  };
}

/** A highlight of ours as it stands in the workbook. `kind` is `null` for one that a later version made. */
export interface KnownHighlight {
  readonly id: string;
  readonly kind: MarkKind | null;
}

/** What the last read found out about a sheet. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly merges: readonly Area[];
  readonly highlights: readonly KnownHighlight[];
  readonly protected: boolean;
  /** Protected so that not even a format may be set. */
  readonly closed: boolean;
}

/** A highlight that we wrote, with what Excel said of it then: it is compared at the next read. */
export interface WrittenHighlight {
  readonly sheet: string;
  readonly id: string;
  readonly address: string;
}

/** Highlights as they were asked for and as they were written. */
export interface Written {
  readonly asked: string;
  readonly highlights: readonly WrittenHighlight[];
}

/** What the parts of the adapter share: the way to Excel and what is known of the workbook. */
export class Session {
  sheets: readonly KnownSheet[] | null = null;
  written: Written | null = null;
  /** A write failed: what is known of the sheets may be wrong. */
  doubtful = false;
  /** The workbook's memory as last seen. */
  memory: Readonly<Record<string, string>> = {};
  /** The answer to a whole read was too large once: later reads ask in blocks at once. */
  large = false;
  /** The last read found hidden rows: the next one asks at once which they are. */
  hidesRows = false;
  private undoGroups: boolean;

  constructor(private readonly excel: typeof Excel, private readonly office: OfficeHost) {
    this.undoGroups = this.supports(20);
  }

  /** ExcelApi 1.`minor` */
  supports(minor: number): boolean {
    return this.office.context.requirements.isSetSupported("ExcelApi", `1.${minor}`);
  }

  get onWeb(): boolean {
    return this.office.context.platform === "OfficeOnline";
  }

  /** The sheet of that name at the last read; it is then found by its id, even if it was renamed since. */
  sheet(name: string): KnownSheet | undefined {
    return this.sheets?.find((sheet) => sheet.name === name);
  }

  /** The last known name of the sheet with that id. */
  sheetName(id: string): string | undefined {
    return this.sheets?.find((sheet) => sheet.id === id)?.name;
  }

  /** The key under which a sheet is asked for. */
  key(name: string): string {
    return this.sheet(name)?.id ?? name;
  }

  /** Runs a batch; where a cell is being edited, Excel waits for the end of that if it can. Errors are Office's own. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return this.excel.run({ delayForCellEdit: true }, batch);
  }

  /** Excel shows the running add-in's pane with this workbook from now on (`facts/office.md` §4). */
  async openChecker(): Promise<void> {
    const { settings } = this.office.context.document;
    settings.set("Office.AutoShowTaskpaneWithDocument", true);
    const { status } = await new Promise<{ readonly status: unknown }>((done) => settings.saveAsync(done));
    if (status !== "succeeded") throw new ProgramError("host-failed", { sheet: "", code: "Settings" });
  }

  /** Takes event handlers away; it must happen in the context that put them there. */
  stop(handlers: readonly { remove(): void; readonly context: OfficeExtension.ClientRequestContext }[]): Promise<void> {
    const context = handlers[0]?.context;
    if (!context) return Promise.resolve();
    for (const handler of handlers) handler.remove();
    return context.sync();
  }

  /** As `run`, as one undo step where Excel can do that (ExcelApi 1.20). The batch must bear being repeated. */
  async runAsOneStep<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    if (!this.undoGroups) return this.run(batch);
    try {
      return await this.excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
    } catch (error) {
      if (!GROUP_ERRORS.has(officeCode(error))) throw error;
      this.undoGroups = false;
      return this.run(batch);
    }
  }
}

/** Grouping failed on the web in May 2026 (office-js issue 6711): it is then given up for good. */
const GROUP_ERRORS = new Set(["UndoNotSupported", "InvalidArgument", "NotImplemented", "UnsupportedOperation"]);

/** @throws ProgramError `host-unsupported` below ExcelApi 1.9 (Excel 2019 and earlier) */
export function assertSupported(office: OfficeHost): void {
  if (!office.context.requirements.isSetSupported("ExcelApi", "1.9")) throw new ProgramError("host-unsupported", { sheet: "", code: "ExcelApi 1.9" });
}

/** Runs `action`; what Office throws becomes a problem of ours. */
export async function told<T>(action: () => Promise<T>, sheet = ""): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw toProgramError(error, sheet);
  }
}
