import type { Finding } from "../../check/finding";
import type { Plan, Rule } from "../../plan/schema";
import type { Entry } from "../../sheets/records";
import { compareKey } from "../../text/key";
import type { Check } from "../criterion";
import { fieldsOf, finding, hasPlaceholder, readableText, rowsOf, type NamedField } from "../findings";

const id = "sample-left-in";

/**
 * The annex's own example rows, and its instructions or placeholders in a row that was otherwise filled
 * in. A masked phone number of such a row is `phone-number`'s: one cause, one finding.
 */
export const sampleLeftIn: Check = {
  id,
  inspect: ({ plan, sheets }, rule) => {
    const instructions = instructionsOf(plan);
    return rowsOf(sheets.form).flatMap((entry) =>
      entry.sample ? [sampleRow(entry, rule)] : leftovers(entry, instructions, rule),
    );
  },
};

function sampleRow(entry: Entry, rule: Rule): Finding {
  return finding(id, rule, {
    says: "row",
    kind: "invalid",
    at: entry.name?.at ?? entry.at,
    related: fieldsOf(entry).filter(({ column }) => column !== "name" && column !== "order").map(({ field }) => field.at),
    data: { name: readableText(entry.name), row: entry.at.row + 1 },
  });
}

function leftovers(entry: Entry, instructions: ReadonlySet<string>, rule: Rule): readonly Finding[] {
  return fieldsOf(entry).flatMap(({ column, field }) => {
    const says = leftoverIn({ column, field }, instructions);
    return says ? [finding(id, rule, { says, kind: "invalid", at: field.at, data: { found: readableText(field) } })] : [];
  });
}

function leftoverIn({ column, field }: NamedField, instructions: ReadonlySet<string>): "instruction" | "mask" | null {
  if (column === "order" || column === "phone") return null;
  const text = readableText(field);
  if (column === "position" && instructions.has(compareKey(text))) return "instruction";
  return hasPlaceholder(text) ? "mask" : null;
}

/** What the sample rows write where a position belongs: "Chỉ ghi HT, PHT hoặc Giáo viên". */
export function instructionsOf(plan: Plan): ReadonlySet<string> {
  const positions = new Set(plan.positions.flatMap(({ code, name, written, aliases }) => [code, name, written, ...aliases]).map(compareKey));
  const texts = plan.form.samples.individuals.map((row) => compareKey(row[POSITION] ?? ""));
  return new Set(texts.filter((text) => text !== "" && !positions.has(text)));
}

/** The sample rows hold the annex's columns without Stt: name, position, unit, phone. */
const POSITION = 1;
