import type { Finding } from "../../check/finding";
import type { Plan } from "../../plan/schema";
import type { RecipientRow } from "../../sheets/records";
import { readEmail } from "../../text/email";
import type { CellRef } from "../../workbook/grid";
import { recipientFinding, write } from "./findings";

export interface EmailSeen {
  /** `null`: no mail can go to this unit. */
  readonly email: string | null;
  readonly findings: readonly Finding[];
}

/** Reads the address of each row in turn, and remembers who has it already. */
export function createEmailReader(plan: Plan): (row: RecipientRow, unit: string) => EmailSeen {
  const owners = new Map<string, { readonly at: CellRef; readonly unit: string }>();
  return ({ email: field }, unit) => {
    if (field === null) return { email: null, findings: [] };
    const { at } = field;
    const found = field.text.trim();
    const reading = readEmail(field.raw);
    const invalid = { severity: "error", kind: "invalid", at, data: { found, unit } } as const;
    switch (reading.kind) {
      case "blank":
        return { email: null, findings: [recipientFinding(plan, { ...invalid, says: "recipient-email/missing", kind: "missing" })] };
      case "several":
        return { email: null, findings: [recipientFinding(plan, {
          ...invalid, says: "recipient-email/several", suggestions: reading.addresses.map((one) => write(field, one)),
        })] };
      case "invalid":
        return { email: null, findings: [recipientFinding(plan, {
          ...invalid, says: "recipient-email/invalid", suggestions: reading.near.map((one) => write(field, one)),
        })] };
      case "valid": {
        const { address, asWritten, near } = reading;
        const first = owners.get(address.toLowerCase());
        if (!first) owners.set(address.toLowerCase(), { at, unit });
        const warning = { severity: "warning", kind: "invalid", at } as const;
        return { email: address, findings: [
          ...(asWritten ? [] : [recipientFinding(plan, { ...warning, says: "recipient-email/signs", data: { found, to: address }, fix: write(field, address) })]),
          ...(near.length === 0 ? [] : [recipientFinding(plan, {
            ...warning, says: "recipient-email/domain", data: { found: address, near }, suggestions: near.map((one) => write(field, one)),
          })]),
          ...(first ? [recipientFinding(plan, { ...warning, says: "recipient-email/repeated", data: { found: address, other: first.unit }, related: [first.at] })] : []),
        ] };
      }
    }
  };
}
