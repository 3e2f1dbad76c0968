import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Finding } from "../../check/finding";
import type { Outcome } from "../../criteria/criterion";
import type { CriterionReport, NomineeReport } from "../../check/report";
import type { Model } from "../model";
import { placeName } from "../place";
import { tickKey } from "../kept";
import { findingKey, type Group } from "../select";
import type { Ui } from "../ui";
import { evidence, findingItem, remedies } from "./finding";
import { checkName } from "./names";
import { icon } from "./icons";
import { outcomeMark } from "./marks";
import { hiddenNote } from "./place";

/**
 * The nominee's card: what is wrong with the entry, then every criterion with outcome, evidence and
 * the plan's item. A criterion's own finding is told by the criterion, not twice.
 */
export function nomineeCard(nominee: NomineeReport, group: Group, model: Model, ui: Ui): TemplateResult {
  const criteria = new Set(nominee.criteria.map(({ id }) => id));
  const listed = group.findings.map((finding, index) => ({ finding, index }));
  const entry = listed.filter(({ finding }) => !criteria.has(finding.check));
  return html`<p class="who faint">
      ${[nominee.position, nominee.unit].filter(Boolean).join(" · ")}
      <button type="button" class="link" @click=${() => ui.act.goTo(nominee.at)}>${placeName(nominee.at)}</button>${hiddenNote(nominee.at, model, ui)}
    </p>
    ${entry.length === 0
      ? nothing
      : html`<ul class="items">
          ${entry.map(({ finding, index }) => findingItem(finding, group.id, index, model, ui))}
        </ul>`}
    <h5>${ui.say("criteria")}</h5>
    <ul class="items">
      ${nominee.criteria.map((criterion) =>
        criterionItem(nominee, criterion, listed.find(({ finding }) => finding.check === criterion.id)?.finding, model, ui),
      )}
    </ul>`;
}

function criterionItem(
  nominee: NomineeReport,
  criterion: CriterionReport,
  finding: Finding | undefined,
  model: Model,
  ui: Ui,
): TemplateResult {
  const current = finding !== undefined && findingKey(finding) === model.current;
  const { outcome, years } = criterion;
  const head = html`${outcomeMark(outcome, ui)} <b>${checkName(criterion.id, ui)}</b> ${shareText(criterion)}`;
  const body = html`${outcome === "not-applicable" ? nothing : html`<p class="sentence">${ui.put(criterion.message)}</p>`}
    ${outcome === "to-confirm" || outcome === "confirmed" ? tickBox(nominee, criterion, model, ui) : nothing}
    ${evidence(criterion.cite, criterion.related, ui, years)} ${finding ? remedies(finding, model, ui) : nothing}`;
  if (SETTLED.has(outcome)) {
    return html`<li class="item criterion settled" data-item>
      <details>
        <summary class="item-top">${icon("next")} ${head}</summary>
        ${body}
      </details>
    </li>`;
  }
  return html`<li class="item criterion ${current ? "current" : ""}" data-item data-current=${current ? "true" : nothing}>
    <p class="item-top">${head}</p>
    ${body}
  </li>`;
}

/** Nothing is left to do about these: one line each, so that the others stand out; the evidence is one click away. */
const SETTLED: ReadonlySet<Outcome> = new Set(["met", "not-applicable"]);

/** `14/20`, where the criterion counts people. */
function shareText({ facts: { have, of } }: CriterionReport): TemplateResult | typeof nothing {
  return have === undefined || of === undefined ? nothing : html`<span class="share">${have}/${of}</span>`;
}

function tickBox(nominee: NomineeReport, criterion: CriterionReport, model: Model, ui: Ui): TemplateResult {
  return html`<label class="choice">
    <input
      type="checkbox"
      .checked=${live(model.confirmed.has(tickKey(nominee, criterion)))}
      @change=${({ target }: Event) => ui.act.tick(nominee, criterion, (target as HTMLInputElement).checked)}
    />
    <span>${ui.say("confirm")}</span>
  </label>`;
}
