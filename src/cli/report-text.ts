import type { Finding, FindingPlace } from "../check/finding";
import type { NomineeReport, Report } from "../check/report";
import { message, type Message } from "../locale/message";
import { schoolYearName } from "../plan/school-year";
import { cellName } from "../workbook/address";
import type { Grid } from "../workbook/grid";
import { hiddenBy } from "../workbook/hidden";

type Say = (message: Message) => string;

/**
 * A report to read on a terminal: every nominee with its verdict, every finding with its cell, counts.
 * @param file named at the top where many files are checked
 * @param grids the sheets that were checked: they say which rows and columns are hidden
 */
export function reportText(report: Report, say: Say, file: string | null, grids: readonly Grid[]): string {
  const { plan, stage, asOf, schoolYears, collectives, individuals, findings, summary } = report;
  const { errors, warnings, infos } = summary;
  const lines = [
    ...(file === null ? [] : [`== ${file}`]),
    say(message("cli-report-head", { plan, stage, asOf, years: schoolYears.map(schoolYearName) })),
    "",
    ...nomineeLines("cli-collectives", collectives, say),
    ...nomineeLines("cli-individuals", individuals, say),
    ...(findings.length === 0 ? [say(message("cli-no-findings"))] : [say(message("cli-findings", { count: findings.length }))]),
    ...findings.flatMap((finding) => findingLines(finding, say, grids)),
    "",
    say(message("cli-summary", { errors, warnings, infos })),
  ];
  return `${lines.map(plain).join("\n")}\n`;
}

function nomineeLines(heading: string, nominees: readonly NomineeReport[], say: Say): string[] {
  const lines = nominees.map(({ at, name, verdict, criteria }) => {
    const judged = criteria.filter(({ outcome }) => outcome !== "not-applicable");
    const met = judged.filter(({ outcome }) => outcome === "met" || outcome === "confirmed").length;
    return `  ${say(message("cli-nominee", { row: at.row + 1, name, verdict, met, of: judged.length }))}`;
  });
  return [say(message(heading, { count: nominees.length })), ...lines, ""];
}

/** One finding with its place, what proves it and what would repair it. */
export function findingText(finding: Finding, say: Say, grids: readonly Grid[] = []): string {
  return findingLines(finding, say, grids).map(plain).join("\n");
}

function findingLines({ severity, at, message: told, cite, fix, suggestions = [] }: Finding, say: Say, grids: readonly Grid[]): string[] {
  const place = `${placeText(at)}${hiddenText(at, say, grids)}`;
  const more = [
    ...(fix ? [say(message("cli-fix", { label: say(fix.label) }))] : []),
    ...suggestions.map(({ label }) => say(message("cli-suggestion", { label: say(label) }))),
  ];
  return [
    `  ${say(message(`cli-severity-${severity}`))} ${place}${place && ": "}${say(told)} [${cite}]`,
    ...more.map((line) => `      ${line}`),
  ];
}

function placeText(at: FindingPlace): string {
  if (at === null) return "";
  const file = at.file === undefined ? "" : `[${at.file}]`;
  return "row" in at ? `${file}${at.sheet}!${cellName(at.row, at.column)}` : `${file}${at.sheet}`;
}

/** Who opens the file will look for such a cell in vain. */
function hiddenText(at: FindingPlace, say: Say, grids: readonly Grid[]): string {
  if (at === null || !("row" in at)) return "";
  const grid = grids.find(({ name, file }) => name === at.sheet && file === at.file);
  const by = hiddenBy(grid?.hidden, at.row, at.column);
  return by === null ? "" : ` ${say(message(`cli-out-of-sight-${by}`))}`;
}

/** What a cell holds must not drive the terminal: control and direction characters become blanks. */
export function plain(line: string): string {
  return line.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, " ");
}
