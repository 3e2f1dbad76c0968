import { workbookBytes } from "../fixtures/workbook";
import { messy, registration } from "../e2e/workbooks";
import { asOf, dienHinh, workFolder } from "./command-line";

const folder = workFolder();

function saved(name: string, hidden: Parameters<typeof workbookBytes>[3]): string {
  return folder.put(name, workbookBytes(messy(), {}, "xlsx", hidden));
}

test("hidden rows and columns are checked like all others, and the place of a finding there says so", () => {
  const plain = saved("thuong.xlsx", {});
  const hidden = saved("an.xlsx", { "Đăng ký": { rows: [7, 13], columns: ["E"] }, "Nhân sự": { rows: [2, 3] } });
  const [before, after] = [plain, hidden].map((file) => dienHinh("check", file, ...asOf).out) as [string, string];
  expect(after).toMatch(/ Đăng ký!D7 \(dòng đang ẩn\): .*0269\.3822\.111/);
  expect(after).toMatch(/ Đăng ký!E12 \(cột đang ẩn\): /);
  expect(after).toMatch(/ Đăng ký!D8: /);
  expect(after.replace(/ \((?:dòng|cột) đang ẩn\)/g, "")).toBe(before);
  const [one, other] = [plain, hidden].map((file) => dienHinh("check", file, "--json", ...asOf).out);
  expect(other).toBe(one);
});

test("clean says of an error, and of the entries it took, that they are in hidden rows", () => {
  const file = saved("an.xlsx", { "Đăng ký": { rows: [8, 12] } });
  const out = folder.path("ra.xlsx");
  expect(dienHinh("clean", file, "--out", out, ...asOf).err).toMatch(/LỖI Đăng ký!D8 \(dòng đang ẩn\): /);
  const taken = folder.put("du.xlsx", workbookBytes(registration(), {}, "xlsx", { "Đăng ký": { rows: [9, 10], columns: ["A", "B"] } }));
  expect(dienHinh("clean", taken, "--out", out, "--only-eligible", ...asOf).out)
    .toMatch(/^1 mục trong bản gửi ở dòng đang ẩn của mẫu đăng ký\.\nĐã lập bản gửi/m);
});
