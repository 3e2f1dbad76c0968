import { check as checkAll } from "../../src/check/check";
import { collectEdits } from "../../src/check/fixes";
import type { Finding } from "../../src/check/finding";
import { checks } from "../../src/criteria/checks";
import { applyEdits, inspectDraft, planOf } from "./check-readme";
import { gridsOf, rightDraft, rightPerson, rightRecord, type CheckDraft } from "./check-draft";

/** What all checks together say of one workbook. */
function findingsOf(draft: CheckDraft): readonly Finding[] {
  return checks.flatMap((check) => inspectDraft(check, draft).findings);
}

function idsOf(draft: CheckDraft): readonly string[] {
  return findingsOf(draft).map(({ check }) => check);
}

describe("a right workbook", () => {
  it("has no finding at all", () => {
    expect(findingsOf({ ...rightDraft(), staff: [rightPerson], record: [rightRecord] })).toEqual([]);
  });

  it("has none without the other sheets either", () => {
    expect(findingsOf(rightDraft())).toEqual([]);
  });
});

describe("one cause is shown once", () => {
  it.each([
    ["an old font in the position", { "Chức vụ": "HiÖu tr\u00adëng" }, ["text-encoding"]],
    ["an old font in the unit", { "Đơn vị": "Tr\u00adêng THCS NguyÔn Tr\u00b7i" }, ["text-encoding"]],
    ["a formula error in the phone", { "Số điện thoại liên hệ": { error: "#N/A" } }, ["formula-error"]],
    ["a formula error in the unit", { "Đơn vị": { error: "#REF!" } }, ["formula-error"]],
    ["a placeholder in the unit", { "Đơn vị": "Trường THCS xxx" }, ["sample-left-in"]],
    ["the form's instruction as position", { "Chức vụ": "Chỉ ghi HT, PHT hoặc Giáo viên" }, ["sample-left-in"]],
    ["a masked phone", { "Số điện thoại liên hệ": "0978 xxx xxx" }, ["phone-number"]],
    ["a unit that is nowhere, the person in another", { "Đơn vị": "Trường THPT Trần Phú" }, ["unit-known"]],
    ["the annex's example row", {
      "Họ và tên": "Hoàng Thị A", "Chức vụ": "Chỉ ghi HT, PHT hoặc Giáo viên",
      "Đơn vị": "Trường THCS Chu Văn An, huyện Mang Yang", "Số điện thoại liên hệ": "0978 xxx xxx",
    }, ["sample-left-in"]],
  ])("%s", (_what, cells, expected) => {
    const draft = { ...rightDraft(), staff: [rightPerson], record: [rightRecord] };
    draft.individuals = [{ ...draft.individuals[0], ...cells }];
    expect(idsOf(draft)).toEqual(expected);
  });

  it.each([
    ["a unit that is nowhere", { "Họ và tên": "Lê Văn Không", "Đơn vị": "Trường THPT Trần Phú" }, ["unit-known"]],
    ["an old font in the name", { "Họ và tên": "NguyÔn ThÞ Hoa" }, ["text-encoding"]],
    ["a placeholder in the unit", { "Đơn vị": "Trường THCS xxx" }, ["sample-left-in"]],
    ["a blank name", { "Họ và tên": null }, ["required-field"]],
    ["a formula error in the unit", { "Đơn vị": { error: "#N/A" } }, ["formula-error"]],
  ])("by checks and criteria together: %s", (_what, cells, expected) => {
    const fighter = { ...rightPerson, "Danh hiệu 2020-2021": "CSTĐCS" };
    const draft = { ...rightDraft(), staff: [fighter], record: [rightRecord] };
    draft.individuals = [{ ...draft.individuals[0], ...cells }];
    const { findings } = checkAll({ snapshot: { grids: gridsOf(draft), memory: {} }, today: draft.today });
    expect(findings.filter(({ severity }) => severity !== "info").map(({ check }) => check)).toEqual(expected);
  });

  it("proposes the unit where the nominee was found", () => {
    const draft = { ...rightDraft(), staff: [rightPerson] };
    draft.individuals = [{ ...draft.individuals[0], "Đơn vị": "Trường THPT Trần Phú" }];
    const [finding] = findingsOf(draft);
    expect(finding?.suggestions?.map(({ edits }) => edits[0]?.to)).toEqual(["Trường THCS Lê Lợi"]);
  });

  it("tells a unit that many nominees share once, with every cell", () => {
    const draft = { ...rightDraft(), staff: [rightPerson] };
    draft.individuals = ["An", "Bình", "Chi"].map((name) => ({ ...draft.individuals[0], "Họ và tên": `Lê Văn ${name}`, "Đơn vị": "Trường THCS Lê Lơi" }));
    const findings = findingsOf(draft).filter(({ check }) => check === "unit-known");
    expect(findings).toHaveLength(1);
    expect(findings[0]?.related).toHaveLength(2);
    expect(findings[0]?.suggestions?.[0]?.edits).toHaveLength(3);
  });

  it("tells a word that a whole column repeats once, with its count", () => {
    const draft = { ...rightDraft(), staff: Array.from({ length: 300 }, (_, i) => ({ ...rightPerson, "Họ và tên": `Lê Thị ${i}`, "Xếp loại 2020-2021": "Khá" })) };
    const [finding, ...others] = findingsOf(draft).filter(({ check }) => check === "value-unreadable");
    expect(others).toEqual([]);
    expect(finding?.message.data.count).toBe(300);
    expect(finding?.related).toHaveLength(20);
  });

  it("tells a column of scores in the place of ratings once", () => {
    const draft = { ...rightDraft(), staff: Array.from({ length: 300 }, (_, i) => ({ ...rightPerson, "Họ và tên": `Lê Thị ${i}`, "Xếp loại 2020-2021": i / 100 + 5 })) };
    const findings = findingsOf(draft).filter(({ check }) => check === "value-unreadable");
    expect(findings.map(({ message }) => message.id)).toEqual(["value-unreadable/column"]);
  });
});

describe("fixes of all checks", () => {
  const messy = (): CheckDraft => ({
    ...rightDraft(),
    individuals: [
      { "Stt": "3", "Họ và tên": "Nguyễn Thị Hoà".normalize("NFD"), "Chức vụ": "Hiệu trưởng".normalize("NFD"), "Đơn vị": "THCS Lê Lợi", "Số điện thoại liên hệ": 978123456 },
      { "Stt": null, "Họ và tên": "Ksor H'Bŭn", "Chức vụ": "GV", "Đơn vị": "Trường THCS Lê Lợi".normalize("NFD"), "Số điện thoại liên hệ": "+84 912 345 678" },
    ],
  });

  it("never fight over a cell, and leave nothing to fix", () => {
    const { findings, grids, again } = inspectDraft(
      { id: "all", inspect: (context) => checks.flatMap((check) => check.inspect(context, context.plan.checks.find(({ id }) => id === check.id)!)) },
      messy(),
    );
    const { edits, conflicts } = collectEdits(findings);
    expect(conflicts).toEqual([]);
    expect(edits.map(({ to }) => to)).toEqual(expect.arrayContaining([1, 2, "HT", "Giáo viên", "0978123456", "0912345678", "Nguyễn Thị Hoà"]));
    expect(again(applyEdits(grids, edits)).filter(({ fix }) => fix)).toEqual([]);
  });
});

describe("the plan sets how loud a check is", () => {
  const quiet = { ...planOf(rightDraft()) };
  quiet.checks = quiet.checks.map((rule) => ({ ...rule, severity: "info" as const }));

  it("and no finding is louder than that, unless the spec fixes it", () => {
    const draft = { ...rightDraft(), plan: quiet, collectives: [{ ...rightDraft().collectives[0], "Địa chỉ": "Xã H'ra", "Số điện thoại liên hệ": 2693822111 }] };
    expect(findingsOf(draft).map(({ check, severity }) => [check, severity])).toEqual([["phone-number", "info"], ["address-complete", "info"]]);
  });

  it("but what could not be verified is never an error", () => {
    const loud = { ...quiet, checks: quiet.checks.map((rule) => ({ ...rule, severity: "error" as const })) };
    const draft = { ...rightDraft(), plan: loud, staff: [{ ...rightPerson, "Đơn vị": "Trường TH Kim Đồng", "Xếp loại 2020-2021": "Khá" }] };
    const findings = findingsOf(draft);
    expect(findings.length).toBeGreaterThan(1);
    expect(findings.filter(({ kind, severity }) => kind === "unverified" && severity === "error")).toEqual([]);
  });
});

describe("a merged cell", () => {
  it("is told where it stands, not on each row that it covers", () => {
    const draft = rightDraft();
    draft.individuals = [
      { ...draft.individuals[0], "Họ và tên": "Lê Thị An", "Số điện thoại liên hệ": "0978 123 456", "Chức vụ": "GV" },
      { "Họ và tên": "Lê Thị Bình", "Số điện thoại liên hệ": null, "Chức vụ": null, "Đơn vị": null },
    ];
    const findings = findingsOf({ ...draft, merges: ["C11:C12", "D11:D12", "E11:E12"] });
    expect(findings.map(({ check, at }) => [check, at])).toEqual([
      ["phone-number", { sheet: "Đăng ký", row: 10, column: 4 }],
      ["position-allowed", { sheet: "Đăng ký", row: 10, column: 2 }],
    ]);
  });
});
