import type { Finding } from "../../check/finding";
import type { Plan, Rule } from "../../plan/schema";
import type { Field } from "../../sheets/records";
import { compareKey } from "../../text/key";
import type { Check } from "../criterion";
import { atMost, fieldOf, finding, soundText, write } from "../findings";
import { positionOf } from "../positions";
import { instructionsOf } from "../sample-left-in";

const id = "position-allowed";

/** "Chỉ ghi HT, PHT hoặc Giáo viên": the plan's positions, written as its form asks. */
export const positionAllowed: Check = {
  id,
  inspect: ({ plan, sheets }, rule) => {
    const instructions = instructionsOf(plan);
    return sheets.form.individuals.flatMap((entry) => {
      const position = fieldOf(entry, "position");
      if (entry.sample || !position) return [];
      const text = soundText(position);
      // The form's own instruction is `sample-left-in`'s.
      if (text === "" || instructions.has(compareKey(text))) return [];
      return report(position, text, plan, rule) ?? [];
    });
  },
};

function report(field: Field, found: string, plan: Plan, rule: Rule): Finding | null {
  const position = positionOf(plan, found);
  const severity = atMost("warning", rule.severity);
  if (!position) {
    const allowed = plan.positions.map(({ written }) => written);
    return finding(id, rule, {
      says: "unknown", kind: "invalid", severity, at: field.at, data: { found, allowed },
      suggestions: allowed.map((written) => write(field, written)),
    });
  }
  if (compareKey(found) === compareKey(position.written)) return null;
  return finding(id, rule, {
    says: "alias", kind: "invalid", severity, at: field.at, data: { found, to: position.written },
    fix: write(field, position.written),
  });
}
