import { html, nothing, type TemplateResult } from "lit";
import type { SheetOutline } from "../checker";
import type { Ui } from "../ui";

/** The sheets' names, each with the number of its marked cells. */
export function sheetTabs(
  sheets: readonly SheetOutline[],
  active: string,
  show: (name: string) => void,
  ui: Ui,
): TemplateResult {
  return html`<div class="tabs sheet-tabs" role="tablist" aria-label=${ui.say("sheets")}>
    ${sheets.map(
      ({ name, marks }) => html`<button
        type="button"
        role="tab"
        aria-selected=${name === active ? "true" : "false"}
        tabindex=${name === active ? "0" : "-1"}
        @click=${() => show(name)}
      >
        ${name}${marks > 0
          ? html` <span class="badge"><span aria-hidden="true">${marks}</span><span class="unseen">${ui.say("sheet-marks", { count: marks })}</span></span>`
          : nothing}
      </button>`,
    )}
  </div>`;
}
