import { collectEdits, fixChanges } from "../../src/check/fixes";
import type { Edit, Finding } from "../../src/check/finding";
import { message } from "../../src/locale/message";

const at = (row: number) => ({ sheet: "Đăng ký", row, column: 3 });
const edit = (row: number, to: string, from: string | number | null = "0978.123.456"): Edit => ({ at: at(row), from, to });

function finding(...edits: Edit[]): Finding {
  return {
    check: "phone-number", severity: "warning", kind: "invalid", at: at(0), related: [], message: message("x"), cite: "",
    ...(edits.length > 0 ? { fix: { label: message("fix/write"), edits } } : {}),
  };
}

it("collects the edits of every fix, in the order of the findings", () => {
  const { edits, conflicts } = collectEdits([finding(edit(2, "a")), finding(), finding(edit(1, "b"))]);
  expect(edits).toEqual([edit(2, "a"), edit(1, "b")]);
  expect(conflicts).toEqual([]);
});

it("merges identical edits", () => {
  expect(collectEdits([finding(edit(1, "a")), finding(edit(1, "a"))]).edits).toEqual([edit(1, "a")]);
});

it("applies neither of two different edits to one cell, and says which cell", () => {
  const { edits, conflicts } = collectEdits([finding(edit(1, "a")), finding(edit(1, "b")), finding(edit(2, "c")), finding(edit(1, "a"))]);
  expect(edits).toEqual([edit(2, "c")]);
  expect(conflicts).toEqual([{ at: at(1), edits: [edit(1, "a"), edit(1, "b")] }]);
});

it("tells a number from the text of the same digits", () => {
  const { conflicts } = collectEdits([finding(edit(1, "a", 978123456)), finding(edit(1, "a", "978123456"))]);
  expect(conflicts).toHaveLength(1);
});

it("leaves a fix out as a whole where one of its cells is contested", () => {
  const { edits } = collectEdits([finding(edit(1, "a"), edit(2, "c")), finding(edit(1, "b"))]);
  expect(edits).toEqual([]);
});

it("keeps cells of two sheets and of two files apart", () => {
  const other: Edit = { at: { sheet: "Nhân sự", row: 1, column: 3 }, from: "x", to: "y" };
  const inFile: Edit = { at: { ...at(1), file: "ns.xlsx" }, from: "x", to: "z" };
  expect(collectEdits([finding(edit(1, "a")), finding(other), finding(inFile)]).edits).toHaveLength(3);
});

it("makes changes that carry the old value", () => {
  expect(fixChanges([edit(1, "0978123456", 978123456)])).toEqual([{ kind: "set-cell", at: at(1), from: 978123456, to: "0978123456" }]);
});
