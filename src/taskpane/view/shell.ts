import { html, nothing, type TemplateResult } from "lit";
import { isDepartmentTask } from "../department/tasks";
import type { Model } from "../model";
import type { Ui } from "../ui";
import { busyStrip, busyView } from "./busy";
import { departmentTaskView, departmentView } from "./department";
import { fixesView } from "./fixes";
import { helpView } from "./help";
import { icon } from "./icons";
import { problemView, watchingView } from "./problem";
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
      ${model.busy && (model.checked || model.screen !== "results") ? busyStrip(model.busy, ui) : nothing}
      ${model.checked && model.screen === "results" ? stepper(model, ui) : nothing}
      <p class="notice" role="status">${model.notice ? ui.put(model.notice) : nothing}</p>
    </footer>
  `;
}

function screenView(model: Model, ui: Ui): TemplateResult {
  if (model.screen === "help") return helpView(model, ui);
  if (model.screen === "settings") return settingsView(model, ui);
  if (model.screen === "steps") return stepsScreen(model, ui);
  if (model.screen === "department") return departmentView(ui);
  if (isDepartmentTask(model.screen)) return departmentTaskView(model.screen, model, ui);
  if (!model.checked) return model.busy ? busyView(model.busy, ui) : startView(model, ui);
  return model.screen === "fixes" ? fixesView(model, ui) : resultsView(model, ui);
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
    class="quiet icon-only"
    aria-pressed=${model.screen === name ? "true" : "false"}
    title=${ui.say(name)}
    @click=${() => ui.act.send({ kind: "screen", screen: model.screen === name ? "results" : name })}
  >
    ${icon(name)}<span class="unseen">${ui.say(name)}</span>
  </button>`;
  return html`<header class="head">
    <h1>${ui.say("title")}</h1>
    <button
      type="button"
      class="quiet language"
      lang=${other}
      title=${ui.say("other-language")}
      @click=${() => ui.act.setLanguage(other)}
    >
      ${other === "en" ? "English" : "Tiếng Việt"}
    </button>
    ${screen("settings")} ${screen("help")}
  </header>`;
}
