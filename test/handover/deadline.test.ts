import { deadline } from "../../src/handover/deadline";

const window = { from: "2021-10-04", to: "2021-10-31" };

test.each([
  ["2021-10-03", { kind: "before", days: 1 }],
  ["2021-10-04", { kind: "open", days: 27 }],
  ["2021-10-30", { kind: "open", days: 1 }],
  ["2021-10-31", { kind: "last-day" }],
  ["2021-11-01", { kind: "over", days: 1 }],
  ["2024-02-29", { kind: "over", days: 851 }],
])("%s", (today, expected) => {
  expect(deadline(today, window)).toEqual(expected);
});
