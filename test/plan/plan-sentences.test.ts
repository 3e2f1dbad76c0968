import { readFileSync } from "node:fs";
import { sentence } from "../../src/locale";
import { en } from "../../src/locale/en";
import { vi } from "../../src/locale/vi";
import { pathInWords } from "../../src/plan/path-words";
import { planSections, planTables } from "../../src/plan/fields";
import { parsePlan } from "../../src/plan/parse-plan";
import type { ProgramError } from "../../src/problem";
import { rules } from "./plan-rules";

const json = () => JSON.parse(readFileSync("test/fixtures/plans/phu-dong-2026-2030.json", "utf8"));

function said(change: (plan: ReturnType<typeof json>) => void): [string, string] {
  const plan = json();
  change(plan);
  try {
    parsePlan(plan, rules, { cells: (path) => (path === "years.last" ? { sheet: "Kế hoạch", row: 14, column: 2 } : null) });
  } catch (error) {
    const { code, data } = (error as ProgramError).problem;
    return [sentence(vi, { id: code, data }), sentence(en, { id: code, data })];
  }
  throw new Error("was accepted");
}

test("the sentence names the field, the cell, the value and what is expected", () => {
  expect(said((plan) => { plan.years.last = 2025; plan.reviews = [{ stage: "final", year: 2026 }]; })).toEqual([
    "Kế hoạch có chỗ chưa đúng: mục “Năm học cuối (ghi năm kết thúc)” (ô C15, trang tính “Kế hoạch”) đang ghi “2025”, phải sau hoặc bằng “Năm học đầu (ghi năm kết thúc)”. Còn 1 chỗ khác cũng cần sửa.",
    "The plan is not right yet: “last school year” (cell C15, sheet “Kế hoạch”), now “2025”, must not be before “first school year”. 1 more must be corrected too.",
  ]);
  expect(said((plan) => { plan.positions[1].heads = "ừ"; })).toEqual([
    "Kế hoạch có chỗ chưa đúng: mục “Chức vụ được đăng ký, dòng 2, Là người đứng đầu” đang ghi “ừ”, phải ghi “có” hoặc “không”.",
    "The plan is not right yet: “positions, row 2, heads the unit”, now “ừ”, must be “có” (yes) or “không” (no).",
  ]);
  expect(said((plan) => { plan.criteria[0].params.percent = 800; })[0]).toBe(
    "Kế hoạch có chỗ chưa đúng: mục “Tiêu chí, dòng 1, Tỷ lệ ít nhất (%)” đang ghi “800”, phải trong khoảng ≤ 100.",
  );
  expect(said((plan) => { plan.form.colour = "đỏ"; })[0]).toBe(
    "Kế hoạch có chỗ chưa đúng: mục “Mẫu đăng ký, “colour”” không thuộc mẫu kế hoạch; hãy bỏ đi.",
  );
});

test.each([
  [(plan: ReturnType<typeof json>) => delete plan.email],
  [(plan: ReturnType<typeof json>) => (plan.title = "")],
  [(plan: ReturnType<typeof json>) => (plan.title = 1)],
  [(plan: ReturnType<typeof json>) => (plan.awards = "x")],
  [(plan: ReturnType<typeof json>) => (plan.form = 1)],
  [(plan: ReturnType<typeof json>) => (plan.email = "x")],
  [(plan: ReturnType<typeof json>) => (plan.id = "Ă")],
  [(plan: ReturnType<typeof json>) => (plan.registration.to = "2026-02-30")],
  [(plan: ReturnType<typeof json>) => (plan.reviews[0].stage = "x")],
  [(plan: ReturnType<typeof json>) => (plan.positions[1].code = "CT")],
  [(plan: ReturnType<typeof json>) => (plan.checks[0].id = "x")],
  [(plan: ReturnType<typeof json>) => (plan.criteria[0].params.title = "x")],
])("every problem has its sentence in both languages (%#)", (change) => {
  const [viet, english] = said(change);
  expect(viet).not.toContain("undefined");
  expect(english).not.toContain("undefined");
  expect(viet.endsWith(".") && english.endsWith(".")).toBe(true);
});

test("every field of the plan has words in both languages", () => {
  const paths = [
    ...planSections.flatMap(({ fields }) => fields.map(({ path }) => path)),
    ...planTables.flatMap(({ path, fields }) => fields.map((field) => `${path}[0].${field.path}`)),
  ];
  for (const path of paths) {
    const data = { path, problem: "missing", more: 0 };
    for (const sentences of [vi, en]) {
      const text = sentence(sentences, { id: "plan-invalid", data });
      if (/[.[]/.test(path)) expect(text).not.toContain(path);
      expect(text).not.toContain(`““`);
      expect(text.match(/“/g)).toHaveLength(1);
    }
  }
  expect(pathInWords("a.b", { labels: {}, row: String })).toBe("“b”");
});
