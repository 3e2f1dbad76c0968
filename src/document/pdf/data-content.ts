import type { Content } from "pdfmake/interfaces";
import { QUIET, symbol } from "../qr/symbol";
import { mm, SIZE } from "./units";

/** The side of a code without its white border (facts/libraries §4: 100 mm and more). */
const SIDE = mm(100);
const CODES_ON_A_PAGE = 2;
const TITLE = "MÃ DỮ LIỆU";
const WORDS = "Mã dưới đây chứa đúng dữ liệu của danh sách, để nơi nhận quét từ bản in đã đóng dấu mà không phải nhập lại. Xin in đủ cỡ, không thu nhỏ.";

/**
 * The last pages: the registration as QR codes, two on a page, each with its place among all ("1/3").
 * @param whose the unit and what it registers: the page may come apart from its list
 */
export function dataContent(parts: readonly Uint8Array[], whose: string): Content[] {
  return [
    { text: TITLE, bold: true, alignment: "center", fontSize: SIZE.title },
    { text: whose, alignment: "center", fontSize: SIZE.table, margin: [0, 4, 0, 0] },
    { text: WORDS, italics: true, alignment: "center", fontSize: SIZE.table, margin: [0, 4, 0, 0] },
    ...parts.map((part, i) => code(part, `Mã ${i + 1}/${parts.length}`, i > 0 && i % CODES_ON_A_PAGE === 0)),
  ];
}

function code(part: Uint8Array, caption: string, first: boolean): Content {
  const { size, png } = symbol(part);
  const side = (SIDE * size) / (size - 2 * QUIET);
  return {
    unbreakable: true,
    ...(first && { pageBreak: "before" as const }),
    stack: [
      { image: `data:image/png;base64,${btoa(String.fromCharCode(...png))}`, width: side, height: side, alignment: "center" },
      { text: caption, alignment: "center", fontSize: SIZE.table },
    ],
  };
}
