import { writeName } from "../criteria/findings";
import type { CheckContext, CriterionResult } from "../criteria/criterion";
import { message } from "../locale/message";
import type { Entry } from "../sheets/records";
import { sameUnit } from "../text/units";
import type { CellRef } from "../workbook/grid";
import type { Finding, FindingKind, Severity } from "./finding";
import type { JudgedCriterion, JudgedNominee } from "./judge";
import { isOnRow, toldBy, type IsTold } from "./told";

/**
 * The findings of the criteria, each on the nominee's name cell (`spec` §9 "Findings"). What leaves
 * many nominees unknown for one reason is told once.
 * @param told findings of the checks, which may tell such a reason already
 */
export function criterionFindings(
  context: CheckContext,
  nominees: readonly JudgedNominee[],
  told: readonly Finding[],
): Finding[] {
  const isTold = toldBy(told, nominees);
  const isUnknownUnit = isOnRow(told, "unit-known");
  return [
    ...(isLegacyTold(told) ? [] : noStaffSheet(context, nominees)),
    ...unitsWithNobody(context, nominees.filter((nominee) => !isUnknownUnit(nominee))),
    ...nominees.flatMap((nominee) => [...eachCriterion(context, nominee, isTold), ...note(context, nominee)]),
  ];
}

function eachCriterion({ stage }: CheckContext, nominee: JudgedNominee, isTold: IsTold): Finding[] {
  const said = new Set<string>();
  return nominee.results.flatMap(({ rule, result }) => {
    if (result.outcome === "unmet") return [onName(nominee, { rule, result }, "ineligible", rule.severity)];
    if (result.outcome === "pending" && isLoud(stage)) return [onName(nominee, { rule, result }, "unverified", "warning")];
    if (result.outcome !== "unknown" || isTold(nominee, result)) return [];
    // What several criteria say in the same words is one cause.
    const { id } = result.message;
    if (said.has(id)) return [];
    said.add(id);
    return [onName(nominee, { rule, result }, "unverified", "warning")];
  });
}

/** At the final review a target that is not reached yet is more than a note. */
function isLoud(stage: CheckContext["stage"]): boolean {
  return stage === "final";
}

function onName({ entry }: JudgedNominee, { rule, result }: JudgedCriterion, kind: FindingKind, severity: Severity): Finding {
  const suggestions = suggestNames(entry, result);
  return {
    check: rule.id,
    severity,
    kind,
    at: nameCell(entry),
    related: result.related,
    message: result.message,
    cite: rule.cite,
    ...(suggestions.length > 0 ? { suggestions } : {}),
  };
}

function suggestNames({ name }: Entry, { nameSuggestions = [] }: CriterionResult) {
  return name ? nameSuggestions.map((nearest) => writeName(name, nearest)) : [];
}

/** What a person must confirm and what can still be reached: one note a nominee. */
function note({ stage }: CheckContext, { entry, report, results }: JudgedNominee): Finding[] {
  const open = report.criteria.filter(({ outcome }) => outcome === "to-confirm");
  const ahead = isLoud(stage) ? [] : report.criteria.filter(({ outcome }) => outcome === "pending");
  const [first] = [...ahead, ...open];
  if (!first) return [];
  const rule = results.find((judged) => judged.rule.id === first.id)!.rule;
  const data = { confirm: open.map(({ id }) => id), pending: ahead.map(({ id }) => id) };
  return [{
    check: first.id, severity: "info", kind: "note", at: nameCell(entry), related: [], message: message("note/open", data), cite: rule.cite,
  }];
}

/** There is a staff sheet, but an old font hides it: `text-encoding` says so. */
function isLegacyTold(told: readonly Finding[]): boolean {
  return told.some(({ message: { id } }) => id === "text-encoding/header-legacy");
}

function noStaffSheet({ sheets: { form, staffless } }: CheckContext, nominees: readonly JudgedNominee[]): Finding[] {
  const first = nominees.flatMap(({ results }) => results).find(({ result }) => result.cause === "no-staff");
  if (!first) return [];
  const sheet = (form.tables.collectives ?? form.tables.individuals)?.sheet;
  return [{
    check: first.rule.id,
    severity: "warning",
    kind: "unverified",
    at: sheet === undefined ? null : { sheet },
    related: [],
    message: staffless === undefined ? first.result.message : message("staff/not-in-file", { file: staffless }),
    cite: first.rule.cite,
  }];
}

interface UnknownUnit {
  readonly first: JudgedNominee;
  readonly judged: JudgedCriterion;
  readonly others: CellRef[];
}

function unitsWithNobody({ evidence }: CheckContext, nominees: readonly JudgedNominee[]): Finding[] {
  const units = new Map<string, UnknownUnit[]>();
  for (const nominee of nominees) {
    const judged = nominee.results.find(({ result }) => result.cause === "nobody");
    if (!judged) continue;
    const { key, unit } = evidence.unitOf(nominee.entry);
    const alike = units.get(key) ?? [];
    units.set(key, alike);
    const known = alike.find(({ first }) => sameUnit(evidence.unitOf(first.entry).unit, unit));
    if (known) known.others.push(nameCell(nominee.entry));
    else alike.push({ first: nominee, judged, others: [] });
  }
  return [...units.values()].flat().map(({ first, judged, others }) =>
    ({ ...onName(first, judged, "unverified", "warning"), related: others }));
}

function nameCell({ name, at }: Entry): CellRef {
  return name?.at ?? at;
}
