import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Finding } from "../../check/finding";
import type { LeftOut } from "../../document/clean-list";
import { isCell, placeName } from "../place";
import type { Steps } from "../steps/steps";
import type { Ui } from "../ui";
import { icon } from "./icons";

/** Entries of a list that are shown; the rest is told by its number. */
const SHOWN = 30;

/** What keeps the list shut, each a click from its cell; the choice that leaves entries out, and who is. */
export function checkStep(steps: Steps, blocking: readonly Finding[], ui: Ui): TemplateResult {
  const { onlyEligible, draft, problem } = steps.state;
  const left = draft?.result.left ?? [];
  return html`<section class="step" aria-labelledby="step-check">
    <h3 id="step-check">${ui.say("step-check")}</h3>
    ${blocking.length > 0
      ? html`<p class="severity-error">${icon("error")} ${ui.say("steps-blocked", { count: blocking.length })}</p>
          <ul class="short-list">
            ${blocking.slice(0, SHOWN).map((finding) => html`<li>${cellLink(finding, ui)} ${ui.put(finding.message)}</li>`)}
          </ul>
          ${rest(blocking.length, ui)}`
      : html`<p class="verdict-eligible">${icon("met")} ${ui.say("steps-clear")}</p>`}
    <label class="choice">
      <input
        type="checkbox"
        .checked=${live(onlyEligible)}
        @change=${({ target }: Event) => void steps.choose({ onlyEligible: (target as HTMLInputElement).checked })}
      />
      <span>${ui.say("steps-only-eligible")}<br /><span class="faint">${ui.say("steps-only-eligible-help")}</span></span>
    </label>
    ${problem ? html`<p class="severity-error" role="alert">${icon("error")} ${ui.put({ id: problem.code, data: problem.data })}</p>` : nothing}
    ${blocking.length === 0 ? leftOut(left, ui) : nothing}
  </section>`;
}

function leftOut(left: readonly LeftOut[], ui: Ui): TemplateResult | typeof nothing {
  if (left.length === 0) return nothing;
  return html`<h4>${ui.say("steps-left", { count: left.length })}</h4>
    <ul class="short-list">
      ${left.slice(0, SHOWN).map(
        ({ name, at, why }) => html`<li>
          <button type="button" class="link" @click=${() => ui.act.goTo(at)}>${name || ui.say("no-name")}</button>:
          ${ui.say(`steps-left-${why}`)}
        </li>`,
      )}
    </ul>
    ${rest(left.length, ui)}`;
}

function cellLink({ at }: Finding, ui: Ui): TemplateResult | string {
  const place = placeName(at);
  return isCell(at) ? html`<button type="button" class="link" @click=${() => ui.act.goTo(at)}>${place}</button>` : place;
}

function rest(count: number, ui: Ui): TemplateResult | typeof nothing {
  return count > SHOWN ? html`<p class="faint">${ui.say("steps-rest", { rest: count - SHOWN })}</p>` : nothing;
}
