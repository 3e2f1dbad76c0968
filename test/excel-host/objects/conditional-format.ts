import type { Area } from "../../../src/workbook/grid";
import type { Engine } from "../engine";
import { ExcelError } from "../excel-error";
import { intersects, type ConditionalFormatData, type Sheet } from "../model";
import { Bag, HostCollection, HostObject, NULL_OBJECT } from "./host-object";
import { RangeAreasObject } from "./range";

/** The conditional formats that touch a range. */
export class ConditionalFormats extends HostCollection {
  readonly $type = "ConditionalFormatCollection";

  constructor(engine: Engine, private readonly $sheet: Sheet, private readonly $areas: readonly Area[]) {
    super(engine);
  }

  $items(): ConditionalFormatObject[] {
    return this.$sheet.formats
      .filter(({ areas }) => areas.some((area) => this.$areas.some((mine) => intersects(area, mine))))
      .map((data) => new ConditionalFormatObject(this.$engine, this.$sheet, data));
  }

  getItem(id: string): ConditionalFormatObject {
    const item = this.$items().find((format) => format.id === id);
    if (!item) throw new ExcelError("ItemNotFound", "no such conditional format");
    return item;
  }

  getItemOrNullObject(id: string): ConditionalFormatObject | typeof NULL_OBJECT {
    return this.$items().find((format) => format.id === id) ?? NULL_OBJECT;
  }

  add(type: string): ConditionalFormatObject {
    this.$engine.mayFormat(this.$sheet);
    const id = `{CF-${++this.$engine.book.lastId}}`;
    const data: ConditionalFormatData = { id, type, areas: [...this.$areas], formula: "", style: {} };
    this.$sheet.formats.unshift(data);
    return new ConditionalFormatObject(this.$engine, this.$sheet, data);
  }
}

export class ConditionalFormatObject extends HostObject {
  readonly $type = "ConditionalFormat";

  constructor(engine: Engine, private readonly $sheet: Sheet, private readonly $data: ConditionalFormatData) {
    super(engine);
  }

  get id(): string {
    return this.$data.id;
  }

  get type(): string {
    return this.$data.type;
  }

  get custom(): HostObject {
    const custom = this.customOrNullObject;
    if (typeof custom === "symbol") throw new ExcelError("ItemNotFound", "not a custom conditional format");
    return custom;
  }

  get customOrNullObject(): HostObject | typeof NULL_OBJECT {
    return this.$data.type === "Custom" ? customFormat(this.$engine, this.$data) : NULL_OBJECT;
  }

  getRanges(): RangeAreasObject {
    return new RangeAreasObject(this.$engine, this.$sheet, this.$data.areas);
  }

  delete(): void {
    this.$engine.mayFormat(this.$sheet);
    this.$sheet.formats = this.$sheet.formats.filter(({ id }) => id !== this.$data.id);
  }
}

function customFormat(engine: Engine, data: ConditionalFormatData): HostObject {
  const styles = (prefix: string): ConstructorParameters<typeof Bag>[3] => ({
    get: (name) => data.style[prefix + name] ?? null,
    set: (name, value) => (data.style[prefix + name] = value),
  });
  const rule = new Bag(engine, "ConditionalFormatRule", ["formula"], {
    get: () => data.formula,
    set: (_, value) => (data.formula = String(value)),
  });
  const format = new Bag(engine, "ConditionalRangeFormat", [], styles(""), {
    font: () => new Bag(engine, "ConditionalRangeFont", ["color", "italic", "bold", "underline", "strikethrough"], styles("font.")),
    fill: () => new Bag(engine, "ConditionalRangeFill", ["color"], styles("fill.")),
    borders: () => new Bag(engine, "ConditionalRangeBorderCollection", [], styles(""), Object.fromEntries(
      ["top", "bottom", "left", "right"].map((side) => [side, () => new Bag(engine, "ConditionalRangeBorder", ["style", "color"], styles(`border.${side}.`))]))),
  });
  return new Bag(engine, "CustomConditionalFormat", [], styles(""), { rule: () => rule, format: () => format });
}
