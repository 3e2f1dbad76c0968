import { html, nothing, type TemplateResult } from "lit";
import type { Model } from "../../model";
import { pageAddress } from "../../page-address";
import type { Ui } from "../../ui";
import { fileButton } from "../../view/file-button";
import { icon } from "../../view/icons";
import { findingList } from "./findings-view";
import type { IssueTask } from "./task";

const WORKBOOKS = ".xlsx,.xlsm,.xls,.ods,.csv";

/** Three steps below each other: the list, what was issued before, the issue itself. */
export function issueView(task: IssueTask, model: Model, ui: Ui): TemplateResult {
  const { read } = task.state;
  return html`<div class="issue">
    ${listStep(task, ui)} ${read ? html`${readStep(task, model, ui)} ${issueStep(task, ui)}` : nothing}
  </div>`;
}

function listStep(task: IssueTask, ui: Ui): TemplateResult {
  const onPage = task.around.place === "page";
  const { read, made, handed, way } = task.state;
  return html`<section class="step" aria-labelledby="issue-list">
    <h3 id="issue-list">${ui.say("issue-list")}</h3>
    <p class="faint">${ui.say("issue-list-help")}</p>
    <p class="buttons">
      ${onPage
        ? fileButton(html`${icon("open")} ${ui.say("issue-list-choose")}`, WORKBOOKS, (file) => void task.takeList(file))
        : html`<button type="button" class=${read ? "" : "primary"} @click=${() => void task.readList()}>${icon("refresh")} ${ui.say("issue-list-read")}</button>`}
      <button type="button" @click=${() => void task.makeReady()}>${icon("sheet")} ${ui.say(onPage ? "issue-ready-file" : "issue-ready-sheet")}</button>
    </p>
    ${!made && way === "download" ? html`<p class="handed">${ui.say("handed-download", { file: handed })}</p>` : nothing}
  </section>`;
}

/** How many get the template, what is wrong with the list, and whom it leaves out. */
function readStep(task: IssueTask, model: Model, ui: Ui): TemplateResult {
  const { recipients, left, findings } = task.state.read!;
  const withoutMail = recipients.filter(({ email }) => email === null).length;
  return html`<section class="step" aria-labelledby="issue-found">
    <h3 id="issue-found">${ui.say("issue-found", { count: recipients.length })}</h3>
    ${task.state.source === "" ? nothing : html`<p class="faint">${task.state.source}</p>`}
    ${findings.length === 0 ? html`<p class="verdict-eligible">${icon("met")} ${ui.say("issue-clear")}</p>` : nothing} ${findingList(task, findings, model, ui)}
    ${withoutMail > 0 ? html`<p>${icon("warning")} ${ui.say("issue-no-mail", { count: withoutMail })}</p>` : nothing}
    ${left.length === 0
      ? nothing
      : html`<p>${icon("warning")} ${ui.say("issue-left")}</p>
          <ul class="short-list">${left.map(({ unit, at, why }) => html`<li>${ui.put({ id: "issue-left-out", data: { unit, row: at.row + 1, why } })}</li>`)}</ul>`}
  </section>`;
}

function issueStep(task: IssueTask, ui: Ui): TemplateResult {
  const { earlier, read } = task.state;
  return html`<section class="step" aria-labelledby="issue-make">
    <h3 id="issue-make">${ui.say("issue-files")}</h3>
    <p class="faint">${ui.say("issue-earlier-help")}</p>
    <p class="buttons">
      ${fileButton(ui.say("issue-earlier"), ".xlsx,.zip", (file) => void task.takeEarlier(file))}
      ${earlier ? html`<button type="button" class="quiet" @click=${() => void task.takeEarlier(null)}>${ui.say("issue-earlier-drop")}</button>` : nothing}
    </p>
    ${earlier ? html`<p>${ui.say("issue-earlier-chosen", { file: earlier.name })}</p>` : nothing}
    <p class="buttons">
      <button type="button" class="primary" ?disabled=${read!.recipients.length === 0} @click=${() => void task.issue()}>
        ${icon("save")} ${ui.say("issue-make", { count: read!.recipients.length })}
      </button>
    </p>
    ${madeLines(task, ui)} ${handedLines(task, ui)}
  </section>`;
}

function madeLines({ state: { made } }: IssueTask, ui: Ui): TemplateResult | typeof nothing {
  if (!made) return nothing;
  const count = (state: string) => made.units.filter((unit) => unit.state === state).length;
  if (!made.registered) return html`<p>${icon("met")} ${ui.say("issue-unchanged")}</p>`;
  const told = [
    ...made.units.filter(({ state }) => state === "again").map(({ unit }) => ui.say("issue-again", { unit })),
    ...made.units.filter(({ mail, state }) => !mail && state !== "kept").map(({ unit }) => ui.put({ id: "issue-without-mail", data: { unit } })),
    ...made.gone.map((unit) => ui.put({ id: "issue-gone", data: { unit } })),
  ];
  return html`<p class="verdict-eligible">${icon("met")} ${ui.say("issue-made", { made: count("made"), again: count("again"), kept: count("kept") })}</p>
    ${told.length === 0 ? nothing : html`<ul class="short-list">${told.map((line) => html`<li>${line}</li>`)}</ul>`}
    <p class="faint">${ui.say("issue-next")}</p>`;
}

/** Where the zip went, and the next way where nothing arrived. */
function handedLines(task: IssueTask, ui: Ui): TemplateResult | typeof nothing {
  const { way, handed, made } = task.state;
  if (way === null || (way === "download" && !made)) return nothing;
  const last = task.ways.at(-1) === way;
  return html`<div class="handed" role="group" aria-label=${ui.say("issue-files")}>
    ${way === "download" ? html`<p>${ui.say("handed-download", { file: handed })}</p>` : lastWay(task, ui)}
    ${last ? nothing : html`<button type="button" class="link" @click=${() => task.offerNext()}>${ui.say("handed-missed")}</button>`}
  </div>`;
}

/** Beside Excel the page in a browser does the same, over the saved list. */
function lastWay({ around }: IssueTask, ui: Ui): TemplateResult {
  if (around.place === "page") return html`<p>${ui.say("handed-page-last")}</p>`;
  const address = pageAddress();
  return html`<p>${ui.say("issue-on-page", { address })}</p>
    ${around.opensBrowser
      ? html`<button type="button" @click=${() => Office.context.ui.openBrowserWindow(address)}>${ui.say("handed-browser-open")}</button>`
      : html`<a class="button" href=${address} target="_blank" rel="noopener noreferrer">${ui.say("handed-browser-open")}</a>`}`;
}
