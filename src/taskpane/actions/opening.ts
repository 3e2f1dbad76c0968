import { message } from "../../locale/message";
import type { FileChecker, Run } from "../checker";
import { openInWorker } from "../file-checker";
import { watchFile, type HeldFile } from "../held-file";
import { keep } from "../kept";
import { askOf, checkOnce, show } from "./checking";
import type { Desk } from "./desk";

/** The file that is open on the page: opening another, and following it on disk. */
export class OpenFile {
  readonly #desk: Desk;
  #held: HeldFile | null = null;
  #unwatch = (): void => {};

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Opens a file of the clerk's and follows it where the browser can. */
  open(next: HeldFile): Promise<boolean> {
    const start = async (run: Run) =>
      openInWorker({ name: next.file.name, bytes: new Uint8Array(await next.file.arrayBuffer()) }, run);
    return this.take(next.file.name, start, next);
  }

  /** Opens beside what is open; only a file that could be read and checked takes its place. */
  take(name: string, start: (run: Run) => Promise<FileChecker>, held: HeldFile | null): Promise<boolean> {
    const desk = this.#desk;
    return desk.run("open", async (run) => {
      const opened = await start(run);
      const ask = { ...askOf(desk, { reread: true }), confirmed: [], mapping: {} };
      const checked = await opened.check(ask, run).catch((error: unknown) => {
        opened.close();
        throw error;
      });
      desk.checker?.close();
      desk.checker = opened;
      const { patchable, signed } = opened;
      desk.store.send({ kind: "opened", file: name, patchable, signed });
      this.#follow(held);
      await show(desk, run, ask, checked);
    });
  }

  /** Reads the file again. The ticks made here are kept, even when the file on disk does not have them yet. */
  async reload(): Promise<void> {
    const { store } = this.#desk;
    const { confirmed, settings, unsaved } = store.get();
    if (!this.#held || !(await this.open(this.#held))) return;
    if (unsaved && confirmed.size > 0) {
      for (const key of confirmed) store.send({ kind: "ticked", key, on: true });
      await this.#desk.run("check", async (run) => {
        await this.#desk.checker?.apply(keep(confirmed, settings.mapping));
        await checkOnce(this.#desk, run, { reread: false });
      });
    }
    store.send({ kind: "notice", notice: message("pane/disk-reloaded") });
  }

  /** A newer file on disk is read at once, unless that would lose changes made here: then the clerk is asked. */
  #follow(held: HeldFile | null): void {
    const { store } = this.#desk;
    this.#unwatch();
    this.#unwatch = () => {};
    this.#held = held;
    if (!held) return;
    const { file, handle } = held;
    store.send({ kind: "watching", watching: handle ? "live" : "unsupported" });
    if (!handle) return;
    this.#unwatch = watchFile(handle, file.lastModified, (newer) => {
      this.#held = { file: newer, handle };
      if (store.get().undo.length > 0) store.send({ kind: "watching", watching: "changed" });
      else void this.reload();
    });
  }
}
