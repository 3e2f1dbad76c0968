import { message } from "../../locale/message";
import type { FileChecker, Run } from "../checker";
import { checkedName, download } from "../download";
import { blankFile, openInWorker, openSampleInWorker } from "../file-checker";
import { pickFile, watchFile, type HeldFile } from "../held-file";
import { keep } from "../kept";
import type { Actions } from "../ui";
import { askOf, checkOnce, show } from "./checking";
import type { Desk } from "./desk";

const SAMPLE_NAME = "mau-thu.xlsx";
const TEMPLATE_NAME = "mau-dang-ky.xlsx";

/** Opening, saving and following a file: the browser page only. */
export interface FileActions
  extends Pick<Actions, "openPicker" | "openFile" | "openSample" | "reload" | "save" | "template"> {
  open(held: HeldFile): void;
}

export function fileActions(desk: Desk): FileActions {
  const { store } = desk;
  let held: HeldFile | null = null;
  let unwatch = () => {};

  /** Opens beside what is open; only a file that could be read and checked takes its place. */
  const take = (name: string, start: (run: Run) => Promise<FileChecker>, then: () => void) =>
    desk.run("open", async (run) => {
      const opened = await start(run);
      const ask = { ...askOf(desk, { reread: true }), confirmed: [], mapping: {} };
      const checked = await opened.check(ask, run).catch((error: unknown) => {
        opened.close();
        throw error;
      });
      desk.checker?.close();
      desk.checker = opened;
      unwatch();
      store.send({ kind: "opened", file: name, patchable: opened.patchable });
      then();
      await show(desk, run, ask, checked);
    });

  const open = (next: HeldFile): Promise<boolean> =>
    take(
      next.file.name,
      async (run) => openInWorker({ name: next.file.name, bytes: new Uint8Array(await next.file.arrayBuffer()) }, run),
      () => {
        held = next;
        follow(next);
      },
    );

  const follow = ({ handle, file }: HeldFile): void => {
    store.send({ kind: "watching", watching: handle ? "live" : "unsupported" });
    if (!handle) return;
    unwatch = watchFile(handle, file.lastModified, (newer) => {
      held = { file: newer, handle };
      if (store.get().undo.length > 0) store.send({ kind: "watching", watching: "changed" });
      else void reload();
    });
  };

  /** The ticks made here are kept, even when the file on disk does not have them yet. */
  const reload = async (): Promise<void> => {
    if (!held) return;
    const { confirmed, settings, unsaved } = store.get();
    if (!(await open(held))) return;
    if (unsaved && confirmed.size > 0) {
      for (const key of confirmed) store.send({ kind: "ticked", key, on: true });
      await desk.run("check", async (run) => {
        await desk.checker?.apply(keep(confirmed, settings.mapping));
        await checkOnce(desk, run, { reread: false });
      });
    }
    store.send({ kind: "notice", notice: message("pane/disk-reloaded") });
  };

  return {
    open: (next) => void open(next),
    openFile: (file) => void open({ file, handle: null }),
    openPicker: () => void pickFile().then((picked) => picked && open(picked)),
    openSample: () => void take(SAMPLE_NAME, (run) => openSampleInWorker(SAMPLE_NAME, run), () => void (held = null)),
    reload: () => void reload(),
    save: () =>
      void desk.run("save", async () => {
        const name = checkedName(store.get().file ?? TEMPLATE_NAME);
        download(await (desk.checker as FileChecker).save(), name);
        store.send({ kind: "saved" });
        store.send({ kind: "notice", notice: message("pane/saved", { file: name }) });
      }),
    template: () =>
      void desk.run("save", async () => {
        download(await blankFile(), TEMPLATE_NAME);
        store.send({ kind: "notice", notice: message("pane/saved", { file: TEMPLATE_NAME }) });
      }),
  };
}
