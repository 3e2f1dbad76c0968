import { html, nothing, type TemplateResult } from "lit";
import { cellName, columnName } from "../../workbook/address";
import type { WindowCell, WindowRow } from "../checker";
import type { Ui } from "../ui";
import { ROW_HEAD_WIDTH, ROW_HEIGHT, type Range } from "./geometry";

/** What a row needs beside its cells. Sizes go through the CSS object model: the page's policy forbids style texts. */
export interface Frame {
  readonly edges: readonly number[];
  readonly columns: Range;
  /** What is added to a row's own place: not 0 in a sheet taller than what is scrolled. */
  readonly shift: number;
  readonly cursor: { readonly row: number; readonly column: number };
  readonly highlighted: boolean;
  readonly ui: Ui;
}

export function headRow({ edges, columns, cursor, ui }: Frame): TemplateResult {
  return html`<div class="grid-row grid-head" role="row" aria-rowindex="1" .style=${`width:${rowWidth(edges)}px`}>
    <span class="grid-corner" role="columnheader" aria-colindex="1"><span class="unseen">${ui.say("row-numbers")}</span></span>
    ${list(columns).map(
      (column) => html`<span
        class="grid-cell ${column === cursor.column ? "on" : ""}"
        role="columnheader"
        aria-colindex=${column + 2}
        .style=${place(edges, column, 1)}
        >${columnName(column)}</span
      >`,
    )}
  </div>`;
}

export function bodyRow(row: number, cells: WindowRow | undefined, frame: Frame): TemplateResult {
  const { edges, columns, cursor, shift } = frame;
  const current = row === cursor.row;
  return html`<div
    class="grid-row"
    role="row"
    aria-rowindex=${row + 2}
    .style=${`top:${row * ROW_HEIGHT + shift}px;width:${rowWidth(edges)}px`}
  >
    <span class="grid-row-head ${current ? "on" : ""}" role="rowheader" aria-colindex="1">${row + 1}</span>
    ${list(columns).map((column) => bodyCell(row, column, cells?.[column] ?? null, current && column === cursor.column, frame))}
  </div>`;
}

function bodyCell(row: number, column: number, cell: WindowCell | null, current: boolean, frame: Frame): TemplateResult {
  const mark = frame.highlighted ? cell?.mark : undefined;
  const classes = `grid-cell ${mark ? `mark-${mark}` : ""} ${cell?.numeric ? "numeric" : ""} ${current ? "cursor" : ""} ${cell?.span ? "merged" : ""} ${cell?.align ? `align-${cell.align}` : ""} ${cell?.spill ? "spill" : ""}`;
  return html`<span
    class=${classes}
    role="gridcell"
    id=${`cell-${cellName(row, column)}`}
    aria-colindex=${column + 2}
    aria-selected=${current ? "true" : nothing}
    data-row=${row}
    data-column=${column}
    .style=${place(frame.edges, column, cell?.span ?? cell?.spill ?? 1)}
    >${cell?.text ?? ""}${mark ? html`<span class="unseen"> (${frame.ui.say(`kind-${mark}`)})</span>` : nothing}</span
  >`;
}

function place(edges: readonly number[], column: number, span: number): string {
  const end = Math.min(column + span, edges.length - 1);
  return `left:${ROW_HEAD_WIDTH + edges[column]!}px;width:${edges[end]! - edges[column]!}px`;
}

export function rowWidth(edges: readonly number[]): number {
  return ROW_HEAD_WIDTH + edges[edges.length - 1]!;
}

function list({ from, to }: Range): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
