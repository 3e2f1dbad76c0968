import { html, nothing, type TemplateResult } from "lit";
import { gate } from "../../document/gate";
import { deadline } from "../../handover/deadline";
import { standings } from "../../handover/path";
import { dateText, todayIso } from "../dates";
import type { Model } from "../model";
import type { Steps } from "../steps/steps";
import type { Ui } from "../ui";
import { icon } from "./icons";
import { subScreen } from "./screen";
import { checkStep } from "./steps-check";
import { mailStep } from "./steps-mail";
import { stepsPath } from "./steps-path";
import { pdfStep } from "./steps-pdf";
import { arrivedStep, sheetStep } from "./steps-sheet";

/** The steps after the check, one below the other, each with what it needs and what was made. */
export function stepsView(steps: Steps, model: Model, ui: Ui): TemplateResult {
  const { state } = steps;
  const report = model.checked?.report;
  const shut = state.arrived || !report ? [] : gate(report, state.onlyEligible).blocking;
  const ready = shut.length === 0 && state.draft !== null;
  const made = { sheet: state.sheet !== null, pdf: state.pdf !== null, mail: state.handed.mail !== undefined };
  return subScreen(
    ui.say("steps-title"),
    html`${stepsPath(standings(shut.length === 0, made), ui)} ${deadlineLine(steps, ui)}
    ${state.arrived || !report ? arrivedStep(steps, ui) : html`${checkStep(steps, shut, ui)} ${ready ? sheetStep(steps, model, ui) : nothing}`}
    ${ready ? html`${pdfStep(steps, ui)} ${mailStep(steps, ui)}` : nothing}`,
    ui,
  );
}

/** Days left to the last day of registration (plan, IV.1); afterwards it is said plainly. */
function deadlineLine({ state }: Steps, ui: Ui): TemplateResult | typeof nothing {
  const window = state.plan?.registration;
  if (!window) return nothing;
  const left = deadline(todayIso(new Date()), window);
  const days = left.kind === "last-day" ? 0 : left.days;
  const late = left.kind === "over";
  return html`<p class=${late ? "severity-warning" : "faint"}>
    ${late ? icon("warning") : nothing} ${ui.say(`deadline-${left.kind}`, { days, from: dateText(window.from), to: dateText(window.to) })}
  </p>`;
}
