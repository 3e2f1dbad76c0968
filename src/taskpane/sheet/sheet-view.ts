import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { cellName } from "../../workbook/address";
import type { CellRef } from "../../workbook/grid";
import type { FileChecker, SheetOutline } from "../checker";
import { sameCell } from "../place";
import type { Ui } from "../ui";
import { bodyRow, headRow, rowWidth, type Frame } from "./cells";
import {
  bodyHeight, columnEdges, COLUMNS_SHOWN, HEAD_HEIGHT, moveBy, ROW_HEAD_WIDTH, ROW_HEIGHT, rowsTop, scrollInto, scrollTopAt,
  visibleColumns, visibleRows,
} from "./geometry";
import { RowCache } from "./row-cache";
import { sheetTabs } from "./tabs";

interface Cursor {
  readonly row: number;
  readonly column: number;
}

/**
 * The workbook's sheets, read-only: only the rows in sight are in the document, the others are asked
 * of the worker when they are scrolled to. It lives outside a shadow root, under the page's own styles.
 */
export class SheetView extends LitElement {
  static override properties = {
    sheets: { attribute: false },
    version: { attribute: false },
    cell: { attribute: false },
    highlighted: { attribute: false },
    file: { attribute: false },
    source: { attribute: false },
    ui: { attribute: false },
  };

  declare sheets: readonly SheetOutline[];
  declare version: number;
  declare cell: CellRef | null;
  declare highlighted: boolean;
  declare file: string | null;
  declare source: FileChecker;
  declare ui: Ui;

  #cache!: RowCache;
  #name = "";
  #cursors: Record<string, Cursor> = {};
  /** Where the window stood when the cell was brought into sight: there, it stays in sight when the window shrinks. */
  #revealedAt: number | null = null;
  readonly #resized = new ResizeObserver(() => (this.#grid.scrollTop === this.#revealedAt ? this.#reveal() : this.requestUpdate()));

  protected override createRenderRoot(): this {
    return this;
  }

  protected override firstUpdated(): void {
    this.#resized.observe(this.#grid);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("source")) {
      const { source } = this;
      this.#cache = new RowCache((sheet, from, to) => source.rows(sheet, from, to), () => this.requestUpdate());
    }
    // The same file read again is looked at where it was.
    if (changed.has("file")) {
      this.#name = "";
      this.#cursors = {};
    }
    this.#cache.version = this.version;
    if (changed.has("cell") && this.cell && this.#outline(this.cell.sheet)) {
      this.#name = this.cell.sheet;
      this.#cursors[this.#name] = this.cell;
    }
    if (!this.#outline(this.#name)) this.#name = this.#own[0]?.name ?? "";
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("cell") && this.cell) this.#reveal();
  }

  get #own(): readonly SheetOutline[] {
    return this.sheets.filter(({ file }) => file === undefined);
  }

  #outline(name: string): SheetOutline | undefined {
    return this.#own.find((sheet) => sheet.name === name);
  }

  get #grid(): HTMLElement {
    return this.querySelector<HTMLElement>(".grid")!;
  }

  /** Height of the window on the rows. */
  get #height(): number {
    return Math.max(0, (this.querySelector(".grid")?.clientHeight ?? 0) - HEAD_HEIGHT);
  }

  get #cursor(): Cursor {
    return this.#cursors[this.#name] ?? { row: 0, column: 0 };
  }

  protected override render(): TemplateResult {
    const sheet = this.#outline(this.#name);
    if (!sheet) return html`${nothing}`;
    const grid = this.querySelector<HTMLElement>(".grid");
    const edges = columnEdges(sheet.widths);
    const scrolled = grid?.scrollTop ?? 0;
    const top = rowsTop(scrolled, this.#height, sheet.rows);
    const rows = visibleRows(top, this.#height, sheet.rows);
    const frame: Frame = {
      edges,
      columns: visibleColumns(grid?.scrollLeft ?? 0, grid?.clientWidth ?? 0, edges),
      shift: scrolled - top,
      cursor: this.#cursor,
      highlighted: this.highlighted,
      ui: this.ui,
    };
    const numbers = Array.from({ length: Math.max(0, rows.to - rows.from) }, (_, index) => rows.from + index);
    const active = cellName(this.#cursor.row, this.#cursor.column);
    return html`${sheetTabs(this.#own, this.#name, (name) => this.#show(name), this.ui)} ${this.#line(active)}
      <div
        class="grid"
        role="grid"
        tabindex="0"
        aria-label=${this.#name}
        aria-readonly="true"
        aria-rowcount=${sheet.rows + 1}
        aria-colcount=${sheet.columns + 1}
        aria-activedescendant=${numbers.includes(this.#cursor.row) ? `cell-${active}` : nothing}
        @scroll=${() => this.requestUpdate()}
        @keydown=${(event: KeyboardEvent) => this.#key(event, sheet)}
        @click=${(event: MouseEvent) => this.#click(event)}
      >
        ${headRow(frame)}
        <div class="grid-body" role="rowgroup" .style=${`height:${bodyHeight(sheet.rows)}px;width:${rowWidth(edges)}px`}>
          ${numbers.map((row) => bodyRow(row, this.#cache.row(this.#name, row), frame))}
        </div>
      </div>
      ${sheet.columns > COLUMNS_SHOWN ? html`<p class="faint">${this.ui.say("columns-cut", { count: COLUMNS_SHOWN })}</p>` : nothing}`;
  }

  /** The cell's address and its whole text, which the grid may cut off. */
  #line(active: string): TemplateResult {
    const { row, column } = this.#cursor;
    return html`<p class="cell-line"><b>${active}</b> <span>${this.#cache.row(this.#name, row)?.[column]?.text ?? ""}</span></p>`;
  }

  #show(name: string): void {
    this.#name = name;
    this.#grid.scrollTo(0, 0);
    this.requestUpdate();
  }

  #key(event: KeyboardEvent, { rows, columns }: SheetOutline): void {
    const page = Math.max(1, Math.floor(this.#height / ROW_HEIGHT) - 1);
    const size = { rows, columns: Math.min(columns, COLUMNS_SHOWN), page };
    const to = moveBy(event.key, event.ctrlKey || event.metaKey, this.#cursor, size);
    if (!to) return;
    event.preventDefault();
    this.#move(to);
  }

  #click({ target }: MouseEvent): void {
    const cell = (target as HTMLElement).closest<HTMLElement>("[data-row]");
    if (cell) this.#move({ row: Number(cell.dataset.row), column: Number(cell.dataset.column) });
  }

  #move({ row, column }: Cursor): void {
    const cell: CellRef = { sheet: this.#name, row, column };
    if (this.cell && sameCell(this.cell, cell)) return;
    // At once, for the next key starts from here; the pane's state comes back with it later.
    this.#cursors[this.#name] = cell;
    this.ui.act.send({ kind: "selected", cell });
  }

  #reveal(): void {
    const grid = this.#grid;
    const { row, column } = this.#cursor;
    const { widths = [], rows = 0 } = this.#outline(this.#name) ?? {};
    const edges = columnEdges(widths);
    const top = rowsTop(grid.scrollTop, this.#height, rows);
    const wanted = scrollInto(top, this.#height, row * ROW_HEIGHT, (row + 1) * ROW_HEIGHT);
    if (wanted !== top) grid.scrollTop = scrollTopAt(wanted, this.#height, rows);
    this.#revealedAt = grid.scrollTop;
    grid.scrollLeft = scrollInto(grid.scrollLeft, grid.clientWidth - ROW_HEAD_WIDTH, edges[column] ?? 0, edges[column + 1] ?? 0);
    this.requestUpdate();
  }
}

customElements.define("sheet-view", SheetView);
