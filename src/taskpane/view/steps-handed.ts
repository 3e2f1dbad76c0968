import { html, nothing, type TemplateResult } from "lit";
import { linkOf, offerNext, openInBrowser, waysOf } from "../steps/handing";
import { pageAddress } from "../page-address";
import type { Paper } from "../steps/state";
import type { Steps } from "../steps/steps";
import type { Ui } from "../ui";

/** Where a paper was handed to, or how it can be got; whether it arrived is never claimed. */
export function handedView(steps: Steps, paper: Paper, ui: Ui): TemplateResult | typeof nothing {
  const { way, handed } = steps.state;
  const tried = way[paper];
  if (tried === undefined) return nothing;
  const last = waysOf(steps, paper).at(-1) === tried;
  return html`<div class="handed" role="group" aria-label=${ui.say(`paper-${paper}`)}>
    ${tried === "download" ? html`<p>${ui.say("handed-download", { file: handed[paper] ?? "" })}</p>` : nothing}
    ${tried === "browser" ? browserWay(steps, ui) : nothing} ${tried === "sheet" ? sheetWay(steps, paper, ui) : nothing}
    ${last ? nothing : html`<button type="button" class="link" @click=${() => offerNext(steps, paper)}>${ui.say("handed-missed")}</button>`}
  </div>`;
}

/** Excel opens the page where it can; on the web it does not, and a link must do. */
function browserWay(steps: Steps, ui: Ui): TemplateResult {
  const link = linkOf(steps.state)!;
  return html`<p>${ui.say("handed-browser")}</p>
    ${steps.around.opensBrowser
      ? html`<button type="button" @click=${() => openInBrowser(steps)}>${ui.say("handed-browser-open")}</button>`
      : html`<a class="button" href=${link} target="_blank" rel="noopener noreferrer">${ui.say("handed-browser-open")}</a>`}`;
}

/** What the spreadsheet program itself can do, in three lines. */
function sheetWay({ around, state }: Steps, paper: Paper, ui: Ui): TemplateResult {
  if (around.place === "page") return html`<p>${ui.say("handed-page-last")}</p>`;
  if (paper === "sheets") return html`<p>${ui.say("handed-sheets-last", { address: pageAddress() })}</p>`;
  return html`<ol class="faint">
    <li>${ui.say("export-sheet")}</li>
    <li>${ui.say(exportText(around.platform))}</li>
    <li>${ui.say("export-send", { email: state.plan?.email ?? "" })}</li>
  </ol>`;
}

function exportText(platform: string): "export-mac" | "export-web" | "export-ipad" | "export-windows" {
  if (platform === "Mac") return "export-mac";
  if (platform === "iOS") return "export-ipad";
  return platform === "OfficeOnline" ? "export-web" : "export-windows";
}
