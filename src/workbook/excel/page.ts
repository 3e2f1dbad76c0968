import { areaName } from "../address";
import { PAGE_NUMBER, type PageSetup } from "../sheet-content";

/** Prints on A4, one page wide, as NĐ 30/2020 asks (`facts/domain.md` §4); the page number from page 2 on. */
export function setPage(sheet: Excel.Worksheet, page: PageSetup): void {
  const layout = sheet.pageLayout;
  layout.paperSize = "A4";
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.setPrintMargins("Centimeters", {
    top: page.margins.top / 10, bottom: page.margins.bottom / 10, left: page.margins.left / 10, right: page.margins.right / 10,
  });
  layout.centerHorizontally = true;
  layout.zoom = { horizontalFitToPages: 1, ...(page.tall === undefined ? {} : { verticalFitToPages: page.tall }) };
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  if (page.printArea) layout.setPrintArea(areaName(page.printArea));
  if (page.pageNumber) {
    // The sheet's own pages are counted, whatever sheets are printed with it.
    layout.firstPageNumber = 1;
    layout.headersFooters.state = "FirstAndDefault";
    layout.headersFooters.defaultForAllPages.centerHeader = PAGE_NUMBER;
  }
  for (const row of page.breaksBefore ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
