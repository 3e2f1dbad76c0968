import { compareKey } from "../text/key";
import { cellRef, valueAt, type CellRef, type CellValue, type Grid } from "../workbook/grid";
import { cellText, fromCell, paramFromCell } from "./cell-values";
import { paramsTable, planSections, planTables, type PlanField } from "./fields";
import type { PlanCells } from "./parse-plan";
import { planError, type PlanError } from "./plan-error";
import { sectionColumns } from "./sheet";

/** A plan as the sheet says it, not yet checked, with the cell of every path for the errors. */
export interface PlanOnSheet {
  readonly json: unknown;
  readonly cells: PlanCells;
  /** What could not be put into `json`: rows that say something twice, or of a rule that is not listed. */
  readonly unread: readonly PlanError[];
  readonly sheet: { readonly sheet: string; readonly file?: string };
}

/**
 * The plan that the workbook carries (`spec` §2.4); `null` where no sheet is one. Found by the header
 * "Mục | Tham số | Giá trị" with the plan's id below, wherever it stands and whatever its name.
 */
export function readPlanSheet(grids: readonly Grid[]): PlanOnSheet | null {
  for (const grid of grids) {
    const header = findHeader(grid);
    if (header) return new PlanReader(grid, header).read();
  }
  return null;
}

/** The names of all sheets that are a plan; the first of them is the one that {@link readPlanSheet} reads. */
export function planSheetNames(grids: readonly Grid[]): readonly string[] {
  return grids.filter(isPlanSheet).map(({ name }) => name);
}

/** Is this sheet a plan? Then it is no form, whatever titles of the form it quotes. */
export function isPlanSheet(grid: Grid): boolean {
  return findHeader(grid) !== null;
}

const headerRows = 40;
const idLabel = key(planSections[0]!.fields[0]!.label);

interface Header {
  readonly row: number;
  readonly section: number;
  readonly param: number;
  readonly value: number;
}

/** The three columns may stand in any order, with others between them. */
function findHeader(grid: Grid): Header | null {
  for (let row = 0; row < Math.min(headerRows, grid.rows.length); row++) {
    const columns = columnsOf(grid, row);
    const [section, param, value] = sectionColumns.map((label) => columns.get(key(label)));
    if (section === undefined || param === undefined || value === undefined) continue;
    for (let below = row + 1; below < grid.rows.length; below++) {
      if (key(valueAt(grid, below, param)) === idLabel) return { row, section, param, value };
    }
  }
  return null;
}

/** Where each text of a row stands; the first of equal ones counts. */
function columnsOf(grid: Grid, row: number): ReadonlyMap<string, number> {
  return new Map(Array.from(grid.rows[row] ?? [], (cell, column): [string, number] => [key(cell), column]).reverse());
}

function key(cell: CellValue | undefined): string {
  return compareKey(cellText(cell ?? null));
}

type Json = Record<string, unknown>;

type Table = (typeof planTables)[number];

class PlanReader {
  readonly #json: Json = {};
  readonly #cells = new Map<string, CellRef>();
  readonly #unread: PlanError[] = [];

  constructor(readonly grid: Grid, readonly header: Header) {}

  read(): PlanOnSheet {
    for (const section of planSections) for (const { path, type } of section.fields) {
      if (type.kind === "lines" || type.kind === "rows") this.#put(path, [], null);
    }
    const blocks = this.#blocks(this.#sections(this.header.row + 1));
    for (const { title, columns, start, end } of blocks) {
      const table = planTables.find((one) => key(one.title) === title);
      if (table) this.#list(table, columns, start, end);
    }
    // The rules must be known before their parameters are, wherever these stand.
    for (const { title, columns, start, end } of blocks) if (title === key(paramsTable.title)) this.#params(columns, start, end);
    const { name, file } = this.grid;
    return {
      json: this.#json,
      cells: (path) => this.#cellOf(path),
      unread: this.#unread,
      sheet: file === undefined ? { sheet: name } : { sheet: name, file },
    };
  }

  /** Single parameters, up to the first table's title. Returns the row where it stopped. */
  #sections(start: number): number {
    const fields = new Map(planSections.flatMap(({ title, fields }) =>
      fields.map((field): [string, PlanField] => [`${key(title)}|${key(field.label)}`, field])));
    let section = "";
    let row = start;
    for (; row < this.grid.rows.length && this.#titleAt(row) === null; row++) {
      section = key(valueAt(this.grid, row, this.header.section)) || section;
      const field = fields.get(`${section}|${key(valueAt(this.grid, row, this.header.param))}`);
      if (field) this.#single(field, row);
    }
    return row;
  }

  #single({ path, type }: PlanField, row: number): void {
    const at = cellRef(this.grid, row, this.header.value);
    const cell = valueAt(this.grid, row, this.header.value);
    const value = fromCell(type, cell);
    if (type.kind !== "lines" && type.kind !== "rows") {
      if (this.#cells.has(path)) this.#unread.push(planError(path, "twice", { found: cellText(cell) }));
      return this.#put(path, value, at);
    }
    if (value === undefined) return;
    const lines = this.#get(path) as unknown[];
    this.#cells.set(`${path}[${lines.length}]`, at);
    lines.push(value);
  }

  /** The tables below the single parameters: each from its title to the next one. */
  #blocks(start: number): { title: string; columns: ReadonlyMap<string, number>; start: number; end: number }[] {
    const titles: { title: string; row: number }[] = [];
    for (let row = start; row < this.grid.rows.length; row++) {
      const title = this.#titleAt(row);
      if (title !== null) titles.push({ title, row });
    }
    return titles.map(({ title, row }, index) => {
      const end = titles[index + 1]?.row ?? this.grid.rows.length;
      const header = this.#headerBelow(row, end, title);
      return { title, columns: columnsOf(this.grid, header), start: header + 1, end };
    });
  }

  /** The first row that names two of the table's columns; blank rows and remarks may stand above it. */
  #headerBelow(title: number, end: number, which: string): number {
    const labels = planTables.find((one) => key(one.title) === which)?.fields.map(({ label }) => label) ?? Object.values(paramsTable.columns);
    for (let row = title + 1; row < end; row++) {
      const columns = columnsOf(this.grid, row);
      if (labels.filter((label) => columns.has(key(label))).length >= 2) return row;
    }
    return title + 1;
  }

  #list(table: Table, columns: ReadonlyMap<string, number>, start: number, end: number): void {
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
        // Neither yes nor no must not be taken for what is meant where nothing is said.
        const value = fromCell(field.type, cell) ?? (field.type.kind === "yes-no" && column !== undefined ? "" : undefined);
        if (value !== undefined) item[field.path] = value;
      }
      if (blank) continue;
      this.#cells.set(path, cellRef(this.grid, row, columns.get(key(table.fields[0]!.label)) ?? this.header.section));
      items.push(item);
    }
    this.#json[table.path] = items;
  }

  #params(columns: ReadonlyMap<string, number>, start: number, end: number): void {
    const { columns: names, labels } = paramsTable;
    const at = (label: string) => columns.get(key(label)) ?? this.header.section;
    const keyOf = new Map(Object.entries(labels).map(([param, label]) => [key(label), param]));
    for (let row = start; row < end; row++) {
      const id = cellText(valueAt(this.grid, row, at(names.id))).trim();
      const label = cellText(valueAt(this.grid, row, at(names.param))).trim();
      const param = keyOf.get(key(label)) ?? label;
      const value = paramFromCell(param, valueAt(this.grid, row, at(names.value)));
      if (label === "" || value === undefined) continue;
      const found = this.#rule(id);
      const path = found ? `${found.path}.params.${param}` : `params[${row}].id`;
      const place = cellRef(this.grid, row, at(found ? names.value : names.id));
      if (!found) this.#unread.push(planError(path, "unknown-rule", { found: id }));
      else if (Object.hasOwn(found.rule["params"] as object, param)) this.#unread.push(planError(path, "twice", { found: label }));
      else Object.defineProperty(found.rule["params"], param, { value, enumerable: true });
      this.#cells.set(path, place);
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

  /** The key of the table title that begins this row, with nothing right beside it; `null` where none does. */
  #titleAt(row: number): string | null {
    const cells = this.grid.rows[row] ?? [];
    const column = cells.findIndex((cell) => key(cell) !== "");
    const text = key(cells[column]);
    return tableTitles.has(text) && key(cells[column + 1]) === "" ? text : null;
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
