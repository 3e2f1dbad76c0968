import type { Applied, Change } from "../changes";
import type { CellRef, Grid } from "../grid";
import type { HostEvent, ReadOptions, Snapshot } from "../port";
import type { FileFormat, FileHost, OpenOptions } from "./host";
import { named } from "./named";
import type { WorkbookParts } from "./read/package";
import { readSheets } from "./read/read-sheets";
import type { ScannedSheet } from "./read/sheet-scanner";
import type { Archive } from "./zip/archive";

/** An .xlsx or .xlsm: read from its parts, and patched. */
export class PackageHost implements FileHost {
  readonly format: FileFormat;
  readonly patchable = true;
  readonly bytes: Uint8Array;
  selected: CellRef | null = null;
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private scanned: ScannedSheet[] | null = null;

  constructor(
    private readonly archive: Archive,
    private readonly parts: WorkbookParts,
    readonly name: string,
    private readonly options: OpenOptions,
  ) {
    this.bytes = archive.bytes;
    this.format = parts.relations.some(({ type }) => type === "vbaProject") ? "xlsm" : "xlsx";
  }

  read(options: ReadOptions = {}): Promise<Snapshot> {
    return named(this.name, options.signal, async () => {
      this.archive.restart();
      this.scanned ??= await readSheets(this.archive, this.parts, { ...options, breathe: this.options.breathe });
      const grids = this.parts.sheets.map(({ name }, i): Grid => ({ name, ...this.scanned![i]! }));
      return { grids, memory: {} };
    });
  }

  async apply(_changes: readonly Change[]): Promise<Applied> {
    return { undo: [], refused: [], sheets: [] };
  }

  async select(at: CellRef): Promise<void> {
    this.selected = at;
    for (const listener of this.listeners) listener({ kind: "selected", at });
  }

  async watch(listener: (event: HostEvent) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return async () => void this.listeners.delete(listener);
  }

  async save(): Promise<Uint8Array> {
    return this.bytes;
  }
}
