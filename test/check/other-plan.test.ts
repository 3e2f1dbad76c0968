import { check } from "../../src/check/check";
import { ruleParams } from "../../src/criteria";
import { sentence } from "../../src/locale";
import { vi } from "../../src/locale/vi";
import { builtInPlan } from "../../src/plan/built-in";
import { parsePlan } from "../../src/plan/parse-plan";
import type { Plan } from "../../src/plan/schema";
import { planSheet } from "../../src/plan/sheet";
import type { Grid } from "../../src/workbook/grid";
import { snapshot, type Rows } from "../fixtures/workbook";
import json from "../fixtures/plans/phu-dong-2026-2030.json";
import { workbook } from "./registration";

/** Another province, other words, thresholds, years and citations: no code knows them. */
const phuDong = parsePlan(json, ruleParams);

const form: Rows = [
  ["BẢNG ĐỀ CỬ GƯƠNG SÁNG NGÀNH GIÁO DỤC"],
  ["PHẦN A. ĐƠN VỊ"],
  ["Stt", "Trường", "Địa chỉ", "Số điện thoại liên hệ"],
  [1, "Trường TH Núi Sóc", "Xã Gióng", "02223822111"],
  ["PHẦN B. NHÀ GIÁO"],
  ["Stt", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại"],
  [1, "Trần Thị Sáng", "GVTH", "Trường TH Núi Sóc", "0978123456"],
];
const staff = (titles: readonly string[], discipline = ""): Rows => [
  ["Họ và tên", "Chức vụ", "Đơn vị", "Xếp loại 2025-2026", "Danh hiệu 2025-2026", "Kỷ luật 2025-2026"],
  ...titles.map((title, index) => [
    index === 0 ? "Trần Thị Sáng" : `Lê Văn ${"ABCD"[index]}`, "GVTH", "TH Núi Sóc", index === 0 ? "XS" : "Đạt", title, index === 1 ? discipline : "",
  ]),
];
const checked = (rows: Rows) => check({ snapshot: snapshot({ "Đề cử": form, "Cán bộ": rows }), plan: phuDong, today: "2026-10-01" });

it("judges by the other plan's thresholds and cites its items", () => {
  const report = checked(staff(["GVG", "GVG", "Nhà giáo tiêu biểu", "GVG", ""].slice(0, 5)));
  expect(report).toMatchObject({ plan: "phu-dong-2026-2030", asOf: "2026-10-01", schoolYears: [2026], stage: "registration" });
  expect(report.collectives[0]).toMatchObject({ verdict: "eligible" });
  expect(report.collectives[0]!.criteria.map(({ id, outcome, cite, facts }) => [id, outcome, cite, facts])).toEqual([
    ["collective-advanced-share", "met", "Điều 3.1", { have: 4, of: 5 }],
    ["collective-discipline", "met", "Điều 3.2", { have: 0 }],
  ]);
  expect(report.individuals[0]).toMatchObject({ position: "GVTH", verdict: "eligible" });
});

it("its share is 80 %, its discipline begins at khiển trách and is a warning", () => {
  const report = checked(staff(["GVG", "GVG", "GVG", ""], "khiển trách"));
  expect(report.collectives[0]!.criteria.map(({ outcome }) => outcome)).toEqual(["unmet", "unmet"]);
  expect(report.findings.filter(({ kind }) => kind === "ineligible").map(({ check: id, severity }) => [id, severity])).toEqual([
    ["collective-advanced-share", "error"], ["collective-discipline", "warning"],
  ]);
  expect(sentence(vi, report.collectives[0]!.criteria[0]!.message)).toContain("3/4 người (75%) đạt Giáo viên giỏi trở lên, yêu cầu ít nhất 80%");
});

describe("the plan that the workbook carries", () => {
  const carried = (plan: Plan): Grid => {
    const rows: (string | number | null)[][] = [];
    for (const { row, column, value } of planSheet(plan).cells) (rows[row] ??= [])[column] = value;
    return { name: "Kế hoạch", rows, merges: [] };
  };
  const stricter: Plan = {
    ...builtInPlan(),
    id: "gialai-khac",
    criteria: builtInPlan().criteria.map((rule) =>
      rule.id === "collective-has-fighter" ? { ...rule, params: { title: "CSTĐCS", count: 2 } } : rule),
  };
  const { grids, memory } = workbook();
  const carrying = { grids: [...grids, carried(stricter)], memory };

  it("is used instead of the built-in one, and the citation stays", () => {
    const report = check({ snapshot: carrying, today: "2021-10-15" });
    expect(report.plan).toBe("gialai-khac");
    expect(report.collectives[0]!.criteria.find(({ id }) => id === "collective-has-fighter")).toMatchObject({
      outcome: "unmet", cite: "III.2.1, gạch đầu dòng 4",
    });
  });

  it("gives way to the plan that the person chose", () => {
    const report = check({ snapshot: carrying, today: "2021-10-15", plan: builtInPlan() });
    expect(report).toMatchObject({ plan: "gialai-2021-2025", summary: { collectives: { eligible: 1 } } });
  });

  it("is refused at its own cell when it is wrong", () => {
    const wrong = { ...stricter, years: { first: 2025, last: 2021 } };
    expect(() => check({ snapshot: { grids: [...grids, carried(wrong)], memory }, today: "2021-10-15" }))
      .toThrow(expect.objectContaining({ problem: { code: "plan-invalid", data: expect.objectContaining({ sheet: "Kế hoạch" }) } }));
  });
});
