import type { Finding } from "../check/finding";
import type { NomineeReport, Report } from "../check/report";

export interface Gate {
  readonly open: boolean;
  /** The error-level findings that keep it shut, in the report's order. */
  readonly blocking: readonly Finding[];
}

/**
 * May the clean list be made (`spec` §8)? Not while an error-level finding stands. Where only eligible
 * entries are taken, an error counts no more if its cell lies on a row that will not be printed: that of
 * a nominee who is left out, or a sample row of the annex. Errors of kept rows, of headers, of other
 * sheets and of no cell at all still count.
 */
export function gate(report: Report, onlyEligible: boolean): Gate {
  const nominees = [...report.collectives, ...report.individuals];
  const rows = new Map(nominees.map(({ at }) => [rowKey(at), false]));
  for (const nominee of nominees) if (isLeftOut(nominee, onlyEligible)) rows.set(rowKey(nominee.at), true);
  const isPrinted = ({ check, at }: Finding): boolean => {
    if (!onlyEligible || at === null || !("row" in at) || at.file !== undefined) return true;
    const leftOut = rows.get(rowKey(at));
    // A row that nominates nobody and still is told of as a sample is the annex's own.
    return leftOut === undefined ? check !== "sample-left-in" : !leftOut;
  };
  const blocking = report.findings.filter((finding) => finding.severity === "error" && isPrinted(finding));
  return { open: blocking.length === 0, blocking };
}

/** Is the nominee not printed? */
export function isLeftOut({ verdict }: Pick<NomineeReport, "verdict">, onlyEligible: boolean): boolean {
  return onlyEligible && verdict !== "eligible";
}

function rowKey({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${row}\n${sheet}`;
}
