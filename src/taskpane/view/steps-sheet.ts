import { html, nothing, type TemplateResult } from "lit";
import { countHiddenEntries } from "../../document/hidden-entries";
import type { CleanList } from "../../document/model";
import { preview as previewOf } from "../../document/preview";
import { putSheet } from "../steps/making";
import type { Sender } from "../steps/sender";
import type { Steps } from "../steps/steps";
import type { Model } from "../model";
import type { Ui } from "../ui";
import { icon } from "./icons";
import { previewView } from "./preview";

/** Who sends the list, how it will look, and the sheet in the workbook. */
export function sheetStep(steps: Steps, model: Model, ui: Ui): TemplateResult {
  const { draft, sheet } = steps.state;
  const { list, registration } = draft!.result;
  return html`<section class="step" aria-labelledby="step-sheet">
    <h3 id="step-sheet">${ui.say("step-sheet")}</h3>
    <p>${counts(list, ui)} ${hiddenEntries(steps, model, ui)}</p>
    ${senderFields(steps, list, registration.unit, ui)} ${preview(list, ui)}
    <p class="buttons">
      <button type="button" @click=${() => void putSheet(steps)}>${icon("sheet")} ${ui.say("steps-sheet-make")}</button>
      ${sheet !== null && model.place === "page"
        ? html`<button type="button" @click=${() => ui.act.save()}>${icon("save")} ${ui.say("save")}</button>`
        : nothing}
    </p>
    ${sheet === null ? nothing : html`<p class="verdict-eligible">${icon("met")} ${ui.say("steps-sheet-made", { sheet })}</p>`}
  </section>`;
}

/** A list that came in the page's address. */
export function arrivedStep({ state: { draft } }: Steps, ui: Ui): TemplateResult {
  if (!draft) return html`<p>${ui.say("steps-no-list")}</p>`;
  const { list, registration } = draft.result;
  return html`<section class="step" aria-labelledby="step-arrived">
    <h3 id="step-arrived">${ui.say("steps-arrived")}</h3>
    <p><b>${registration.unit}</b></p>
    <p>${counts(list, ui)}</p>
    <p class="faint">${ui.say("steps-arrived-help")}</p>
    ${preview(list, ui)}
  </section>`;
}

function counts({ tables: [collectives, individuals] }: CleanList, ui: Ui): string {
  return ui.say("steps-counts", { collectives: collectives?.rows.length ?? 0, individuals: individuals?.rows.length ?? 0 });
}

/** A clerk who has filtered the form may take what is in sight for the whole of it. */
function hiddenEntries({ state: { draft } }: Steps, { checked }: Model, ui: Ui): string | typeof nothing {
  const count = checked ? countHiddenEntries(checked.report, draft?.result.left ?? [], checked.sheets) : 0;
  return count === 0 ? nothing : ui.say("steps-hidden", { count });
}

function senderFields(steps: Steps, list: CleanList, unit: string, ui: Ui): TemplateResult {
  const { sender, date } = steps.state;
  const keep = (name: keyof Sender) => ({ target }: Event) =>
    void steps.setSender({ [name]: (target as HTMLInputElement).value.trim() });
  const field = (name: "unit" | "parent" | "place" | "name", given: string) => html`<label class="field">
    <span>${ui.say(`sender-${name}`)}</span>
    <input type="text" maxlength="300" .value=${sender[name]} placeholder=${given} @change=${keep(name)} />
  </label>`;
  return html`${unit === "" ? html`<p class="severity-warning">${icon("warning")} ${ui.say("sender-no-unit")}</p>` : nothing}
  <details class="sender" ?open=${unit === "" || sender.unit !== ""}>
    <summary>${ui.say("sender")}</summary>
    <p class="faint">${ui.say("sender-help")}</p>
    ${field("unit", unit)} ${field("parent", list.organ.parent)} ${field("place", list.placeAndDate.split(",")[0]!)}
    <label class="field">
      <span>${ui.say("sender-date")}</span>
      <input type="date" .value=${date} @change=${({ target }: Event) => void steps.choose({ date: (target as HTMLInputElement).value })} />
    </label>
    <label class="field">
      <span>${ui.say("sender-office")}</span>
      <textarea rows="2" maxlength="300" .value=${sender.office} @change=${keep("office")}></textarea>
    </label>
    ${field("name", "")}
  </details>`;
}

/** The list as it will be printed. */
function preview(list: CleanList, ui: Ui): TemplateResult {
  return html`<details class="preview">
    <summary>${ui.say("steps-preview")}</summary>
    <div class="paper" tabindex="0" role="group" aria-label=${ui.say("steps-preview")}>
      ${previewView(previewOf(list), { rows: PREVIEWED, rest: (rest) => ui.say("steps-rest", { rest }) })}
    </div>
  </details>`;
}

/** Rows of each table in the preview. */
const PREVIEWED = 100;
