import type { Content } from "pdfmake/interfaces";
import type { CleanList } from "../model";
import type { FontFace } from "./font-face";
import type { Ink } from "./ink";
import { widthOf } from "./measure";
import { table } from "./table";
import { mm, SIZE, TEXT_WIDTH } from "./units";

export interface Tools {
  readonly regular: FontFace;
  readonly bold: FontFace;
  readonly ink: Ink;
  readonly onRow: () => void;
}

/** Left and right half of the head, points: quốc hiệu must stand on one line. */
const ORGAN_WIDTH = mm(73);
const MOTTO_WIDTH = TEXT_WIDTH - ORGAN_WIDTH;
/** Where the date and the signature stand: the right half. */
const SIGNATURE_LEFT = TEXT_WIDTH - mm(85);
/** Room for a signature and a stamp. */
const SIGNATURE_GAP = mm(24);

/** The official list, from quốc hiệu to signature (NĐ 30/2020, Annex I). */
export function listContent(list: CleanList, tools: Tools): Content[] {
  const { tables } = list;
  return [
    head(list, tools),
    ...list.title.map((line): Content => centered(tools.ink.text(line), { bold: true, fontSize: SIZE.title })),
    ...list.attachedTo.map((line): Content => centered(tools.ink.text(line), { italics: true, fontSize: SIZE.attachedTo })),
    ...tables.flatMap((part, i): Content[] => [
      // Level 1 is what a page must not end with: `render-pdf` breaks before it.
      { text: tools.ink.text(part.heading), bold: true, fontSize: SIZE.heading, margin: [0, 12, 0, 4], headlineLevel: 1 },
      table(part, { face: tools.regular, ink: tools.ink, onRow: tools.onRow }),
      ...(i < tables.length - 1 ? [total(part.total, tools.ink)] : []),
    ]),
    end(list, tools.ink),
  ];
}

/** Organ block and quốc hiệu; below the organ the paper is kept clear for the hanging stamp. */
function head({ organ, motto }: CleanList, { bold, ink }: Tools): Content {
  const [parent, name] = [ink.text(organ.parent), ink.text(organ.name)];
  const words = ink.text(motto.words);
  const nameWidth = Math.min(ORGAN_WIDTH, widthOf(bold, name, SIZE.organ));
  return {
    columns: [
      {
        width: ORGAN_WIDTH,
        stack: [
          ...(parent === "" ? [] : [centered(parent, { fontSize: SIZE.organ })]),
          ...(name === "" ? [] : [centered(name, { bold: true, fontSize: SIZE.organ }), rule(nameWidth * 0.42)]),
        ],
      },
      {
        width: MOTTO_WIDTH,
        stack: [
          centered(ink.text(motto.country), { bold: true, fontSize: SIZE.country, noWrap: true }),
          centered(words, { bold: true, fontSize: SIZE.motto, noWrap: true }),
          rule(widthOf(bold, words, SIZE.motto)),
        ],
      },
    ],
    margin: [0, 0, 0, mm(10)],
  };
}

const centered = (text: string, style: object): Content => ({ text, alignment: "center", ...style });

/** A line under a text, in the middle of its column. */
const rule = (width: number): Content => ({
  canvas: [{ type: "line", x1: 0, y1: 2, x2: width, y2: 2, lineWidth: 0.75 }],
  alignment: "center",
});

const total = (text: string, ink: Ink): Content => ({ text: ink.text(text), bold: true, italics: true, fontSize: SIZE.text, margin: [0, 4, 0, 0] });

/** The last total, place and date, and the signature: on one page, so that no signature stands alone. */
function end({ tables, placeAndDate, signature }: CleanList, ink: Ink): Content {
  const last = tables.at(-1);
  const right = (text: string, style: object): Content => ({ ...(centered(ink.text(text), style) as object), margin: [SIGNATURE_LEFT, 0, 0, 0] }) as Content;
  return {
    unbreakable: true,
    stack: [
      ...(last ? [total(last.total, ink)] : []),
      { text: "", margin: [0, 5, 0, 5] },
      right(placeAndDate, { italics: true, fontSize: SIZE.text }),
      ...(signature === null ? [] : [
        ...signature.office.map((line) => right(line, { bold: true, fontSize: SIZE.text })),
        { ...(right(signature.name, { bold: true, fontSize: SIZE.text }) as object), margin: [SIGNATURE_LEFT, SIGNATURE_GAP, 0, 0] } as Content,
      ]),
    ],
  };
}
