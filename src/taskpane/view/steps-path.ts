import { html, nothing, type TemplateResult } from "lit";
import type { Report } from "../../check/report";
import { standings, STEPS, type Standing, type Step } from "../../handover/path";
import type { Ui } from "../ui";
import { icon, type IconName } from "./icons";

const ICONS: Readonly<Record<Standing, IconName>> = { done: "met", next: "next", later: "none", blocked: "error" };

/** The way from the check to the mail, in one line: what is done, what comes next, what is blocked. */
export function stepsPath(standing: Readonly<Record<Step, Standing>>, ui: Ui): TemplateResult {
  return html`<ol class="path" aria-label=${ui.say("steps-path")}>
    ${STEPS.map(
      (step) => html`<li class="path-${standing[step]}" aria-current=${standing[step] === "next" ? "step" : nothing}>
        ${icon(ICONS[standing[step]])} <span>${ui.say(`step-${step}`)}</span>
        <span class="unseen">(${ui.say(`standing-${standing[step]}`)})</span>
      </li>`,
    )}
  </ol>`;
}

/** The same over the results, with the door to the next steps. */
export function resultsPath({ summary }: Report, ui: Ui): TemplateResult {
  return html`<nav class="path-line" aria-label=${ui.say("steps-title")}>
    ${stepsPath(standings(summary.errors === 0, {}), ui)}
    <button type="button" class=${summary.errors === 0 ? "primary" : ""} @click=${() => ui.act.send({ kind: "screen", screen: "steps" })}>
      ${ui.say("steps-open")}
    </button>
  </nav>`;
}
