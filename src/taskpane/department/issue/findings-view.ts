import { html, nothing, type TemplateResult } from "lit";
import type { Finding, Fix } from "../../../check/finding";
import { collectEdits } from "../../../check/fixes";
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
  if (findings.length === 0) return html`${mending(task, findings, ui)}`;
  return html`${mending(task, findings, ui)}
    <ul class="items">
      ${findings.slice(0, shown).map((finding) => item(task, finding, ui))}
    </ul>
    ${rest <= 0
      ? nothing
      : html`<button type="button" class="quiet show-more" @click=${() => ui.act.send({ kind: "more", group: GROUP })}>${ui.say("show-more", { rest })}</button>`}`;
}

/** All that is safe at once, and the way back: a picked file is never changed, a mended copy is handed over. */
function mending(task: IssueTask, findings: readonly Finding[], ui: Ui): TemplateResult | typeof nothing {
  const { edits } = collectEdits(findings);
  const { undo } = task.state;
  if (edits.length === 0 && undo.length === 0) return nothing;
  const text = task.around.place === "excel" ? "issue-mend" : "issue-mend-file";
  return html`<p class="buttons">
    ${edits.length === 0 ? nothing : html`<button type="button" @click=${() => void task.mend(edits)}>${icon("fix")} ${ui.say(text, { count: edits.length })}</button>`}
    ${undo.length === 0 ? nothing : html`<button type="button" class="quiet" @click=${() => void task.undo()}>${icon("undo")} ${ui.say("undo")}</button>`}
  </p>`;
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
    ${inExcel ? html`<button type="button" @click=${() => void task.mend(remedy.edits)}>${icon("fix")} ${ui.put(remedy.label)}</button>` : nothing}
  </div>`;
}
