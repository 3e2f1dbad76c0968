import type { TemplateResult } from "lit";
import type { Desk } from "../actions/desk";
import type { DepartmentTask, Model, Screen } from "../model";
import type { Ui } from "../ui";

/** What a part of the pane for one of the Sở's tasks gives: it is loaded when its screen is first shown. */
export interface DepartmentPart {
  /** Called once for the pane's life; another workbook may be opened under it (`desk.checker` changes). */
  readonly openTask: (desk: Desk) => TaskScreen;
}

/** The screen of a task. It keeps its own state, and sends `redraw` to the store when that changes. */
export interface TaskScreen {
  /** What stands below the heading and the way back, which the pane draws. */
  view(model: Model, ui: Ui): TemplateResult;
}

/**
 * The Sở's own tasks, in the order of its work. A unit's clerk has nothing to do with them: the door to
 * them is quiet, and there is none while this is empty.
 */
export const departmentTasks: Readonly<Record<DepartmentTask, () => Promise<DepartmentPart>>> = {
  plan: () => import("./plan"),
  issue: () => import("./issue"),
};

export function isDepartmentTask(screen: Screen): screen is DepartmentTask {
  return Object.hasOwn(departmentTasks, screen);
}
