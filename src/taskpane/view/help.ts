import { html, type TemplateResult } from "lit";
import type { MarkKind } from "../../workbook/changes";
import type { Model } from "../model";
import type { Ui } from "../ui";
import { subScreen } from "./screen";

const KINDS: readonly MarkKind[] = ["missing", "invalid", "ineligible", "unverified"];
const KEYS = ["tab", "arrows", "enter", "next", "escape"] as const;

/** Legend of the colours, the steps, the keys. */
export function helpView(model: Model, ui: Ui): TemplateResult {
  const steps = model.place === "page" ? (["page-1", "page-2", "page-3"] as const) : (["excel-1", "excel-2", "excel-3"] as const);
  return subScreen(
    ui.say("help"),
    html`<h3>${ui.say("help-steps")}</h3>
      <ol>
        ${steps.map((step) => html`<li>${ui.say(`help-${step}`)}</li>`)}
      </ol>
      <h3>${ui.say("legend")}</h3>
      <dl class="legend">
        ${KINDS.map(
          (kind) => html`<dt><span class="swatch mark-${kind}">${ui.say(`kind-${kind}`)}</span></dt>
            <dd>${ui.say(`legend-${kind}`)}</dd>`,
        )}
      </dl>
      <p class="faint">${ui.say("legend-removable")}</p>
      <h3>${ui.say("help-verdicts")}</h3>
      <p>${ui.say("help-undetermined")}</p>
      <h3>${ui.say("help-keys")}</h3>
      <dl class="keys">
        ${KEYS.map(
          (key) => html`<dt>${ui.say(`key-${key}`)}</dt>
            <dd>${ui.say(`key-${key}-what`)}</dd>`,
        )}
      </dl>
      <h3>${ui.say("help-privacy")}</h3>
      <p>${ui.say("promise-local")}</p>`,
    ui,
  );
}
