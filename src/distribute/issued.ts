import { crc32 } from "../document/qr/crc32";
import type { Plan } from "../plan/schema";
import type { Remember } from "../workbook/changes";

/** For whom a workbook is made out. */
export interface Recipient {
  readonly unit: string;
  /** The unit's district or commune with its kind ("huyện Mang Yang", "xã Hra"); `null` where there is none. */
  readonly district: string | null;
}

/** What a workbook of ours says of itself: to whom it was issued, and by which plan and template. */
export interface Issued extends Recipient {
  readonly plan: string;
  readonly planVersion: string;
  /** {@link planDigest} of the plan that it carries; `null` in a workbook that is made out to nobody: its plan may be edited. */
  readonly planDigest: string | null;
  readonly template: string;
}

/** Raised whenever a sheet of the template changes so that an older one no longer does. */
export const TEMPLATE_VERSION = "1";

const KEY = "issued";

/** Records in the workbook what it is, for `template-current` and for collecting what comes back. */
export function rememberIssued(plan: Plan, { unit, district }: Recipient): Remember {
  const digest = unit === "" ? null : planDigest(plan);
  const issued: Issued = { unit, district, plan: plan.id, planVersion: plan.version, planDigest: digest, template: TEMPLATE_VERSION };
  return { kind: "remember", key: KEY, value: JSON.stringify(issued) };
}

/** The inverse; `null` for a workbook that no template of ours began with, or whose record cannot be read. */
export function readIssued(memory: Readonly<Record<string, string>>): Issued | null {
  const said = parse(memory[KEY]);
  if (typeof said !== "object" || said === null) return null;
  const { unit, district, plan, planVersion, planDigest: digest, template } = said as Record<string, unknown>;
  const isText = (value: unknown) => typeof value === "string";
  const isTextOrNone = (value: unknown) => value === null || isText(value);
  if (![unit, plan, planVersion, template].every(isText) || ![district, digest].every(isTextOrNone)) return null;
  return { unit, district, plan, planVersion, planDigest: digest, template } as Issued;
}

/** Tells two wordings of a plan apart, whatever the order in which they were written; it proves nothing. */
export function planDigest(plan: Plan): string {
  const json = JSON.stringify(plan, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value);
  return crc32(new TextEncoder().encode(json)).toString(16).padStart(8, "0");
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
