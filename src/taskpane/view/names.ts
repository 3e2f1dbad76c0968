import type { Ui } from "../ui";

/** Every check and criterion has its name among the pane's texts. */
export function checkName(check: string, ui: Ui): string {
  return ui.put({ id: `pane/name-${check}`, data: {} });
}
