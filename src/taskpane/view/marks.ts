import { html, type TemplateResult } from "lit";
import type { Outcome, Verdict } from "../../criteria/criterion";
import type { Severity } from "../../plan/schema";
import type { Ui } from "../ui";
import { icon, type IconName } from "./icons";

/** Icon and word together, so that nothing is said by colour alone. */

const outcomeIcons: Readonly<Record<Outcome, IconName>> = {
  met: "met",
  unmet: "unmet",
  unknown: "unknown",
  pending: "pending",
  "to-confirm": "person",
  confirmed: "met",
  "not-applicable": "none",
};

const verdictIcons: Readonly<Record<Verdict, IconName>> = {
  eligible: "met",
  ineligible: "unmet",
  undetermined: "unknown",
};

export const VERDICTS: readonly Verdict[] = ["eligible", "ineligible", "undetermined"];
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export function outcomeMark(outcome: Outcome, ui: Ui): TemplateResult {
  return html`<span class="mark outcome-${outcome}">${icon(outcomeIcons[outcome])} ${ui.say(`outcome-${outcome}`)}</span>`;
}

export function verdictMark(verdict: Verdict, ui: Ui): TemplateResult {
  return html`<span class="mark verdict-${verdict}">${icon(verdictIcons[verdict])} ${ui.say(`verdict-${verdict}`)}</span>`;
}

export function severityMark(severity: Severity, ui: Ui): TemplateResult {
  return html`<span class="mark severity-${severity}">${icon(severity)} ${ui.say(`severity-${severity}`)}</span>`;
}

/** Numbers of errors, warnings and notes, the zeros left out. */
export function severityCounts(counts: Readonly<Record<Severity, number>>, ui: Ui): TemplateResult {
  return html`<span class="counts">${SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => html`<span class="count severity-${severity}"
      >${icon(severity)}${counts[severity]}<span class="unseen"> ${ui.say(`severity-${severity}`)}</span></span
    >`,
  )}</span>`;
}
