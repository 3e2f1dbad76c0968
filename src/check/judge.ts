import { criteria } from "../criteria/criteria";
import type {
  CheckContext, CollectiveCriterion, Criterion, CriterionResult, IndividualCriterion, JudgedCollective, Verdict,
} from "../criteria/criterion";
import { readableText } from "../criteria/findings";
import { positionOf } from "../criteria/positions";
import { compareKey } from "../text/key";
import type { Rule } from "../plan/schema";
import type { CollectiveEntry, Entry, IndividualEntry } from "../sheets/records";
import { ProgramError } from "../problem";
import { indexCollectives } from "./collectives-index";
import type { CriterionReport, NomineeReport } from "./report";

/** One nominee, judged: its report, and what each criterion found behind it. */
export interface JudgedNominee {
  readonly entry: Entry;
  readonly report: NomineeReport;
  readonly results: readonly JudgedCriterion[];
}

export interface JudgedCriterion {
  readonly rule: Rule;
  readonly result: CriterionResult;
}

/** Every nominee, the collectives first: a head is judged by the verdict of the head's own (III.2.2, dash 3). */
export function judgeNominees(
  context: CheckContext,
  confirmed: ReadonlySet<string>,
): { readonly collectives: readonly JudgedNominee[]; readonly individuals: readonly JudgedNominee[] } {
  const { form } = context.sheets;
  const rules = rulesOf(context);
  const key = uniqueKeys();
  const collectives = form.collectives.filter(({ sample }) => !sample).map((entry) => {
    const results = rules.collective.map(({ criterion, rule }) => ({ rule, result: criterion.judge({ entry, context, rule }) }));
    return nominee(entry, results, { name: readableText(entry.name), key: key(entry) }, confirmed);
  });
  const verdictOf = indexCollectives(context.evidence, collectives.map(({ entry, report }): JudgedCollective => (
    { entry: entry as CollectiveEntry, verdict: report.verdict })));
  const individuals = form.individuals.filter(({ sample }) => !sample).map((entry) => {
    const collective = verdictOf(entry);
    const results = rules.individual.map(({ criterion, rule }) => (
      { rule, result: criterion.judge({ entry, context, rule, collective }) }));
    return nominee(entry, results, { ...individualTexts(context, entry), key: key(entry) }, confirmed);
  });
  return { collectives, individuals };
}

interface ActiveRule<C extends Criterion> {
  readonly criterion: C;
  readonly rule: Rule;
}

/** The criteria that the plan has switched on, in the plan's order. */
function rulesOf({ plan }: CheckContext) {
  const collective: ActiveRule<CollectiveCriterion>[] = [];
  const individual: ActiveRule<IndividualCriterion>[] = [];
  plan.criteria.forEach((rule, index) => {
    const criterion = criteria.find(({ id }) => id === rule.id);
    if (!criterion) throw new ProgramError("plan-invalid", { path: `criteria[${index}].id`, problem: "unknown-rule", found: rule.id, more: 0 });
    if (!rule.on) return;
    if (criterion.target === "collective") collective.push({ criterion, rule });
    else individual.push({ criterion, rule });
  });
  return { collective, individual };
}

function nominee(
  entry: Entry,
  results: readonly JudgedCriterion[],
  texts: Pick<NomineeReport, "name" | "key" | "position" | "unit">,
  confirmed: ReadonlySet<string>,
): JudgedNominee {
  const criteria = results.map(({ rule, result }) => reportOf(rule, result, confirmed.has(`${texts.key}/${rule.id}`)));
  const report = { kind: entry.kind, at: entry.at, ...texts, verdict: verdictOf(criteria), criteria };
  return { entry, report, results };
}

function reportOf(rule: Rule, result: CriterionResult, ticked: boolean): CriterionReport {
  const { outcome, years, facts, message, related } = result;
  return {
    id: rule.id,
    outcome: outcome === "to-confirm" && ticked ? "confirmed" : outcome,
    cite: rule.cite,
    years,
    facts,
    message,
    related,
  };
}

/** `spec` §5: any unmet, else any unknown; what a person must confirm and what lies ahead do not block. */
export function verdictOf(criteria: readonly Pick<CriterionReport, "outcome">[]): Verdict {
  if (criteria.some(({ outcome }) => outcome === "unmet")) return "ineligible";
  return criteria.some(({ outcome }) => outcome === "unknown") ? "undetermined" : "eligible";
}

function individualTexts({ plan }: CheckContext, entry: IndividualEntry) {
  const written = readableText(entry.position);
  return {
    name: readableText(entry.name),
    position: positionOf(plan, written)?.code ?? written,
    unit: readableText(entry.unit),
  };
}

/** Names an entry by what it says, not by its row, so that ticks stay with it when rows move. */
function uniqueKeys(): (entry: Entry) => string {
  const times = new Map<string, number>();
  return (entry) => {
    const place = entry.kind === "collective" ? entry.address : entry.unit;
    const key = `${entry.kind}:${compareKey(readableText(entry.name))}|${compareKey(readableText(place))}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key}#${time}`;
  };
}
