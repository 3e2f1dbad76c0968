import type { Check } from "../criterion";
import { atMost, finding, readableText, write } from "../findings";
import { positionOf } from "../positions";

const id = "position-agrees";

/** The form and the staff sheet name different positions of the plan: the clerk decides which is right. */
export const positionAgrees: Check = {
  id,
  inspect: ({ plan, sheets, evidence }, rule) =>
    sheets.form.individuals.flatMap((entry) => {
      if (entry.sample || !entry.position) return [];
      const onForm = positionOf(plan, readableText(entry.position));
      const match = evidence.personOf(entry);
      if (!onForm || match.kind !== "found") return [];
      const { person } = match;
      const onStaff = positionOf(plan, person.position);
      if (!onStaff || onStaff.code === onForm.code) return [];
      return [
        finding(id, rule, {
          says: "differs",
          kind: "unverified",
          severity: atMost("warning", rule.severity),
          at: entry.position.at,
          related: [person.positionAt ?? person.at],
          data: { name: person.name, form: readableText(entry.position), staff: person.position },
          suggestions: [write(entry.position, onStaff.written)],
        }),
      ];
    }),
};
