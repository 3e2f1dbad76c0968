import { html, type TemplateResult } from "lit";
import type { FileChecker } from "../checker";
import type { Model } from "../model";
import type { Ui } from "../ui";
import { paneView } from "./shell";

/** The browser page: the sheets beside the pane; on a narrow screen, one of the two. */
export function pageView(model: Model, ui: Ui, file: FileChecker | null): TemplateResult {
  if (!model.checked || !file) return html`<div class="page alone"><div class="pane">${paneView(model, ui)}</div></div>`;
  loadSheetView();
  return html`<div class="page" data-half=${model.screen === "results" || model.screen === "steps" ? model.half : "results"}>
    ${halves(model, ui)}
    <section class="sheets" aria-label=${ui.say("sheet-view")}>
      <sheet-view
        .sheets=${model.checked.sheets}
        .version=${model.version}
        .cell=${model.cell}
        .highlighted=${model.highlighted}
        .file=${model.file}
        .source=${file}
        .ui=${ui}
      ></sheet-view>
    </section>
    <div class="pane">${paneView(model, ui)}</div>
  </div>`;
}

let asked = false;

/** The view of the sheets is a part of its own: the first load does without it. */
function loadSheetView(): void {
  if (asked) return;
  asked = true;
  void import("../sheet/sheet-view");
}

function halves(model: Model, ui: Ui): TemplateResult {
  const half = (name: Model["half"]) => html`<button
    type="button"
    aria-pressed=${model.half === name ? "true" : "false"}
    @click=${() => ui.act.send({ kind: "half", half: name })}
  >
    ${ui.say(`half-${name}`)}
  </button>`;
  return html`<nav class="halves" aria-label=${ui.say("halves")}>${half("results")} ${half("sheet")}</nav>`;
}
