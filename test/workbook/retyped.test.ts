import { wouldBeRetyped } from "../../src/workbook/retyped";

describe("wouldBeRetyped", () => {
  it.each([
    "=1+1", "+84978123456", "-", "@SUM(A1)", "0978123456", "0978 123 456", " 0978", "1,5", "50%", "12/5/2021", "2021-10-15",
    "May 5", "Jan-21", "Tháng 5", "TRUE", "false", "#N/A", "'0978", "1e5", "(123)", "$5", ".5", "\u00a0", " ", "10:30",
  ])("says yes to %j", (text) => expect(wouldBeRetyped(text)).toBe(true));

  it.each([
    "", "HT", "Nguyễn Văn An", "Trường TH Lê Lợi", "Trường Tiểu học số 1 Ia Grai", "H'Bŭn Siu", "xã Ia Hrung, huyện Ia Grai",
    "Hoàn thành xuất sắc nhiệm vụ", "(trống)",
  ])("says no to %j", (text) => expect(wouldBeRetyped(text)).toBe(false));
});
