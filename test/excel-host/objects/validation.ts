import type { Area } from "../../../src/workbook/grid";
import type { Engine } from "../engine";
import type { Sheet } from "../model";
import { areaName } from "../../../src/workbook/address";
import { Bag } from "./host-object";

type Data = Sheet["validations"][number];

/** `range.dataValidation`: one rule and message per area. */
export function validation(engine: Engine, sheet: Sheet, areas: readonly Area[]): Bag {
  return new Bag(engine, "DataValidation", ["rule", "prompt", "errorAlert", "ignoreBlanks"], {
    get: (name) => find(sheet, areas[0]!)?.[name as keyof Data] ?? null,
    set: (name, value) => {
      engine.mayFormat(sheet);
      for (const area of areas) Object.assign(ensure(sheet, area), { [name]: value });
    },
  });
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
