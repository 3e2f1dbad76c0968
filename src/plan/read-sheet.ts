import { compareKey } from "../text/key";
import { cellRef, valueAt, type CellRef, type CellValue, type Grid } from "../workbook/grid";
import { cellText, fromCell, paramFromCell } from "./cell-values";
import { paramsTable, planSections, planTables, type PlanField } from "./fields";
import type { PlanCells } from "./parse-plan";
import { sectionColumns } from "./sheet";

/** A plan as the sheet says it, not yet checked, with the cell of every path for the errors. */
export interface PlanOnSheet {
  readonly json: unknown;
  readonly cells: PlanCells;
  readonly sheet: { readonly sheet: string; readonly file?: string };
}

/**
 * The plan that the workbook carries (`spec` §2.4); `null` where no sheet is one. Found by the header
 * "Mục | Tham số | Giá trị" with the plan's id below, wherever it stands and whatever its name.
 */
export function readPlanSheet(grids: readonly Grid[]): PlanOnSheet | null {
  for (const grid of grids) {
    const header = findHeader(grid);
    if (header) return new PlanReader(grid, header.row, header.column).read();
  }
  return null;
}

/** Is this sheet a plan? Then it is no form, whatever titles of the form it quotes. */
export function isPlanSheet(grid: Grid): boolean {
  return findHeader(grid) !== null;
}

const headerRows = 40;
const idLabel = key(planSections[0]!.fields[0]!.label);

function findHeader(grid: Grid): { row: number; column: number } | null {
  for (let row = 0; row < Math.min(headerRows, grid.rows.length); row++) {
    const column = grid.rows[row]?.findIndex((_, start) => matches(grid, row, start, sectionColumns)) ?? -1;
    if (column < 0) continue;
    for (let below = row + 1; below < grid.rows.length; below++) {
      if (key(valueAt(grid, below, column + 1)) === idLabel) return { row, column };
    }
  }
  return null;
}

function matches(grid: Grid, row: number, column: number, labels: readonly string[]): boolean {
  return labels.every((label, offset) => key(valueAt(grid, row, column + offset)) === key(label));
}

function key(cell: CellValue | undefined): string {
  return compareKey(cellText(cell ?? null));
}

type Json = Record<string, unknown>;

class PlanReader {
  readonly #json: Json = {};
  readonly #cells = new Map<string, CellRef>();

  constructor(readonly grid: Grid, readonly headerRow: number, readonly left: number) {}

  read(): PlanOnSheet {
    for (const section of planSections) for (const { path, type } of section.fields) {
      if (type.kind === "lines" || type.kind === "rows") this.#put(path, [], null);
    }
    let row = this.#sections(this.headerRow + 1);
    while (row < this.grid.rows.length) row = this.#table(row);
    const { name, file } = this.grid;
    return {
      json: this.#json,
      cells: (path) => this.#cellOf(path),
      sheet: file === undefined ? { sheet: name } : { sheet: name, file },
    };
  }

  /** Single parameters, up to the first table's title. Returns the row where it stopped. */
  #sections(start: number): number {
    const fields = new Map(planSections.flatMap(({ title, fields }) =>
      fields.map((field): [string, PlanField] => [`${key(title)}|${key(field.label)}`, field])));
    let section = "";
    let row = start;
    for (; row < this.grid.rows.length && !this.#titleAt(row); row++) {
      section = key(valueAt(this.grid, row, this.left)) || section;
      const field = fields.get(`${section}|${key(valueAt(this.grid, row, this.left + 1))}`);
      if (field) this.#single(field, row);
    }
    return row;
  }

  #single({ path, type }: PlanField, row: number): void {
    const at = cellRef(this.grid, row, this.left + 2);
    const value = fromCell(type, valueAt(this.grid, row, this.left + 2));
    if (type.kind !== "lines" && type.kind !== "rows") return this.#put(path, value, at);
    if (value === undefined) return;
    const lines = this.#get(path) as unknown[];
    this.#cells.set(`${path}[${lines.length}]`, at);
    lines.push(value);
  }

  /** One list, from its title to the next title. Returns the row after it. */
  #table(start: number): number {
    const title = this.#titleAt(start);
    if (title === null) return start + 1;
    let header = start + 1;
    while (header < this.grid.rows.length && this.#isBlank(header)) header++;
    const columns = this.#columns(header);
    let end = header + 1;
    while (end < this.grid.rows.length && this.#titleAt(end) === null) end++;
    const table = planTables.find((one) => key(one.title) === title);
    if (table) this.#list(table, columns, header + 1, end);
    else this.#params(columns, header + 1, end);
    return end;
  }

  #list(table: (typeof planTables)[number], columns: ReadonlyMap<string, number>, start: number, end: number): void {
    const items: Json[] = [];
    const rule = table.path === "criteria" || table.path === "checks";
    for (let row = start; row < end; row++) {
      const path = `${table.path}[${items.length}]`;
      const item: Json = rule ? { params: {} } : {};
      let blank = true;
      for (const field of table.fields) {
        const column = columns.get(key(field.label));
        const cell = column === undefined ? null : valueAt(this.grid, row, column);
        if (column !== undefined) this.#cells.set(`${path}.${field.path}`, cellRef(this.grid, row, column));
        if (key(cell) !== "") blank = false;
        const value = fromCell(field.type, cell);
        if (value !== undefined) item[field.path] = value;
      }
      if (!blank) items.push(item);
    }
    this.#json[table.path] = items;
  }

  #params(columns: ReadonlyMap<string, number>, start: number, end: number): void {
    const at = (label: string) => columns.get(key(label)) ?? this.left;
    const { columns: names, labels } = paramsTable;
    const keyOf = new Map(Object.entries(labels).map(([param, label]) => [key(label), param]));
    for (let row = start; row < end; row++) {
      const id = cellText(valueAt(this.grid, row, at(names.id))).trim();
      const label = cellText(valueAt(this.grid, row, at(names.param))).trim();
      const found = this.#rule(id);
      const value = paramFromCell(valueAt(this.grid, row, at(names.value)));
      if (!found || label === "" || value === undefined) continue;
      const param = keyOf.get(key(label)) ?? label;
      Object.defineProperty(found.rule["params"], param, { value, enumerable: true });
      this.#cells.set(`${found.path}.params.${param}`, cellRef(this.grid, row, at(names.value)));
    }
  }

  #rule(id: string): { path: string; rule: Json } | null {
    for (const list of ["criteria", "checks"]) {
      const rules = (this.#json[list] ?? []) as Json[];
      const index = rules.findIndex((rule) => rule["id"] === id);
      if (index >= 0) return { path: `${list}[${index}]`, rule: rules[index]! };
    }
    return null;
  }

  /** The key of the table title that stands alone at the beginning of this row; `null` where none does. */
  #titleAt(row: number): string | null {
    const text = key(valueAt(this.grid, row, this.left));
    return tableTitles.has(text) && key(valueAt(this.grid, row, this.left + 1)) === "" ? text : null;
  }

  #isBlank(row: number): boolean {
    return (this.grid.rows[row] ?? []).every((cell) => key(cell) === "");
  }

  #columns(row: number): ReadonlyMap<string, number> {
    return new Map((this.grid.rows[row] ?? []).map((cell, column): [string, number] => [key(cell), column]));
  }

  #put(path: string, value: unknown, at: CellRef | null): void {
    if (at) this.#cells.set(path, at);
    const keys = path.split(".");
    const last = keys.pop()!;
    const parent = keys.reduce<Json>((inner, part) => (inner[part] ??= {}) as Json, this.#json);
    if (value !== undefined) parent[last] = value;
  }

  #get(path: string): unknown {
    return path.split(".").reduce<unknown>((inner, part) => (inner as Json)[part], this.#json);
  }

  /** The cell of a path, or of the nearest path above it that has one. */
  #cellOf(path: string): CellRef | null {
    for (let part = path; part !== ""; part = part.replace(/(\.|\[)?[^.[]*$/, "")) {
      const at = this.#cells.get(part);
      if (at) return at;
    }
    return null;
  }
}

const tableTitles: ReadonlySet<string> = new Set([...planTables, paramsTable].map(({ title }) => key(title)));
