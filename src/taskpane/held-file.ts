/**
 * A file of the clerk's, held so that a later change on disk is seen (File System Access; Chromium
 * only). Elsewhere the file is read once and `handle` is `null`.
 */
export interface HeldFile {
  readonly file: File;
  readonly handle: FileHandle | null;
}

export interface FileHandle {
  getFile(): Promise<File>;
}

interface PickerWindow {
  showOpenFilePicker?(options: unknown): Promise<FileHandle[]>;
}

interface DroppedItem {
  getAsFileSystemHandle?(): Promise<(FileHandle & { kind: string }) | null>;
}

/** The content decides in the end; this is what the picker offers. */
const ACCEPT = [".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv"];

/** How often a held file is looked at, in milliseconds. */
const EVERY = 1000;

/** Asks the clerk for a workbook; `null` when they choose none. */
export async function pickFile(): Promise<HeldFile | null> {
  const picker = (window as unknown as PickerWindow).showOpenFilePicker;
  if (!picker) return pickByInput();
  try {
    const [handle] = await picker.call(window, {
      types: [{ description: "Excel", accept: { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ACCEPT } }],
    });
    return handle ? { file: await handle.getFile(), handle } : null;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    return pickByInput();
  }
}

function pickByInput(): Promise<HeldFile | null> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ACCEPT.join(",");
  return new Promise((resolve) => {
    input.addEventListener("cancel", () => resolve(null));
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      resolve(file ? { file, handle: null } : null);
    });
    input.click();
  });
}

/** The first file of a drop; asked for at once, since the drop's data lives only during its event. */
export async function droppedFile(data: DataTransfer): Promise<HeldFile | null> {
  const [item] = [...data.items].filter(({ kind }) => kind === "file");
  const file = item?.getAsFile();
  if (!item || !file) return null;
  const handle = await (item as unknown as DroppedItem).getAsFileSystemHandle?.().catch(() => null);
  return { file, handle: handle?.kind === "file" ? handle : null };
}

/**
 * Tells when the file on disk is another than `since`, until the returned function is called. A file that is
 * still being written changes from look to look: it is told of when two looks find the same.
 */
export function watchFile(handle: FileHandle, since: File, changed: () => void): () => void {
  let known = stamp(since);
  let seen = known;
  const timer = setInterval(() => {
    void handle.getFile().then(
      (file) => {
        const now = stamp(file);
        const settled = now === seen && file.size > 0;
        seen = now;
        if (now === known || !settled) return;
        known = now;
        changed();
      },
      // Renamed, deleted or being written: looked at again next time.
      () => {},
    );
  }, EVERY);
  return () => clearInterval(timer);
}

function stamp({ lastModified, size }: File): string {
  return `${lastModified} ${size}`;
}
