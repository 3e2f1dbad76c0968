import { areaName } from "../../../src/workbook/address";
import { ExcelError } from "../excel-error";
import type { Book } from "../model";
import { HostCollection, HostObject, NULL_OBJECT } from "./host-object";
import { RangeObject } from "./range";

/** `workbook.names`: names of areas, known in the whole workbook. */
export class NamesObject extends HostCollection {
  readonly $type = "NamedItemCollection";

  $items(): NameObject[] {
    return this.$engine.book.names.map((data) => new NameObject(this.$engine, data));
  }

  getItem(name: string): NameObject {
    const item = this.getItemOrNullObject(name);
    if (typeof item === "symbol") throw new ExcelError("ItemNotFound", `no name ${name}`);
    return item;
  }

  getItemOrNullObject(name: string): NameObject | typeof NULL_OBJECT {
    return this.$items().find((item) => item.name.toLowerCase() === name.toLowerCase()) ?? NULL_OBJECT;
  }

  add(name: string, reference: unknown): NameObject {
    if (!(reference instanceof RangeObject)) throw new ExcelError("InvalidArgument", "a range, please");
    if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) || typeof this.getItemOrNullObject(name) !== "symbol") {
      throw new ExcelError("InvalidArgument", `the name ${name}`);
    }
    const data = { name, sheet: reference.$sheet.id, area: reference.$area };
    this.$engine.book.names.push(data);
    return new NameObject(this.$engine, data);
  }
}

class NameObject extends HostObject {
  readonly $type = "NamedItem";

  constructor(engine: HostObject["$engine"], private readonly $data: Book["names"][number]) {
    super(engine);
  }

  get name(): string {
    return this.$data.name;
  }

  get value(): string {
    const sheet = this.$engine.book.sheets.find(({ id }) => id === this.$data.sheet);
    return sheet ? `='${sheet.name}'!${areaName(this.$data.area)}` : "=#REF!";
  }

  delete(): void {
    this.$engine.book.names = this.$engine.book.names.filter((data) => data !== this.$data);
  }
}
