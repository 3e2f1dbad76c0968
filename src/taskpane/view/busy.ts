import { html, nothing, type TemplateResult } from "lit";
import type { Busy, Model } from "../model";
import type { Ui } from "../ui";

/** A long task that has nothing to show yet. */
export function busyView(busy: Busy, place: Model["place"], ui: Ui): TemplateResult {
  return html`<section class="state" aria-labelledby="busy-title">
    <h2 id="busy-title">${ui.say(`busy-${busy.task}`)}</h2>
    ${bar(busy, ui)}
    <p class="faint">${ui.say("busy-local")}</p>
    ${excelWaits(busy, place, ui)} ${cancelButton(ui)}
  </section>`;
}

/** The same over results that stay readable. */
export function busyStrip(busy: Busy, place: Model["place"], ui: Ui): TemplateResult {
  return html`<div class="busy-strip">
    <span>${ui.say(`busy-${busy.task}`)}</span>
    ${bar(busy, ui)} ${STOPPABLE.has(busy.task) ? cancelButton(ui) : nothing} ${excelWaits(busy, place, ui)}
  </div>`;
}

/**
 * Shown when Excel takes long to answer. While a cell is being edited it takes no request at all, and
 * nobody tells us so (facts/office: `delayForCellEdit`).
 */
function excelWaits({ total }: Busy, place: Model["place"], ui: Ui): TemplateResult | typeof nothing {
  return place === "excel" && total === 0 ? html`<p class="excel-waits">${ui.say("excel-waits")}</p>` : nothing;
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
