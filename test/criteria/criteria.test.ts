import { check } from "../../src/check/check";
import { criteria } from "../../src/criteria/criteria";
import { sentence } from "../../src/locale";
import { en } from "../../src/locale/en";
import { vi } from "../../src/locale/vi";
import { columns, emptyDraft, planOf, workbookOf, type CriterionDraft } from "./criterion-draft";
import { testReadme } from "./readme-table";

const sidesOf = (id: string) =>
  judged.has(id) ? [["met"], ["unmet", "unknown"]] : [["to-confirm"], ["confirmed"]];

/** Criteria that the sheets decide; the others are left to a person. */
const judged = new Set([
  "collective-tasks-completed", "collective-advanced-share", "collective-has-fighter", "collective-discipline",
  "collective-excellent-years", "collective-organisations", "collective-safety",
  "person-on-staff", "person-rated-excellent", "person-heads-exemplary-collective",
]);

describe.each(criteria.map(({ id, target }) => [id, target] as const))("%s", (id, target) => {
  const ticked = new Set<CriterionDraft>();
  testReadme(id, {
    start: emptyDraft,
    columns: { ...columns, "Đã xác nhận": (cell, draft: CriterionDraft) => void (cell === "có" && ticked.add(draft)) },
    expects: "Kết quả",
    sides: sidesOf(id),
    run: (draft) => outcomeOf(draft, id, target, ticked.has(draft)),
  });
});

/** `met: have 14, of 20`, from the whole check of a real grid. */
function outcomeOf(draft: CriterionDraft, id: string, target: "collective" | "individual", ticked: boolean): string {
  const request = { snapshot: workbookOf(draft), plan: planOf(draft, id), today: draft.today };
  const first = check(request)[target === "collective" ? "collectives" : "individuals"][0]!;
  const confirmed = new Set(ticked ? [`${first.key}/${id}`] : []);
  const nominee = check({ ...request, confirmed })[target === "collective" ? "collectives" : "individuals"][0]!;
  const { outcome, facts, message } = nominee.criteria.find((criterion) => criterion.id === id)!;
  for (const sentences of [vi, en]) {
    expect(sentence(sentences, message)).not.toMatch(/undefined|NaN|\[object|“”/);
  }
  const told = Object.entries(facts).map(([name, count]) => `${name} ${count}`).join(", ");
  return told === "" ? outcome : `${outcome}: ${told}`;
}
