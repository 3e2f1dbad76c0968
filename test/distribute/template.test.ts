import { readFileSync } from "node:fs";
import { check } from "../../src/check/check";
import { sampleSheets, templateSheets } from "../../src/distribute/template";
import { builtInPlan } from "../../src/plan/built-in";
import { planYears } from "../../src/plan/dates";
import { planSchema, type Plan } from "../../src/plan/schema";
import { ProgramError } from "../../src/problem";
import { createVocabulary } from "../../src/sheets/values/vocabulary";
import { emptyWorkbook } from "../../src/workbook/file/empty";
import { openWorkbook } from "../../src/workbook/file/open";
import type { Snapshot } from "../../src/workbook/port";
import type { SheetContent } from "../../src/workbook/sheet-content";

const gialai = builtInPlan();
const phudong = planSchema.parse(JSON.parse(readFileSync("test/fixtures/plans/phu-dong-2026-2030.json", "utf8")));
const plans: readonly (readonly [string, Plan, string])[] = [
  ["gialai", gialai, "2021-10-15"],
  ["gialai at its end", gialai, "2025-12-31"],
  ["phu-dong", phudong, "2026-10-01"],
];

/** The sheets as a real .xlsx, saved, opened and read again; `typed` is filled in by "the clerk". */
async function written(sheets: readonly SheetContent[], typed: readonly [cell: [number, number], value: string][] = []): Promise<Snapshot> {
  const host = await openWorkbook(emptyWorkbook(), "mau.xlsx");
  await host.apply(sheets.map((content) => ({ kind: "put-sheet", content, replace: true })));
  await host.apply(typed.map(([[row, column], to]) => ({ kind: "set-cell", at: { sheet: "Đăng ký", row, column }, from: null, to })));
  return (await openWorkbook(await host.save(), "mau.xlsx")).read();
}

/** Row of the first blank entry below a header of the form. */
function firstRow(sheets: readonly SheetContent[], header: string): number {
  return sheets[0]!.cells.find(({ value }) => value === header)!.row + 1;
}

describe.each(plans)("the empty template of %s", (_, plan, today) => {
  const sheets = templateSheets(plan, { unit: "Trường THCS Rạng Đông", district: null });

  test("is three sheets, and made out to nobody a form without rows to the check", async () => {
    const blank = templateSheets(plan);
    expect(blank.map(({ name }) => name)).toEqual(["Đăng ký", "Nhân sự", "Thành tích tập thể"]);
    const snapshot = await written(blank);
    expect(() => check({ snapshot, plan, today })).toThrow(ProgramError);
    expect(() => check({ snapshot, plan, today })).toThrow("form-empty");
  });

  test("made out to a school has the school written in, and nothing wrong with its headers, its staff sheet or its record", async () => {
    const row = firstRow(sheets, "Địa chỉ");
    const snapshot = await written(sheets, [[[row, 3], "02693822111"]]);
    const report = check({ snapshot, plan, today });
    expect(report.collectives.map(({ name }) => name)).toEqual(["Trường THCS Rạng Đông"]);
    expect(report.individuals).toEqual([]);
    const checks = new Set(report.findings.map((finding) => finding.check));
    for (const id of ["header-unclear", "formula-error", "order-number", "sample-left-in", "phone-number", "value-unreadable"]) {
      expect(checks).not.toContain(id);
    }
  });

  test("every list offers only words that the program reads", () => {
    const words = createVocabulary(plan);
    const lists = (sheet: number, title: string) =>
      sheets[sheet]!.validations!.filter((one) => one.title === title).flatMap(({ list }) => list ?? []);
    expect(lists(1, "Xếp loại").map((word) => words.rating(word).kind)).not.toContain("unreadable");
    expect(lists(1, "Danh hiệu").map((word) => words.titles(word).kind)).not.toContain("unreadable");
    expect(lists(1, "Kỷ luật").map((word) => words.discipline(word).kind)).not.toContain("unreadable");
    expect(lists(2, "Danh hiệu").map((word) => words.recordTitles(word).kind)).not.toContain("unreadable");
    expect(lists(2, "Chi bộ").map((word) => words.organisation(word).kind)).not.toContain("unreadable");
    expect(lists(2, "An ninh trật tự").map((word) => words.safety(word).kind)).not.toContain("unreadable");
    expect(lists(0, "Chức vụ").map((word) => words.position(word)?.written)).toEqual(plan.positions.map(({ written: own }) => own));
    expect(lists(1, "Trạng thái").map(words.hasLeft)).toEqual([false, true, true, true, true]);
  });

  test("lists and messages fit into a spreadsheet's rules", () => {
    for (const { list = [""], title = "", message = "" } of sheets.flatMap(({ validations = [] }) => validations)) {
      expect(list.join(",").length).toBeLessThanOrEqual(255);
      expect(list.some((item) => item.includes(","))).toBe(false);
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(255);
    }
  });

  test("has the plan's years and keeps the zeros of phone numbers", () => {
    const headers = sheets[1]!.cells.filter(({ row }) => row === 2).map(({ value }) => value);
    expect(headers).toHaveLength(7 + 3 * planYears(plan).length);
    const row = firstRow(sheets, "Chức vụ");
    expect(sheets[0]!.cells.find((cell) => cell.row === row && cell.column === 4)!.style!.text).toBe(true);
    expect(sheets[0]!.page).toMatchObject({ orientation: "portrait", margins: { top: 20, bottom: 20, left: 30, right: 15 } });
  });
});

test("the form says the plan's own words, in the plan's order", () => {
  const { form } = gialai;
  const texts = templateSheets(gialai)[0]!.cells.map(({ value }) => value).filter((value) => typeof value === "string");
  expect(texts).toEqual([
    expect.stringMatching(/^Đơn vị: …+$/), ...form.title, ...form.attachedTo,
    form.collectives, "Stt", "Trường", "Địa chỉ", "Số điện thoại liên hệ",
    form.individuals, "Stt", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại liên hệ", ...form.notes,
  ]);
});

test.each([
  ["Phòng GDĐT huyện Mang Yang", ["UBND HUYỆN MANG YANG", "PHÒNG GDĐT HUYỆN MANG YANG"]],
  ["Trường THPT Rạng Đông", ["SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH GIA LAI", "TRƯỜNG THPT RẠNG ĐÔNG"]],
  ["Trung tâm GDNN-GDTX Mang Yang", ["SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH GIA LAI", "TRUNG TÂM GDNN-GDTX MANG YANG"]],
  ["Trường TH Hoa Pơ Lang", ["TRƯỜNG TH HOA PƠ LANG"]],
  ["Trường TH Hoa Pơ Lang", ["PHÒNG GDĐT HUYỆN KBANG", "TRƯỜNG TH HOA PƠ LANG"], "huyện KBang"],
  ["Trường TH Hoa Pơ Lang", ["UBND XÃ HRA", "TRƯỜNG TH HOA PƠ LANG"], "xã Hra"],
  ["Phòng GDĐT", ["UBND THỊ XÃ AN KHÊ", "PHÒNG GDĐT"], "thị xã An Khê"],
  ["Cụm thi đua số 3", ["CỤM THI ĐUA SỐ 3"], "huyện KBang"],
])("the organ block of %s", (unit, lines, district: string | null = null) => {
  const cells = templateSheets(gialai, { unit, district })[0]!.cells.filter(({ row }) => row < lines.length);
  expect(cells.map(({ value }) => value)).toEqual(lines);
  expect(cells.at(-1)!.style!.bold).toBe(true);
});

describe.each(plans)("the sample of %s", (_, plan, today) => {
  test("is read without a doubt about its headers, nothing on it unreadable", async () => {
    const report = check({ snapshot: await written(sampleSheets(plan)), plan, today });
    expect(report.collectives).toHaveLength(3);
    expect(report.individuals).toHaveLength(8);
    const checks = report.findings.map((finding) => finding.check);
    for (const id of ["header-unclear", "value-unreadable", "formula-error", "unit-known", "text-encoding", "staff-duplicate"]) {
      expect(checks).not.toContain(id);
    }
  });
});

test("the sample shows every verdict, and what the checks find", async () => {
  const report = check({ snapshot: await written(sampleSheets(gialai)), today: "2025-12-31" });
  expect(report.unit).toBe("PHÒNG GDĐT HUYỆN KBANG");
  expect(report.collectives.map(({ verdict }) => verdict)).toEqual(["eligible", "ineligible", "undetermined"]);
  expect(new Set(report.individuals.map(({ verdict }) => verdict))).toEqual(new Set(["eligible", "ineligible", "undetermined"]));
  const checks = new Set(report.findings.map((finding) => finding.check));
  for (const id of ["required-field", "phone-number", "position-allowed", "address-complete", "person-on-staff", "rating-contradicts-discipline"]) {
    expect(checks).toContain(id);
  }
});
