import { areaName, columnIndex, parseAreaName, parseCellName } from "../../src/workbook/address";
import type { Area } from "../../src/workbook/grid";
import type { Engine } from "./engine";
import { addSheet, cellAt, ensureCell, type Sheet } from "./model";
import { typeInto } from "./typing";

/** What the person in front of Excel does meanwhile, with the events that it causes. */
export class Clerk {
  constructor(private readonly engine: Engine) {}

  sheet(name: string): Sheet {
    const sheet = this.engine.book.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  value(sheet: string, cell: string): string | number | boolean {
    const { row, column } = parseCellName(cell)!;
    return cellAt(this.sheet(sheet), row, column)?.value ?? "";
  }

  type(sheetName: string, cell: string, text: unknown, more: Readonly<Record<string, unknown>> = {}): void {
    const { row, column } = parseCellName(cell)!;
    const sheet = this.sheet(sheetName);
    const type = (): void => typeInto(ensureCell(sheet, row, column), text);
    if (this.engine.undoList) this.engine.undoList.byClerk(type);
    else type();
    this.engine.changed(sheet, cell, "Unknown", more);
  }

  /** Ctrl+Z. @returns `false`: Excel has nothing to undo */
  undo(): boolean {
    const undone = this.engine.undoList?.undo() ?? false;
    if (undone) for (const sheet of this.engine.book.sheets) this.engine.changed(sheet, "A1", "Unknown");
    return undone;
  }

  /** A value picked from a cell's validation list: Excel on the web tells nobody (office-js issues 3888, 4066). */
  pick(sheetName: string, cell: string, text: string): void {
    const { row, column } = parseCellName(cell)!;
    const sheet = this.sheet(sheetName);
    typeInto(ensureCell(sheet, row, column), text);
    if (!this.engine.onWeb) this.engine.changed(sheet, cell, "Unknown");
  }

  select(sheetName: string, area: string): void {
    this.engine.select(this.sheet(sheetName), area);
  }

  rename(from: string, to: string): void {
    this.sheet(from).name = to;
  }

  delete(name: string): void {
    const { id } = this.sheet(name);
    this.engine.book.sheets = this.engine.book.sheets.filter((sheet) => sheet.id !== id);
    this.engine.raise("_RegisterDeletedEvent", { worksheetId: id, source: "Local" });
  }

  add(name: string): void {
    const sheet = addSheet(this.engine.book, name);
    this.engine.raise("_RegisterAddedEvent", { worksheetId: sheet.id, source: "Local" });
  }

  protect(name: string, options: Readonly<Record<string, boolean>> = {}): void {
    this.sheet(name).protection = { protected: true, options: { ...options } };
  }

  unprotect(name: string): void {
    this.sheet(name).protection = { protected: false, options: {} };
  }

  /** A rule of the clerk's own, as text: `=LEN(A1)=0`. */
  addRule(name: string, area: string, formula: string): void {
    const id = `{CF-${++this.engine.book.lastId}}`;
    this.sheet(name).formats.push({ id, type: "Custom", areas: [parseAreaName(area)!], formula, style: { "fill.color": "#00FF00" } });
  }

  /** Hides rows by hand, as 1-based numbers; whatever they hold stays. */
  hideRows(name: string, ...rows: number[]): void {
    const sheet = this.sheet(name);
    sheet.hiddenRows.push(...rows.map((row) => row - 1));
    this.engine.rowsHidden(sheet, rows, "Hidden");
  }

  /** Unlike rows, columns that are hidden are told to nobody. */
  hideColumns(name: string, ...columns: string[]): void {
    this.sheet(name).hiddenColumns.push(...columns.map(columnIndex));
  }

  /** Filters a list by one of its columns: the header stays, of the others the rows that hold one of the texts. */
  filter(name: string, list: string, column: string, ...texts: readonly string[]): void {
    const sheet = this.sheet(name);
    const area = parseAreaName(list)!;
    const rows = Array.from({ length: area.bottom - area.top }, (_, index) => area.top + 1 + index)
      .filter((row) => !texts.includes(String(cellAt(sheet, row, columnIndex(column))?.value ?? "")));
    sheet.filter = { area, rows };
    this.engine.rowsHidden(sheet, rows.map((row) => row + 1), "Hidden");
  }

  /** Data > Clear: the arrows stay, all rows of the list are shown. */
  clearFilter(name: string): void {
    const sheet = this.sheet(name);
    const rows = sheet.filter?.rows ?? [];
    if (sheet.filter) sheet.filter = { ...sheet.filter, rows: [] };
    this.engine.rowsHidden(sheet, rows.map((row) => row + 1), "Unhidden");
  }

  /** Inserts a row above; what is below moves down, and formats that span it grow. */
  insertRow(name: string, row: number): void {
    const sheet = this.sheet(name);
    sheet.rows.splice(row, 0, []);
    const shift = (area: Area): Area => ({
      ...area,
      top: area.top >= row ? area.top + 1 : area.top,
      bottom: area.bottom >= row ? area.bottom + 1 : area.bottom,
    });
    sheet.merges = sheet.merges.map(shift);
    for (const format of sheet.formats) format.areas = format.areas.map(shift);
    const down = (hidden: number): number => (hidden >= row ? hidden + 1 : hidden);
    sheet.hiddenRows = sheet.hiddenRows.map(down);
    if (sheet.filter) sheet.filter = { area: shift(sheet.filter.area), rows: sheet.filter.rows.map(down) };
    this.engine.changed(sheet, areaName({ top: row, left: 0, bottom: row, right: 16_383 }), "Unknown", { changeType: "RowInserted" });
  }
}
