import type { Applied, Change } from "../../changes";
import { isError, type CellRef, type CellValue, type Grid } from "../../grid";
import type { HostEvent, ReadOptions, Snapshot } from "../../port";
import { emptyWorkbook } from "../empty";
import type { Align, FileFormat, FileHost } from "../host";
import { PackageHost } from "../package-host";
import type { RawContent } from "../patch/state";
import { findWorkbook } from "../read/package";
import { validSheetName } from "../sheet-names";
import { Archive } from "../zip/archive";
import { fflateCodec } from "../zip/fflate-codec";

/** What a file of another format holds: values, and the number formats of dates. */
export interface OtherSheet {
  readonly grid: Grid;
  /** The number format of a cell that must not show as a bare number. */
  formatAt(row: number, column: number): string | undefined;
}

const WIDTH = { least: 8, most: 40, rows: 200 };

/**
 * A file that is read but not patched (.xls, .ods, .csv …). The first change turns its values into a
 * new .xlsx, and from then on that is the workbook.
 */
export class GridsHost implements FileHost {
  readonly patchable = false;
  /** A new file is no copy of a signed one; that it holds values only is said in any case. */
  readonly signed = false;
  private made: Promise<FileHost> | null = null;
  private readonly listeners = new Set<(event: HostEvent) => void>();
  selected: CellRef | null = null;

  constructor(
    readonly bytes: Uint8Array,
    readonly name: string,
    readonly format: FileFormat,
    private readonly sheets: readonly OtherSheet[],
  ) {}

  async read(options: ReadOptions = {}): Promise<Snapshot> {
    if (this.made) return (await this.made).read(options);
    return { grids: this.sheets.map(({ grid }) => grid), memory: {} };
  }

  async apply(changes: readonly Change[]): Promise<Applied> {
    return (await this.workbook()).apply(changes);
  }

  async mergedAlignments(sheet: string): Promise<ReadonlyMap<number, Align>> {
    return this.made ? (await this.made).mergedAlignments(sheet) : new Map<number, Align>();
  }

  async save(): Promise<Uint8Array> {
    return (await this.workbook()).save();
  }

  async select(at: CellRef): Promise<void> {
    this.selected = at;
    for (const listener of this.listeners) listener({ kind: "selected", at });
  }

  async watch(listener: (event: HostEvent) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return async () => void this.listeners.delete(listener);
  }

  private workbook(): Promise<FileHost> {
    return (this.made ??= makeWorkbook(this.name, this.sheets));
  }
}

async function makeWorkbook(name: string, sheets: readonly OtherSheet[]): Promise<FileHost> {
  const archive = new Archive(emptyWorkbook(), fflateCodec);
  const contents = sheets.map(contentOf);
  return new PackageHost(archive, await findWorkbook(archive), name, {}, contents);
}

function contentOf({ grid, formatAt }: OtherSheet): RawContent {
  const cells = grid.rows.flatMap((values, row) =>
    (values ?? []).flatMap((value, column) => {
      if (value === null) return [];
      const numberFormat = formatAt(row, column);
      return [numberFormat === undefined ? { row, column, value } : { row, column, value, numberFormat }];
    }));
  return { name: grid.name, cells, widths: widths(grid), merges: grid.merges };
}

function widths({ rows }: Grid): number[] {
  const longest: number[] = [];
  for (const row of rows.slice(0, WIDTH.rows)) {
    row?.forEach((value, column) => {
      longest[column] = Math.max(longest[column] ?? 0, textOf(value).length);
    });
  }
  return Array.from(longest, (length = 0) => Math.min(WIDTH.most, Math.max(WIDTH.least, length + 2)));
}

function textOf(value: CellValue): string {
  return isError(value ?? undefined) ? "" : String(value ?? "");
}

/** Sheet names as a workbook takes them; other formats allow more. */
export function namedGrid(name: string, rows: Grid["rows"], merges: Grid["merges"]): Grid {
  return { name: validSheetName(name), rows, merges };
}
