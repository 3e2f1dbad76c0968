import { html, type TemplateResult } from "lit";
import type { Ui } from "../ui";
import { icon } from "./icons";

/** A screen beside the results: its heading takes the focus, and a way back. */
export function subScreen(title: string, body: TemplateResult, ui: Ui): TemplateResult {
  return html`<section class="screen" aria-labelledby="screen-title">
    <div class="screen-head">
      <button
        type="button"
        class="quiet icon-only"
        title=${ui.say("back")}
        @click=${() => ui.act.send({ kind: "back" })}
      >
        ${icon("back")}<span class="unseen">${ui.say("back")}</span>
      </button>
      <h2 id="screen-title" tabindex="-1">${title}</h2>
    </div>
    ${body}
  </section>`;
}
