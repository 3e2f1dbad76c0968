import type { SetCell } from "../changes";
import { wouldBeRetyped } from "../retyped";
import { fromExcel } from "./cell-values";
import { rangeOf, type CellBlock, type WantedCell } from "./compare-cells";

const TEXT = "@";

/** How a value gets into its cell: the format before the value, the value, the format after it. */
interface Step {
  readonly formatBefore: string | null;
  readonly value: string | number | boolean;
  readonly formatAfter: string | null;
}

/** A block as written; after the sync the values that Excel made of it can be read. */
interface WrittenBlock {
  readonly block: CellBlock;
  readonly range: Excel.Range;
}

/**
 * The second half of writing cells: puts the values into the request that is being built. A text that
 * Excel would read otherwise gets the format `@` first; changing a format never retypes a text that is
 * there, so an old format is put back after its value.
 */
export function putCells(context: Excel.RequestContext, blocks: readonly CellBlock[], allAsText = false): WrittenBlock[] {
  return blocks.map((block) => {
    const range = rangeOf(context.workbook.worksheets.getItem(block.sheet), block.area);
    const steps = block.cells.map((cell) => ({ cell, step: stepOf(cell.change.to, cell.format, cell.change.numberFormat, allAsText) }));
    writeSteps(range, block, steps);
    range.load("values");
    return { block, range };
  });
}

/** Brings the cells back to what they held before, formats too. */
export function restoreCells(context: Excel.RequestContext, blocks: readonly CellBlock[]): void {
  for (const block of blocks) {
    const range = rangeOf(context.workbook.worksheets.getItem(block.sheet), block.area);
    writeSteps(range, block, block.cells.map((cell) => ({ cell, step: stepOf(cell.before, TEXT, cell.format, false) })));
  }
}

function stepOf(to: SetCell["to"], format: string, wanted: string | undefined, asText: boolean): Step {
  const value = to ?? "";
  const text = typeof value === "string" && value !== "" && (asText || wouldBeRetyped(value));
  if (!text) return { formatBefore: wanted ?? null, value, formatAfter: null };
  return { formatBefore: format === TEXT && wanted === undefined ? null : TEXT, value, formatAfter: wanted === TEXT ? null : (wanted ?? null) };
}

function writeSteps(range: Excel.Range, { area }: CellBlock, steps: readonly { readonly cell: WantedCell; readonly step: Step }[]): void {
  const matrix = (pick: (step: Step) => unknown): unknown[][] | null => {
    const rows: unknown[][] = Array.from({ length: area.bottom - area.top + 1 }, () => new Array<null>(area.right - area.left + 1).fill(null));
    let any = false;
    for (const { cell: { change: { at } }, step } of steps) {
      const value = pick(step);
      rows[at.row - area.top]![at.column - area.left] = value;
      any ||= value !== null;
    }
    return any ? rows : null;
  };
  const before = matrix((step) => step.formatBefore);
  if (before) range.numberFormat = before;
  range.values = matrix((step) => step.value)!;
  const after = matrix((step) => step.formatAfter);
  if (after) range.numberFormat = after;
}

/** What was done, and what Excel has not taken as it was meant. */
export function outcome(written: readonly WrittenBlock[], asText = false): { undo: SetCell[]; retyped: CellBlock[] } {
  const undo: SetCell[] = [];
  const retyped: CellBlock[] = [];
  for (const { block, range } of written) {
    const again = block.cells.filter((cell) => {
      const now = fromExcel(range.values[cell.change.at.row - block.area.top]?.[cell.change.at.column - block.area.left]);
      if (typeof cell.change.to === "string" && cell.change.to !== "" && now !== cell.change.to) return true;
      undo.push(undoOf(cell, typeof now === "object" ? cell.change.to : now, asText));
      return false;
    });
    if (again.length > 0) retyped.push({ ...block, cells: again });
  }
  return { undo, retyped };
}

function undoOf({ change, before, format }: WantedCell, now: SetCell["to"], asText: boolean): SetCell {
  const step = stepOf(change.to, format, change.numberFormat, asText);
  const formatNow = step.formatAfter ?? step.formatBefore ?? format;
  const undo: SetCell = { kind: "set-cell", at: change.at, from: now, to: before };
  // To write such a text back changes the format too.
  const kept = formatNow === format && !(typeof before === "string" && wouldBeRetyped(before));
  return kept ? undo : { ...undo, numberFormat: format };
}
