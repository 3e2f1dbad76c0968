import { dateText, todayIso } from "../../src/taskpane/dates";
import { checkedName } from "../../src/taskpane/download";
import { placeName, valueText } from "../../src/taskpane/place";

test.each([
  ["danh-sach.xlsx", "danh-sach-da-kiem-tra.xlsx"],
  ["Đăng ký.final.XLSX", "Đăng ký.final-da-kiem-tra.XLSX"],
  ["a.xlsm", "a-da-kiem-tra.xlsm"],
  ["a-da-kiem-tra.xlsx", "a-da-kiem-tra.xlsx"],
  ["cu.xls", "cu-da-kiem-tra.xlsx"],
  ["bang.ods", "bang-da-kiem-tra.xlsx"],
  ["ns.csv", "ns-da-kiem-tra.xlsx"],
  ["khong-duoi", "khong-duoi-da-kiem-tra.xlsx"],
])("%s is saved as %s", (name, saved) => {
  expect(checkedName(name)).toBe(saved);
});

test("dates are written the Vietnamese way, and today is the clerk's own day", () => {
  expect(dateText("2021-10-05")).toBe("05/10/2021");
  expect(todayIso(new Date(2021, 0, 2, 23, 59))).toBe("2021-01-02");
  expect(todayIso(new Date(2021, 11, 31, 0, 1))).toBe("2021-12-31");
});

test("a place is named as the clerk sees it", () => {
  expect(placeName({ sheet: "Đăng ký", row: 11, column: 3 })).toBe("Đăng ký!D12");
  expect(placeName({ sheet: "Nhân sự", row: 0, column: 27, file: "ns.xlsx" })).toBe("[ns.xlsx] Nhân sự!AB1");
  expect(placeName({ sheet: "Nhân sự" })).toBe("Nhân sự");
  expect(placeName(null)).toBe("");
});

test("values are shown as texts", () => {
  expect([null, 978, "0978", true, { error: "#N/A" }].map(valueText)).toEqual(["", "978", "0978", "true", "#N/A"]);
});
