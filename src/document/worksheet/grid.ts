import type { CleanColumn, CleanList } from "../model";
import { TEXT_WIDTH } from "../pdf/units";

/** The columns of the worksheet: every border that any table has is one. */
export interface SheetGrid {
  /** Borders as shares of the text width, from 0 to 1. */
  readonly borders: readonly number[];
  /** Widths in characters of the default font. */
  readonly widths: readonly number[];
  /** The first column right of the organ block: quốc hiệu, date and signature begin there. */
  readonly right: number;
}

/** From the left; the rest must hold quốc hiệu on one line. */
const ORGAN_SHARE = 0.44;
const PIXELS_PER_POINT = 96 / 72;

export function sheetGrid({ tables }: CleanList): SheetGrid {
  const borders = [...new Set([0, 1, ...tables.flatMap(({ columns }) => bordersOf(columns))])].sort((a, b) => a - b);
  const distance = (border: number) => Math.abs(border - ORGAN_SHARE);
  const inner = borders.slice(1, -1);
  return {
    borders,
    widths: borders.slice(1).map((border, i) => characters((border - borders[i]!) * TEXT_WIDTH)),
    right: inner.length === 0 ? 0 : 1 + inner.indexOf(inner.reduce((best, border) => (distance(border) < distance(best) ? border : best))),
  };
}

/** First and last column of the grid under each column of a table. */
export function spansOf({ borders }: SheetGrid, columns: readonly CleanColumn[]): readonly { readonly from: number; readonly to: number }[] {
  const ends = bordersOf(columns).map((border) => borders.indexOf(border));
  return ends.map((end, i) => ({ from: i === 0 ? 0 : ends[i - 1]!, to: end - 1 }));
}

/** Points between the borders of some columns. */
export function widthOf({ borders }: SheetGrid, from: number, to: number): number {
  return (borders[to + 1]! - borders[from]!) * TEXT_WIDTH;
}

/** Where columns end, to a thousandth: shares are sums of fractions. */
function bordersOf(columns: readonly CleanColumn[]): number[] {
  let sum = 0;
  return columns.map(({ share }) => Math.round((sum += share) * 1000) / 1000);
}

/** Excel's measure: 7 pixels a character and 5 around. */
function characters(points: number): number {
  return (points * PIXELS_PER_POINT - 5) / 7;
}
