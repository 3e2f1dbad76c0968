import { message } from "../../locale/message";
import type { FileChecker, NamedBytes, Run } from "../checker";
import { openAgain, openInWorker } from "../file-checker";
import { watchFile, type HeldFile } from "../held-file";
import { askOf, show } from "./checking";
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
    return this.take(next.file.name, async (run) => openInWorker(await read(next.file), run), next);
  }

  /** Opens beside what is open; only a file that could be read and checked takes its place. */
  take(name: string, start: (run: Run) => Promise<FileChecker>, held: HeldFile | null): Promise<boolean> {
    return this.#desk.run("open", async (run) => {
      const opened = await start(run);
      await this.#enter(opened, run, ({ patchable, signed }) => {
        this.#desk.store.send({ kind: "opened", file: name, patchable, signed });
        this.#follow(held);
      });
    });
  }

  /** Reads the file again as it now is on disk. Where that is not possible, the clerk is asked to. */
  async reload(): Promise<void> {
    const { store } = this.#desk;
    const held = this.#held;
    if (!held) return;
    const done = await this.#desk.run("open", async (run) => {
      const before = this.#desk.checker as FileChecker;
      const file = held.handle ? await held.handle.getFile() : held.file;
      const opened = await openAgain(before, await read(file), run);
      await opened.highlight(store.get().highlighted, run.signal);
      await this.#enter(opened, run, ({ patchable, signed }) => {
        store.send({ kind: "reopened", patchable, signed, unsaved: before.remembered.length > 0 });
        this.#follow({ ...held, file });
      });
    });
    if (done) store.send({ kind: "notice", notice: message("pane/disk-reloaded") });
    else store.send({ kind: "watching", watching: "changed" });
  }

  /** Checks what was opened, and puts it in the place of what was open. */
  async #enter(opened: FileChecker, run: Run, tell: (opened: FileChecker) => void): Promise<void> {
    const desk = this.#desk;
    const ask = { ...askOf(desk, { reread: true }), confirmed: [], mapping: {} };
    const checked = await opened.check(ask, run).catch((error: unknown) => {
      opened.close();
      throw error;
    });
    desk.checker?.close();
    desk.checker = opened;
    tell(opened);
    await show(desk, run, ask, checked);
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
    this.#unwatch = watchFile(handle, file, () => {
      const { sheetsPut } = this.#desk.checker as FileChecker;
      if (store.get().undo.length > 0 || sheetsPut) store.send({ kind: "watching", watching: "changed" });
      else void this.reload();
    });
  }
}

async function read(file: File): Promise<NamedBytes> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
