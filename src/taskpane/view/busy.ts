import { html, nothing, type TemplateResult } from "lit";
import type { Busy } from "../model";
import type { Ui } from "../ui";

/** A long task that has nothing to show yet. */
export function busyView(busy: Busy, ui: Ui): TemplateResult {
  return html`<section class="state" aria-labelledby="busy-title">
    <h2 id="busy-title">${ui.say(`busy-${busy.task}`)}</h2>
    ${bar(busy, ui)}
    <p class="faint">${ui.say("busy-local")}</p>
    ${cancelButton(ui)}
  </section>`;
}

/** The same over results that stay readable. */
export function busyStrip(busy: Busy, ui: Ui): TemplateResult {
  return html`<div class="busy-strip">
    <span>${ui.say(`busy-${busy.task}`)}</span>
    ${bar(busy, ui)} ${STOPPABLE.has(busy.task) ? cancelButton(ui) : nothing}
  </div>`;
}

/** Writing and saving are done in one go. */
const STOPPABLE: ReadonlySet<Busy["task"]> = new Set(["open", "check", "make"]);

function bar({ task, done, total }: Busy, ui: Ui): TemplateResult {
  const name = ui.say(`busy-${task}`);
  return total > 0
    ? html`<progress aria-label=${name} max=${total} value=${done}></progress>`
    : html`<progress aria-label=${name}></progress>`;
}

function cancelButton(ui: Ui): TemplateResult {
  return html`<button type="button" @click=${() => ui.act.cancel()}>${ui.say("cancel")}</button>`;
}
