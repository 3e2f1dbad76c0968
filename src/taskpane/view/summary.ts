import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Report, Summary } from "../../check/report";
import { schoolYearName } from "../../plan/school-year";
import type { Filter, Model } from "../model";
import type { Ui } from "../ui";
import { dateText } from "../dates";
import { icon } from "./icons";
import { SEVERITIES, verdictMark, VERDICTS } from "./marks";

/** What came out, in one sentence and a small table; under which plan and date. */
export function summaryView(report: Report, model: Model, ui: Ui): TemplateResult {
  return html`<section class="summary" aria-labelledby="summary-title">
    ${headline(report.summary, ui)}
    ${model.file === null ? nothing : html`<p class="file">${icon("sheet")} <span>${model.file}</span></p>`}
    ${verdictTable(report, ui)} ${filterView(report.summary, model, ui)}
    <p class="faint used">
      ${ui.say("used", {
        stage: ui.say(`stage-${report.stage}`),
        date: dateText(report.asOf),
        years: report.schoolYears.map(schoolYearName),
      })}
    </p>
    ${model.patchable ? nothing : html`<p class="faint">${ui.say("saved-anew")}</p>`}
    ${model.signed ? html`<p class="faint">${ui.say("saved-unsigned")}</p>` : nothing}
    ${model.watching === "unsupported" ? html`<p class="faint">${ui.say("disk-unsupported")}</p>` : nothing}
  </section>`;
}

function headline({ errors, warnings }: Summary, ui: Ui): TemplateResult {
  if (errors > 0) {
    return html`<h2 id="summary-title" class="severity-error">${icon("error")} ${ui.say("headline-errors", { count: errors })}</h2>`;
  }
  if (warnings > 0) {
    return html`<h2 id="summary-title" class="severity-warning">
      ${icon("warning")} ${ui.say("headline-warnings", { count: warnings })}
    </h2>`;
  }
  return html`<h2 id="summary-title" class="verdict-eligible">${icon("met")} ${ui.say("headline-clear")}</h2>
    <p>${ui.say("headline-clear-next")}</p>`;
}

function verdictTable({ summary }: Report, ui: Ui): TemplateResult {
  return html`<table class="verdicts">
    <caption class="unseen">
      ${ui.say("verdicts")}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${KINDS.map((kind) => html`<th scope="col">${ui.say(kind)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${VERDICTS.map(
        (verdict) => html`<tr>
          <th scope="row">${verdictMark(verdict, ui)}</th>
          ${KINDS.map((kind) => html`<td class=${summary[kind][verdict] ? "" : "zero"}>${summary[kind][verdict]}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

const KINDS = ["collectives", "individuals"] as const;

/** Counts of findings that filter the list at the same time. */
function filterView(summary: Summary, model: Model, ui: Ui): TemplateResult {
  const counts: Readonly<Record<Filter, number>> = {
    all: summary.errors + summary.warnings + summary.infos,
    error: summary.errors,
    warning: summary.warnings,
    info: summary.infos,
  };
  const choice = (filter: Filter) => html`<label class="chip">
    <input
      type="radio"
      name="filter"
      class="unseen"
      .checked=${live(model.filter === filter)}
      @change=${() => ui.act.send({ kind: "filter", filter })}
    />
    <span class=${filter === "all" ? "" : `severity-${filter}`}
      >${ui.say(`filter-${filter}`)} <b>${counts[filter]}</b></span
    >
  </label>`;
  return html`<fieldset class="chips">
    <legend class="unseen">${ui.say("filter")}</legend>
    ${(["all", ...SEVERITIES] as const).map(choice)}
  </fieldset>`;
}
