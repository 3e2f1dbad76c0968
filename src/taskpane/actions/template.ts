import { message } from "../../locale/message";
import type { PutSheet } from "../../workbook/changes";
import type { Desk } from "./desk";

/** Adds the empty form, staff and record sheets to the open workbook. */
export function insertTemplate(desk: Desk): void {
  void desk.run("apply", async () => {
    const sheets = (await desk.checker?.template()) ?? [];
    const changes = sheets.map((content): PutSheet => ({ kind: "put-sheet", content, replace: false }));
    const applied = await desk.checker?.apply(changes);
    desk.store.send({ kind: "problem-closed" });
    desk.store.send({ kind: "notice", notice: message("pane/template-inserted", { sheets: applied?.sheets ?? [] }) });
  });
}
