import type { Plan, Position } from "../plan/schema";
import { createPositionReader } from "../sheets/values/position";

const readers = new WeakMap<Plan, (text: string) => Position | null>();

/** The plan's position that a cell names; `null` where it is none of the plan's. */
export function positionOf(plan: Plan, text: string): Position | null {
  let read = readers.get(plan);
  if (!read) readers.set(plan, (read = createPositionReader(plan)));
  return read(text);
}
