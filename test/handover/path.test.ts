import { standings } from "../../src/handover/path";

test("errors block all but say so at the check", () => {
  expect(standings(false, { pdf: true })).toEqual({ check: "blocked", sheet: "blocked", pdf: "blocked", mail: "blocked" });
});

test("the first that is open comes next; a step may be done before another", () => {
  expect(standings(true, {})).toEqual({ check: "done", sheet: "next", pdf: "later", mail: "later" });
  expect(standings(true, { pdf: true })).toEqual({ check: "done", sheet: "next", pdf: "done", mail: "later" });
  expect(standings(true, { sheet: true, pdf: true, mail: true })).toEqual({ check: "done", sheet: "done", pdf: "done", mail: "done" });
});
