import type { ListOptions } from "../document/clean-list";
import type { Plan } from "../plan/schema";
import type { Applied, Change, Remember, SetCell } from "../workbook/changes";
import type { SheetContent } from "../workbook/sheet-content";
import type { CheckAsk, Checked, Draft, FileChecker, NamedBytes, Run, WindowRow } from "./checker";
import { newWorker, type WorkerClient } from "./worker/client";
import type { Opened } from "./worker/protocol";

/**
 * Opens a file in a worker of its own: while it is read, and if it cannot be, the file that was open
 * before stays as it was.
 * @throws ProgramError a `file-*` problem
 * @throws DOMException `AbortError` when stopped
 */
export function openInWorker(file: NamedBytes, run: Run): Promise<FileChecker> {
  return start((worker) => worker.ask("open", file, run, [file.bytes.buffer as ArrayBuffer]), run);
}

/**
 * Opens a newer version of the open file: the staff file, and what the pane keeps with the workbook, go along,
 * for no disk has them yet. As {@link openInWorker} in all else.
 */
export async function openAgain(open: FileChecker, file: NamedBytes, run: Run): Promise<FileChecker> {
  const opened = await openInWorker(file, run);
  try {
    if (open.staff) await opened.setStaff(open.staff);
    if (open.remembered.length > 0) await opened.apply(open.remembered);
    return opened;
  } catch (error) {
    opened.close();
    throw error;
  }
}

/** A workbook made from the plan, with rows to try the check on. */
export function openSampleInWorker(name: string, run: Run): Promise<FileChecker> {
  return start((worker) => worker.ask("sample", { name }, run), run);
}

/** The bytes of a new file that holds the empty form, staff and record sheets. */
export async function blankFile(): Promise<Uint8Array> {
  const worker = newWorker();
  try {
    return await worker.ask("blank", undefined);
  } finally {
    worker.close();
  }
}

async function start(open: (worker: WorkerClient) => Promise<Opened>, run: Run): Promise<FileChecker> {
  const worker = newWorker();
  run.signal.addEventListener("abort", () => worker.close(), { once: true });
  try {
    return new WorkerFile(worker, await open(worker));
  } catch (error) {
    worker.close();
    throw error;
  }
}

/** The open file lives in the worker; the main thread only asks. */
class WorkerFile implements FileChecker {
  readonly #worker: WorkerClient;
  readonly patchable: boolean;
  readonly signed: boolean;
  sheetsPut = false;
  staff: NamedBytes | null = null;
  readonly #remembered = new Map<string, Remember>();

  constructor(worker: WorkerClient, { patchable, signed }: Opened) {
    this.#worker = worker;
    this.patchable = patchable;
    this.signed = signed;
  }

  check(ask: CheckAsk, run: Run): Promise<Checked> {
    return this.#worker.ask("check", { ask, snapshot: null }, run);
  }

  get remembered(): readonly Remember[] {
    return [...this.#remembered.values()];
  }

  async apply(changes: readonly Change[]): Promise<Applied> {
    const applied = await this.#worker.ask("apply", changes);
    for (const change of changes) if (change.kind === "remember") this.#remembered.set(change.key, change);
    this.sheetsPut ||= applied.sheets.length > 0;
    return applied;
  }

  /** Marks are put into a file when it is saved. */
  mend(changes: readonly SetCell[]): Promise<Applied> {
    return this.apply(changes);
  }

  async highlight(on: boolean): Promise<readonly string[]> {
    await this.#worker.ask("highlight", on);
    return [];
  }

  /** The sheet view follows the pane's own state. */
  async select(): Promise<void> {}

  async setStaff(file: NamedBytes | null): Promise<void> {
    await this.#worker.ask("staff", file);
    this.staff = file;
  }

  plan(): Promise<Plan> {
    return this.#worker.ask("plan", undefined);
  }

  draft(options: ListOptions): Promise<Draft> {
    return this.#worker.ask("draft", options);
  }

  template(): Promise<readonly SheetContent[]> {
    return this.#worker.ask("template", undefined);
  }

  rows(sheet: string, from: number, to: number): Promise<readonly WindowRow[]> {
    return this.#worker.ask("rows", { sheet, from, to });
  }

  save(): Promise<Uint8Array> {
    return this.#worker.ask("save", undefined);
  }

  close(): void {
    this.#worker.close();
  }
}
