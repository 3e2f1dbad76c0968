import type { Evidence, PersonMatch } from "../check/evidence";
import type { IndividualEntry } from "../sheets/records";
import { soundText } from "./findings";
import { result, type CriterionResult } from "./criterion";

/**
 * The result where the staff sheet cannot know the nominee for a reason of its own: there is none, the
 * nominee's name or unit is blank or no words, or the unit has nobody on it; `null` where the name was looked for.
 */
export function unidentified(entry: IndividualEntry, evidence: Evidence, match: PersonMatch): CriterionResult | null {
  if (match.kind === "no-sheet") return result("unknown", "staff/no-sheet", { cause: "no-staff" });
  const unit = soundText(entry.unit);
  if (unit === "" || soundText(entry.name) === "") return result("unknown", "staff/no-name", { cause: entry.name && entry.unit ? "blank" : "header" });
  if (match.kind !== "not-found") return null;
  const { kind } = evidence.staffOf(entry);
  if (kind === "no-names") return result("unknown", "staff/no-names", { cause: "header" });
  if (kind === "no-units") return result("unknown", "staff/no-units", { cause: "header" });
  if (kind === "nobody") {
    return result("unknown", "staff/nobody", { cause: "nobody", data: { unit } });
  }
  return null;
}
