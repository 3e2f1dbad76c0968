import { parseAreaName } from "../../../src/workbook/address";
import type { Area } from "../../../src/workbook/grid";
import type { Engine } from "../engine";
import { ExcelError } from "../excel-error";
import { addSheet, usedArea, type Sheet } from "../model";
import { AutoFilterObject } from "./auto-filter";
import { CustomXmlParts } from "./custom-xml";
import { Bag, HostCollection, HostObject, NULL_OBJECT } from "./host-object";
import { NamesObject } from "./names";
import { FreezePanesObject, PageBreaksObject, PageLayoutObject } from "./page-layout";
import { RangeAreasObject, RangeObject } from "./range";

const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
const LONGEST_ADDRESS = 8192;

export class WorkbookObject extends HostObject {
  readonly $type = "Workbook";

  get worksheets(): Worksheets {
    return new Worksheets(this.$engine);
  }

  get customXmlParts(): CustomXmlParts {
    return new CustomXmlParts(this.$engine);
  }

  get names(): NamesObject {
    return new NamesObject(this.$engine);
  }

  get application(): HostObject {
    return new ApplicationObject(this.$engine);
  }

  _RemoveReference(id: string): void {
    this.$engine.references.delete(id);
  }
}

class ApplicationObject extends HostObject {
  readonly $type = "Application";

  suspendScreenUpdatingUntilNextSync(): void {
    this.$engine.stats.screenSuspended++;
  }

  suspendApiCalculationUntilNextSync(): void {
    this.$engine.stats.calculationSuspended++;
  }
}

export class Worksheets extends HostCollection {
  readonly $type = "WorksheetCollection";

  $items(): WorksheetObject[] {
    return this.$engine.book.sheets.map((sheet) => new WorksheetObject(this.$engine, sheet));
  }

  getFirst(visibleOnly?: boolean): WorksheetObject {
    return this.$items().find(({ $sheet }) => !visibleOnly || $sheet.visibility === "Visible")!;
  }

  getItem(key: string): WorksheetObject {
    const sheet = this.getItemOrNullObject(key);
    if (typeof sheet === "symbol") throw new ExcelError("ItemNotFound", `no sheet ${key}`);
    return sheet;
  }

  getItemOrNullObject(key: string): WorksheetObject | typeof NULL_OBJECT {
    const sheet = this.$engine.book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
    return sheet ? new WorksheetObject(this.$engine, sheet) : NULL_OBJECT;
  }

  add(name: string): WorksheetObject {
    if (name.length > 31 || /[\\/?*[\]:]/.test(name) || typeof this.getItemOrNullObject(name) !== "symbol") {
      throw new ExcelError("InvalidArgument", `sheet name ${name}`);
    }
    const sheet = addSheet(this.$engine.book, name);
    this.$engine.raise("_RegisterAddedEvent", { worksheetId: sheet.id, source: "Local" });
    return new WorksheetObject(this.$engine, sheet);
  }

  _RegisterDataChangedEvent(): void {
    this.$engine.register("_RegisterDataChangedEvent");
  }

  _UnregisterDataChangedEvent(): void {
    this.$engine.unregister("_RegisterDataChangedEvent");
  }

  _RegisterSelectionChangedEvent(): void {
    this.$engine.register("_RegisterSelectionChangedEvent");
  }

  _UnregisterSelectionChangedEvent(): void {
    this.$engine.unregister("_RegisterSelectionChangedEvent");
  }

  _RegisterRowHiddenChangedEvent(): void {
    this.$engine.register("_RegisterRowHiddenChangedEvent");
  }

  _UnregisterRowHiddenChangedEvent(): void {
    this.$engine.unregister("_RegisterRowHiddenChangedEvent");
  }

  _RegisterAddedEvent(): void {
    this.$engine.register("_RegisterAddedEvent");
  }

  _UnregisterAddedEvent(): void {
    this.$engine.unregister("_RegisterAddedEvent");
  }

  _RegisterDeletedEvent(): void {
    this.$engine.register("_RegisterDeletedEvent");
  }

  _UnregisterDeletedEvent(): void {
    this.$engine.unregister("_RegisterDeletedEvent");
  }
}

export class WorksheetObject extends HostObject {
  readonly $type = "Worksheet";

  constructor(engine: Engine, readonly $sheet: Sheet) {
    super(engine);
  }

  get id(): string {
    return this.$sheet.id;
  }

  get name(): string {
    return this.$sheet.name;
  }

  set name(name: string) {
    this.$sheet.name = name;
  }

  get visibility(): string {
    return this.$sheet.visibility;
  }

  set visibility(value: Sheet["visibility"]) {
    this.$sheet.visibility = value;
  }

  get protection(): HostObject {
    const { protection } = this.$sheet;
    return new Bag(this.$engine, "WorksheetProtection", ["protected", "options"], {
      get: (name) => (name === "protected" ? protection.protected : protection.options),
      set: () => {
        throw new ExcelError("InvalidArgument", "protection is read-only");
      },
    });
  }

  get autoFilter(): HostObject {
    return new AutoFilterObject(this.$engine, this.$sheet);
  }

  get pageLayout(): HostObject {
    return new PageLayoutObject(this.$engine, this.$sheet);
  }

  get horizontalPageBreaks(): HostObject {
    return new PageBreaksObject(this.$engine, this.$sheet);
  }

  get freezePanes(): HostObject {
    return new FreezePanesObject(this.$engine, this.$sheet);
  }

  getNextOrNullObject(): WorksheetObject | typeof NULL_OBJECT {
    const { sheets } = this.$engine.book;
    const next = sheets[sheets.findIndex(({ id }) => id === this.$sheet.id) + 1];
    return next ? new WorksheetObject(this.$engine, next) : NULL_OBJECT;
  }

  getRange(address?: string | null): RangeObject {
    if (!address) return new RangeObject(this.$engine, this.$sheet, [WHOLE_SHEET]);
    const areas = this.$areas(address);
    if (areas.length !== 1) throw new ExcelError("InvalidArgument", "one area, please");
    return new RangeObject(this.$engine, this.$sheet, areas);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    if (rows < 1 || columns < 1) throw new ExcelError("InvalidArgument", "an empty range");
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    return new RangeObject(this.$engine, this.$sheet, [area]);
  }

  getRanges(address: string): RangeAreasObject {
    return new RangeAreasObject(this.$engine, this.$sheet, this.$areas(address));
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean): RangeObject | typeof NULL_OBJECT {
    const area = usedArea(this.$sheet, valuesOnly ?? false);
    return area ? new RangeObject(this.$engine, this.$sheet, [area]) : NULL_OBJECT;
  }

  delete(): void {
    const { book, undoList } = this.$engine;
    if (undoList?.inGroup) throw new ExcelError("UndoNotSupported", "Worksheet.delete");
    if (book.sheets.filter(({ visibility }) => visibility === "Visible").length === 1 && this.$sheet.visibility === "Visible") {
      throw new ExcelError("InvalidOperation", "the last visible sheet");
    }
    book.sheets = book.sheets.filter(({ id }) => id !== this.$sheet.id);
    this.$engine.raise("_RegisterDeletedEvent", { worksheetId: this.$sheet.id, source: "Local" });
  }

  activate(): void {
    this.$engine.select(this.$sheet, "A1");
  }

  /** Addresses are cut off at 8,192 characters (`facts/office.md` §3); what is left is then no address. */
  private $areas(address: string): Area[] {
    if (address.length > LONGEST_ADDRESS) throw new ExcelError("InvalidArgument", "the address was cut off at 8192 characters");
    const text = address.replace(/\$/g, "");
    return text.split(",").map((part) => {
      const rows = /^(\d+):(\d+)$/.exec(part);
      if (rows) return { ...WHOLE_SHEET, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 };
      const area = parseAreaName(part);
      if (!area) throw new ExcelError("InvalidArgument", `address ${part}`);
      return area;
    });
  }
}
