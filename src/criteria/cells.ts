import type { CellRef } from "../workbook/grid";
import { groupBy } from "./group-by";

/** A cell of the staff or record sheet that a check has something to say about. */
export interface SeenCell {
  readonly at: CellRef;
  /** What stands in it. */
  readonly text: string;
}

export interface Repeated<Cell> {
  readonly first: Cell;
  /** Other cells of the same column that say the same, the first {@link RELATED_LIMIT} of them. */
  readonly related: readonly CellRef[];
  readonly count: number;
}

const RELATED_LIMIT = 20;

/**
 * One cause shown once: where a text stands more than `apart` times in one column, all those cells are
 * one group; fewer stay apart, each a group of its own, in the order given.
 */
export function atMostOnce<Cell extends SeenCell>(cells: readonly Cell[], apart: number): readonly Repeated<Cell>[] {
  const groups = groupBy(cells, ({ at: { file = "", sheet, column }, text }) => `${file}\n${sheet}\n${column}\n${text}`);
  return [...groups.values()].flatMap((group) =>
    group.length > apart ? [together(group)] : group.map((cell) => together([cell])),
  );
}

/** All of these cells, at least one, as one group. */
export function together<Cell extends SeenCell>(group: readonly Cell[]): Repeated<Cell> {
  const [first, ...rest] = group;
  return { first: first!, related: rest.slice(0, RELATED_LIMIT).map(({ at }) => at), count: group.length };
}
