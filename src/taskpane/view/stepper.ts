import { html, nothing, type TemplateResult } from "lit";
import type { Model } from "../model";
import { findingKey, findingsAt, listed, position } from "../select";
import type { Ui } from "../ui";
import { remedies } from "./finding";
import { icon } from "./icons";
import { severityMark } from "./marks";
import { placeView } from "./place";

/** Next and previous, and why the cell that the clerk stands on is marked. */
export function stepper(model: Model, ui: Ui): TemplateResult | typeof nothing {
  const count = listed(model).length;
  if (count === 0) return nothing;
  const at = position(model);
  const button = (by: 1 | -1, name: "next" | "previous") => html`<button
    type="button"
    class="quiet"
    title=${ui.say(`${name}-key`)}
    @click=${() => ui.act.step(by)}
  >
    ${by === -1 ? icon(name) : nothing} ${ui.say(name)} ${by === 1 ? icon(name) : nothing}
  </button>`;
  return html`${cellReason(model, ui)}
    <div class="stepper" role="group" aria-label=${ui.say("stepper")}>
      ${button(-1, "previous")}
      <span class="faint">${at < 0 ? ui.say("step-none", { count }) : ui.say("step", { at: at + 1, count })}</span>
      ${button(1, "next")}
    </div>`;
}

function cellReason(model: Model, ui: Ui): TemplateResult | typeof nothing {
  const found = findingsAt(model.checked?.report, model.cell);
  const [finding, ...rest] = found;
  if (!finding) return nothing;
  // Where the list is in sight, the nominee's card shows the current finding and its neighbours already.
  const told = found.some((one) => findingKey(one) === model.current);
  return html`<section class="reason ${told ? "told" : ""}" aria-label=${ui.say("reason")}>
    <p class="item-top">${severityMark(finding.severity, ui)} ${placeView(finding.at, model, ui)}</p>
    <p class="sentence" aria-live="polite">${ui.put(finding.message)}</p>
    ${rest.map((other) => html`<p class="sentence">${severityMark(other.severity, ui)} ${ui.put(other.message)}</p>`)}
    ${remedies(finding, model, ui)}
  </section>`;
}
