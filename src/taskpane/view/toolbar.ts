import { html, nothing, type TemplateResult } from "lit";
import type { Model } from "../model";
import type { Ui } from "../ui";
import { safeEdits } from "../select";
import { departmentDoor } from "./department";
import { icon, type IconName } from "./icons";

/** The commands over a checked workbook, the usual next one first. */
export function toolbar(model: Model, ui: Ui): TemplateResult {
  const { act } = ui;
  const page = model.place === "page";
  const fixable = safeEdits(model.checked?.report).edits.length;
  // What most likely comes next stands out; after a clear check that is the list to send, below.
  const saveNext = fixable === 0 && model.unsaved;
  const checkNext = model.checked?.report.summary.errors !== 0;
  return html`<div class="toolbar" role="group" aria-label=${ui.say("commands")}>
    ${fixable > 0
      ? html`<button type="button" class="primary" @click=${() => act.send({ kind: "screen", screen: "fixes" })}>
          ${icon("fix")} ${ui.say("fix-safe", { count: fixable })}
        </button>`
      : nothing}
    ${page
      ? html`<button type="button" class=${saveNext ? "primary" : ""} @click=${() => act.save()}>
            ${icon("save")} ${ui.say("save")}
          </button>
          ${iconButton("refresh", ui.say("check-again"), () => act.check())}`
      : fixable > 0
        ? iconButton("refresh", ui.say("check-again"), () => act.check())
        : html`<button type="button" class=${checkNext ? "primary" : ""} @click=${() => act.check()}>${icon("refresh")} ${ui.say("check-again")}</button>`}
    ${undoButton(model, ui)} ${moreMenu(model, ui)}
  </div>`;
}

/** Stays in the tab order when there is nothing to undo, so that the focus is not lost with the last step. */
function undoButton(model: Model, ui: Ui): TemplateResult {
  const last = model.undo.at(-1);
  const name = last ? ui.say("undo-what", { what: ui.put(last.label) }) : ui.say("undo-nothing");
  return iconButton("undo", name, () => last && ui.act.undo(), !last);
}

function iconButton(name: IconName, title: string, click: () => void, off = false): TemplateResult {
  return html`<button type="button" class="icon-only" title=${title} aria-disabled=${off ? "true" : nothing} @click=${click}>
    ${icon(name)}<span class="unseen">${title}</span>
  </button>`;
}

function moreMenu(model: Model, ui: Ui): TemplateResult {
  const { act } = ui;
  return html`<details class="menu">
    <summary class="button icon-only" title=${ui.say("more")}>${icon("more")}<span class="unseen">${ui.say("more")}</span></summary>
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
      ${departmentDoor(ui)}
    </div>
  </details>`;
}
