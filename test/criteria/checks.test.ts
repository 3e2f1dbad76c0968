import { checks } from "../../src/criteria/checks";
import { columns, inspectDraft, outcomeOf } from "./check-readme";
import { rightDraft } from "./check-draft";
import { testReadme } from "./readme-table";

describe.each(checks.map((check) => [check.id, check] as const))("%s", (id, check) => {
  testReadme(id, {
    start: rightDraft,
    columns,
    expects: "Kết quả",
    sides: [["đúng"], ["error", "warning", "info"]],
    run: (draft) => outcomeOf(inspectDraft(check, draft), check),
  });
});
