import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { newWorkbook } from "../../src/workbook/file/series";
import { nodeCodec } from "../../src/cli/node-codec";
import { templateChanges } from "../../src/distribute/template";
import { builtInPlan } from "../../src/plan/built-in";
import { cellName } from "../../src/workbook/address";
import type { SheetContent } from "../../src/workbook/sheet-content";
import { converted, printed, withLibreOffice } from "../document/office";

/** The template as units see it that have no Excel (issue 4.1). */
const plan = builtInPlan();
const changes = templateChanges(plan, { unit: "Trường THCS Rạng Đông", district: "huyện KBang" });
const sheets = changes.flatMap((change) => (change.kind === "put-sheet" ? [change.content] : []));
const workbook = () => newWorkbook(changes, { codec: nodeCodec });

withLibreOffice("form, staff, record and guide are printed on one page each", async () => {
  const pages = printed(await workbook()).map((page) => page.replace(/\s+/g, " "));
  const whole = [
    [plan.form.title[0]!, plan.form.notes.at(-1)!],
    ["DANH SÁCH CÁN BỘ, GIÁO VIÊN, NHÂN VIÊN", "Kỷ luật 2024-"],
    ["THÀNH TÍCH TẬP THỂ", "2024-2025"],
    ["HƯỚNG DẪN LẬP BẢN ĐĂNG KÝ", "chưa xác minh được"],
  ];
  whole.forEach((texts, page) => texts.forEach((text) => expect(pages[page]).toContain(text)));
});

withLibreOffice("every list and every message of ours is there", async () => {
  const office = converted(await workbook(), "fods", (file) => readFileSync(file, "utf8"));
  const rules = [...office.matchAll(/<table:content-validation [^>]*?(?:\/>|>.*?<\/table:content-validation>)/gs)].map(([rule]) => rule.replace(/&quot;/g, '"'));
  const asked = sheets.flatMap(({ name, validations = [] }) => validations.map((validation) => ({ name, ...validation })));
  expect(asked.length).toBeGreaterThan(20);
  for (const { name, list, message = "" } of asked) {
    const words = list?.map((word) => `"${word}"`).join(";") ?? "";
    const found = rules.filter((rule) => rule.includes(words) && rule.includes(message));
    expect([name, words, message, found.length > 0]).toEqual([name, words, message, true]);
  }
});

withLibreOffice("phones stay text, so that what is typed keeps its zero", async () => {
  const parts = converted(await workbook(), "xlsx", (file) => unzipSync(new Uint8Array(readFileSync(file))));
  const styles = strFromU8(parts["xl/styles.xml"]!);
  const formats = [...styles.slice(styles.indexOf("<cellXfs")).matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => id!);
  const text = ["49", ...[...styles.matchAll(/numFmtId="(\d+)" formatCode="@"/g)].map(([, id]) => id!)];
  for (const [index, sheet] of sheets.slice(0, 2).entries()) {
    const xml = strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`]!);
    const cells = phoneCells(sheet);
    expect(cells.length).toBeGreaterThanOrEqual(10);
    const formatOf = (cell: string) => formats[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(xml)?.[1])];
    expect(cells.filter((cell) => !text.includes(formatOf(cell) ?? ""))).toEqual([]);
  }
});

/** The cells below each header that asks for a phone number. */
function phoneCells({ cells }: SheetContent): string[] {
  const headers = cells.filter(({ value }) => typeof value === "string" && /^Số điện thoại/.test(value));
  return headers.flatMap(({ row, column }) => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((down) => cellName(row + down, column)));
}
