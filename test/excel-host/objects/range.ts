import { areaName } from "../../../src/workbook/address";
import type { Area } from "../../../src/workbook/grid";
import type { Engine } from "../engine";
import { ExcelError } from "../excel-error";
import { cellAt, contains, ensureCell, forEachCell, intersects, isFilteredOut, isRowHidden, usedArea, type Cell, type Sheet } from "../model";
import { typeInto } from "../typing";
import { ConditionalFormats } from "./conditional-format";
import { rangeFormat } from "./format";
import { HostCollection, HostObject, NULL_OBJECT } from "./host-object";
import { validation } from "./validation";

const MOST_CELLS = 5_000_000;

function sheetAddress(sheet: Sheet, areas: readonly Area[]): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name) ? sheet.name : `'${sheet.name.replace(/'/g, "''")}'`;
  return areas.map((area) => `${name}!${areaName(area)}`).join(",");
}

function size(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** One or more rectangles of a sheet: what ranges and range areas have in common. */
abstract class Cells extends HostObject {
  constructor(engine: Engine, readonly $sheet: Sheet, readonly $areas: readonly Area[]) {
    super(engine);
  }

  get address(): string {
    return sheetAddress(this.$sheet, this.$areas);
  }

  get cellCount(): number {
    return this.$areas.reduce((sum, area) => sum + size(area), 0);
  }

  get conditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.$engine, this.$sheet, this.$areas);
  }

  get format(): HostObject {
    return rangeFormat(this.$engine, this.$sheet, this.$areas);
  }

  get dataValidation(): HostObject {
    return validation(this.$engine, this.$sheet, this.$areas);
  }

  /** @param applyTo only the whole is cleared here. */
  clear(applyTo?: string): void {
    if (applyTo && applyTo !== "All") throw new ExcelError("InvalidArgument", "only clear() is known here");
    this.$engine.mayFormat(this.$sheet);
    for (const area of this.$areas) forEachCell(area, (row, column) => delete this.$sheet.rows[row]?.[column]);
  }
}

export class RangeAreasObject extends Cells {
  readonly $type = "RangeAreas";

  get areaCount(): number {
    return this.$areas.length;
  }

  get areas(): RangesObject {
    return new RangesObject(this.$engine, this.$sheet, this.$areas);
  }
}

class RangesObject extends HostCollection {
  readonly $type = "RangeCollection";

  constructor(engine: Engine, private readonly $sheet: Sheet, private readonly $areas: readonly Area[]) {
    super(engine);
  }

  $items(): RangeObject[] {
    return this.$areas.map((area) => new RangeObject(this.$engine, this.$sheet, [area]));
  }

  getItem(): RangeObject {
    throw new ExcelError("ApiNotFound", "ranges have no keys");
  }
}

export class RangeObject extends Cells {
  readonly $type = "Range";

  get $area(): Area {
    return this.$areas[0]!;
  }

  get rowIndex(): number {
    return this.$area.top;
  }

  get columnIndex(): number {
    return this.$area.left;
  }

  get rowCount(): number {
    return this.$area.bottom - this.$area.top + 1;
  }

  get columnCount(): number {
    return this.$area.right - this.$area.left + 1;
  }

  get values(): unknown {
    return this.$read((cell) => cell?.value ?? "");
  }

  set values(values: unknown) {
    this.$write(values, (cell, value) => typeInto(cell, value));
  }

  get formulas(): unknown {
    return this.$read((cell) => cell?.formula ?? cell?.value ?? "");
  }

  get numberFormat(): unknown {
    return this.$read((cell) => cell?.numberFormat ?? "General");
  }

  set numberFormat(formats: unknown) {
    this.$engine.mayFormat(this.$sheet);
    this.$write(formats, (cell, format) => {
      if (typeof format === "string") cell.numberFormat = format;
    });
  }

  /** `null` where some are hidden and some are not. */
  get rowHidden(): boolean | null {
    return allOrNone(this.$area.top, this.$area.bottom, (row) => isRowHidden(this.$sheet, row));
  }

  get columnHidden(): boolean | null {
    return allOrNone(this.$area.left, this.$area.right, (column) => this.$sheet.hiddenColumns.includes(column));
  }

  set columnHidden(hidden: boolean) {
    this.$engine.mayFormat(this.$sheet);
    const { left, right } = this.$area;
    const others = this.$sheet.hiddenColumns.filter((column) => column < left || column > right);
    const mine = Array.from({ length: right - left + 1 }, (_, index) => left + index);
    this.$sheet.hiddenColumns = [...others, ...(hidden ? mine : [])].sort((a, b) => a - b);
  }

  /** One entry a row; only what was asked for is in it. */
  getRowProperties({ rowHidden }: { readonly rowHidden?: boolean }): object[] {
    const { top, bottom } = this.$area;
    return Array.from({ length: bottom - top + 1 }, (_, row) => (rowHidden ? { rowHidden: isRowHidden(this.$sheet, top + row) } : {}));
  }

  getColumnProperties({ columnHidden }: { readonly columnHidden?: boolean }): object[] {
    const { left, right } = this.$area;
    return Array.from({ length: right - left + 1 }, (_, column) =>
      (columnHidden ? { columnHidden: this.$sheet.hiddenColumns.includes(left + column) } : {}));
  }

  getCell(row: number, column: number): RangeObject {
    const { top, left } = this.$area;
    return new RangeObject(this.$engine, this.$sheet, [{ top: top + row, left: left + column, bottom: top + row, right: left + column }]);
  }

  getRow(row: number): RangeObject {
    const top = this.$area.top + row;
    return new RangeObject(this.$engine, this.$sheet, [{ ...this.$area, top, bottom: top }]);
  }

  getBoundingRect(other: RangeObject): RangeObject {
    const [a, b] = [this.$area, other.$area];
    return new RangeObject(this.$engine, this.$sheet, [{
      top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right),
    }]);
  }

  /** Sees only areas whose top-left cell is inside, and costs the clerk the undo list (#3611, #5918). */
  getMergedAreasOrNullObject(): RangeAreasObject | typeof NULL_OBJECT {
    this.$engine.loseUndo();
    const inside = this.$sheet.merges.filter((area) => contains(this.$area, area.top, area.left));
    return inside.length === 0 ? NULL_OBJECT : new RangeAreasObject(this.$engine, this.$sheet, inside);
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean): RangeObject | typeof NULL_OBJECT {
    const area = usedArea(this.$sheet, valuesOnly ?? false);
    return area && intersects(area, this.$area) ? new RangeObject(this.$engine, this.$sheet, [area]) : NULL_OBJECT;
  }

  merge(): void {
    this.$engine.mayFormat(this.$sheet);
    this.$sheet.merges.push(this.$area);
    forEachCell(this.$area, (row, column) => {
      if (row !== this.$area.top || column !== this.$area.left) delete this.$sheet.rows[row]?.[column];
    });
  }

  select(): void {
    if (this.$sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation", "the sheet is hidden");
    this.$engine.select(this.$sheet, areaName(this.$area));
  }

  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw new ExcelError("InvalidArgument", "array size");
  }

  private $read(read: (cell: Cell | undefined) => unknown): unknown[][] | null {
    if (this.cellCount > MOST_CELLS) return null;
    const { top, left, bottom, right } = this.$area;
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => read(cellAt(this.$sheet, top + row, left + column))));
  }

  /**
   * Several cells at once over rows of which a filter has left some out: the first value lands in every cell in
   * sight and the others stay (office-js issue 224, xlwings issue 747). A single cell is written wherever it is.
   */
  private $write(input: unknown, write: (cell: Cell, value: unknown) => void): void {
    const { top, left, bottom } = this.$area;
    const rows: unknown[][] | null = Array.isArray(input) ? (input as unknown[][]) : null;
    if (rows) this._ValidateArraySize(rows.length, rows[0]?.length ?? 0);
    this.$engine.mayWrite(this.$sheet, this.$area);
    const torn = rows !== null && this.cellCount > 1 && allOrNone(top, bottom, (row) => isFilteredOut(this.$sheet.filter, row)) !== false;
    forEachCell(this.$area, (row, column) => {
      if (torn && isFilteredOut(this.$sheet.filter, row)) return;
      if (this.$engine.covered(this.$sheet, row, column)) return;
      write(ensureCell(this.$sheet, row, column), torn ? rows[0]![0] : rows ? rows[row - top]![column - left] : input);
    });
    this.$engine.changed(this.$sheet, areaName(this.$area), "ThisLocalAddin");
  }
}

function allOrNone(from: number, to: number, is: (index: number) => boolean): boolean | null {
  const first = is(from);
  for (let index = from + 1; index <= to; index++) if (is(index) !== first) return null;
  return first;
}
