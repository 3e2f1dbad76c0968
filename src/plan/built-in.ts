import json from "./plans/gialai-2021-2025.json";
import { planSchema, type Plan } from "./schema";

let plan: Plan | undefined;

/** The plan of Gia Lai's Sở GDĐT for 2021-2025, used where the workbook carries none (`spec` §2.4). */
export function builtInPlan(): Plan {
  return (plan ??= planSchema.parse(json));
}
