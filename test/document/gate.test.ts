import { gate } from "../../src/document/gate";
import { goodStaff, head, school, teacher, withCell, type Registration } from "../check/registration";
import { examined } from "./examined";

const sample = ["Trường THCS Chu Văn An", "Xã H'ra, huyện Mang Yang", "02693 xxx xxx"];
const noPhone = (row: typeof teacher) => [...row.slice(0, 3), null];
const failing = withCell(goodStaff, 3, 5, "KHTNV");

/** What blocks, by check and row. */
function blocking(said: Registration, onlyEligible: boolean): string[] {
  const { report } = examined(said);
  const found = gate(report, onlyEligible);
  expect(found.open).toBe(found.blocking.length === 0);
  return found.blocking.map(({ check, at }) => `${check} ${at !== null && "row" in at ? at.row + 1 : "-"}`);
}

test.each<[string, Registration, string[], string[]]>([
  ["nothing stands: open", {}, [], []],
  ["without a staff sheet the form can be printed", { staff: null }, [], []],
  ["a kept row's missing phone blocks", { individuals: [noPhone(teacher)] }, ["required-field 8"], ["required-field 8"]],
  ["an ineligible collective and its head block, and are left out", { staff: failing },
    ["collective-tasks-completed 5", "person-heads-exemplary-collective 9"], []],
  ["what is wrong on a row that is left out blocks no more", { staff: failing, individuals: [teacher, noPhone(head)] },
    ["collective-tasks-completed 5", "person-heads-exemplary-collective 9", "required-field 9"], []],
  ["what is wrong on a kept row blocks still", { staff: failing, individuals: [noPhone(teacher), head] },
    ["collective-tasks-completed 5", "required-field 8", "person-heads-exemplary-collective 9"], ["required-field 8"]],
  ["a sample row blocks; it is never printed", { collectives: [sample, school] }, ["sample-left-in 5"], []],
  ["a placeholder in a kept row blocks", { individuals: [[teacher[0], "Chỉ ghi HT, PHT hoặc Giáo viên", ...teacher.slice(2)]] },
    ["sample-left-in 8"], ["sample-left-in 8"]],
  ["a formula error on a kept row blocks", { collectives: [[school[0], school[1], { error: "#N/A" }]] },
    ["formula-error 5"], ["formula-error 5"]],
  ["a phone with a fix is a warning: open", { individuals: [[...teacher.slice(0, 3), "0978.123.456"]] }, [], []],
])("%s", (_, said, all, eligible) => {
  expect(blocking(said, false).sort()).toEqual([...all].sort());
  expect(blocking(said, true).sort()).toEqual([...eligible].sort());
});

test("an error that lies on no nominee's row blocks in either case", () => {
  const { report } = examined();
  const elsewhere = [null, { sheet: "Đăng ký" }, { sheet: "Đăng ký", row: 3, column: 1 }, { sheet: "Nhân sự", row: 1, column: 1 }];
  for (const at of elsewhere) {
    const findings = [{ check: "header-unclear", severity: "error" as const, kind: "missing" as const, at, related: [], message: { id: "x", data: {} }, cite: "" }];
    expect(gate({ ...report, findings }, false).open).toBe(false);
    expect(gate({ ...report, findings }, true).open).toBe(false);
  }
});
