import { checks, ruleParams } from "../criteria";
import type { CheckContext } from "../criteria/criterion";
import { readIssued } from "../distribute/issued";
import { builtInPlan } from "../plan/built-in";
import { clampAsOf, completeYears, planYears, stageAt } from "../plan/dates";
import { parsePlan } from "../plan/parse-plan";
import { planSheetNames, readPlanSheet } from "../plan/read-sheet";
import type { Plan, Stage } from "../plan/schema";
import type { ColumnMapping } from "../sheets/mapping";
import { readSheets } from "../sheets/read";
import type { Form } from "../sheets/records";
import type { Grid } from "../workbook/grid";
import type { Snapshot } from "../workbook/port";
import { buildEvidence } from "./build-evidence";
import { criterionFindings } from "./criterion-findings";
import type { Finding } from "./finding";
import { judgeNominees } from "./judge";
import type { Report } from "./report";
import { sortFindings } from "./sort-findings";
import { summarise } from "./summarise";

export type { ColumnMapping } from "../sheets/mapping";

export interface CheckRequest {
  readonly snapshot: Snapshot;
  /** The grids of another file that hold the staff (`--staff`); they replace the workbook's own. */
  readonly staff?: readonly Grid[];
  /**
   * The plan that the person has chosen (`--plan`, settings): it wins over the one the workbook carries
   * (`spec` §2.4), and that over the built-in one.
   */
  readonly plan?: Plan;
  readonly stage?: Stage;
  /** ISO date; the caller's clock, the core has none. */
  readonly today: string;
  /** Ticked to-confirm criteria: `<nominee key>/<criterion id>`. */
  readonly confirmed?: ReadonlySet<string>;
  /** Columns the clerk has named where a header is unclear: see `sheets/mapping`. */
  readonly mapping?: ColumnMapping;
}

/** A report with what it was made of: the clean list is drawn from them (`document/clean-list`). */
export interface Examination {
  readonly report: Report;
  readonly form: Form;
  readonly plan: Plan;
}

/**
 * The check, whole: sheets -> records -> criteria and checks -> report.
 * @throws ProgramError `no-form`, `two-forms`, `form-empty`, `plan-invalid`
 */
export function check(request: CheckRequest): Report {
  return examine(request).report;
}

/** As {@link check}, with the form and the plan behind the report. */
export function examine(request: CheckRequest): Examination {
  const { snapshot: { grids }, staff = [], confirmed = new Set() } = request;
  const context = makeContext(request, request.plan ?? planOf(grids));
  const { plan, asOf, stage, complete, sheets: { form } } = context;
  const judged = judgeNominees(context, confirmed);
  const ofChecks = runChecks(context);
  const ofCriteria = criterionFindings(context, [...judged.collectives, ...judged.individuals], ofChecks);
  const findings = sortFindings([...ofChecks, ...ofCriteria], form, [...grids, ...staff]);
  const collectives = judged.collectives.map(({ report }) => report);
  const individuals = judged.individuals.map(({ report }) => report);
  const report: Report = {
    plan: plan.id,
    stage,
    asOf,
    schoolYears: complete,
    collectives,
    individuals,
    findings,
    summary: summarise(collectives, individuals, findings),
    unit: form.unit,
  };
  return { report, form, plan };
}

/** The plan that the workbook carries, else the built-in one. */
export function planOf(grids: readonly Grid[]): Plan {
  const onSheet = readPlanSheet(grids);
  return onSheet ? parsePlan(onSheet.json, ruleParams, onSheet) : builtInPlan();
}

function makeContext({ snapshot, staff, plan: given, today, stage, mapping }: CheckRequest, plan: Plan): CheckContext {
  const asOf = clampAsOf(plan, today);
  const complete = completeYears(plan, asOf);
  const sheets = readSheets({ grids: snapshot.grids, staff, plan, asOf, mapping });
  return {
    plan,
    asOf,
    today,
    stage: stage ?? stageAt(plan, asOf),
    complete,
    remaining: planYears(plan).length - complete.length,
    sheets,
    evidence: buildEvidence(sheets, plan, asOf),
    issued: readIssued(snapshot.memory),
    planSheets: given ? [] : planSheetNames(snapshot.grids),
  };
}

/** The checks that the plan has switched on, in the plan's order. */
function runChecks(context: CheckContext): Finding[] {
  return context.plan.checks.flatMap((rule) => {
    const found = rule.on ? checks.find(({ id }) => id === rule.id) : undefined;
    return found ? [...found.inspect(context, rule)] : [];
  });
}
