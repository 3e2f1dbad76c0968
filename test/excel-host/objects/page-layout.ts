import { areaName } from "../../../src/workbook/address";
import type { Engine } from "../engine";
import type { Sheet } from "../model";
import { Bag, HostObject } from "./host-object";
import type { RangeObject } from "./range";

const FIELDS = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"];

/** `worksheet.pageLayout`: everything ends in the sheet's `page` record. */
export class PageLayoutObject extends HostObject {
  readonly $type = "PageLayout";

  constructor(engine: Engine, private readonly $sheet: Sheet) {
    super(engine);
  }

  set orientation(value: unknown) {
    this.$sheet.page["orientation"] = value;
  }

  set paperSize(value: unknown) {
    this.$sheet.page["paperSize"] = value;
  }

  set zoom(value: unknown) {
    this.$sheet.page["zoom"] = value;
  }

  set firstPageNumber(value: unknown) {
    this.$sheet.page["firstPageNumber"] = value;
  }

  set centerHorizontally(value: unknown) {
    this.$sheet.page["centerHorizontally"] = value;
  }

  get headersFooters(): HostObject {
    const fields = (prefix: string) => (): HostObject => new Bag(this.$engine, "HeaderFooter", FIELDS, this.$store(prefix));
    return new Bag(this.$engine, "HeaderFooterGroup", ["state"], this.$store("header."), {
      defaultForAllPages: fields("header.default."),
      firstPage: fields("header.first."),
    });
  }

  setPrintMargins(unit: string, margins: unknown): void {
    this.$sheet.page["margins"] = { unit, ...(margins as object) };
  }

  setPrintArea(area: string | RangeObject): void {
    this.$sheet.page["printArea"] = typeof area === "string" ? area : areaName(area.$area);
  }

  setPrintTitleRows(rows: string | RangeObject): void {
    this.$sheet.page["titleRows"] = typeof rows === "string" ? rows : areaName(rows.$area);
  }

  private $store(prefix: string): ConstructorParameters<typeof Bag>[3] {
    return {
      get: (name) => this.$sheet.page[prefix + name] ?? null,
      set: (name, value) => (this.$sheet.page[prefix + name] = value),
    };
  }
}

export class PageBreaksObject extends HostObject {
  readonly $type = "PageBreakCollection";

  constructor(engine: Engine, private readonly $sheet: Sheet) {
    super(engine);
  }

  add(before: string): HostObject {
    this.$sheet.page["breaks"] = [...((this.$sheet.page["breaks"] as string[] | undefined) ?? []), before];
    return new Bag(this.$engine, "PageBreak", [], { get: () => null, set: () => undefined });
  }
}

export class FreezePanesObject extends HostObject {
  readonly $type = "WorksheetFreezePanes";

  constructor(engine: Engine, private readonly $sheet: Sheet) {
    super(engine);
  }

  freezeAt(range: string | RangeObject): void {
    this.$sheet.frozen = typeof range === "string" ? range : areaName(range.$area);
  }

  freezeRows(count: number): void {
    this.$sheet.frozen = `rows ${count}`;
  }

  freezeColumns(count: number): void {
    this.$sheet.frozen = `columns ${count}`;
  }
}
