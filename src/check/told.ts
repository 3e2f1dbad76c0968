import type { Cause, CriterionResult } from "../criteria/criterion";
import type { CellRef } from "../workbook/grid";
import type { Finding, FindingPlace } from "./finding";
import type { JudgedNominee } from "./judge";

/** The checks that tell a cause, anywhere in the run or on the nominee's own row. */
const tellers: Readonly<Record<Exclude<Cause, "no-staff" | "nobody" | "person" | "collective">, { readonly checks: readonly string[]; readonly onRow: boolean }>> = {
  header: { checks: ["header-unclear"], onRow: false },
  blank: { checks: ["required-field", "formula-error", "text-encoding", "sample-left-in"], onRow: true },
  elsewhere: { checks: ["person-elsewhere", "unit-known"], onRow: true },
};

export type IsTold = (nominee: JudgedNominee, result: CriterionResult) => boolean;

/**
 * Does another finding tell already why a criterion is unknown (`spec` §5.2: one cause shown once)?
 * @param findings of the checks; one that the plan has switched off tells nothing
 * @param nominees all of them: a head's criterion may be unknown for what leaves many collectives unknown
 */
export function toldBy(findings: readonly Finding[], nominees: readonly JudgedNominee[]): IsTold {
  const seen = new Set<string>();
  for (const { check, at, related } of findings) {
    seen.add(check);
    for (const place of [at, ...related]) seen.add(`${check}@${rowKey(place)}`);
  }
  const byRow = new Map(nominees.filter(({ entry }) => entry.kind === "collective").map((nominee) => [rowKey(nominee.entry.at), nominee]));
  const isTold: IsTold = (nominee, { cause, related }) => {
    if (cause === undefined) return false;
    if (cause === "no-staff" || cause === "nobody") return true;
    if (cause === "collective") {
      const open = byRow.get(rowKey(related[0] ?? null))?.results.filter(({ result }) => result.outcome === "unknown") ?? [];
      return open.length > 0 && open.every(({ result }) => lacksTable(result) && isTold(nominee, result));
    }
    if (cause === "person") return nominee.results.some(({ rule }) => rule.id === "person-on-staff");
    const { checks, onRow } = tellers[cause];
    return checks.some((check) => seen.has(onRow ? `${check}@${rowKey(nominee.entry.at)}` : check));
  };
  return isTold;
}

/** Is the cause one of the whole workbook, of which the collective's own row has no finding? */
function lacksTable({ cause }: CriterionResult): boolean {
  return cause === "no-staff" || cause === "header";
}

/** Does a check's finding stand on the nominee's row, or point to it? */
export function isOnRow(findings: readonly Finding[], check: string): (nominee: JudgedNominee) => boolean {
  const rows = new Set(findings.filter((finding) => finding.check === check).flatMap(({ at, related }) => [at, ...related].map(rowKey)));
  return ({ entry }) => rows.has(rowKey(entry.at));
}

function rowKey(place: FindingPlace | CellRef): string {
  return place !== null && "row" in place ? `${place.row},${place.file ?? ""}\n${place.sheet}` : "";
}
