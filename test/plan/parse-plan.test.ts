import { readFileSync } from "node:fs";
import { builtInPlan } from "../../src/plan/built-in";
import { checkPlan, parsePlan } from "../../src/plan/parse-plan";
import { ruleParams } from "../../src/criteria/index";
import { inspectPlan } from "../../src/plan/inspect-plan";
import { ProgramError } from "../../src/problem";
import { rules } from "./plan-rules";

const text = readFileSync("test/fixtures/plans/phu-dong-2026-2030.json", "utf8");

/** The made-up plan with one place changed; `path` as `years.last` or `criteria.0.params.percent`. */
function planWith(path: string, value: unknown): unknown {
  const json = JSON.parse(text) as Record<string, unknown>;
  const keys = path.split(".");
  const last = keys.pop()!;
  const parent = keys.reduce((inner, key) => inner[key] as Record<string, unknown>, json);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return json;
}

test("a plan of another province is a plan, defaults filled in", () => {
  const plan = parsePlan(JSON.parse(text), rules);
  expect(plan.version).toBe("1");
  expect(plan.criteria[0]).toEqual({
    id: "collective-advanced-share", cite: "Điều 3.1", on: true, severity: "error", years: "each",
    params: { title: "GVG", percent: 80 },
  });
  expect(plan.directory[1]!.variants).toEqual([]);
});

test("the built-in plan is a whole one as it is written: the schema finds nothing wrong and adds nothing", () => {
  expect(parsePlan(structuredClone(builtInPlan()), ruleParams)).toEqual(builtInPlan());
});

test("the built-in plan contradicts itself nowhere", () => {
  expect(inspectPlan(builtInPlan())).toEqual([]);
});

test.each([
  ["id", undefined, "id", "missing"],
  ["title", "", "title", "blank"],
  ["title", 7, "title", "text"],
  ["id", "Phù Đổng", "id", "code"],
  ["email", "guongsang", "email", "email"],
  ["registration.from", "2026-02-30", "registration.from", "date"],
  ["registration.from", "15/09/2026", "registration.from", "date"],
  ["registration.to", "2026-09-14", "registration.to", "order"],
  ["years.last", 2025, "years.last", "order"],
  ["years.first", "2026", "years.first", "number"],
  ["years.first", 2026.5, "years.first", "number"],
  ["years.first", 26, "years.first", "range"],
  ["reviews", [], "reviews", "blank"],
  ["reviews.1.year", 2031, "reviews[1].year", "range"],
  ["reviews.1.stage", "registration", "reviews[1].stage", "twice"],
  ["reviews.1.stage", "tổng kết", "reviews[1].stage", "one-of"],
  ["form.samples", undefined, "form.samples", "missing"],
  ["form.colour", "đỏ", "form.colour", "unknown-field"],
  ["positions.1.heads", "có", "positions[1].heads", "yes-no"],
  ["positions.1.code", "CT", "positions[1].code", "twice"],
  ["ratings.2.aliases", ["xs"], "ratings[2].aliases", "twice"],
  ["ratings.2.name", "Miễn đánh giá", "ratings[2].name", "twice"],
  ["titles.1.aliases", ["giỏi"], "titles[1].aliases", "twice"],
  ["directory.0.to", "2025-06-30", "directory[0].to", "order"],
  ["criteria.1.id", "collective-advanced-share", "criteria[1].params.title", "missing"],
  ["criteria.4.id", "collective-unity", "criteria[4].id", "twice"],
  ["criteria.4.id", "person-tall", "criteria[4].id", "unknown-rule"],
  ["criteria.4.id", "constructor", "criteria[4].id", "unknown-rule"],
  ["criteria.0.params.percent", 0, "criteria[0].params.percent", "range"],
  ["criteria.0.params.percent", "80", "criteria[0].params.percent", "number"],
  ["criteria.0.params.colour", "đỏ", "criteria[0].params.colour", "unknown-field"],
  ["criteria.0.params.title", "LĐTT", "criteria[0].params.title", "unknown-word"],
  ["criteria.3.params.atLeast", "HTXSNV", "criteria[3].params.atLeast", "unknown-word"],
  ["criteria.1.params.from", "canh-cao", "criteria[1].params.from", "unknown-word"],
])("%s = %j is refused at %s: %s", (path, value, at, problem) => {
  const { plan, errors } = checkPlan(planWith(path, value), rules);
  expect(plan).toBeNull();
  expect(errors[0]).toMatchObject({ path: at, problem });
});

test.each([[null], ["{}"], [[]], [42]])("%j is no plan", (json) => {
  expect(() => parsePlan(json, rules)).toThrow(ProgramError);
});

test("the error names the field, what was found, how many more are wrong, and the cell", () => {
  const json = planWith("years.last", 2025);
  const at = { sheet: "Kế hoạch", row: 14, column: 2 };
  try {
    parsePlan(json, rules, { cells: (path) => (path === "years.last" ? at : null) });
    throw new Error("was accepted");
  } catch (error) {
    expect((error as ProgramError).problem).toEqual({
      code: "plan-invalid",
      data: { path: "years.last", problem: "order", found: "2025", other: "years.first", more: 2, sheet: "Kế hoạch", cell: "C15" },
    });
  }
});
