import { readFileSync } from "node:fs";
import { builtInPlan } from "../../../src/plan/built-in";
import { planSchema } from "../../../src/plan/schema";
import { createVocabulary } from "../../../src/sheets/values/vocabulary";
import { UNCALCULATED, type CellValue } from "../../../src/workbook/grid";

const words = createVocabulary(builtInPlan());
const other = createVocabulary(
  planSchema.parse(JSON.parse(readFileSync("test/fixtures/plans/phu-dong-2026-2030.json", "utf8"))),
);
const NA = { error: "#N/A" };

describe("rating", () => {
  const code = (raw: CellValue) => {
    const rating = words.rating(raw);
    return rating.kind === "level" ? rating.code : rating.kind;
  };
  test.each([
    ["HTXSNV", "htxsnv", " HTXSNV ", "H.T.X.S.N.V", "H.T.X.S.N.V.", "HTXS NV", "HTXS", "HTSXNV", "htsxnv", "HT xuất sắc", "HT XUẤT SẮC NV",
      "Hoàn thành xuất sắc nhiệm vụ", "HOÀN THÀNH XUẤT SẮC NHIỆM VỤ", "hoàn thành\nxuất sắc nhiệm vụ", "Hoàn thành xuất sắc",
      "Hoàn\u00a0thành  xuất sắc nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ".normalize("NFD"), "HTXSNV (QĐ 12/QĐ-PGDĐT)", "(HTXSNV)"],
    ["HTTNV", "HTTTNV", "htt nv", "HT tốt", "Hoàn thành tốt nhiệm vụ", "Hoàn thành tốt nhiệm vụ."],
    ["HTNV", "Hoàn thành nhiệm vụ", "H.T.N.V", "HT NV"],
    ["KHTNV", "Không hoàn thành nhiệm vụ", "Không HTNV", "KHÔNG HOÀN THÀNH NHIỆM VỤ", "chưa hoàn thành nhiệm vụ"],
    ["not-rated", "-", "–", "--", "không xếp loại", "Chưa đánh giá", "tập sự", "KHÔNG XẾP LOẠI"],
    ["unknown", "", " ", "\u00a0", "\u200b"],
    ["unreadable", "HT", "HTT", "HTXSNVV", "HTNV?", "Xuất sắc", "Khá", "Tốt", "Hoàn thành", "không", "x", "0", "HTNV/HTTNV", "HTXSNV HTTNV",
      "Hoan thanh xuat sac nhiem vu", "không hoàn thành", "Hoàn thành xuất sắc nhiệm vụ năm 2020", "1", "A"],
  ])("%s", (expected, ...texts) => {
    expect(texts.map(code)).toEqual(texts.map(() => expected));
  });
  test("what is no text", () => {
    expect([null, UNCALCULATED, NA, 4, true].map(code)).toEqual(["unknown", "unknown", "unreadable", "unreadable", "unreadable"]);
    expect(words.rating(NA)).toEqual({ kind: "unreadable", text: "#N/A" });
    expect(words.rating(4)).toEqual({ kind: "unreadable", text: "4" });
  });
  test("keeps an unreadable text as it is written, and gives equal texts one object", () => {
    expect(words.rating(" Khá  ")).toEqual({ kind: "unreadable", text: " Khá  " });
    expect(words.rating("HTXSNV")).toBe(words.rating("HTXSNV"));
    expect(words.rating("Khá")).toBe(words.rating("Khá"));
    expect(words.rating("HTXSNV")).toEqual({ kind: "level", code: "HTXSNV", rank: 4 });
  });
});

describe("titles", () => {
  const read = (raw: CellValue) => {
    const titles = words.titles(raw);
    if (titles.kind === "titles") return `${titles.codes.join("+")}${titles.vague ? "?" : ""}`;
    return titles.kind === "none" ? (titles.entry ? "none" : "blank") : titles.kind;
  };
  test.each([
    ["LĐTT", "LĐTT", "LDTT", "L.Đ.T.T", "L Đ T T", "lđtt", "Lao động tiên tiến", "LAO ĐỘNG TIÊN TIẾN", "Danh hiệu LĐTT", "đạt danh hiệu Lao động tiên tiến", "Đạt LĐTT", "Danh hiệu: LĐTT",
      "LĐTT (QĐ 123)", "LĐTT theo QĐ số 15/QĐ-UBND ngày 1/7/2021", "LĐTT (Quyết định số 5/QĐ-UBND, ngày 1/6/2021)", "LĐTT;", "LĐTT, giấy khen", "LĐTT; GVDG cấp tỉnh", "Giấy khen; LĐTT", "1. LĐTT", "- LĐTT", "LĐTT".normalize("NFD")],
    ["CSTĐCS", "CSTĐCS", "CSTDCS", "C.S.T.Đ.C.S", "CSTĐ cơ sở", "CSTĐ CS", "cstđ cấp cơ sở", "Chiến sĩ thi đua cơ sở", "Chiến sỹ thi đua cơ sở", "CHIẾN SỸ THI ĐUA CƠ SỞ", "CSTD cơ sở"],
    ["CSTĐ-T", "CSTĐ cấp tỉnh", "CSTĐ cấp Bộ", "CSTĐ cấp tỉnh/Bộ", "CSTĐ cấp Bộ, tỉnh", "CSTĐ-T", "Chiến sỹ thi đua cấp tỉnh", "CSTĐ Bộ"],
    ["CSTĐTQ", "CSTĐ toàn quốc", "CSTĐTQ", "Chiến sỹ thi đua toàn quốc"],
    ["LĐTT+CSTĐCS", "LĐTT, CSTĐCS", "LĐTT; CSTĐCS", "LĐTT/CSTĐCS", "LĐTT\nCSTĐCS", "LĐTT và CSTĐCS", "LĐTT VÀ CSTĐCS", "LĐTT - CSTĐCS", "LĐTT + CSTĐCS", "LĐTT & CSTĐCS", "LĐTT,CSTĐCS,LĐTT", "1. LĐTT\r\n2. CSTĐCS"],
    ["LĐTT+CSTĐ-T", "LĐTT; CSTĐ cấp tỉnh/Bộ", "LĐTT, CSTĐ cấp Bộ, tỉnh"],
    ["LĐTT?", "CSTĐ", "CSTD", "Chiến sĩ thi đua", "LĐTT, CSTĐ"],
    ["LĐTT+CSTĐCS", "CSTĐ, CSTĐCS"],
    ["none", "-", "–", "không", "Không có", "0", "ko", "Giấy khen", "Bằng khen", "Bằng khen của UBND tỉnh", "Giấy khen của Chủ tịch UBND huyện", "bằng khen của Bộ Giáo dục và Đào tạo",
      "Bằng khen của UBND tỉnh, Bộ GDĐT", "Bằng khen Bộ GD & ĐT", "Bằng khen và giấy khen", "GK UBND huyện", "Huân chương Lao động hạng Ba", "Kỷ niệm chương", "GVDG cấp trường", "Giáo viên dạy giỏi cấp huyện, giấy khen"],
    ["blank", "", "  ", "\u00a0"],
    ["unreadable", "x", "Có", "LĐ", "LĐTTT", "LĐTT, abc", "LĐTT, không", "giỏi", "Lao dong tien tien", "LĐTT?", "TTLĐTT", "GKX", ",", "2021", "LĐTT (năm học 2018-2019)", "Không đạt LĐTT"],
  ])("%s", (expected, ...texts) => {
    expect(texts.map(read)).toEqual(texts.map(() => expected));
  });
  test("the rank is that of the highest", () => {
    expect(words.titles("LĐTT, CSTĐ toàn quốc, CSTĐCS")).toMatchObject({ rank: 4, vague: false });
    expect(words.titles("CSTĐ")).toMatchObject({ codes: ["LĐTT"], rank: 1, vague: true });
  });
  test("what is no text", () => {
    expect([null, UNCALCULATED, 0, 1, NA, false].map(read)).toEqual(["blank", "blank", "none", "unreadable", "unreadable", "unreadable"]);
  });
});

describe("discipline", () => {
  const read = (raw: CellValue) => {
    const discipline = words.discipline(raw);
    return discipline.kind === "form" ? discipline.code : discipline.kind;
  };
  test.each([
    ["none", "", " ", "không", "Không", "0", "-", "–", "x", "X", "ko", "không bị kỷ luật", "Không bị kỉ luật", "Không có", "không có kỷ luật", "Không vi phạm", "Không vi phạm kỷ luật",
      "chưa bị kỷ luật", "Không bị kỷ luật Đảng", "Không bị kỷ luật về Đảng và chính quyền", "KHÔNG BỊ XỬ LÝ KỶ LUẬT", "không có hình thức kỷ luật nào"],
    ["khien-trach", "Khiển trách", "KHIỂN TRÁCH", "bị khiển trách", "kỷ luật khiển trách", "Kỉ luật khiển trách", "Khiển trách (QĐ 15/QĐ-PGDĐT)", "Hình thức: khiển trách", "bị kỷ luật hình thức khiển trách", "Khiển trách, phê bình"],
    ["canh-cao", "Cảnh cáo", "cảnh  cáo", "Cảnh cáo".normalize("NFD"), "Cảnh cáo (chính quyền)", "cảnh cáo về chính quyền", "Khiển trách, cảnh cáo", "Cảnh cáo; khiển trách", "Cảnh cáo, QĐ 12/QĐ-PGDĐT ngày 1/1/2021", "Kỷ luật: cảnh cáo",
      "Kỷ luật bằng hình thức cảnh cáo", "Khiển trách về Đảng, cảnh cáo về chính quyền", "Cảnh cáo; kỷ luật Đảng"],
    ["ha-bac-luong", "Hạ bậc lương"],
    ["giang-chuc", "Giáng chức"],
    ["cach-chuc", "Cách chức"],
    ["bai-nhiem", "Bãi nhiệm"],
    ["buoc-thoi-viec", "Buộc thôi việc", "cảnh cáo, buộc thôi việc"],
    ["party", "Cảnh cáo (Đảng)", "Khiển trách ( đảng )", "kỷ luật Đảng", "Kỉ luật Đảng", "KL Đảng", "Cảnh cáo về Đảng", "Kỷ luật Đảng: khiển trách", "Kỷ luật Đảng (khiển trách)",
      "Khai trừ Đảng", "Khai trừ khỏi Đảng", "(Đảng) cảnh cáo", "Khiển trách trước chi bộ", "Khiển trách; kỷ luật Đảng", "bị kỷ luật về Đảng bằng hình thức khiển trách"],
    ["minor", "nhắc nhở", "Phê bình", "kiểm điểm", "Kiểm điểm rút kinh nghiệm", "Nhắc nhở, phê bình", "phê bình trước hội đồng", "không; nhắc nhở"],
    ["unreadable", "có", "Có kỷ luật", "1", "Khiển trách QĐ 12; cảnh cáo QĐ 13", "QĐ 12/QĐ-PGDĐT", "bị kỷ luật", "Cảnh cáo, abc", "không, cảnh cáo", "Canh cao", "cảnh", "Cảnh cáo?", "xx", "phê bình bằng hình thức cảnh cáo", "Đảng viên", "Đảng"],
  ])("%s", (expected, ...texts) => {
    expect(texts.map(read)).toEqual(texts.map(() => expected));
  });
  test("what is no text", () => {
    expect([null, UNCALCULATED, 0, 1, NA, true].map(read)).toEqual(["none", "none", "none", "unreadable", "unreadable", "unreadable"]);
  });
  test("ranks are the plan's, not the ministry's codes", () => {
    expect(words.discipline("Bãi nhiệm")).toMatchObject({ rank: 6 });
    expect(words.discipline("Cảnh cáo")).toMatchObject({ rank: 2 });
  });
});

describe("the record", () => {
  test.each<[CellValue, string]>([
    ["TTLĐXS", "TTLĐXS"], ["Tập thể lao động xuất sắc", "TTLĐXS"], ["TT LĐXS", "TTLĐXS"], ["TTLDXS", "TTLĐXS"], ["Danh hiệu Tập thể LĐXS", "TTLĐXS"],
    ["TTLĐTT", "TTLĐTT"], ["Cờ thi đua của Bộ Giáo dục và Đào tạo", "CTĐ-B"], ["Cờ thi đua của Bộ GD&ĐT", "CTĐ-B"], ["Cờ thi đua UBND tỉnh", "CTĐ-T"],
    ["TTLĐXS, Cờ thi đua của Chính phủ", "TTLĐXS+CTĐ-CP"], ["TTLĐXS và Bằng khen UBND tỉnh", "TTLĐXS"], ["CỜ THI ĐUA CỦA UBND TỈNH; TTLĐXS", "CTĐ-T+TTLĐXS"],
    ["-", "none"], ["không", "none"], ["Bằng khen", "none"], [0, "none"], [null, "unrecorded"], [" ", "unrecorded"],
    ["Cờ thi đua", "unreadable"], ["LĐTT", "unreadable"], ["Xuất sắc", "unreadable"], [2, "unreadable"],
  ])("titles %j: %s", (raw, expected) => {
    const titles = words.recordTitles(raw);
    expect(titles.kind === "titles" ? titles.codes.join("+") : titles.kind).toBe(expected);
  });

  test.each<[CellValue, string]>([
    ["HTXSNV", "HTXSNV"], ["Hoàn thành xuất sắc nhiệm vụ", "HTXSNV"], ["HTTNV", "HTTNV"], ["KHTNV", "KHTNV"], ["không có", "absent"], ["Không có.", "absent"],
    [null, "unknown"], ["", "unknown"], ["-", "unreadable"], ["chưa đánh giá", "unreadable"], ["Đạt", "unreadable"], ["Trong sạch vững mạnh", "unreadable"], ["không", "unreadable"], [NA, "unreadable"],
  ])("organisation %j: %s", (raw, expected) => {
    const rating = words.organisation(raw);
    expect(rating.kind === "level" ? rating.code : rating.kind).toBe(expected);
  });

  test.each<[CellValue, string]>([
    ["Đạt", "met"], ["ĐẠT", "met"], ["đạt ".normalize("NFD"), "met"], ["Không đạt", "unmet"], ["không có", "absent"], [null, "unknown"], [" ", "unknown"],
    ["Dat", "unreadable"], ["Tốt", "unreadable"], ["-", "unreadable"], [1, "unreadable"], [true, "unreadable"],
  ])("safety %j: %s", (raw, expected) => expect(words.safety(raw).kind).toBe(expected));
});

describe("position", () => {
  test.each([
    ["HT", "HT", "ht", "H.T", "Hiệu trưởng", "HIỆU TRƯỞNG", "Quyền hiệu trưởng", "HT-GVCN"],
    ["PHT", "PHT", "P.HT", "P. HT", "Phó Hiệu trưởng", "phó hiệu trưởng", "HP", "Hiệu phó", "P.Hiệu trưởng"],
    ["GV", "GV", "Giáo viên", "giáo  viên", "GVCN", "GV TPT Đội", "GV-TPT"],
    [undefined, "", " ", "KT", "KT.", "KT. Hiệu trưởng", "KT. HT", "Nhân viên", "Giám đốc", "Hiệu trưởng, bí thư", "Giao vien", "TT"],
  ])("%s", (expected, ...texts) => {
    expect(texts.map((text) => words.position(text!)?.code)).toEqual(texts.map(() => expected));
  });
});

describe("hasLeft", () => {
  test.each([
    "nghỉ việc", "Nghỉ việc", "chuyển đi", "Chuyển đi nơi khác", "đã chuyển đi nơi khác", "nghỉ hưu", "Đã nghỉ hưu", "NGHỈ HƯU", "nghỉ hưu từ 1/9/2020", "thôi việc", "đã thôi việc",
    "bỏ việc", "Đã nghỉ", "Cho nghỉ", "buộc thôi việc", "hưu trí", "từ trần", "Đã chết", "chuyển công tác", "Chuyển công tác đến trường khác", "chuyển trường", "Đã chuyển trường", "Về hưu", "Chuyển sang đơn vị khác", "nghỉ hưu".normalize("NFD"),
  ])("%s: left", (status) => expect(words.hasLeft(status)).toBe(true));
  test.each([
    "", "đang làm việc", "Đang công tác", "nghỉ thai sản", "nghỉ ốm", "nghỉ không lương", "đã nghỉ ốm", "chuyển đến", "Chuyển đến từ THCS Lê Lợi", "mới chuyển về", "chưa nghỉ hưu", "sắp nghỉ hưu", "chuẩn bị nghỉ hưu",
    "chuyển công tác đến từ 2019", "Đang làm việc (chuyển đi học)", "hợp đồng", "biệt phái", "đi học",
  ])("%s: there", (status) => expect(words.hasLeft(status)).toBe(false));
});

describe("another plan has its own words", () => {
  test("and not those of Gia Lai", () => {
    expect(other.rating("Xuất sắc")).toEqual({ kind: "level", code: "A1", rank: 3 });
    expect(other.rating("HTXSNV").kind).toBe("unreadable");
    expect(other.titles("Giáo viên giỏi; NG tiêu biểu")).toMatchObject({ codes: ["GVG", "NGTB"], rank: 2 });
    expect(other.titles("Giỏi")).toMatchObject({ codes: ["GVG"], vague: true });
    expect(other.titles("LĐTT").kind).toBe("unreadable");
    expect(other.recordTitles("Đơn vị dẫn đầu")).toMatchObject({ codes: ["DVDD"] });
    expect(other.discipline("Cảnh cáo").kind).toBe("unreadable");
    expect(other.position("Cô nuôi; bảo mẫu")?.code).toBe("GVMN");
    expect(other.position("HT")).toBeNull();
    expect(other.rating("miễn đánh giá").kind).toBe("not-rated");
    expect(other.rating("tập sự").kind).toBe("unreadable");
  });
});
