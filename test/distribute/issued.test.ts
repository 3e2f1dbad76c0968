import { planDigest, readIssued, rememberIssued, TEMPLATE_VERSION } from "../../src/distribute/issued";
import { templateChanges } from "../../src/distribute/template";
import { builtInPlan } from "../../src/plan/built-in";
import { emptyWorkbook } from "../../src/workbook/file/empty";
import { openWorkbook } from "../../src/workbook/file/open";

const plan = builtInPlan();
const school = { unit: "Trường THCS H'Bŭn & “Siu”", district: "huyện Mang Yang" };

test("an issued workbook has its five sheets and says what it is, after it was saved", async () => {
  const host = await openWorkbook(emptyWorkbook(), "mau.xlsx");
  await host.apply(templateChanges(plan, school));
  const { grids, memory } = await (await openWorkbook(await host.save(), "mau.xlsx")).read();
  expect(grids.map(({ name }) => name)).toEqual(["Đăng ký", "Nhân sự", "Thành tích tập thể", "Hướng dẫn", "Kế hoạch"]);
  expect(readIssued(memory)).toEqual({ ...school, plan: plan.id, planVersion: plan.version, planDigest: planDigest(plan), template: TEMPLATE_VERSION });
});

test.each<[string, string | undefined]>([
  ["nothing", undefined],
  ["no JSON", "{"],
  ["a list", "[]"],
  ["null", "null"],
  ["a field missing", '{"unit":"a","district":null,"plan":"b","planVersion":"1","planDigest":null}'],
  ["a field of another type", '{"unit":"a","district":null,"plan":"b","planVersion":1,"planDigest":null,"template":"1"}'],
  ["a district that is no text", '{"unit":"a","district":3,"plan":"b","planVersion":"1","planDigest":null,"template":"1"}'],
])("a record that is %s is none", (_, value) => {
  expect(readIssued(value === undefined ? {} : { [rememberIssued(plan, school).key]: value })).toBeNull();
});
