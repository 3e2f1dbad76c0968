import { isDecomposed, readLegacy } from "../../src/text/legacy";

/** Made-up people: every family name with every middle and given name, for both encodings and for "no". */
const FAMILIES = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Võ Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Trương Đinh Phùng Tạ Mai".split(" ");
const MIDDLES = "Thị Văn Hữu Đức Quỳnh Ngọc Thuỳ Xuân Kiều Bảo Mỹ Tường Quốc Diễm Ánh".split(" ");
const GIVENS = (
  "Hoà Thuý Hằng Phượng Tuấn Dũng Kỳ Nguyệt Ước Yến Oanh Khoẻ Đạt Quý Nghĩa Giàu Thắm Mừng Sỹ Vỹ Bưởi Thưởng " +
  "Chiến Luật Huệ Thuở Ngoãn Xoan Khuyến Tuyển Hiếu Liễu Ngữ Sửu Thọ Chọn Tấn Lẫm Ẩn Ủy Ỷ Ẵm Ổn Ở Ữ Ỹ"
).split(" ");
const NAMES = FAMILIES.flatMap((family, f) =>
  GIVENS.map((given, g) => `${family} ${MIDDLES[(f + g) % MIDDLES.length]} ${given}`),
);

const TCVN3: Record<string, string> = {};
"àµ ả¶ ã· á¸ ạ¹ ă¨ ằ» ẳ¼ ẵ½ ắ¾ ặÆ â© ầÇ ẩÈ ẫÉ ấÊ ậË đ® èÌ ẻÎ ẽÏ éÐ ẹÑ êª ềÒ ểÓ ễÔ ếÕ ệÖ ì× ỉØ ĩÜ íÝ ịÞ òß ỏá õâ óã ọä ô« ồå ổæ ỗç ốè ộé ơ¬ ờê ởë ỡì ớí ợî ùï ủñ ũò úó ụô ư\u00ad ừõ ửö ữ÷ ứø ựù ỳú ỷû ỹü ýý ỵþ Ă¡ Â¢ Đ§ Ê£ Ô¤ Ơ¥ Ư¦"
  .split(" ").forEach(([letter, code]) => { TCVN3[letter!] = code!; });
const VNI_TONES: Record<string, string> = { "\u0301": "ù", "\u0300": "ø", "\u0309": "û", "\u0303": "õ", "\u0323": "ï" };
const VNI_HAT: Record<string, string> = { "": "â", "\u0301": "á", "\u0300": "à", "\u0309": "å", "\u0303": "ã", "\u0323": "ä" };
const VNI_BREVE: Record<string, string> = { "": "ê", "\u0301": "é", "\u0300": "è", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë" };
const VNI_SINGLE: Record<string, string> = { í: "í", ì: "ì", ỉ: "æ", ĩ: "ó", ị: "ò", ỵ: "î", đ: "ñ" };

/** Capitals with accents have no letters of their own in .VnTime, apart from seven: they are typed small. */
function toTcvn3(text: string): string {
  return [...text.normalize("NFC")].map((letter) => TCVN3[letter] ?? TCVN3[letter.toLowerCase()] ?? letter).join("");
}

function toVni(text: string): string {
  return [...text.normalize("NFC")].map((letter) => {
    const small = vniLetter(letter.toLowerCase());
    return letter === letter.toLowerCase() ? small : small.toUpperCase();
  }).join("");
}

function vniLetter(letter: string): string {
  if (VNI_SINGLE[letter]) return VNI_SINGLE[letter];
  const [base, ...marks] = letter.normalize("NFD");
  const has = (mark: string) => marks.includes(mark);
  const tone = marks.find((mark) => VNI_TONES[mark]) ?? "";
  if (has("\u0302")) return base! + VNI_HAT[tone];
  if (has("\u0306")) return base! + VNI_BREVE[tone];
  const horned = has("\u031b") ? (base === "o" ? "ô" : "ö") : base!;
  return horned + (tone ? VNI_TONES[tone] : "");
}

/** None comes back wrong; a few bear no certain sign ("Vò Quèc Dòng") and stay as they are. */
function expectBack(encoding: "TCVN3" | "VNI", encode: (text: string) => string): void {
  const read = NAMES.map((name) => ({ name, read: readLegacy(encode(name)) }));
  const decoded = read.filter((one) => one.read !== null);
  expect(decoded.length).toBeGreaterThan(0.98 * NAMES.length);
  expect(decoded.filter((one) => one.read!.text.toLowerCase() !== one.name.toLowerCase())).toEqual([]);
  expect(decoded.filter((one) => one.read!.encoding !== encoding)).toEqual([]);
}

test("the inverse tables of this test agree with samples from real files", () => {
  expect(toTcvn3("Nguyễn Thanh Hà")).toBe("NguyÔn Thanh Hµ");
  expect(toVni("Nguyễn Thị Hoà")).toBe("Nguyeãn Thò Hoaø");
});

describe("TCVN3", () => {
  test(`${NAMES.length} names come back`, () => expectBack("TCVN3", toTcvn3));
  test.each([
    ["NguyÔn Thanh Hµ", "Nguyễn Thanh Hà"],
    ["Tr­êng THCS Chu V¨n An", "Trường THCS Chu Văn An"],
    ["X· H'ra, huyÖn Mang Yang", "Xã H'ra, huyện Mang Yang"],
    ["§Æng ThÞ Thuú", "Đặng Thị Thuỳ"],
    ["Hoµn thµnh xuÊt s¾c nhiÖm vô", "Hoàn thành xuất sắc nhiệm vụ"],
    ["HiÖu tr­ëng", "Hiệu trưởng"],
    ["TRÇN V¡N B×NH", "TRẦN VĂN BÌNH"],
    ["R¬ Ch©m Siu", "Rơ Châm Siu"],
  ])("%s", (text, decoded) => expect(readLegacy(text)).toEqual({ encoding: "TCVN3", text: decoded }));
});

describe("VNI", () => {
  test(`${NAMES.length} names come back`, () => expectBack("VNI", toVni));
  test.each([
    ["Nguyeãn Thò Hoøa", "Nguyễn Thị Hòa"],
    ["Tröôøng THCS Chu Vaên An", "Trường THCS Chu Văn An"],
    ["TRAÀN VAÊN BÌNH", "TRẦN VĂN BÌNH"],
    ["Ñaëng Vaên Ñöùc", "Đặng Văn Đức"],
    ["Hieäu tröôûng", "Hiệu trưởng"],
  ])("%s", (text, decoded) => expect(readLegacy(text)).toEqual({ encoding: "VNI", text: decoded }));
});

describe("good text is left alone", () => {
  test("every name, composed and decomposed, in capitals and small", () => {
    const flagged = NAMES.flatMap((name) => [name, name.normalize("NFD"), name.toUpperCase(), name.toLowerCase()]).filter(readLegacy);
    expect(flagged).toEqual([]);
  });
  test.each([
    "Lê Văn Ví", "Bùi Thị Hòa", "Lê Tô Hoà", "Võ Lý", "Vâ", "H'Bŭn Siu", "Ksor Y Ƀlŭ", "Rơ Ô H'Ơ̆n", "Đinh Kơ̆p",
    "H'Ñuên Niê", "Y Ñol", "Ñung", "Müller", "François Hollande", "Café", "", "0978123456", "THCS Chu Văn An",
    "± 5 %", "m²", "½ ngày", "§ 3", "© 2021", "«Dạy tốt»", "Điểm · 5", "Hà · Nội", "Lê Thị Hoà – GV", "é", "Ð", "São Paulo",
    "Lê Huỳnh Ý", "“Dạy tốt - học tốt”", "Ðặng Thị Hòa", "Quý Ý Úy", "Vò Quèc Dòng", "10 µm", "µ", "Köln", "Poñ", "Cñ", "Nay H'Bé", "Siu Hô",
  ])("%s", (text) => expect(readLegacy(text)).toBeNull());
});

describe("isDecomposed", () => {
  test.each(["Nguyễn".normalize("NFD"), "Đặng Thị Hoà".normalize("NFD"), "Rơ Ô H'Ơ̆n".normalize("NFD")])("%s", (text) => {
    expect(isDecomposed(text)).toBe(true);
  });
  test.each(["Nguyễn", "Rơ Ô H'Ơ̆n".normalize("NFC"), "Đinh Kơ̆p".normalize("NFC"), "", "abc"])("not %s", (text) => {
    expect(isDecomposed(text)).toBe(false);
  });
});
