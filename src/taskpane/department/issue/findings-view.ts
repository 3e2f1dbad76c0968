import { html, nothing, type TemplateResult } from "lit";
import type { Finding, Fix } from "../../../check/finding";
import type { Model } from "../../model";
import { isCell, placeName } from "../../place";
import { shownOf } from "../../update";
import type { Ui } from "../../ui";
import { editText } from "../../view/finding";
import { icon } from "../../view/icons";
import { severityMark } from "../../view/marks";
import type { IssueTask } from "./task";

const GROUP = "issue-findings";

/** What is wrong with the list. In Excel each leads to its cell and can be mended there; a picked file is only read. */
export function findingList(task: IssueTask, findings: readonly Finding[], model: Model, ui: Ui): TemplateResult {
  const shown = shownOf(model, GROUP);
  const rest = findings.length - shown;
  return html`<ul class="items">
      ${findings.slice(0, shown).map((finding) => item(task, finding, ui))}
    </ul>
    ${rest <= 0
      ? nothing
      : html`<button type="button" class="quiet show-more" @click=${() => ui.act.send({ kind: "more", group: GROUP })}>${ui.say("show-more", { rest })}</button>`}`;
}

function item(task: IssueTask, { severity, at, message, cite, fix, suggestions = [] }: Finding, ui: Ui): TemplateResult {
  const inExcel = task.around.place === "excel";
  const top = html`<span class="item-top">${severityMark(severity, ui)} <span class="place">${placeName(at)}</span></span>
    <span class="sentence">${ui.put(message)}</span>`;
  return html`<li class="item">
    ${inExcel && isCell(at)
      ? html`<button type="button" class="go" @click=${() => ui.act.goTo(at)}>${top}</button>`
      : html`<div class="go">${top}</div>`}
    <p class="evidence faint">${ui.say("cite", { cite })}</p>
    ${(fix ? [fix] : suggestions).map((remedy) => remedyLine(task, remedy, inExcel, ui))}
  </li>`;
}

function remedyLine(task: IssueTask, remedy: Fix, inExcel: boolean, ui: Ui): TemplateResult {
  return html`<div class="remedy">
    <span class="edits">${remedy.edits.map((edit) => editText(edit, ui))}</span>
    ${inExcel ? html`<button type="button" @click=${() => void task.fix(remedy)}>${icon("fix")} ${ui.put(remedy.label)}</button>` : nothing}
  </div>`;
}
