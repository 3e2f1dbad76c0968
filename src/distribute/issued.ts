import type { Plan } from "../plan/schema";
import type { Remember } from "../workbook/changes";

/** For whom a workbook is made out. */
export interface Recipient {
  readonly unit: string;
  /** As its name says it ("huyện Mang Yang"); `null` where there is none. */
  readonly district: string | null;
}

/** What a workbook of ours says of itself: to whom it was issued, and by which plan and template. */
export interface Issued extends Recipient {
  readonly plan: string;
  readonly planVersion: string;
  readonly template: string;
}

/** Raised whenever a sheet of the template changes so that an older one no longer does. */
export const TEMPLATE_VERSION = "1";

const KEY = "issued";

/** Records in the workbook what it is, for `template-current` and for collecting what comes back. */
export function rememberIssued(plan: Plan, { unit, district }: Recipient): Remember {
  const issued: Issued = { unit, district, plan: plan.id, planVersion: plan.version, template: TEMPLATE_VERSION };
  return { kind: "remember", key: KEY, value: JSON.stringify(issued) };
}

/** The inverse; `null` for a workbook that no template of ours began with, or whose record cannot be read. */
export function readIssued(memory: Readonly<Record<string, string>>): Issued | null {
  const said = parse(memory[KEY]);
  if (typeof said !== "object" || said === null) return null;
  const { unit, district, plan, planVersion, template } = said as Record<string, unknown>;
  const texts = [unit, plan, planVersion, template];
  if (!texts.every((text) => typeof text === "string") || !(district === null || typeof district === "string")) return null;
  return { unit, district, plan, planVersion, template } as Issued;
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
