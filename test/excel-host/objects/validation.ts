import type { Area } from "../../../src/workbook/grid";
import type { Engine } from "../engine";
import type { Sheet } from "../model";
import { areaName } from "../../../src/workbook/address";
import { ExcelError } from "../excel-error";
import { Bag } from "./host-object";

type Data = Sheet["validations"][number];

/** `range.dataValidation`: one rule and message per area. */
export function validation(engine: Engine, sheet: Sheet, areas: readonly Area[]): Bag {
  return new Bag(engine, "DataValidation", ["rule", "prompt", "errorAlert", "ignoreBlanks"], {
    get: (name) => find(sheet, areas[0]!)?.[name as keyof Data] ?? null,
    set: (name, value) => {
      engine.mayFormat(sheet);
      if (name === "rule") refuseUnknownName(engine, value);
      for (const area of areas) Object.assign(ensure(sheet, area), { [name]: value });
    },
  });
}

/** A list that is taken from a name which the workbook does not have is an error in Excel's dialogue, too. */
function refuseUnknownName(engine: Engine, rule: unknown): void {
  const source = (rule as { list?: { source?: unknown } } | null)?.list?.source;
  if (typeof source !== "string" || !source.startsWith("=")) return;
  if (!engine.book.names.some(({ name }) => `=${name}` === source)) throw new ExcelError("InvalidArgument", `the list ${source}`);
}

function find(sheet: Sheet, area: Area): Data | undefined {
  return sheet.validations.find((data) => areaName(data.area) === areaName(area));
}

function ensure(sheet: Sheet, area: Area): Data {
  const known = find(sheet, area);
  if (known) return known;
  const data: Data = { area, rule: null, prompt: null, errorAlert: null };
  sheet.validations.push(data);
  return data;
}
