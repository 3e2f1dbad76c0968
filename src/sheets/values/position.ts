import type { Plan, Position } from "../../plan/schema";
import { memoise } from "../../text/memo";
import { indexTerms, termKey } from "./terms";

/**
 * Reads a chức vụ: the plan's position by code, name, way of writing or alias, matched whole, so that PHT is
 * no HT and "KT. Hiệu trưởng" (signing for the head) is nobody's position. `null`: not in the plan.
 */
export function createPositionReader(plan: Plan): (text: string) => Position | null {
  const positions = indexTerms(plan.positions, ({ written }) => [written]);
  const read = memoise((text: string) => ({ position: positions.get(termKey(text)) ?? null }), 20_000);
  return (text) => read(text).position;
}
