import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Edit, Finding, Fix } from "../../check/finding";
import { schoolYearName, type SchoolYear } from "../../plan/school-year";
import type { CellRef } from "../../workbook/grid";
import type { Model } from "../model";
import { placeName, valueText } from "../place";
import { findingKey } from "../select";
import type { Ui } from "../ui";
import { icon } from "./icons";
import { severityMark } from "./marks";
import { placeView } from "./place";

/** One finding: the sentence takes the clerk to the cell; below it what can be done. */
export function findingItem(finding: Finding, group: string, index: number, model: Model, ui: Ui): TemplateResult {
  const current = findingKey(finding) === model.current;
  return html`<li class="item ${current ? "current" : ""}" data-item data-current=${current ? "true" : nothing}>
    <button
      type="button"
      class="go"
      data-stop
      aria-current=${current ? "true" : nothing}
      @click=${() => ui.act.go(finding, group, index)}
    >
      <span class="item-top">${severityMark(finding.severity, ui)} ${placeView(finding.at, model, ui)}</span>
      <span class="sentence">${ui.put(finding.message)}</span>
    </button>
    ${evidence(finding.cite, finding.related, ui)} ${remedies(finding, model, ui)}
  </li>`;
}

/** The plan's own item, the school years judged, and the cells that explain it. */
export function evidence(cite: string, related: readonly CellRef[], ui: Ui, years: readonly SchoolYear[] = []): TemplateResult {
  return html`<p class="evidence faint">
    ${ui.say("cite", { cite })}${years.length === 0 ? nothing : ` · ${ui.say("years", { years: years.map(schoolYearName) })}`}
    ${related.length === 0
      ? nothing
      : html`<span class="related">
          · ${ui.say("related")}
          ${related.slice(0, RELATED_SHOWN).map(
            (at) => html`<button type="button" class="link" @click=${() => ui.act.goTo(at)}>${placeName(at)}</button> `,
          )}${related.length > RELATED_SHOWN ? ui.say("related-more", { rest: related.length - RELATED_SHOWN }) : nothing}</span
        >`}
  </p>`;
}

/** More cells than these are not read one by one. */
const RELATED_SHOWN = 8;

/** The certain fix as a button; suggestions as a choice that shows what each would write. */
export function remedies(finding: Finding, model: Model, ui: Ui): TemplateResult | typeof nothing {
  if (finding.fix) {
    return html`<div class="remedy">
      ${edits(finding.fix, ui)}
      <button type="button" @click=${() => ui.act.fix(finding)}>${icon("fix")} ${ui.put(finding.fix.label)}</button>
    </div>`;
  }
  return finding.suggestions?.length ? suggestionChoice(finding, finding.suggestions, model, ui) : nothing;
}

function suggestionChoice(finding: Finding, suggestions: readonly Fix[], model: Model, ui: Ui): TemplateResult {
  const key = findingKey(finding);
  const picked = model.picked[key];
  return html`<fieldset class="remedy">
    <legend>${ui.say("suggestions")}</legend>
    ${suggestions.map(
      (suggestion, index) => html`<label class="choice">
        <input
          type="radio"
          name="suggestion ${key}"
          .checked=${live(picked === index)}
          @change=${() => ui.act.send({ kind: "picked", finding: key, index })}
        />
        <span>${ui.put(suggestion.label)} ${edits(suggestion, ui)}</span>
      </label>`,
    )}
    <button
      type="button"
      ?disabled=${picked === undefined}
      @click=${() => picked !== undefined && ui.act.suggest(finding, picked)}
    >
      ${ui.say("suggestion-use")}
    </button>
  </fieldset>`;
}

function edits(fix: Fix, ui: Ui): TemplateResult {
  return html`<span class="edits">${fix.edits.map((edit) => editText(edit, ui))}</span>`;
}

/** Old and new value, said as such for those who cannot see the strike. */
export function editText({ from, to }: Edit, ui: Ui): TemplateResult {
  const old = valueText(from);
  return html`<span class="edit"
    ><del><span class="unseen">${ui.say("old-value")} </span>${old === "" ? ui.say("blank") : old}</del>
    <span aria-hidden="true">→</span> <ins><span class="unseen">${ui.say("new-value")} </span>${to}</ins></span
  >`;
}
