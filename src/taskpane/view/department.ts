import { html, type TemplateResult } from "lit";
import { departmentTasks, type DepartmentTask, type Model } from "../model";
import type { Ui } from "../ui";
import { subScreen } from "./screen";

/** The quiet way to the Sở's own tasks. */
export function departmentDoor(ui: Ui): TemplateResult {
  return html`<button type="button" class="quiet door" @click=${() => ui.act.send({ kind: "screen", screen: "department" })}>
    ${ui.say("department")}
  </button>`;
}

/** What the Sở's clerk can do here, one line each. */
export function departmentView(ui: Ui): TemplateResult {
  return subScreen(
    ui.say("department"),
    html`<p class="faint">${ui.say("department-what")}</p>
      <ul class="tasks">
        ${departmentTasks.map(
          (task) => html`<li>
            <button type="button" class="task" @click=${() => ui.act.send({ kind: "screen", screen: task })}>
              <b>${ui.say(`department-${task}`)}</b> <span class="faint">${ui.say(`department-${task}-what`)}</span>
            </button>
          </li>`,
        )}
      </ul>`,
    ui,
  );
}

/** The screen of one task: its part draws what stands below the heading, as soon as it is loaded. */
export function departmentTaskView(task: DepartmentTask, model: Model, ui: Ui): TemplateResult {
  const screen = ui.act.department(task);
  return subScreen(ui.say(`department-${task}`), screen ? screen.view(model, ui) : html`<p class="faint">${ui.say("part-loading")}</p>`, ui);
}
