import type { Content } from "pdfmake/interfaces";
import type { CleanList } from "../model";
import type { FontFace } from "./font-face";
import type { Ink } from "./ink";
import { lines, widthOf } from "./measure";
import { LINE_HEIGHT, mm, SIZE, TEXT_WIDTH } from "./units";

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
/** Where a long name is best broken: before the place at its end. */
const PLACE = / (?=(?:TỈNH|HUYỆN|THỊ XÃ|THÀNH PHỐ)(?: [^ ]+){1,3}$)/u;

const BELOW = mm(10);
/** Points that a line under a text takes. */
const RULE = 4;

/** Organ block and quốc hiệu; below the organ the paper is kept clear for the hanging stamp. */
export function head({ organ, motto }: Pick<CleanList, "organ" | "motto">, { regular, bold, ink }: Tools): Content {
  const [parent, name, words] = [ink.text(organ.parent), ink.text(organ.name), ink.text(motto.words)];
  const nameWidth = Math.min(ORGAN_WIDTH, widthOf(bold, name, SIZE.organ));
  return {
    columns: [
      {
        width: ORGAN_WIDTH,
        stack: [
          ...(parent === "" ? [] : [centered(broken(parent, regular), { fontSize: SIZE.organ })]),
          ...(name === "" ? [] : [centered(broken(name, bold), { bold: true, fontSize: SIZE.organ }), rule(nameWidth * ORGAN_RULE)]),
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
    margin: [0, 0, 0, BELOW],
  };
}

/** Points that the head takes. */
export function headHeight({ organ }: Pick<CleanList, "organ">, { regular, bold, ink }: Tools): number {
  const count = (text: string, face: FontFace): number =>
    text === "" ? 0 : lines(broken(ink.text(text), face), { face, size: SIZE.organ, width: ORGAN_WIDTH }).length;
  const left = (count(organ.parent, regular) + count(organ.name, bold)) * SIZE.organ;
  return Math.max(left, SIZE.country + SIZE.motto) * LINE_HEIGHT + RULE + BELOW;
}

function broken(text: string, face: FontFace): string {
  return widthOf(face, text, SIZE.organ) > ORGAN_WIDTH ? text.replace(PLACE, "\n") : text;
}

export const centered = (text: string, style: object): Content => ({ text, alignment: "center", ...style }) as Content;

/** A line under a text, in the middle of its column. */
const rule = (width: number): Content => ({
  canvas: [{ type: "line", x1: 0, y1: 2.5, x2: width, y2: 2.5, lineWidth: 0.75 }],
  alignment: "center",
});
