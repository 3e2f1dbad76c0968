import { readConfirmed, readMapping } from "../../src/check/kept";
import { keep } from "../../src/taskpane/kept";

const memoryOf = (confirmed: readonly string[], mapping = {}) =>
  Object.fromEntries(keep(new Set(confirmed), mapping).flatMap(({ key, value }) => (value === null ? [] : [[key, value]])));

test("ticks and columns come back as they were kept", () => {
  const mapping = { "Danh sách": { role: "staff" as const, columns: { name: 1, "rating:2021": 4 } } };
  const memory = memoryOf(["b/x", "a/x"], mapping);
  expect([...readConfirmed(memory)]).toEqual(["a/x", "b/x"]);
  expect(readMapping(memory)).toEqual(mapping);
});

test("nothing ticked is forgotten, not kept as an empty list", () => {
  expect(memoryOf([])).toEqual({});
});

test.each([undefined, "", "{", "null", "1", '"x"', '{"a":1}'])("a memory that holds %p under ticks counts as none", (text) => {
  expect(readConfirmed(text === undefined ? {} : { confirmed: text }).size).toBe(0);
});

test("a list with other things in it keeps its texts only", () => {
  expect([...readConfirmed({ confirmed: '["a/x",1,null]' })]).toEqual(["a/x"]);
});

test.each(["[]", "null", "{", '{"A":1}', '{"A":[]}'])("columns kept as %p count as none", (mapping) => {
  expect(readMapping({ mapping })).toEqual({});
});
