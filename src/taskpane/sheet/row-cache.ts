import type { WindowRow } from "../checker";

/** Rows asked for at once. */
const BLOCK = 100;
/** Blocks kept; beyond it the oldest go. */
const KEPT = 60;

export type AskRows = (sheet: string, from: number, to: number) => Promise<readonly WindowRow[]>;

interface Block {
  version: number;
  rows: readonly WindowRow[];
}

/**
 * Rows of the sheets as the worker gave them. After a check (a new version) old rows stay in sight
 * until the new ones have come.
 */
export class RowCache {
  readonly #ask: AskRows;
  readonly #arrived: () => void;
  readonly #blocks = new Map<string, Block>();
  #version = 0;

  constructor(ask: AskRows, arrived: () => void) {
    this.#ask = ask;
    this.#arrived = arrived;
  }

  set version(version: number) {
    this.#version = version;
  }

  /** The row, `undefined` while it is on its way. */
  row(sheet: string, row: number): WindowRow | undefined {
    const number = Math.floor(row / BLOCK);
    const key = `${sheet}\n${number}`;
    const block = this.#blocks.get(key);
    if (block?.version !== this.#version) this.#fetch(key, sheet, number, block?.rows ?? []);
    return this.#blocks.get(key)?.rows[row - number * BLOCK];
  }

  #fetch(key: string, sheet: string, number: number, old: readonly WindowRow[]): void {
    const version = this.#version;
    this.#blocks.delete(key);
    this.#blocks.set(key, { version, rows: old });
    if (this.#blocks.size > KEPT) this.#blocks.delete(this.#blocks.keys().next().value!);
    void this.#ask(sheet, number * BLOCK, (number + 1) * BLOCK).then(
      (rows) => {
        const block = this.#blocks.get(key);
        if (block?.version === version) block.rows = rows;
        this.#arrived();
      },
      // The file was closed while it was asked: nobody looks at these rows any more.
      () => {},
    );
  }
}
