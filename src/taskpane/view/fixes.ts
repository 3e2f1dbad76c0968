import { html, nothing, type TemplateResult } from "lit";
import { safeEdits } from "../select";
import { shownOf } from "../update";
import type { Model } from "../model";
import { countOutOfSight } from "../out-of-sight";
import { placeName } from "../place";
import type { Ui } from "../ui";
import { editText } from "./finding";
import { icon } from "./icons";
import { hiddenNote } from "./place";
import { subScreen } from "./screen";

/** What "fix all that is safe" will write, old and new, before it is done. */
export function fixesView(model: Model, ui: Ui): TemplateResult {
  const { edits, conflicts } = safeEdits(model.checked?.report);
  const shown = shownOf(model, "fixes");
  const hidden = countOutOfSight(model.checked, edits);
  return subScreen(
    ui.say("fixes-title"),
    html`<p>${ui.say(edits.length ? "fixes-what" : "fixes-none", { count: edits.length })}</p>
      ${hidden > 0 ? html`<p>${ui.say("fixes-hidden", { count: hidden })}</p>` : nothing}
      ${conflicts.length > 0 ? html`<p class="faint">${ui.say("fixes-conflicts", { count: conflicts.length })}</p>` : nothing}
      <p class="buttons">
        <button
          type="button"
          class="primary"
          ?disabled=${edits.length === 0}
          @click=${() => ui.act.fixAll()}
        >
          ${icon("fix")} ${ui.say("fixes-apply", { count: edits.length })}
        </button>
        <button type="button" @click=${() => ui.act.send({ kind: "screen", screen: "results" })}>${ui.say("cancel")}</button>
      </p>
      <table class="edit-list">
        <caption class="unseen">
          ${ui.say("fixes-title")}
        </caption>
        <thead>
          <tr>
            <th scope="col">${ui.say("cell")}</th>
            <th scope="col">${ui.say("change")}</th>
          </tr>
        </thead>
        <tbody>
          ${edits.slice(0, shown).map(
            (edit) => html`<tr>
              <th scope="row"><button type="button" class="link" @click=${() => ui.act.goTo(edit.at)}>${placeName(edit.at)}</button>${hiddenNote(edit.at, model, ui)}</th>
              <td>${editText(edit, ui)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
      ${edits.length > shown
        ? html`<button type="button" class="quiet" @click=${() => ui.act.send({ kind: "more", group: "fixes" })}>
            ${ui.say("show-more", { rest: edits.length - shown })}
          </button>`
        : nothing}`,
    ui,
  );
}
