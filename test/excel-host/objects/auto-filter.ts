import type { Engine } from "../engine";
import type { Sheet } from "../model";
import { HostObject, NULL_OBJECT } from "./host-object";
import { RangeObject } from "./range";

/** `worksheet.autoFilter`: there whether the sheet is filtered or not. */
export class AutoFilterObject extends HostObject {
  readonly $type = "AutoFilter";

  constructor(engine: Engine, private readonly $sheet: Sheet) {
    super(engine);
  }

  get enabled(): boolean {
    return this.$sheet.filter !== null;
  }

  get isDataFiltered(): boolean {
    return (this.$sheet.filter?.rows.length ?? 0) > 0;
  }

  getRangeOrNullObject(): RangeObject | typeof NULL_OBJECT {
    const { filter } = this.$sheet;
    return filter ? new RangeObject(this.$engine, this.$sheet, [filter.area]) : NULL_OBJECT;
  }
}
