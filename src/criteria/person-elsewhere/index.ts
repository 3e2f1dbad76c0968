import type { Check } from "../criterion";
import { atMost, finding, readableText, soundText } from "../findings";
import { unknownUnits } from "../unit-known/unknown-units";

const id = "person-elsewhere";

/**
 * III.1: the nominee's name stands on the staff sheet, but only in another unit. Where the form's unit
 * itself is unknown, `unit-known` tells it, and proposes the unit in which the person was found.
 */
export const personElsewhere: Check = {
  id,
  inspect: (context, rule) => {
    const unknown = unknownUnits(context);
    return context.sheets.form.individuals.flatMap((entry) => {
      if (entry.sample || !entry.name || soundText(entry.unit) === "" || unknown.has(entry)) return [];
      const match = context.evidence.personOf(entry);
      if (match.kind !== "elsewhere") return [];
      return [
        finding(id, rule, {
          says: "elsewhere",
          kind: "unverified",
          severity: atMost("warning", rule.severity),
          at: entry.name.at,
          related: match.people.slice(0, RELATED_LIMIT).map(({ at }) => at),
          data: {
            name: readableText(entry.name),
            unit: readableText(entry.unit),
            units: [...new Set(match.people.map(({ unit }) => unit))].filter((unit) => unit !== "").slice(0, UNITS_SHOWN),
          },
        }),
      ];
    });
  },
};

const RELATED_LIMIT = 20;
const UNITS_SHOWN = 3;
