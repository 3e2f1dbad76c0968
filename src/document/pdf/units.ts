import { PAGE } from "../model";

const POINTS_PER_MM = 72 / 25.4;

/** Millimetres as points. */
export const mm = (millimetres: number): number => millimetres * POINTS_PER_MM;

/** Points of the text between the margins. */
export const TEXT_WIDTH = mm(PAGE.width - PAGE.margins.left - PAGE.margins.right);
export const TEXT_HEIGHT = mm(PAGE.height - PAGE.margins.top - PAGE.margins.bottom);

/** Sizes after NĐ 30/2020, Annex I (facts/domain §4); tables one smaller, as is usual. */
export const SIZE = { organ: 12, country: 12, motto: 13, title: 14, attachedTo: 13, heading: 13, table: 12, text: 13, page: 13 } as const;

/** Distance of lines in em: what the font's own measures make it. */
export const LINE_HEIGHT = 1.11;
