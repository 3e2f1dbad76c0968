import type { Desk } from "../actions/desk";
import type { TaskScreen } from "../ui";

/** What a part of the pane for one of the Sở's tasks gives: it is loaded when its screen is first shown. */
export interface DepartmentPart {
  /** Called once for the pane's life; another workbook may be opened under it (`desk.checker` changes). */
  readonly openTask: (desk: Desk) => TaskScreen;
}
