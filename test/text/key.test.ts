import { compareKey, plainKey } from "../../src/text/key";

describe("compareKey", () => {
  test.each([
    ["Nguyễn Thị Hoa", "  nguyễn  thị hoa "],
    ["Nguyễn Thị Hoa", "NGUYỄN THỊ HOA"],
    ["Nguyễn Thị Hoa", "Nguyễn Thị Hoa".normalize("NFD")],
    ["Nguyễn Thị Hoa", "Nguyễn\u00a0Thị\u2003Hoa\u200b\ufeff"],
    ["Nguyễn Thị Hoa", "Nguyễn\nThị\tHoa"],
    ["Trần Hòa", "Trần Hoà"],
    ["Khỏe", "Khoẻ"],
    ["Thúy", "THUÝ"],
    ["Lụy", "Luỵ"],
    ["H'Bŭn Siu", "H’Bŭn Siu"],
    ["H'Bŭn Siu", "HʼBŭn Siu"],
    ["H'Bŭn Siu", "H‘BŬN SIU".normalize("NFD")],
    ["H'Bŭn", "H`Bŭn"],
    ["Ksor Y Ƀlŭ", "KSOR Y ɃLŬ"],
    ["Đinh Kơ̆p", "đinh k\u01a1\u0306p"],
    ["Đinh Kơ̆p", "Đinh Ko\u0306\u031bp"],
    ["Đặng", "Ðặng"],
    ["Chiến sỹ thi đua", "Chiến sĩ thi đua"],
    ["Nguyễn Văn Sỹ", "nguyễn văn SĨ"],
    ["GDNN–GDTX", "GDNN-GDTX"],
    ["２０２０－２０２１", "2020-2021"],
    ["ＴＨＣＳ　Lê Lợi", "THCS Lê Lợi"],
    ["", " \u00a0\u200b "],
  ])("%j = %j", (a, b) => expect(compareKey(a)).toBe(compareKey(b)));

  test.each([
    ["Hoa", "Hoà"],
    ["Đoan", "Doan"],
    ["Lan", "Lân"],
    ["Mùa", "Muà"],
    ["Mỹ", "Mĩ"],
    ["Sỹ", "Sý"],
    ["An Nhiên", "Annhiên"],
    ["H'Bŭn", "HBŭn"],
    ["Kpă", "Kpa"],
  ])("%j ≠ %j", (a, b) => expect(compareKey(a)).not.toBe(compareKey(b)));

  test.each(["THCS", "thcs", "TH & THCS", "a  b", " a", "a ", "", "H`Linh"])("plain ASCII %j is read as any text", (text) => {
    expect(compareKey(text)).toBe(compareKey(`${text}\u200b`));
  });

  test("is its own key", () => {
    for (const text of ["Hoà", "H’BLƠN  niê", "Thúy Sỹ", "Ðặng–Đoan"]) expect(compareKey(compareKey(text))).toBe(compareKey(text));
  });

  test("a hundred thousand different texts do not pile up wrong answers", () => {
    for (let i = 0; i < 100_000; i++) compareKey(`Tên ${i}`);
    expect(compareKey("Tên 7")).toBe("tên 7");
  });
});

describe("plainKey", () => {
  test.each([
    ["Đặng Thị Hoà", "dang thi hoa"],
    ["Ksor Y Ƀlŭ", "ksor y blu"],
    ["H'Bŭn Siu", "hbun siu"],
    ["Đinh Kơ̆p", "dinh kop"],
  ])("%s -> %s", (text, plain) => expect(plainKey(text)).toBe(plain));
});
