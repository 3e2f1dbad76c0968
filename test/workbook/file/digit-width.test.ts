import { digitWidth } from "../../../src/workbook/file/patch/digit-width";
import { StyleSheet } from "../../../src/workbook/file/patch/style-sheet";

const styles = (fonts: string, normal = '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0"/></cellStyleXfs>') =>
  new StyleSheet(`<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts>${fonts}</fonts>${normal}</styleSheet>`);
const font = (name: string, size: number) => `<font><sz val="${size}"/><name val="${name}"/></font>`;

test.each([
  ["Calibri", 11, 7], ["Arial", 10, 7], ["Times New Roman", 12, 8], ["Times New Roman", 13, 8], ["Times New Roman", 14, 9], [".VnTime", 12, 8], ["Verdana", 10, 8],
])("a digit of %s %d is %d pixels wide", (name, size, pixels) => {
  expect(digitWidth(styles(font(name, size)))).toBe(pixels);
});

test("the font of the style Normal decides, wherever it stands in the list", () => {
  const second = '<cellStyleXfs count="1"><xf numFmtId="0" fontId="1"/></cellStyleXfs>';
  expect(digitWidth(styles(font("Calibri", 11) + font("Times New Roman", 14), second))).toBe(9);
});

test("no font, or half a one: Calibri 11, as Excel takes it", () => {
  expect(digitWidth(styles(""))).toBe(7);
  expect(digitWidth(styles('<font><b/></font>', ""))).toBe(7);
});
