import { html, nothing, type TemplateResult } from "lit";
import type { Message } from "../../locale/message";
import { isDepartmentTask, type Model } from "../model";
import type { Ui } from "../ui";
import { busyStrip, busyView } from "./busy";
import { departmentTaskView, departmentView } from "./department";
import { fixesView } from "./fixes";
import { helpView } from "./help";
import { icon } from "./icons";
import { isFinal, problemView, watchingView } from "./problem";
import { resultsView } from "./results";
import { settingsView } from "./settings";
import { startView } from "./start";
import { stepper } from "./stepper";

/** The whole pane: header, what is going on, and the line that steps through the findings. */
export function paneView(model: Model, ui: Ui): TemplateResult {
  return html`
    ${headerView(model, ui)}
    <main id="main" class="body" tabindex="-1" aria-busy=${model.busy ? "true" : "false"}>
      ${model.problem ? problemView(model.problem, model, ui) : nothing} ${watchingView(model, ui)} ${screenView(model, ui)}
    </main>
    <footer class="foot">
      ${model.busy && !fillsPane(model) ? busyStrip(model.busy, model.place, ui) : nothing}
      ${model.checked && model.screen === "results" ? stepper(model, ui) : nothing}
      <p class="notice ${isWarning(model.notice) ? "warn" : ""}" role="status">${noticeText(model.notice, ui)}</p>
    </footer>
  `;
}

/** Something was refused or not done: it must not go unseen. */
function isWarning(notice: Message | null): boolean {
  return notice !== null && /^(host-|pane\/refused-)/.test(notice.id);
}

function noticeText(notice: Message | null, ui: Ui): TemplateResult | string | typeof nothing {
  if (notice === null) return nothing;
  return isWarning(notice) ? html`${icon("warning")} ${ui.put(notice)}` : ui.put(notice);
}

function screenView(model: Model, ui: Ui): TemplateResult | typeof nothing {
  if (model.problem && isFinal(model.problem)) return nothing;
  if (model.screen === "help") return helpView(model, ui);
  if (model.screen === "settings") return settingsView(model, ui);
  if (model.screen === "steps") return stepsScreen(model, ui);
  if (model.screen === "department") return departmentView(ui);
  if (isDepartmentTask(model.screen)) return departmentTaskView(model.screen, model, ui);
  if (!model.checked) return beforeChecking(model, ui);
  return model.screen === "fixes" ? fixesView(model, ui) : resultsView(model, ui);
}

/** A problem says itself what can be done next in Excel; on the page another file can still be chosen below it. */
function beforeChecking(model: Model, ui: Ui): TemplateResult | typeof nothing {
  if (model.busy && fillsPane(model)) return busyView(model.busy, model.place, ui);
  return model.problem && model.place === "excel" ? nothing : startView(model, ui);
}

/** A long task has the pane for itself while there is nothing to read in it. */
function fillsPane({ checked, problem, screen }: Model): boolean {
  return !checked && !problem && (screen === "results" || screen === "fixes");
}

/** The steps are a part of their own, which their element brings. */
function stepsScreen(model: Model, ui: Ui): TemplateResult {
  void ui.act.steps();
  return html`<hand-over-steps .model=${model} .ui=${ui}></hand-over-steps>`;
}

function headerView(model: Model, ui: Ui): TemplateResult {
  const other = ui.language === "vi" ? "en" : "vi";
  const screen = (name: "settings" | "help") => html`<button
    type="button"
    class="quiet"
    aria-pressed=${model.screen === name ? "true" : "false"}
    @click=${() => ui.act.send({ kind: "screen", screen: model.screen === name ? "results" : name })}
  >
    ${ui.say(name)}
  </button>`;
  return html`<header class="head">
    <h1>${ui.say("title")}</h1>
    <button
      type="button"
      class="quiet"
      lang=${other}
      title=${ui.say("other-language")}
      @click=${() => ui.act.setLanguage(other)}
    >
      ${other === "en" ? "English" : "Tiếng Việt"}
    </button>
    ${screen("settings")} ${screen("help")}
  </header>`;
}
