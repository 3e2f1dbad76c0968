import { message } from "../../locale/message";
import type { FileChecker } from "../checker";
import { checkedName, download } from "../download";
import { blankFile, openSampleInWorker } from "../file-checker";
import { pickFile, type HeldFile } from "../held-file";
import type { Actions } from "../ui";
import type { Desk } from "./desk";
import { OpenFile } from "./opening";

const SAMPLE_NAME = "mau-thu.xlsx";
const TEMPLATE_NAME = "mau-dang-ky.xlsx";

/** Opening, saving and following a file: the browser page only. */
export interface FileActions
  extends Pick<Actions, "openPicker" | "openSample" | "reload" | "save" | "template"> {
  open(held: HeldFile): void;
}

export function fileActions(desk: Desk): FileActions {
  const current = new OpenFile(desk);
  return {
    open: (held) => void current.open(held),
    openPicker: () => void pickFile().then((picked) => picked && current.open(picked)),
    openSample: () => void current.take(SAMPLE_NAME, (run) => openSampleInWorker(SAMPLE_NAME, run), null),
    reload: () => void current.reload(),
    save: () => void save(desk),
    template: () => void hand(desk, TEMPLATE_NAME, blankFile),
  };
}

async function save(desk: Desk): Promise<void> {
  const file = desk.checker as FileChecker;
  const name = checkedName(desk.store.get().file ?? TEMPLATE_NAME);
  if (await hand(desk, name, () => file.save())) desk.store.send({ kind: "saved" });
}

/** Hands a file to the browser. Whether it reaches the disk cannot be known, and is not claimed. */
function hand(desk: Desk, name: string, make: () => Promise<Uint8Array>): Promise<boolean> {
  return desk.run("save", async () => {
    download(await make(), name);
    desk.store.send({ kind: "notice", notice: message("pane/saved", { file: name }) });
  });
}
