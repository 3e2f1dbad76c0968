import type { Entry, Field } from "../../sheets/records";
import { isError } from "../../workbook/grid";
import type { Check } from "../criterion";
import { atMost, fieldOf, finding, readableText, write } from "../findings";

const id = "order-number";

/** Stt runs 1, 2, 3 … down each of the two tables. */
export const orderNumber: Check = {
  id,
  inspect: ({ sheets: { form } }, rule) =>
    [form.collectives, form.individuals].flatMap((table) =>
      misnumbered(table).map(({ field, expected }) =>
        finding(id, rule, {
          says: readableText(field) === "" ? "missing" : "wrong",
          kind: readableText(field) === "" ? "missing" : "invalid",
          severity: atMost("warning", rule.severity),
          at: field.at,
          data: { found: readableText(field), expected },
          fix: write(field, expected),
        }),
      ),
    ),
};

interface Misnumbered {
  readonly field: Field;
  readonly expected: number;
}

/** Where the annex's sample row still stands, both ways to count are right: with it and without. */
function misnumbered(table: readonly Entry[]): readonly Misnumbered[] {
  const withSamples = wrongIn(table).filter(({ entry }) => !entry.sample);
  if (withSamples.length === 0) return [];
  return wrongIn(table.filter((entry) => !entry.sample));
}

function wrongIn(entries: readonly Entry[]): (Misnumbered & { readonly entry: Entry })[] {
  return entries.flatMap((entry, index) => {
    const field = fieldOf(entry, "order");
    // A formula error is told by `formula-error`.
    if (!field || isError(field.raw) || numberIn(field) === index + 1) return [];
    return [{ entry, field, expected: index + 1 }];
  });
}

/** `3`, `"3"`, `"03"`, `"3."` and `"3)"` all say three. */
function numberIn(field: Field): number | null {
  const match = /^0*(\d{1,7})[.)]?$/.exec(readableText(field));
  return match ? Number(match[1]) : null;
}
