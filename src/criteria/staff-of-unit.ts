import type { Person } from "../sheets/records";
import { result, type CriterionResult, type JudgeCollective } from "./criterion";
import { readableText } from "./findings";
import type { Rule } from "../plan/schema";

type PerUnit = WeakMap<readonly Person[], CriterionResult>;
const judged = new WeakMap<Rule, PerUnit>();

/**
 * Judges a collective by its people on the staff sheet. Without any the criterion is unknown, and says
 * what is missing. Each unit is counted once a run, however often it stands on the form.
 */
export function judgeStaff(
  { entry, context, rule }: JudgeCollective,
  judge: (people: readonly Person[]) => CriterionResult,
): CriterionResult {
  const staff = context.evidence.staffOf(entry);
  if (staff.kind === "no-sheet") return result("unknown", "staff/no-sheet", { cause: "no-staff" });
  if (staff.kind === "no-names") return result("unknown", "staff/no-names", { cause: "header" });
  if (staff.kind === "no-units") return result("unknown", "staff/no-units", { cause: "header" });
  if (staff.kind !== "people") {
    const unit = readableText(entry.name);
    return unit === ""
      ? result("unknown", "staff/no-unit", { cause: entry.name ? "blank" : "header" })
      : result("unknown", "staff/nobody", { cause: "nobody", data: { unit } });
  }
  const perUnit: PerUnit = judged.get(rule) ?? new WeakMap();
  judged.set(rule, perUnit);
  const known = perUnit.get(staff.people) ?? judge(staff.people);
  perUnit.set(staff.people, known);
  return known;
}
