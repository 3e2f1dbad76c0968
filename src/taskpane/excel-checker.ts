import type { Applied, Change, Mark } from "../workbook/changes";
import type { CellRef } from "../workbook/grid";
import type { HostEvent, SpreadsheetHost } from "../workbook/port";
import type { SheetContent } from "../workbook/sheet-content";
import type { CheckAsk, Checked, Checker, NamedBytes, Run } from "./checker";
import type { WorkerClient } from "./worker/client";

/**
 * The workbook that is open in Excel: read and written on the main thread, where office.js lives,
 * checked in the worker.
 */
export class ExcelChecker implements Checker {
  readonly #host: SpreadsheetHost;
  readonly #worker: WorkerClient;
  #marked = "";

  constructor(host: SpreadsheetHost, worker: WorkerClient) {
    this.#host = host;
    this.#worker = worker;
  }

  async check(ask: CheckAsk, run: Run): Promise<Checked> {
    const { onProgress, signal } = run;
    const snapshot = ask.reread ? await this.#host.read({ merges: !ask.live, onProgress, signal }) : null;
    return this.#worker.ask("check", { ask, snapshot }, run);
  }

  apply(changes: readonly Change[]): Promise<Applied> {
    return this.#host.apply(changes);
  }

  /** Marks that are there already are not written again: a check after a check changes nothing. */
  async highlight(on: boolean): Promise<void> {
    const marks: readonly Mark[] = on ? await this.#worker.ask("marks", undefined) : [];
    const marked = JSON.stringify(marks);
    if (on && marked === this.#marked) return;
    await this.#host.apply([{ kind: "set-highlights", marks }]);
    this.#marked = marked;
  }

  select(at: CellRef): Promise<void> {
    return this.#host.select(at);
  }

  setStaff(file: NamedBytes | null): Promise<void> {
    return this.#worker.ask("staff", file);
  }

  template(): Promise<readonly SheetContent[]> {
    return this.#worker.ask("template", undefined);
  }

  watch(listener: (event: HostEvent) => void): Promise<() => Promise<void>> {
    return this.#host.watch(listener);
  }

  close(): void {
    this.#worker.close();
  }
}
