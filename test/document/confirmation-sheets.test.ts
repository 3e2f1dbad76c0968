import { examine } from "../../src/check/check";
import { confirmationSheets } from "../../src/document/confirmation-sheets";
import { renderSheets } from "../../src/document/pdf/render-pdf";
import { languages } from "../../src/locale";
import type { Sentences } from "../../src/locale/message";
import { goodStaff, head, teacher, withCell, workbook, type Registration } from "../check/registration";
import { cleaned, examined, today } from "./examined";
import { fonts } from "./pdf/sample";
import { pagesOf, squeezed } from "./pdf/tools";
import { testWith } from "../programs";

const withPoppler = testWith("poppler");

let vi: Sentences;
beforeAll(async () => {
  vi = await languages.vi();
});

const sheetsOf = (said: Registration = {}, onlyEligible = false) => confirmationSheets({ ...examined(said), options: { onlyEligible } }, vi);

test("one a nominee, in the order of the list", () => {
  const sheets = sheetsOf();
  expect(sheets.map(({ nominee }) => nominee[0])).toEqual([
    { label: "Tập thể", value: "Trường THCS Lê Lợi" }, { label: "Họ và tên", value: "Nguyễn Thị Hoa" }, { label: "Họ và tên", value: "Đinh Văn Bình" },
  ]);
  expect(sheets[2]!.nominee).toContainEqual({ label: "Chức vụ", value: "Hiệu trưởng" });
  for (const { columns } of sheets) expect(columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
});

test("each criterion with its outcome, what proves it and the plan's item", () => {
  const [collective] = sheetsOf();
  expect(collective!.rows.map(({ order }) => Number(order))).toEqual(collective!.rows.map((_, i) => i + 1));
  expect(collective!.rows).toContainEqual({
    order: "2", criterion: "Tỷ lệ Lao động tiên tiến", outcome: "Đạt", cite: "III.2.1, gạch đầu dòng 4", tick: "none",
    evidence: "Năm học 2020-2021: 3/3 người (100%) đạt Lao động tiên tiến trở lên, yêu cầu ít nhất 70%.",
  });
  expect(collective!.rows.find(({ criterion }) => criterion === "Chất lượng giáo dục")).toMatchObject({ outcome: "Chờ xác nhận", tick: "open" });
  expect(collective!.rows.find(({ cite }) => cite.endsWith("dòng 5"))).toMatchObject({ outcome: "Đang phấn đấu", tick: "none" });
  expect(collective!.conclusion).toBe("Kết luận: đủ điều kiện đăng ký; còn 04 tiêu chí chờ người có trách nhiệm xác nhận.");
  expect(collective!.basis).toMatch(/^Căn cứ: Kế hoạch về .*15\/10\/2021; các năm học đã kết thúc: 2020-2021\.$/);
});

test("a tick kept with the workbook is shown as one", () => {
  const key = examined().report.individuals[0]!.key;
  const found = examine({ snapshot: workbook(), today, confirmed: new Set([`${key}/person-character`]) });
  const [, hoa, binh] = confirmationSheets({ ...found, options: { onlyEligible: false } }, vi);
  expect(hoa!.rows.at(-1)).toMatchObject({ outcome: "Đã xác nhận", tick: "ticked" });
  expect(hoa!.conclusion).toBe("Kết luận: đủ điều kiện đăng ký.");
  expect(binh!.rows.at(-1)).toMatchObject({ outcome: "Chờ xác nhận", tick: "open" });
});

test("who is not on the list has none", () => {
  const staff = withCell(goodStaff, 3, 5, "KHTNV");
  expect(sheetsOf({ staff }).map(({ conclusion }) => /không đủ/.test(conclusion))).toEqual([true, false, true]);
  expect(sheetsOf({ staff }, true).map(({ nominee }) => nominee[0]!.value)).toEqual(["Nguyễn Thị Hoa"]);
});

test("no proof, no certainty", () => {
  for (const { conclusion } of sheetsOf({ staff: null })) expect(conclusion).toContain("chưa đủ căn cứ để kết luận");
});

withPoppler("printed, each takes one page and says all that it holds", async () => {
  const said: Registration = { record: null, individuals: [teacher, head] };
  const sheets = sheetsOf(said);
  const pdf = await renderSheets(sheets, { registration: cleaned(said).registration, title: "Phiếu thẩm định", created: today, fonts: fonts() });
  const pages = pagesOf(pdf.bytes).map(squeezed);
  expect(pages.length).toBe(sheets.length);
  sheets.forEach((sheet, i) => {
    for (const text of [...sheet.title, sheet.basis, sheet.conclusion, ...sheet.rows.flatMap(({ criterion, evidence, cite }) => [criterion, evidence, cite])]) {
      expect(pages[i]).toContain(squeezed(text));
    }
  });
});

withPoppler("one page each, also where no staff sheet proves anything and organ and unit have long names", async () => {
  const school = "Trường Phổ thông Dân tộc Nội trú THCS và THPT Đông Gia Lai";
  const said = { staff: null, record: null, collectives: [[school, "Phường An Phú, thị xã An Khê", "02693822111"]], individuals: [[teacher[0]!, "HT", `${school}, thị xã An Khê`, "0978123456"]] };
  const { registration } = cleaned(said);
  const sheets = confirmationSheets({ ...examined(said), options: { onlyEligible: false, unit: school, parent: "Sở Giáo dục và Đào tạo tỉnh Gia Lai" } }, vi);
  const { bytes } = await renderSheets(sheets, { registration, created: today, fonts: fonts(), title: "Phiếu thẩm định" });
  expect(pagesOf(bytes).map((page) => squeezed(page).includes("NGƯỜILẬPPHIẾU"))).toEqual([true, true]);
});
