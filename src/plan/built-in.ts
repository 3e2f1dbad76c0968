import json from "./plans/gialai-2021-2025.json";
import type { Plan } from "./schema";

/**
 * The plan of Gia Lai's Sở GDĐT for 2021-2025, used where the workbook carries none (`spec` §2.4). It is
 * written in full, defaults too, and a test holds it to the schema, so that no start has to.
 */
export function builtInPlan(): Plan {
  return json as Plan;
}
