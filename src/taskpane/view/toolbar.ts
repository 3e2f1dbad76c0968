import { html, nothing, type TemplateResult } from "lit";
import type { Model } from "../model";
import type { Ui } from "../ui";
import { safeEdits } from "../select";
import { icon } from "./icons";

/** The commands over a checked workbook, the usual next one first. */
export function toolbar(model: Model, ui: Ui): TemplateResult {
  const { act } = ui;
  const fixable = safeEdits(model.checked?.report).edits.length;
  const last = model.undo.at(-1);
  const busy = model.busy !== null;
  return html`<div class="toolbar" role="group" aria-label=${ui.say("commands")}>
    ${fixable > 0
      ? html`<button type="button" class="primary" ?disabled=${busy} @click=${() => act.send({ kind: "screen", screen: "fixes" })}>
          ${icon("fix")} ${ui.say("fix-safe", { count: fixable })}
        </button>`
      : nothing}
    ${model.place === "page"
      ? html`<button type="button" class=${fixable > 0 ? "" : "primary"} ?disabled=${busy} @click=${() => act.save()}>
          ${icon("save")} ${ui.say("save")}
        </button>`
      : nothing}
    <button type="button" ?disabled=${busy} @click=${() => act.check()}>${icon("refresh")} ${ui.say("check-again")}</button>
    <button
      type="button"
      ?disabled=${busy || !last}
      title=${last ? ui.say("undo-what", { what: ui.put(last.label) }) : ui.say("undo-nothing")}
      @click=${() => act.undo()}
    >
      ${icon("undo")} ${ui.say("undo")}
    </button>
    ${moreMenu(model, ui)}
  </div>`;
}

function moreMenu(model: Model, ui: Ui): TemplateResult {
  const { act } = ui;
  return html`<details class="menu">
    <summary class="button">${icon("more")} ${ui.say("more")}</summary>
    <div class="menu-items">
      ${model.place === "page"
        ? html`<button type="button" @click=${() => act.openPicker()}>${ui.say("open-other")}</button>`
        : nothing}
      <button type="button" @click=${() => act.highlight(!model.highlighted)}>
        ${ui.say(model.highlighted ? "highlight-off" : "highlight-on")}
      </button>
      <button type="button" @click=${() => act.template()}>
        ${ui.say(model.place === "page" ? "template-download" : "template")}
      </button>
    </div>
  </details>`;
}
