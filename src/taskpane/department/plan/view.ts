import { html, nothing, type TemplateResult } from "lit";
import { problemOf, type CheckedPlan, type LocatedError } from "../../../plan/parse-plan";
import type { Plan } from "../../../plan/schema";
import type { Model } from "../../model";
import { placeName } from "../../place";
import { shownOf } from "../../update";
import type { Ui } from "../../ui";
import { fileButton } from "../../view/file-button";
import { icon } from "../../view/icons";
import { severityMark } from "../../view/marks";
import type { PlanTask } from "./task";

const WORKBOOKS = ".xlsx,.xlsm,.xls,.ods";
const GROUP = "plan-errors";

export function planView(task: PlanTask, model: Model, ui: Ui): TemplateResult {
  const { checked, inExcel } = task;
  return html`<div class="step">
    <p class="faint">${ui.say("plan-sheet-help")}</p>
    <p class="buttons">
      ${inExcel
        ? html`<button type="button" class="primary" @click=${() => void task.check()}>${icon("refresh")} ${ui.say("plan-check")}</button>`
        : fileButton(html`${icon("open")} ${ui.say("plan-sheet-choose")}`, WORKBOOKS, (file) => void task.takeFile(file))}
      <button type="button" @click=${() => void task.begin()}>${icon("sheet")} ${ui.say(inExcel ? "plan-begin-sheet" : "plan-begin-file")}</button>
    </p>
    ${checked ? result(task, checked, model, ui) : nothing}
  </div>`;
}

function result(task: PlanTask, { plan, errors }: CheckedPlan, model: Model, ui: Ui): TemplateResult {
  return html`${task.source === "" ? nothing : html`<p class="faint">${task.source}</p>`}
    ${plan ? valid(plan, ui) : errorList(task, errors, model, ui)}`;
}

function valid({ id, version, title, criteria, checks }: Plan, ui: Ui): TemplateResult {
  const on = (rules: readonly { readonly on: boolean }[]) => rules.filter((rule) => rule.on).length;
  return html`<p class="verdict-eligible">${icon("met")} ${ui.say("plan-valid", { id, version, criteria: on(criteria), checks: on(checks) })}</p>
    <p>${title}</p>
    <p class="faint">${ui.say("plan-next")}</p>`;
}

function errorList(task: PlanTask, errors: readonly LocatedError[], model: Model, ui: Ui): TemplateResult {
  const shown = shownOf(model, GROUP);
  const rest = errors.length - shown;
  return html`<h3>${ui.say("plan-errors", { count: errors.length })}</h3>
    <ul class="items">
      ${errors.slice(0, shown).map((error) => item(task, error, ui))}
    </ul>
    ${rest <= 0
      ? nothing
      : html`<button type="button" class="quiet show-more" @click=${() => ui.act.send({ kind: "more", group: GROUP })}>${ui.say("show-more", { rest })}</button>`}`;
}

/** In Excel an error leads to its cell; a picked file is only read. */
function item({ inExcel }: PlanTask, error: LocatedError, ui: Ui): TemplateResult {
  const { at } = error;
  const top = html`<span class="item-top">${severityMark("error", ui)} <span class="place">${placeName(at)}</span></span>
    <span class="sentence">${ui.put({ id: "plan-invalid", data: problemOf({ ...error, at: null }, 0) })}</span>`;
  return html`<li class="item">
    ${inExcel && at ? html`<button type="button" class="go" @click=${() => ui.act.goTo(at)}>${top}</button>` : html`<div class="go">${top}</div>`}
  </li>`;
}
