import type { Content } from "pdfmake/interfaces";
import type { CleanList } from "../model";
import { centered, head, type Tools } from "./head";
import type { Ink } from "./ink";
import { table } from "./table";
import { mm, SIZE, TEXT_WIDTH } from "./units";

/** Where the date and the signature stand: the right half. */
const SIGNATURE_LEFT = TEXT_WIDTH - mm(85);
/** The title's lines stand apart as in the worksheet. */
const LEADING = 1.147;
/** Room for a signature and a stamp. */
const SIGNATURE_GAP = mm(24);

/** The official list, from quốc hiệu to signature (NĐ 30/2020, Annex I). */
export function listContent(list: CleanList, tools: Tools): Content[] {
  const { ink, regular, onRow } = tools;
  const { tables } = list;
  return [
    head(list, tools),
    ...list.title.map((line) => centered(ink.text(line), { bold: true, fontSize: SIZE.title, lineHeight: LEADING })),
    ...list.attachedTo.map((line) => centered(ink.text(line), { italics: true, fontSize: SIZE.attachedTo, lineHeight: LEADING })),
    ...tables.flatMap(({ heading, columns, rows, total }, i): Content[] => [
      // Level 1 is what a page must not end with: `render-pdf` breaks before it.
      { text: ink.text(heading), bold: true, fontSize: SIZE.heading, margin: [0, 12, 0, 4], headlineLevel: 1 },
      table(columns, rows.map((row) => row.map((text) => ({ text }))), { face: regular, ink, onRow, size: SIZE.table }),
      ...(i < tables.length - 1 ? [totalLine(total, ink)] : []),
    ]),
    end(list, ink),
  ];
}

const totalLine = (text: string, ink: Ink): Content => ({
  text: ink.text(text), bold: true, italics: true, fontSize: SIZE.text, margin: [0, 4, 0, 0],
});

/** The last total, place and date, and the signature: on one page, so that no signature stands alone. */
function end({ tables, placeAndDate, signature }: CleanList, ink: Ink): Content {
  const last = tables.at(-1);
  const right = (text: string, style: object, above = 0): Content =>
    centered(ink.text(text), { fontSize: SIZE.text, margin: [SIGNATURE_LEFT, above, 0, 0], ...style });
  return {
    unbreakable: true,
    stack: [
      ...(last ? [totalLine(last.total, ink)] : []),
      right(placeAndDate, { italics: true }, 12),
      ...(signature === null ? [] : [
        ...signature.office.map((line) => right(line, { bold: true })),
        right(signature.name, { bold: true }, SIGNATURE_GAP),
      ]),
    ],
  };
}
