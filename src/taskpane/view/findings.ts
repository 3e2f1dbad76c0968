import { html, nothing, type TemplateResult } from "lit";
import { shownOf } from "../update";
import { countBySeverity, groups, type Group } from "../select";
import type { Grouping, Model } from "../model";
import type { PaneText, Ui } from "../ui";
import { findingItem } from "./finding";
import { icon } from "./icons";
import { severityCounts, verdictMark } from "./marks";
import { checkName } from "./names";
import { nomineeCard } from "./nominee";

/** The list of what was found: by nominee, or by check. */
export function findingsView(model: Model, ui: Ui): TemplateResult {
  const { collectives, individuals, others } = groups(model);
  const empty = collectives.length + individuals.length + others.length === 0;
  return html`<section class="findings" aria-labelledby="findings-title">
    <h2 id="findings-title" class="unseen">${ui.say("findings")}</h2>
    ${tabs(model, ui)}
    <div id="findings-panel" role="tabpanel" aria-labelledby="tab-${model.grouping}" data-roving>
      ${section("collectives", collectives, model, ui)} ${section("individuals", individuals, model, ui)}
      ${model.grouping === "nominee"
        ? section("others", others, model, ui)
        : others.map((group) => groupView(group, model, ui))}
      ${empty ? html`<p class="empty">${icon("met")} ${ui.say("filter-empty")}</p>` : nothing}
    </div>
  </section>`;
}

function tabs(model: Model, ui: Ui): TemplateResult {
  const tab = (grouping: Grouping) => html`<button
    type="button"
    role="tab"
    id="tab-${grouping}"
    aria-controls="findings-panel"
    aria-selected=${model.grouping === grouping ? "true" : "false"}
    tabindex=${model.grouping === grouping ? "0" : "-1"}
    @click=${() => ui.act.send({ kind: "grouping", grouping })}
  >
    ${ui.say(`by-${grouping}`)}
  </button>`;
  return html`<div class="tabs" role="tablist" aria-label=${ui.say("grouping")}>${tab("nominee")} ${tab("check")}</div>`;
}

function section(title: PaneText, list: readonly Group[], model: Model, ui: Ui): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  const shown = shownOf(model, title);
  return html`<h3 class="section-title">${ui.say(title)} ${title === "others" ? nothing : html`<span class="faint">${list.length}</span>`}</h3>
    ${list.slice(0, shown).map((group) => groupView(group, model, ui))}
    ${moreButton(title, list.length - shown, ui)}`;
}

/** One line that opens: the nominee or the check, with what was found. */
function groupView(group: Group, model: Model, ui: Ui): TemplateResult {
  const open = model.open.has(group.id);
  return html`<div class="group" data-item>
    <div class="group-title" role="heading" aria-level=${model.grouping === "check" ? 3 : 4}>
      <button
        type="button"
        class="group-head"
        data-stop
        aria-expanded=${open ? "true" : "false"}
        @click=${() => ui.act.send({ kind: "toggled", group: group.id })}
      >
        ${icon("next")}
        <span class="group-name">${groupName(group, ui)}</span>
        ${severityCounts(countBySeverity(group.findings), ui)}
      </button>
    </div>
    ${open ? html`<div class="group-body">${groupBody(group, model, ui)}</div>` : nothing}
  </div>`;
}

function groupName({ nominee, check }: Group, ui: Ui): TemplateResult | string {
  if (nominee) {
    return html`<span class="name">${nominee.name || ui.say("no-name")}</span> ${verdictMark(nominee.verdict, ui)}`;
  }
  return check === undefined ? ui.say("others-title") : checkName(check, ui);
}

function groupBody(group: Group, model: Model, ui: Ui): TemplateResult {
  if (group.nominee && model.filter === "all") return nomineeCard(group.nominee, group, model, ui);
  const shown = shownOf(model, group.id);
  return html`<ul class="items">
      ${group.findings.slice(0, shown).map((finding, index) => findingItem(finding, group.id, index, model, ui))}
    </ul>
    ${moreButton(group.id, group.findings.length - shown, ui)}`;
}

function moreButton(group: string, rest: number, ui: Ui): TemplateResult | typeof nothing {
  if (rest <= 0) return nothing;
  return html`<button type="button" class="quiet show-more" data-stop @click=${() => ui.act.send({ kind: "more", group })}>
    ${ui.say("show-more", { rest })}
  </button>`;
}
