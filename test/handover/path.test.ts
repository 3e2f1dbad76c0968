import { standings } from "../../src/handover/path";

test("errors block the check, and what comes after it has to wait", () => {
  expect(standings(false, { pdf: true })).toEqual({ check: "blocked", sheet: "later", pdf: "later", mail: "later" });
});

test("the first that is open comes next; a step may be done before another", () => {
  expect(standings(true, {})).toEqual({ check: "done", sheet: "next", pdf: "later", mail: "later" });
  expect(standings(true, { pdf: true })).toEqual({ check: "done", sheet: "next", pdf: "done", mail: "later" });
  expect(standings(true, { sheet: true, pdf: true, mail: true })).toEqual({ check: "done", sheet: "done", pdf: "done", mail: "done" });
});
