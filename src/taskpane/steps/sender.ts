import * as z from "zod/mini";
import type { ListOptions } from "../../document/clean-list";
import type { Remember } from "../../workbook/changes";

/** Who sends the list, as the clerk has written it; `""` leaves it to the form and the plan. */
export interface Sender {
  readonly unit: string;
  readonly parent: string;
  readonly place: string;
  /** One line each: "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG". */
  readonly office: string;
  readonly name: string;
}

export const NO_SENDER: Sender = { unit: "", parent: "", place: "", office: "", name: "" };

const KEY = "sender";
const text = z._default(z.string().check(z.maxLength(300)), "");
const schema = z.object({ unit: text, parent: text, place: text, office: text, name: text });

/** What the workbook remembers of its sender; what another program wrote there counts as nothing. */
export function readSender(memory: Readonly<Record<string, string>>): Sender {
  try {
    const read = schema.safeParse(JSON.parse(memory[KEY] ?? "null"));
    return read.success ? read.data : NO_SENDER;
  } catch {
    return NO_SENDER;
  }
}

/** The change that keeps it with the workbook; nothing at all is forgotten. */
export function keepSender(sender: Sender): Remember {
  return { kind: "remember", key: KEY, value: Object.values(sender).some(Boolean) ? JSON.stringify(sender) : null };
}

/** @param date ISO date, `""` for a gap */
export function listOptions({ unit, parent, place, office, name }: Sender, date: string, onlyEligible: boolean): ListOptions {
  const offices = office.split("\n").map((line) => line.trim()).filter(Boolean);
  return {
    onlyEligible,
    ...(unit && { unit }),
    ...(parent && { parent }),
    ...(place && { place }),
    ...(date && { date }),
    ...((offices.length > 0 || name) && { signer: { office: offices, name } }),
  };
}
