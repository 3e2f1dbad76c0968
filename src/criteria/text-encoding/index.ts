import { message } from "../../locale/message";
import type { Finding } from "../../check/finding";
import type { Rule } from "../../plan/schema";
import { isDecomposed, readLegacy } from "../../text/legacy";
import type { Check, CheckContext } from "../criterion";
import type { Field } from "../../sheets/records";
import { compareKey } from "../../text/key";
import { atMost, fieldsOf, finding, nomineesOf, readableText, write, type NamedField } from "../findings";
import { positionOf } from "../positions";

const id = "text-encoding";

/**
 * Text that a computer does not read as it looks: old fonts (TCVN3, VNI), only ever proposed with a
 * preview, and Unicode in the decomposed form, which means the same and is composed by a fix.
 */
export const textEncoding: Check = {
  id,
  inspect: (context, rule) => [
    ...nomineesOf(context.sheets.form).flatMap((entry) =>
      fieldsOf(entry).filter((named) => !isRewritten(named, context)).flatMap(({ field }) => (field.parts ?? [field]).flatMap((cell) => report(cell, rule) ?? []))),
    ...onStaffSheets(context, rule),
    ...ofStaffHeader(context, rule),
  ],
};

/** Cells that another check writes anew in any case: two fixes of one cell would apply neither. */
function isRewritten({ column, field }: NamedField, { plan }: CheckContext): boolean {
  if (column === "order" || column === "phone") return true;
  const position = column === "position" ? positionOf(plan, readableText(field)) : null;
  return position !== null && compareKey(position.written) !== compareKey(readableText(field));
}

function report(field: Field, rule: Rule): Finding | null {
  if (typeof field.raw !== "string") return null;
  const legacy = readLegacy(field.raw);
  if (legacy) {
    const { encoding, text } = legacy;
    return finding(id, rule, {
      says: "legacy",
      kind: "unverified",
      severity: atMost("warning", rule.severity),
      at: field.at,
      data: { found: field.raw, preview: text, encoding },
      suggestions: [{ ...write(field, text), label: message("fix/unicode", { to: text }) }],
    });
  }
  if (!isDecomposed(field.raw)) return null;
  const composed = field.raw.normalize("NFC");
  return finding(id, rule, {
    says: "decomposed",
    kind: "note",
    severity: "info",
    at: field.at,
    data: { preview: composed },
    fix: { ...write(field, composed), label: message("fix/compose", { to: composed }) },
  });
}

/** A staff sheet typed whole with an old font is not even found. */
function ofStaffHeader({ sheets: { legacyStaff } }: CheckContext, rule: Rule): readonly Finding[] {
  if (!legacyStaff) return [];
  const { at, ...data } = legacyStaff;
  return [finding(id, rule, {
    says: "header-legacy", kind: "unverified", severity: atMost("warning", rule.severity), at, data: { ...data, sheet: at.sheet },
  })];
}

const RELATED_LIMIT = 20;

/** A staff sheet is typed in one font: told once a sheet. Decomposed text reads alike and needs no word. */
function onStaffSheets({ sheets }: CheckContext, rule: Rule): readonly Finding[] {
  const bySheet = new Map<string, { cells: Finding["related"][number][]; found: string; preview: string; encoding: string }>();
  for (const person of sheets.staff?.people ?? []) {
    const legacy = readLegacy(person.name);
    if (!legacy) continue;
    const { name: found, at } = person;
    const key = `${at.file ?? ""}\n${at.sheet}`;
    const known = bySheet.get(key);
    if (known) known.cells.push(at);
    else bySheet.set(key, { cells: [at], found, preview: legacy.text, encoding: legacy.encoding });
  }
  return [...bySheet.values()].map(({ cells: [at, ...rest], ...example }) =>
    finding(id, rule, {
      says: "sheet-legacy",
      kind: "unverified",
      severity: atMost("warning", rule.severity),
      at: at!,
      related: rest.slice(0, RELATED_LIMIT),
      data: { ...example, sheet: at!.sheet, count: rest.length + 1 },
    }),
  );
}
