import { html, type TemplateResult } from "lit";
import type { Model } from "../model";
import type { Ui } from "../ui";
import { departmentDoor } from "./department";
import { icon } from "./icons";

/** Nothing checked yet: what this is for, and the first step. */
export function startView(model: Model, ui: Ui): TemplateResult {
  return model.place === "page" ? pageStart(ui) : excelStart(ui);
}

function excelStart(ui: Ui): TemplateResult {
  return html`<section class="state" aria-labelledby="start-title">
    <h2 id="start-title">${ui.say("start-excel-title")}</h2>
    <p>${ui.say("start-excel")}</p>
    <p class="buttons">
      <button type="button" class="primary" @click=${() => ui.act.check()}>${icon("refresh")} ${ui.say("check")}</button>
      <button type="button" @click=${() => ui.act.template()}>${ui.say("template")}</button>
    </p>
    ${promises(ui)} ${departmentDoor(ui)}
  </section>`;
}

function pageStart(ui: Ui): TemplateResult {
  return html`<section class="state" aria-labelledby="start-title">
    <h2 id="start-title">${ui.say("start-page-title")}</h2>
    <p>${ui.say("start-page")}</p>
    <div class="drop-zone">
      <p>${icon("sheet")} ${ui.say("drop-here")}</p>
      <button type="button" class="primary" @click=${() => ui.act.openPicker()}>${icon("open")} ${ui.say("open")}</button>
    </div>
    <h3>${ui.say("start-no-file")}</h3>
    <p class="buttons">
      <button type="button" @click=${() => ui.act.openSample()}>${ui.say("open-sample")}</button>
      <button type="button" @click=${() => ui.act.template()}>${ui.say("template-download")}</button>
    </p>
    ${promises(ui)} ${departmentDoor(ui)}
  </section>`;
}

function promises(ui: Ui): TemplateResult {
  return html`<ul class="promises faint">
    <li>${ui.say("promise-local")}</li>
    <li>${ui.say("promise-careful")}</li>
  </ul>`;
}
