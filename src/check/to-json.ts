import { sentence } from "../locale";
import type { Message, Sentences } from "../locale/message";
import { schoolYearName } from "../plan/school-year";
import { cellName } from "../workbook/address";
import { isError, type CellRef, type CellValue } from "../workbook/grid";
import type { Finding, FindingPlace, Fix } from "./finding";
import type { CriterionReport, NomineeReport, Report } from "./report";

/**
 * The report as `--json` prints it (`spec` §7): cells by their A1 names, years as "2020-2021", messages
 * in words. Keys are in the spec's order; `file` is there for cells of the `--staff` file only.
 * @param sentences one language of `locale/`
 */
export function toJson(report: Report, sentences: Sentences): object {
  const say = (message: Message) => sentence(sentences, message);
  return {
    plan: report.plan,
    stage: report.stage,
    asOf: report.asOf,
    schoolYears: report.schoolYears.map(schoolYearName),
    collectives: report.collectives.map((nominee) => nomineeJson(nominee, say)),
    individuals: report.individuals.map((nominee) => nomineeJson(nominee, say)),
    findings: report.findings.map((finding) => findingJson(finding, say)),
    summary: report.summary,
  };
}

type Say = (message: Message) => string;

function nomineeJson({ at, name, kind, position, unit, verdict, criteria }: NomineeReport, say: Say) {
  return {
    at: { sheet: at.sheet, row: at.row + 1 },
    name,
    ...(kind === "individual" ? { position, unit } : {}),
    verdict,
    criteria: criteria.map((criterion) => criterionJson(criterion, say)),
  };
}

function criterionJson({ id, outcome, cite, years, facts, message }: CriterionReport, say: Say) {
  return { id, outcome, cite, years: years.map(schoolYearName), facts, message: say(message) };
}

function findingJson(finding: Finding, say: Say) {
  const { check, severity, kind, at, related, message, cite, fix, suggestions } = finding;
  return {
    check,
    severity,
    kind,
    at: placeJson(at),
    related: related.map(cellJson),
    message: say(message),
    cite,
    ...(fix ? { fix: fixJson(fix, say) } : {}),
    ...(suggestions ? { suggestions: suggestions.map((suggestion) => fixJson(suggestion, say)) } : {}),
  };
}

function placeJson(at: FindingPlace) {
  if (at === null) return {};
  return "row" in at ? cellJson(at) : { sheet: at.sheet, ...fileOf(at) };
}

function cellJson(at: CellRef) {
  return { sheet: at.sheet, cell: cellName(at.row, at.column), ...fileOf(at) };
}

function fileOf({ file }: { readonly file?: string }) {
  return file === undefined ? {} : { file };
}

function fixJson({ label, edits }: Fix, say: Say) {
  return {
    label: say(label),
    edits: edits.map(({ at, from, to }) => ({ ...cellJson(at), from: valueJson(from), to })),
  };
}

/** An error value as the spreadsheet shows it: `#N/A`. */
function valueJson(value: CellValue): string | number | boolean | null {
  return isError(value) ? value.error : value;
}
