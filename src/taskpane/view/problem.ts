import { html, nothing, type TemplateResult } from "lit";
import type { Problem } from "../../problem";
import { isDepartmentTask, type Model } from "../model";
import { pageAddress } from "../page-address";
import type { Ui } from "../ui";
import { icon } from "./icons";

/** What could not be done, in the clerk's words, and the ways on. What was open stays open. */
export function problemView(problem: Problem, model: Model, ui: Ui): TemplateResult {
  return html`<section class="message message-error" role="alert">
    <h2>${icon("error")} ${ui.say("problem-title")}</h2>
    <p>${ui.put({ id: problem.code, data: problem.data })}</p>
    ${model.checked ? html`<p class="faint">${ui.say("problem-kept")}</p>` : nothing}
    ${isFinal(problem) ? pageLink() : waysOn(problem, model, ui)}
  </section>`;
}

/** Nothing can be done in this place: the pane offers nothing else beside it. */
export function isFinal({ code }: Problem): boolean {
  return code === "host-unsupported" || code === "pane/not-in-excel";
}

/** The same program as a page: it opens in the clerk's browser, and its address can be copied. */
function pageLink(): TemplateResult {
  const address = pageAddress();
  return html`<p><a href=${address} target="_blank" rel="noopener">${address}</a></p>`;
}

/** The Sở's screens have buttons of their own for their files: another form or check would be no answer there. */
function waysOn(problem: Problem, model: Model, ui: Ui): TemplateResult {
  const ofSo = model.screen === "department" || isDepartmentTask(model.screen);
  return html`<p class="buttons">
      ${ofSo ? nothing : again(model, ui)}
      ${TEMPLATE_HELPS.has(problem.code)
        ? html`<button type="button" @click=${() => ui.act.template()}>${ui.say("template")}</button>`
        : nothing}
      <button type="button" class="quiet" @click=${() => ui.act.send({ kind: "problem-closed" })}>${ui.say("close")}</button>
    </p>`;
}

function again({ place }: Model, ui: Ui): TemplateResult {
  return place === "page"
    ? html`<button type="button" @click=${() => ui.act.openPicker()}>${ui.say("open-other")}</button>`
    : html`<button type="button" @click=${() => ui.act.check()}>${ui.say("try-again")}</button>`;
}

/** Problems that an empty form answers. */
const TEMPLATE_HELPS: ReadonlySet<string> = new Set(["no-form"]);

/** The file on disk is newer than what is shown, and the pane holds changes. */
export function watchingView(model: Model, ui: Ui): TemplateResult | typeof nothing {
  if (model.watching !== "changed") return nothing;
  return html`<section class="message message-warning" aria-label=${ui.say("disk-title")}>
    <h2>${icon("warning")} ${ui.say("disk-title")}</h2>
    <p>${ui.say("disk-changed")}</p>
    <p class="buttons">
      <button type="button" @click=${() => ui.act.reload()}>${ui.say("disk-reload")}</button>
      <button type="button" class="quiet" @click=${() => ui.act.send({ kind: "watching", watching: "off" })}>
        ${ui.say("disk-keep")}
      </button>
    </p>
  </section>`;
}
