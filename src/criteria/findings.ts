import { message, type MessageData } from "../locale/message";
import type { Finding, FindingKind, FindingPlace, Fix, Severity } from "../check/finding";
import { severities, type Rule } from "../plan/schema";
import type { Entry, Field, Form } from "../sheets/records";
import { readLegacy } from "../text/legacy";
import { isError, type CellRef } from "../workbook/grid";

/** What the checks have in common: the fields of the form, and how a finding is put together. */

export type FieldName = "order" | "name" | "address" | "position" | "unit" | "phone";

export interface NamedField {
  readonly column: FieldName;
  readonly field: Field;
}

const fieldNames = {
  collective: ["order", "name", "address", "phone"],
  individual: ["order", "name", "position", "unit", "phone"],
} as const satisfies Record<Entry["kind"], readonly FieldName[]>;

/** Half of the checks ask for them. */
const fields = new WeakMap<Entry, readonly NamedField[]>();

/**
 * The fields of an entry from left to right; a column that the form lacks is left out, and so is a merged
 * cell that begins on a row above: it is that row's.
 */
export function fieldsOf(entry: Entry): readonly NamedField[] {
  const known = fields.get(entry);
  if (known) return known;
  const named: NamedField[] = [];
  fields.set(entry, named);
  for (const column of fieldNames[entry.kind]) {
    const field = fieldOf(entry, column);
    if (field) named.push({ column, field });
  }
  return named;
}

/** One field, as {@link fieldsOf} gives it. */
export function fieldOf(entry: Entry, column: FieldName): Field | null {
  const field = (entry as unknown as Readonly<Partial<Record<FieldName, Field | null>>>)[column] ?? null;
  return field && field.at.row >= entry.at.row ? field : null;
}

/** Every row of the form's two tables, the annex's sample rows included. */
export function rowsOf(form: Form): readonly Entry[] {
  return [...form.collectives, ...form.individuals];
}

/** The rows that nominate somebody: sample rows do not (`spec` §9). */
export function nomineesOf(form: Form): readonly Entry[] {
  return rowsOf(form).filter((entry) => !entry.sample);
}

/** The field's text where a check may read it: `""` for a blank cell and for a formula error. */
export function readableText(field: Field | null): string {
  return field === null || isError(field.raw) ? "" : field.text.trim();
}

/** "xxx", "Trường THCS xxxx": no Vietnamese word has the letter thrice. */
export function hasPlaceholder(text: string): boolean {
  return /x{3,}/iu.test(text);
}

/**
 * The field's text for checks that look its words up: `""` where it holds no word, or where another check
 * has told already why its words are none (formula error, old font, placeholder).
 */
export function soundText(field: Field | null): string {
  const text = readableText(field);
  return /[\p{L}\p{N}]/u.test(text) && !hasPlaceholder(text) && readLegacy(text) === null ? text : "";
}

/** How the clerk knows the entry: its name, or its row where the name is blank. */
export function labelOf(entry: Entry): MessageData {
  return { table: entry.kind, name: readableText(entry.name), row: entry.at.row + 1 };
}

/** The softer of two severities. */
export function atMost(limit: Severity, severity: Severity): Severity {
  return severities.indexOf(limit) > severities.indexOf(severity) ? limit : severity;
}

export interface Seen {
  /** The second half of the message's id, `<check>/<says>`. */
  readonly says: string;
  readonly data?: MessageData;
  readonly kind: FindingKind;
  /** Default: as loud as the plan sets the check. */
  readonly severity?: Severity;
  readonly at: FindingPlace;
  readonly related?: readonly CellRef[];
  readonly fix?: Fix | null;
  readonly suggestions?: readonly Fix[];
}

/** A finding of a check. One with kind `unverified` is never an error (`spec` §9). */
export function finding(id: string, rule: Rule, seen: Seen): Finding {
  const severity = seen.severity ?? rule.severity;
  return {
    check: id,
    severity: seen.kind === "unverified" ? atMost("warning", severity) : severity,
    kind: seen.kind,
    at: seen.at,
    related: seen.related ?? [],
    message: message(`${id}/${seen.says}`, seen.data),
    cite: rule.cite,
    ...(seen.fix ? { fix: seen.fix } : {}),
    ...(seen.suggestions && seen.suggestions.length > 0 ? { suggestions: seen.suggestions } : {}),
  };
}

/** Writes a full name where it belongs: in one cell, or its last word in the column "Tên" and the rest before it. */
export function writeName(field: Field, to: string): Fix {
  const [family, given, ...more] = field.parts ?? [];
  if (!family || !given || more.length > 0) return write(field, to);
  const last = to.lastIndexOf(" ");
  const edits = [...write(family, to.slice(0, Math.max(last, 0))).edits, ...write(given, to.slice(last + 1)).edits];
  return { label: message("fix/write", { to }), edits: edits.filter(({ from, to: value }) => from !== value) };
}

/** Writes another value into the field's own cell. The label says which: `fix/write`. */
export function write(field: Field, to: string | number): Fix {
  return {
    label: message("fix/write", { to: String(to) }),
    edits: [{ at: field.at, from: field.raw, to }],
  };
}
