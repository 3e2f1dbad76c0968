import { isValidPhoneNumber } from "libphonenumber-js/max";
import max from "libphonenumber-js/metadata.max.json";
import vn from "../../src/text/vn-phone-metadata.json";
import { readPhone } from "../../src/text/phones";
import { isVietnameseNumber } from "../../src/text/vn-numbers";
import type { CellValue } from "../../src/workbook/grid";

const OLD_TO_NEW = {
  "0120": "070", "0121": "079", "0122": "077", "0126": "076", "0128": "078", "0123": "083", "0124": "084",
  "0125": "085", "0127": "081", "0129": "082", "0162": "032", "0163": "033", "0164": "034", "0165": "035",
  "0166": "036", "0167": "037", "0168": "038", "0169": "039", "0186": "056", "0188": "058", "0199": "059",
};

describe("valid and written as it should be", () => {
  test.each(["0978123456", "02693822111", "0338123456", "0568123456", "0269 3822111".replace(" ", "")])("%s", (raw) => {
    expect(readPhone(raw)).toEqual({ kind: "valid", digits: raw, asWritten: true });
  });
  test.each(["0978123456 - 02693822111", "0978123456/0912345678", "02693822111, 0978123456", "0978123456 0912345678"])("list %s", (raw) => {
    expect(readPhone(raw)).toMatchObject({ kind: "valid", digits: raw, asWritten: true });
  });
});

test("numbers on two lines", () => {
  expect(readPhone("0978123456\n0912345678")).toMatchObject({ kind: "valid", asWritten: true });
  expect(readPhone("0978.123.456\r\n0912345678")).toMatchObject({ digits: "0978123456 / 0912345678", asWritten: false });
});

describe("valid with a fix", () => {
  test.each<[CellValue, string, string]>([
    [978123456, "0978123456", "number-cell"],
    [2693822111, "02693822111", "number-cell"],
    ["978123456", "0978123456", "number-cell"],
    [84978123456, "0978123456", "country-code"],
    [1678123456, "0378123456", "old-mobile-prefix"],
    [593822111, "02693822111", "old-area-code"],
    ["+84 978 123 456", "0978123456", "country-code"],
    ["+84978123456", "0978123456", "country-code"],
    ["(+84) 978 123 456", "0978123456", "country-code"],
    ["+84 (0)978 123 456", "0978123456", "country-code"],
    ["0084978123456", "0978123456", "country-code"],
    ["84978123456", "0978123456", "country-code"],
    ["+84 269 3822111", "02693822111", "country-code"],
    ["+84 59 3822111", "02693822111", "old-area-code"],
    ["0978 123 456", "0978123456", "spacing"],
    ["0978.123.456", "0978123456", "spacing"],
    ["0978-123-456", "0978123456", "spacing"],
    ["0978 - 123 - 456", "0978123456", "spacing"],
    ["0978\u00a0123\u00a0456", "0978123456", "spacing"],
    [" 0978123456 ", "0978123456", "spacing"],
    ["0978123456\u200b", "0978123456", "spacing"],
    ["'0978123456", "0978123456", "spacing"],
    ["０９７８１２３４５６", "0978123456", "spacing"],
    ["ĐT: 0978123456", "0978123456", "spacing"],
    ["(0269) 3822111", "02693822111", "spacing"],
    ["0269.3822.111", "02693822111", "spacing"],
    ["0269 3 822 111", "02693822111", "spacing"],
    ["059 3822111", "02693822111", "old-area-code"],
    ["0593822111", "02693822111", "old-area-code"],
    ["(059) 3.822.111", "02693822111", "old-area-code"],
    ["01678123456", "0378123456", "old-mobile-prefix"],
    ["0167 812 3456", "0378123456", "old-mobile-prefix"],
    ["0269.3822111 - 0978123456", "02693822111 - 0978123456", "spacing"],
    ["0978 123 456 / 059 3822111", "0978123456 / 02693822111", "old-area-code"],
    ["0978 123 456;0912 345 678", "0978123456;0912345678", "spacing"],
  ])("%j -> %s (%s)", (raw, digits, rule) => {
    expect(readPhone(raw)).toEqual({ kind: "valid", digits, asWritten: false, rule });
  });

  test.each(Object.entries(OLD_TO_NEW))("%s -> %s", (before, after) => {
    expect(readPhone(`${before}8123456`)).toMatchObject({ kind: "valid", digits: `${after}8123456`, rule: "old-mobile-prefix" });
  });

  test("a fixed number needs no further fix", () => {
    for (const raw of [978123456, "+84 59 3822111", "0269.3822111 - 0978 123 456", "01678123456"]) {
      const { digits } = readPhone(raw) as { digits: string };
      expect(readPhone(digits)).toMatchObject({ kind: "valid", digits, asWritten: true });
    }
  });
});

test.each([null, "", "  ", "\u00a0", "\u200b"])("%j is blank", (raw) => expect(readPhone(raw)).toEqual({ kind: "blank" }));

test.each(["0978 xxx xxx", "02693 xxx xxx", "0978xxxxxx", "0978 XXX XXX", "xxx", "0978.xxx.xxx", "0978 *** ***", "0978…", "0978......"])(
  "%s is a mask",
  (raw) => expect(readPhone(raw)).toEqual({ kind: "mask" }),
);

test.each<[CellValue, string]>([
  ["O978123456", "letters"],
  ["o978123456", "letters"],
  ["0978I23456", "letters"],
  ["không có", "letters"],
  ["0978123456 (thầy An)", "letters"],
  ["a@b.vn", "letters"],
  [true, "letters"],
  ["3822111", "no-area-code"],
  ["0978", "too-short"],
  ["097812345", "too-short"],
  ["113", "too-short"],
  ["-", "too-short"],
  ["09781234567", "too-long"],
  ["0269382211", "too-short"],
  ["01108123456", "unknown-prefix"],
  ["097812345678", "too-long"],
  ["0478123456", "unknown-prefix"],
  ["+1 202 555 0143", "foreign"],
  ["0978123456 / 0912", "too-long"],
  [978123455.5, "too-short"],
  [-978123456, "too-short"],
  [1e21, "too-short"],
  [0, "too-short"],
  [{ error: "#N/A" }, "error-value"],
])("%j is invalid: %s", (raw, reason) => expect(readPhone(raw)).toEqual({ kind: "invalid", reason }));

test("the joined patterns answer as the library does", () => {
  const differ: string[] = [];
  for (let prefix = 0; prefix < 10_000; prefix += 3) {
    for (const rest of ["1234", "12345", "123456", "1234567"]) {
      const digits = `0${String(prefix).padStart(4, "0").replace(/^0/, "")}${rest}`;
      if (isVietnameseNumber(digits) !== isValidPhoneNumber(digits, "VN")) differ.push(digits);
    }
  }
  expect(differ).toEqual([]);
});

test("the metadata is the installed library's entry for Vietnam", () => {
  expect(vn.countries.VN).toEqual(max.countries.VN);
  expect(vn.version).toBe(max.version);
});
