import type { Area } from "../../../src/workbook/grid";
import type { Engine } from "../engine";
import { cellAt, ensureCell, forEachCell, type Sheet } from "../model";
import { Bag, HostObject } from "./host-object";

const FONT = ["name", "size", "color", "italic", "bold", "underline", "strikethrough"];
const LAYOUT = ["wrapText", "horizontalAlignment", "verticalAlignment", "indentLevel", "shrinkToFit"];

/** `range.format` and what hangs on it, kept per cell; widths and heights per column and row. */
export function rangeFormat(engine: Engine, sheet: Sheet, areas: readonly Area[]): Bag {
  const store = (prefix: string): { get: (name: string) => unknown; set: (name: string, value: unknown) => void } => ({
    get: (name) => common(areas, (row, column) => cellAt(sheet, row, column)?.style?.[prefix + name]),
    set: (name, value) => {
      engine.mayFormat(sheet);
      for (const area of areas) forEachCell(area, (row, column) => setStyle(sheet, row, column, prefix + name, value));
    },
  });
  const layout = store("");
  return new Bag(engine, "RangeFormat", [...LAYOUT, "columnWidth", "rowHeight"], {
    get: layout.get,
    set: (name, value) => {
      if (name === "columnWidth" || name === "rowHeight") setSize(engine, sheet, areas, name, value);
      else layout.set(name, value);
    },
  }, {
    font: () => new Bag(engine, "RangeFont", FONT, store("font.")),
    fill: () => new FillObject(engine, sheet, areas),
    borders: () => new Borders(engine, store),
    protection: () => protection(engine, sheet, areas),
  });
}

function setStyle(sheet: Sheet, row: number, column: number, name: string, value: unknown): void {
  const cell = ensureCell(sheet, row, column);
  cell.style = { ...cell.style, [name]: value };
}

function setSize(engine: Engine, sheet: Sheet, areas: readonly Area[], name: string, value: unknown): void {
  engine.mayFormat(sheet);
  for (const area of areas) {
    const [sizes, first, last] = name === "columnWidth"
      ? [sheet.widths, area.left, area.right]
      : [sheet.heights, area.top, area.bottom];
    for (let index = first; index <= last; index++) sizes[index] = Number(value);
  }
}

function protection(engine: Engine, sheet: Sheet, areas: readonly Area[]): Bag {
  return new Bag(engine, "FormatProtection", ["locked"], {
    get: () => common(areas, (row, column) => cellAt(sheet, row, column)?.locked ?? true),
    set: (_, value) => {
      engine.mayFormat(sheet);
      for (const area of areas) forEachCell(area, (row, column) => (ensureCell(sheet, row, column).locked = value === true));
    },
  });
}

/** `null` where the cells differ, as Excel says it. */
function common(areas: readonly Area[], read: (row: number, column: number) => unknown): unknown {
  const found = new Set<unknown>();
  for (const area of areas) forEachCell(area, (row, column) => found.add(read(row, column)));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

class FillObject extends HostObject {
  readonly $type = "RangeFill";

  constructor(engine: Engine, private readonly $sheet: Sheet, private readonly $areas: readonly Area[]) {
    super(engine);
  }

  get color(): unknown {
    return common(this.$areas, (row, column) => cellAt(this.$sheet, row, column)?.style?.["fill.color"]) ?? "#FFFFFF";
  }

  set color(value: unknown) {
    this.$engine.mayFormat(this.$sheet);
    for (const area of this.$areas) {
      forEachCell(area, (row, column) => setStyle(this.$sheet, row, column, "fill.color", value));
    }
  }
}

class Borders extends HostObject {
  readonly $type = "RangeBorderCollection";

  constructor(engine: Engine, private readonly $store: (prefix: string) => ConstructorParameters<typeof Bag>[3]) {
    super(engine);
  }

  getItem(side: string): Bag {
    return new Bag(this.$engine, "RangeBorder", ["style", "weight", "color"], this.$store(`border.${side}.`));
  }
}
