import type { Content, DynamicContent, TDocumentDefinitions } from "pdfmake/interfaces";
import { PAGE } from "../model";
import { FONT } from "./engine";
import { mm, SIZE } from "./units";

/** How much of a page a heading needs below itself, points: its table's header and first row. */
const ROOM_BELOW_HEADING = mm(40);

interface Properties {
  readonly title: string;
  readonly author: string;
  /** ISO date or date and time. */
  readonly created: string;
}

/**
 * The whole document. PDF/A-3b is for keeping and allows the attachment; no structure is written, so
 * it is no 3a.
 * @param onPages called with the number of pages
 */
export function definition(content: Content[], { title, author, created }: Properties, onPages: (count: number) => void): TDocumentDefinitions {
  const { top, right, bottom, left } = PAGE.margins;
  return {
    version: "1.7",
    subset: "PDF/A-3b",
    language: "vi-VN",
    displayTitle: true,
    info: { title: property(title), author: property(author), creator: "Điển hình", producer: "pdfmake", creationDate: new Date(created) },
    pageSize: "A4",
    pageMargins: [mm(left), mm(top), mm(right), mm(bottom)],
    defaultStyle: { font: FONT, fontSize: SIZE.text },
    content,
    // Every section has its own header; the footer is drawn on every page and tells how many there are.
    footer: (_page, pages) => {
      onPages(pages);
      return null;
    },
    pageBreakBefore: ({ headlineLevel, startPosition }) =>
      headlineLevel === 1 && startPosition.top > mm(PAGE.height - bottom) - ROOM_BELOW_HEADING,
  };
}

/** pdfkit writes the properties into XML as they are: without the signs that XML would take for its own. */
const property = (text: string): string => text.replaceAll("&", " và ").replaceAll("<", "‹").replaceAll(">", "›").replace(/\s+/g, " ").trim();

/** Content that begins on a new page, without page numbers. */
export const section = (content: Content[]): Content => ({ section: content, header: null });

/** The official list: the number in the middle of the top margin, not on its first page (NĐ 30/2020). */
export const sectionWithPageNumbers = (content: Content[]): Content => ({ section: content, header: pageNumber });

const pageNumber: DynamicContent = (page) => {
  if (page === 1) return null;
  return { text: String(page), alignment: "center", fontSize: SIZE.page, margin: [mm(PAGE.margins.left), mm(PAGE.margins.top / 2), mm(PAGE.margins.right), 0] };
};
