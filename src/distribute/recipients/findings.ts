import type { Finding, FindingKind, Fix, Severity } from "../../check/finding";
import { message, type MessageData } from "../../locale/message";
import type { Plan } from "../../plan/schema";
import type { Field } from "../../sheets/records";
import type { CellRef } from "../../workbook/grid";

interface Seen {
  /** `<check>/<what>`: the message's id. */
  readonly says: string;
  readonly severity: Severity;
  readonly kind: FindingKind;
  readonly at: CellRef;
  readonly data?: MessageData;
  readonly related?: readonly CellRef[];
  readonly fix?: Fix;
  readonly suggestions?: readonly Fix[];
}

/** A finding on the recipients sheet. It cites the plan's item that names the units and the address (IV.1). */
export function recipientFinding({ registration }: Plan, seen: Seen): Finding {
  const { says, severity, kind, at, data, related = [], fix, suggestions = [] } = seen;
  return {
    check: says.slice(0, says.indexOf("/")), severity, kind, at, related, message: message(says, data), cite: registration.cite,
    ...(fix ? { fix } : {}),
    ...(suggestions.length > 0 ? { suggestions } : {}),
  };
}

/** Writes another value into the field's own cell. */
export function write(field: Field, to: string): Fix {
  return { label: message("fix/write", { to }), edits: [{ at: field.at, from: field.raw, to }] };
}
