import { readFileSync } from "node:fs";
import plan from "../../src/plan/plans/gialai-2021-2025.json";
import { planSchema } from "../../src/plan/schema";
import { createDistrictNames, parseUnit, sameUnit, unitKey } from "../../src/text/units";

const districts = createDistrictNames(planSchema.parse(plan), "2021-10-15");
const madeUp = planSchema.parse(JSON.parse(readFileSync("test/fixtures/plans/phu-dong-2026-2030.json", "utf8")));
const parts = (text: string) => {
  const { level, name, district } = parseUnit(text, districts);
  return [level, name, district];
};

describe("parseUnit", () => {
  test.each([
    ["Trường THCS Chu Văn An, huyện Mang Yang", ["THCS", "chu văn an", "mang yang"]],
    ["THCS Chu Văn An", ["THCS", "chu văn an", null]],
    ["trường trung học cơ sở CHU VĂN AN - H. Mang Yang", ["THCS", "chu văn an", "mang yang"]],
    ["THCS Chu Văn An Mang Yang", ["THCS", "chu văn an", "mang yang"]],
    ["THCS Chu Văn An huyện Mang Yang", ["THCS", "chu văn an", "mang yang"]],
    ["THCS Chu Văn An (Mang Yang)", ["THCS", "chu văn an", "mang yang"]],
    ["Trường THCS Chu Văn An, xã H'ra, huyện Mang Yang, tỉnh Gia Lai", ["THCS", "chu văn an", "mang yang"]],
    ["Trường THCS Chu Văn An, xã H'ra, Mang Yang, Gia Lai", ["THCS", "chu văn an", "mang yang"]],
    ["Trường THCS Chu Văn An, H'ra, Mang Yang", ["THCS", "chu văn an", "mang yang"]],
    ["THCS Chu Văn An, TT Kon Dơng, H.Mang Yang", ["THCS", "chu văn an", "mang yang"]],
    ["TH Lê Lợi - phân hiệu 2, huyện Chư Sê", ["TH", "lê lợi phân hiệu 2", "chư sê"]],
    ["TH Lê Lợi - phân hiệu làng Dơ", ["TH", "lê lợi phân hiệu làng dơ", null]],
    ["Trường Tiểu học Lê Lợi, TP. Pleiku", ["TH", "lê lợi", "pleiku"]],
    ["TH Lê Lợi, TP Pleiku", ["TH", "lê lợi", "pleiku"]],
    ["TH Lê Lợi, tp.Pleiku", ["TH", "lê lợi", "pleiku"]],
    ["TH Lê Lợi - thành phố Pleiku", ["TH", "lê lợi", "pleiku"]],
    ["TH Lê Lợi, TX An Khê", ["TH", "lê lợi", "an khê"]],
    ["TH & THCS Kpă Klơng", ["TH&THCS", "kpă klơng", null]],
    ["TH&THCS Kpă Klơng", ["TH&THCS", "kpă klơng", null]],
    ["Trường TH và THCS Kpă Klơng", ["TH&THCS", "kpă klơng", null]],
    ["Tiểu học và THCS Kpă Klơng", ["TH&THCS", "kpă klơng", null]],
    ["Trường Tiểu học và Trung học cơ sở Kpă Klơng", ["TH&THCS", "kpă klơng", null]],
    ["TH-THCS Kpă Klơng", ["TH&THCS", "kpă klơng", null]],
    ["TH, THCS Kpă Klơng", ["TH&THCS", "kpă klơng", null]],
    ["THCS, THPT Nguyễn Du", ["THCS&THPT", "nguyễn du", null]],
    ["THCS&THPT Nguyễn Du", ["THCS&THPT", "nguyễn du", null]],
    ["TH, THCS và THPT Nguyễn Văn Linh", ["TH&THCS&THPT", "nguyễn văn linh", null]],
    ["Mầm non Hoa Pơ Lang", ["MN", "hoa pơ lang", null]],
    ["Trường Mẫu giáo 17/3", ["MG", "17-3", null]],
    ["MG 2-9, huyện Ia Grai", ["MG", "2-9", "ia grai"]],
    ["PTDTBT TH Lê Văn Tám", ["PTDTBT TH", "lê văn tám", null]],
    ["Trường Phổ thông Dân tộc Bán trú Tiểu học Lê Văn Tám", ["PTDTBT TH", "lê văn tám", null]],
    ["PT DTBT TH&THCS Đăk Sơ Mei", ["PTDTBT TH&THCS", "đăk sơ mei", null]],
    ["PTDTBT THCS Kon Pne", ["PTDTBT THCS", "kon pne", null]],
    ["Trường PTDTNT huyện Chư Sê", ["PTDTNT", "chư sê", "chư sê"]],
    ["Phổ thông Dân tộc Nội trú Chư Sê", ["PTDTNT", "chư sê", null]],
    ["Trường DTNT tỉnh", ["PTDTNT", "tỉnh", null]],
    ["Trường THPT Mang Yang", ["THPT", "mang yang", null]],
    ["Trường THPT Mang Yang, huyện Mang Yang", ["THPT", "mang yang", "mang yang"]],
    ["Trường THPT chuyên Hùng Vương", ["THPT", "chuyên hùng vương", null]],
    ["TT GDNN-GDTX huyện Đak Đoa", ["TT GDNN-GDTX", "đăk đoa", "đăk đoa"]],
    ["Trung tâm GDNN – GDTX Đăk Đoa", ["TT GDNN-GDTX", "đăk đoa", null]],
    ["Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện Đắk Đoa", ["TT GDNN-GDTX", "đăk đoa", "đăk đoa"]],
    ["Trung tâm Giáo dục thường xuyên tỉnh", ["TTGDTX", "tỉnh", null]],
    ["Phòng GDĐT huyện Mang Yang", ["PGDĐT", "mang yang", "mang yang"]],
    ["Phòng GD&ĐT Mang Yang", ["PGDĐT", "mang yang", null]],
    ["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO MANG YANG", ["PGDĐT", "mang yang", null]],
    ["Phòng GD-ĐT Mang Yang", ["PGDĐT", "mang yang", null]],
    ["Sở Giáo dục và Đào tạo tỉnh Gia Lai", ["SGDĐT", "tỉnh", null]],
    ["TH Nay Der, huyện Kbang", ["TH", "nay der", "kbang"]],
    ["TH Nay Der - K'Bang", ["TH", "nay der", "kbang"]],
    ["Chu Văn An", [null, "chu văn an", null]],
    ["", [null, "", null]],
    ["  ", [null, "", null]],
    ["TH Thống Nhất", ["TH", "thống nhất", null]],
    ["THCS Trường Sa", ["THCS", "trường sa", null]],
    ["Trường THCS Lê Lợi xã Hra huyện Mang Yang tỉnh Gia Lai", ["THCS", "lê lợi", "mang yang"]],
    ["TH Lê Lợi thị trấn Kon Dơng", ["TH", "lê lợi", null]],
    ["MN thị trấn Kon Dơng huyện Mang Yang", ["MN", "thị trấn kon dơng", "mang yang"]],
    ["TH số 2 xã Hra huyện Mang Yang", ["TH", "số 2 xã hra", "mang yang"]],
    ["TH số 1 xã Hra", ["TH", "số 1 xã hra", null]],
    ["TH số 1 Ia Ly", ["TH", "số 1 ia ly", null]],
    ["Tập thể trường THCS Chu Văn An", ["THCS", "chu văn an", null]],
    ["Trường TH Lê Lợi, Phòng GDĐT Mang Yang", ["TH", "lê lợi", "mang yang"]],
    ["TH Lê Lợi (Phòng GD&ĐT huyện Mang Yang)", ["TH", "lê lợi", "mang yang"]],
    ["TH Lê Lợi; xã: Hra; huyện: Mang Yang", ["TH", "lê lợi", "mang yang"]],
    ["TH Lê Lợi, huyện Xa Lạ", ["TH", "lê lợi", "xa lạ"]],
  ])("%s", (text, expected) => expect(parts(text)).toEqual(expected));
});

describe("sameUnit", () => {
  const same = (a: string, b: string) => sameUnit(parseUnit(a, districts), parseUnit(b, districts));
  test.each([
    ["Trường THCS Chu Văn An, huyện Mang Yang", "THCS Chu Văn An"],
    ["PTDTNT huyện Chư Sê", "PTDTNT Chư Sê"],
    ["Phòng GDĐT huyện Mang Yang", "Phòng Giáo dục và Đào tạo Mang Yang"],
    ["THPT Mang Yang, huyện Mang Yang", "Trường THPT Mang Yang"],
    ["Trường Mầm non 17/3", "MN 17-3, huyện Mang Yang"],
    ["TH Bắc An Khê", "TH Bắc An Khê, thị xã An Khê"],
    ["Trường TH Hòa Phú", "TH Hoà Phú".normalize("NFD")],
  ])("%s = %s", (a, b) => expect(same(a, b)).toBe(true));
  test.each([
    ["TH Lê Lợi", "THCS Lê Lợi"],
    ["TH Lê Lợi, Pleiku", "TH Lê Lợi, huyện Chư Sê"],
    ["TH&THCS Lê Lợi", "TH Lê Lợi"],
    ["PTDTBT TH Lê Lợi", "TH Lê Lợi"],
    ["Chu Văn An", "THCS Chu Văn An"],
    ["TH Hoà Phú", "TH Hoa Phú"],
    ["", ""],
  ])("%s ≠ %s", (a, b) => expect(same(a, b)).toBe(false));

  test("the districts are those of the day", () => {
    expect(districts.find("H. Đak Đoa")).toBe("đăk đoa");
    expect(districts.find("huyện Đắk Đoa".normalize("NFD"))).toBe("đăk đoa");
    expect(districts.find("xã Đăk Đoa")).toBeNull();
    expect(districts.find("Chu Văn An")).toBeNull();
    expect(createDistrictNames(madeUp, "2027-12-31").find("xã Tre Ngà")).toBe("tre ngà");
    expect(createDistrictNames(madeUp, "2028-01-01").find("xã Tre Ngà")).toBeNull();
  });

  test("on a day without any place the plan speaks of those it has", () => {
    const later = createDistrictNames(planSchema.parse(plan), "2025-10-01");
    expect(parseUnit("TH Lê Lợi, H. Chư Sê", later).district).toBe("chư sê");
  });

  test("a plan of communes tells units apart by commune", () => {
    const communes = createDistrictNames(madeUp, "2026-10-01");
    const unit = (text: string) => parseUnit(text, communes);
    expect(unit("Trường TH Gióng, xã Dóng, tỉnh Phù Đổng")).toMatchObject({ level: "TH", name: "gióng", district: "gióng" });
    expect(sameUnit(unit("TH Lê Lợi, xã Gióng"), unit("TH Lê Lợi, phường Sóc Sơn"))).toBe(false);
    expect(sameUnit(unit("TH Lê Lợi, xã Gióng"), unit("TH Lê Lợi, Gióng"))).toBe(true);
  });

  test("units that may be the same share a key", () => {
    expect(unitKey(parseUnit("TH Lê Lợi, Pleiku", districts))).toBe(unitKey(parseUnit("Tiểu học Lê Lợi", districts)));
  });
});

it("knows the plan's districts on a day for which it lists no place at all", () => {
  const later = createDistrictNames(planSchema.parse(plan), "2025-12-31");
  expect(later.find("huyện Đak Đoa")).toBe(later.find("Đăk Đoa"));
  expect(later.find("huyện Đak Đoa")).not.toBeNull();
});
