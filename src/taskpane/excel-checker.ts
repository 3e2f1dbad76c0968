import type { ListOptions } from "../document/clean-list";
import type { Plan } from "../plan/schema";
import type { Applied, Change, Mark, SetCell } from "../workbook/changes";
import type { CellRef, Grid } from "../workbook/grid";
import type { HostEvent, SpreadsheetHost } from "../workbook/port";
import type { SheetContent } from "../workbook/sheet-content";
import type { CheckAsk, Checked, Checker, Draft, NamedBytes, Run } from "./checker";
import type { WorkerClient } from "./worker/client";

/**
 * The workbook that is open in Excel: read and written on the main thread, where office.js lives,
 * checked in the worker.
 */
export class ExcelChecker implements Checker {
  readonly #host: SpreadsheetHost;
  readonly #startWorker: () => WorkerClient;
  #started: WorkerClient | null = null;
  #staff: NamedBytes | null = null;
  #listener: ((event: HostEvent) => void) | null = null;
  #unwatch: (() => Promise<void>) | null = null;

  /** @param startWorker called at the first check: until then the pane does without that part */
  constructor(host: SpreadsheetHost, startWorker: () => WorkerClient) {
    this.#host = host;
    this.#startWorker = startWorker;
  }

  get #worker(): WorkerClient {
    return (this.#started ??= this.#startWorker());
  }

  async check(ask: CheckAsk, run: Run): Promise<Checked> {
    const { onProgress, signal } = run;
    const anew = this.#started?.gone === true;
    if (anew) await this.#startAnew();
    const snapshot = ask.reread || anew ? await unlessStopped(this.#host.read({ merges: !ask.live, onProgress, signal }), signal) : null;
    // Following edits is a comfort: where Excel refuses it now, the next check tries again.
    await this.#follow().catch(() => {});
    return this.#worker.ask("check", { ask, snapshot }, run);
  }

  /** Every sheet of the workbook as it is now. */
  async read({ onProgress, signal }: Run): Promise<readonly Grid[]> {
    return (await this.#host.read({ onProgress, signal })).grids;
  }

  apply(changes: readonly Change[]): Promise<Applied> {
    return this.#host.apply(changes);
  }

  async mend(changes: readonly SetCell[], ask: CheckAsk | null): Promise<Applied> {
    if (!ask) return this.#host.apply(changes);
    const marks = await this.#worker.ask("marksAfter", { ask, changes });
    return this.#host.apply([...changes, { kind: "set-highlights", marks }]);
  }

  /** The host does not write again what is marked already. */
  async highlight(on: boolean, signal: AbortSignal): Promise<readonly string[]> {
    const marks: readonly Mark[] = on ? await this.#worker.ask("marks", undefined) : [];
    signal.throwIfAborted();
    const { unmarked = [] } = await this.#host.apply([{ kind: "set-highlights", marks }]);
    return unmarked;
  }

  select(at: CellRef): Promise<void> {
    return this.#host.select(at);
  }

  async setStaff(file: NamedBytes | null): Promise<void> {
    await this.#worker.ask("staff", file);
    this.#staff = file;
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

  /** Follows the workbook from the first check on: before it, no sheet is known. */
  watch(listener: (event: HostEvent) => void): void {
    this.#listener = listener;
  }

  close(): void {
    void this.#unwatch?.();
    this.#started?.close();
  }

  /** In the place of a worker that could not be loaded or ran out of memory. What it had is read again; the staff file is given again. */
  async #startAnew(): Promise<void> {
    this.#started = this.#startWorker();
    if (this.#staff) await this.#started.ask("staff", this.#staff);
  }

  async #follow(): Promise<void> {
    if (this.#listener && !this.#unwatch) this.#unwatch = await this.#host.watch(this.#listener);
  }
}

/** Excel may keep a request waiting for as long as a cell is being edited; the clerk need not wait with it. */
function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
