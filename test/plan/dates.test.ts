import { builtInPlan } from "../../src/plan/built-in";
import { clampAsOf, completeYears, planYears, stageAt } from "../../src/plan/dates";

const plan = builtInPlan();

test.each([
  ["2021-10-15", [2021]],
  ["2021-06-01", [2021]],
  ["2022-05-31", [2021]],
  ["2022-06-01", [2021, 2022]],
  ["2023-06-11", [2021, 2022, 2023]],
  ["2025-06-30", [2021, 2022, 2023, 2024, 2025]],
])("complete school years on %s", (asOf, years) => {
  expect(completeYears(plan, asOf)).toEqual(years);
});

test.each([
  ["2019-01-01", "2021-06-01"],
  ["2021-05-31", "2021-06-01"],
  ["2023-02-03", "2023-02-03"],
  ["2025-12-31", "2025-12-31"],
  ["2026-11-22", "2025-12-31"],
])("%s is kept inside the plan as %s", (day, asOf) => {
  expect(clampAsOf(plan, day)).toBe(asOf);
});

test.each([
  ["2021-06-01", "registration"],
  ["2022-12-31", "registration"],
  ["2023-01-01", "midterm"],
  ["2024-12-31", "midterm"],
  ["2025-01-01", "final"],
])("%s falls to the review point %s", (asOf, stage) => {
  expect(stageAt(plan, asOf)).toBe(stage);
});

test("review points need no order, and a day before all of them falls to the first", () => {
  const later = { ...plan, reviews: [{ stage: "final" as const, year: 2025 }, { stage: "midterm" as const, year: 2023 }] };
  expect(stageAt(later, "2021-10-15")).toBe("midterm");
  expect(planYears(plan)).toEqual([2021, 2022, 2023, 2024, 2025]);
});
