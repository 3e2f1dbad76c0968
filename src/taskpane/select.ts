import type { Finding } from "../check/finding";
import { collectEdits, type CollectedEdits } from "../check/fixes";
import type { NomineeReport, Report } from "../check/report";
import type { Severity } from "../plan/schema";
import type { CellRef } from "../workbook/grid";
import { isCell, sameCell } from "./place";
import type { Filter, Grouping, Model } from "./model";

/** Findings that belong together in the list: of one nominee, of one check, or of no nominee. */
export interface Group {
  readonly id: string;
  readonly findings: readonly Finding[];
  readonly nominee?: NomineeReport;
  /** Grouped by check: its id. */
  readonly check?: string;
}

export interface Groups {
  readonly collectives: readonly Group[];
  readonly individuals: readonly Group[];
  readonly others: readonly Group[];
}

const ORDER: readonly Severity[] = ["error", "warning", "info"];
const NO_GROUPS: Groups = { collectives: [], individuals: [], others: [] };

/** Tells findings of one report apart, and finds one again after the next check. */
export function findingKey({ check, at, message }: Finding): string {
  const place = at === null ? "" : isCell(at) ? `${at.sheet}!${at.row}:${at.column}` : at.sheet;
  return `${check}|${place}|${message.id}`;
}

/** The findings as the pane lists them, grouped and filtered; computed once per report and view. */
export function groups(model: Pick<Model, "checked" | "filter" | "grouping">): Groups {
  const report = model.checked?.report;
  if (!report) return NO_GROUPS;
  const views = cache.get(report) ?? new Map<string, Groups>();
  cache.set(report, views);
  const view = `${model.grouping}/${model.filter}`;
  const known = views.get(view) ?? makeGroups(report, model.grouping, model.filter);
  views.set(view, known);
  return known;
}

const cache = new WeakMap<Report, Map<string, Groups>>();

function makeGroups(report: Report, grouping: Grouping, filter: Filter): Groups {
  const findings = report.findings.filter(({ severity }) => filter === "all" || severity === filter);
  return grouping === "check" ? byCheck(findings) : byNominee(report, findings, filter);
}

function byCheck(findings: readonly Finding[]): Groups {
  const lists = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = lists.get(finding.check);
    if (list) list.push(finding);
    else lists.set(finding.check, [finding]);
  }
  const others = [...lists]
    .map(([check, list]) => ({ id: `check/${check}`, check, findings: list }))
    .sort((a, b) => loudest(a.findings) - loudest(b.findings) || b.findings.length - a.findings.length);
  return { ...NO_GROUPS, others };
}

/** A finding belongs to the nominee on whose row of the form it stands. */
function byNominee(report: Report, findings: readonly Finding[], filter: Filter): Groups {
  const byRow = new Map<string, Finding[]>();
  const others: Finding[] = [];
  for (const { at } of [...report.collectives, ...report.individuals]) byRow.set(rowKey(at), []);
  for (const finding of findings) (isCell(finding.at) ? byRow.get(rowKey(finding.at)) ?? others : others).push(finding);
  const group = (nominee: NomineeReport): Group => ({
    id: `nominee/${nominee.key}`,
    nominee,
    findings: byRow.get(rowKey(nominee.at))!,
  });
  const shown = ({ findings: list }: Group) => filter === "all" || list.length > 0;
  return {
    collectives: report.collectives.map(group).filter(shown),
    individuals: report.individuals.map(group).filter(shown),
    others: others.length ? [{ id: "others", findings: others }] : [],
  };
}

function rowKey({ sheet, row, file }: CellRef): string {
  return `${file ?? ""}\n${sheet}\n${row}`;
}

/** 0 error, 1 warning, 2 info: the gravest of a list; 3 where it is empty. */
export function loudest(findings: readonly Finding[]): number {
  return findings.reduce((rank, { severity }) => Math.min(rank, ORDER.indexOf(severity)), ORDER.length);
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** A finding with its place in the list, for next and previous. */
export interface Listed {
  readonly finding: Finding;
  readonly group: string;
  readonly index: number;
}

/** Every listed finding in the order of the list. */
export function listed(model: Pick<Model, "checked" | "filter" | "grouping">): readonly Listed[] {
  const all = groups(model);
  const known = lists.get(all);
  if (known) return known;
  const list = [...all.collectives, ...all.individuals, ...all.others].flatMap(({ id, findings }) =>
    findings.map((finding, index) => ({ finding, group: id, index })),
  );
  lists.set(all, list);
  return list;
}

const lists = new WeakMap<Groups, readonly Listed[]>();

/** Where the current finding stands in {@link listed}; -1 before the first step. */
export function position(model: Pick<Model, "checked" | "filter" | "grouping" | "current">): number {
  return model.current === null ? -1 : listed(model).findIndex(({ finding }) => findingKey(finding) === model.current);
}

/** Why a cell is marked: the findings that stand on it, the gravest first. */
export function findingsAt(report: Report | undefined, cell: CellRef | null): readonly Finding[] {
  if (!report || !cell) return [];
  return report.findings
    .filter(({ at }) => isCell(at) && sameCell(at, cell))
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}

/** What "fix all that is safe" would write; computed once per report. */
export function safeEdits(report: Report | undefined): CollectedEdits {
  if (!report) return { edits: [], conflicts: [] };
  const known = collected.get(report) ?? collectEdits(report.findings);
  collected.set(report, known);
  return known;
}

const collected = new WeakMap<Report, CollectedEdits>();
