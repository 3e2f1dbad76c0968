import type { Content } from "pdfmake/interfaces";
import type { CleanList } from "../model";
import type { FontFace } from "./font-face";
import type { Ink } from "./ink";
import { widthOf } from "./measure";
import { mm, SIZE, TEXT_WIDTH } from "./units";

/** What drawing a page needs to know of the font. */
export interface Tools {
  readonly regular: FontFace;
  readonly bold: FontFace;
  readonly ink: Ink;
  /** Called for each table row as it is laid out. */
  readonly onRow: () => void;
}

/** Left and right part of the head, points: quốc hiệu must stand on one line. */
const ORGAN_WIDTH = mm(73);
const MOTTO_WIDTH = TEXT_WIDTH - ORGAN_WIDTH;
/** The line under the unit's name has 1/3 to 1/2 of its width. */
const ORGAN_RULE = 0.42;

/** Organ block and quốc hiệu; below the organ the paper is kept clear for the hanging stamp. */
export function head({ organ, motto }: Pick<CleanList, "organ" | "motto">, { bold, ink }: Tools): Content {
  const [parent, name, words] = [ink.text(organ.parent), ink.text(organ.name), ink.text(motto.words)];
  const nameWidth = Math.min(ORGAN_WIDTH, widthOf(bold, name, SIZE.organ));
  return {
    columns: [
      {
        width: ORGAN_WIDTH,
        stack: [
          ...(parent === "" ? [] : [centered(parent, { fontSize: SIZE.organ })]),
          ...(name === "" ? [] : [centered(name, { bold: true, fontSize: SIZE.organ }), rule(nameWidth * ORGAN_RULE)]),
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

export const centered = (text: string, style: object): Content => ({ text, alignment: "center", ...style }) as Content;

/** A line under a text, in the middle of its column. */
const rule = (width: number): Content => ({
  canvas: [{ type: "line", x1: 0, y1: 2.5, x2: width, y2: 2.5, lineWidth: 0.75 }],
  alignment: "center",
});
