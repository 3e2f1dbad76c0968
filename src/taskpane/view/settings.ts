import { html, nothing, type TemplateResult } from "lit";
import type { Stage } from "../../plan/schema";
import { dateText } from "../dates";
import type { Model } from "../model";
import type { Ui } from "../ui";
import { fileButton } from "./file-button";
import { mappingView } from "./mapping";
import { subScreen } from "./screen";

const STAGES: readonly Stage[] = ["registration", "midterm", "final"];

/** Plan, review point, date, staff file and columns. A change is checked at once. */
export function settingsView(model: Model, ui: Ui): TemplateResult {
  return subScreen(
    ui.say("settings"),
    html`<form class="settings" @submit=${(event: Event) => event.preventDefault()}>
      ${planField(model, ui)} ${stageField(model, ui)} ${dateField(model, ui)} ${staffField(model, ui)}
      ${model.checked ? mappingView(model.checked, model.settings.mapping, ui) : nothing}
    </form>`,
    ui,
  );
}

function planField({ settings: { plan }, checked }: Model, ui: Ui): TemplateResult {
  return html`<fieldset>
    <legend>${ui.say("plan")}</legend>
    <p>${plan ? ui.say("plan-file", { file: plan.name }) : ui.say("plan-built-in")} ${checked ? ui.say("plan-used", { plan: checked.report.plan }) : nothing}</p>
    <p class="buttons">
      ${fileButton(ui.say("plan-choose"), ".json,application/json", (file) => ui.act.setPlanFile(file))}
      ${plan ? html`<button type="button" class="quiet" @click=${() => ui.act.setPlanFile(null)}>${ui.say("plan-reset")}</button>` : nothing}
    </p>
    <p class="faint">${ui.say("plan-help")}</p>
  </fieldset>`;
}

function stageField({ settings }: Model, ui: Ui): TemplateResult {
  const pick = ({ target }: Event) => {
    const value = (target as HTMLSelectElement).value;
    ui.act.set({ stage: STAGES.find((stage) => stage === value) ?? null });
  };
  return html`<label class="field">
    <span>${ui.say("stage")}</span>
    <select @change=${pick}>
      <option value="" ?selected=${settings.stage === null}>${ui.say("stage-by-date")}</option>
      ${STAGES.map(
        (stage) => html`<option value=${stage} ?selected=${settings.stage === stage}>${ui.say(`stage-${stage}`)}</option>`,
      )}
    </select>
  </label>`;
}

function dateField({ settings, checked }: Model, ui: Ui): TemplateResult {
  return html`<label class="field">
      <span>${ui.say("as-of")}</span>
      <input
        type="date"
        .value=${settings.asOf ?? ""}
        aria-describedby="as-of-help"
        @change=${({ target }: Event) => ui.act.set({ asOf: (target as HTMLInputElement).value || null })}
      />
    </label>
    <p id="as-of-help" class="faint">
      ${ui.say("as-of-help")} ${checked ? ui.say("as-of-used", { date: dateText(checked.report.asOf) }) : nothing}
    </p>`;
}

function staffField({ settings: { staff }, checked }: Model, ui: Ui): TemplateResult {
  return html`<fieldset ?disabled=${!checked}>
    <legend>${ui.say("staff")}</legend>
    <p>${staff === null ? ui.say("staff-own") : ui.say("staff-file", { file: staff })}</p>
    <p class="buttons">
      ${fileButton(ui.say("staff-choose"), ".xlsx,.xlsm,.xls,.ods,.csv,.txt", (file) => ui.act.setStaffFile(file), !checked)}
      ${staff === null
        ? nothing
        : html`<button type="button" class="quiet" @click=${() => ui.act.setStaffFile(null)}>${ui.say("staff-reset")}</button>`}
    </p>
  </fieldset>`;
}
