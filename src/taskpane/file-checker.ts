import type { ListOptions } from "../document/clean-list";
import type { Plan } from "../plan/schema";
import type { Applied, Change, SetCell } from "../workbook/changes";
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

  constructor(worker: WorkerClient, { patchable, signed }: Opened) {
    this.#worker = worker;
    this.patchable = patchable;
    this.signed = signed;
  }

  check(ask: CheckAsk, run: Run): Promise<Checked> {
    return this.#worker.ask("check", { ask, snapshot: null }, run);
  }

  apply(changes: readonly Change[]): Promise<Applied> {
    return this.#worker.ask("apply", changes);
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

  setStaff(file: NamedBytes | null): Promise<void> {
    return this.#worker.ask("staff", file);
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
