import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { offer, waysOf } from "../steps/handing";
import { makeList, makeSheets } from "../steps/making";
import type { Steps } from "../steps/steps";
import type { Ui } from "../ui";
import { handedView } from "./steps-handed";
import { icon } from "./icons";

/** The PDF of the list and that of the confirmation sheets. */
export function pdfStep(steps: Steps, ui: Ui): TemplateResult {
  const { qr, draft, arrived } = steps.state;
  const downloads = waysOf(steps, "list")[0] === "download";
  const make = () => (downloads ? void makeList(steps) : offer(steps, "list", waysOf(steps, "list")[0]!));
  const sheets = () => (downloads ? void makeSheets(steps) : offer(steps, "sheets", waysOf(steps, "sheets")[0]!));
  return html`<section class="step" aria-labelledby="step-pdf">
    <h3 id="step-pdf">${ui.say("step-pdf")}</h3>
    <label class="choice">
      <input type="checkbox" .checked=${live(qr)} @change=${({ target }: Event) => steps.put({ qr: (target as HTMLInputElement).checked, pdf: null })} />
      <span>${ui.say("steps-qr")}<br /><span class="faint">${ui.say("steps-qr-help")}</span></span>
    </label>
    <p class="buttons">
      <button type="button" class="primary" @click=${make}>${icon("save")} ${ui.say("steps-pdf-make")}</button>
      ${arrived || draft!.sheets.length === 0
        ? nothing
        : html`<button type="button" @click=${sheets}>${ui.say("steps-sheets-make")}</button>`}
    </p>
    ${madeLine(steps, ui)} ${handedView(steps, "list", ui)} ${handedView(steps, "sheets", ui)}
    <p class="faint">${ui.say("steps-stamp")}</p>
  </section>`;
}

function madeLine({ state: { pdf, qr } }: Steps, ui: Ui): TemplateResult | typeof nothing {
  if (!pdf) return nothing;
  const { pages, missing, codes } = pdf;
  return html`<p class="verdict-eligible">${icon("met")} ${ui.say("steps-pdf-made", { pages, codes })}</p>
    ${missing.length > 0 ? html`<p class="severity-warning">${icon("warning")} ${ui.say("steps-pdf-letters", { letters: missing })}</p>` : nothing}
    ${qr && codes === 0 ? html`<p class="faint">${ui.say("steps-qr-too-many")}</p>` : nothing}`;
}
