import type { Verdict } from "../criteria/criterion";
import type { Finding } from "./finding";
import type { NomineeReport, Summary } from "./report";

export function summarise(
  collectives: readonly NomineeReport[],
  individuals: readonly NomineeReport[],
  findings: readonly Finding[],
): Summary {
  const loud = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  return {
    collectives: countVerdicts(collectives),
    individuals: countVerdicts(individuals),
    errors: loud("error"),
    warnings: loud("warning"),
    infos: loud("info"),
  };
}

function countVerdicts(nominees: readonly NomineeReport[]): Readonly<Record<Verdict, number>> {
  const counts = { eligible: 0, ineligible: 0, undetermined: 0 };
  for (const { verdict } of nominees) counts[verdict]++;
  return counts;
}
