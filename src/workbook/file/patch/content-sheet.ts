import { areaName, cellName } from "../../address";
import { wouldBeRetyped } from "../../retyped";
import { isError, UNCALCULATED } from "../../grid";
import { hintFormula } from "../../hint";
import { PAGE_NUMBER, type Hint, type PageSetup, type SheetContent, type Validation } from "../../sheet-content";
import { listSource } from "../../validation-list";
import { escapeXml } from "../xml/text";
import type { RawCell, RawContent } from "./state";
import type { StyleBook } from "./style-book";

const A4 = 9;
const MM_PER_INCH = 25.4;
/** Header and footer lie half-way between the edge and the text. */
const HEADER_SHARE = 0.5;
/** Excel's limits of an input message. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const FULL_WIDTH = 16384;

/** A worksheet part made from content. Texts lie in their cells; no cell is a formula. */
export function contentSheetXml(content: RawContent, styles: StyleBook, namespace: string): string {
  const { page } = content;
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    + `<worksheet xmlns="${escapeXml(namespace)}">`
    + (page ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "")
    + `<sheetViews><sheetView workbookViewId="0">${pane(content.freeze)}</sheetView></sheetViews>`
    + '<sheetFormatPr defaultRowHeight="15"/>'
    + columns(content, styles.digitWidth())
    + `<sheetData>${rows(content, styles)}</sheetData>`
    + merges(content)
    + hints(content.hints ?? [], styles)
    + validations(content.validations ?? [])
    + (page ? pageXml(page) : "")
    + "</worksheet>";
}

function pane(freeze: SheetContent["freeze"]): string {
  const { rows = 0, columns = 0 } = freeze ?? {};
  if (rows === 0 && columns === 0) return "";
  const which = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  return `<pane${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`
    + ` topLeftCell="${cellName(rows, columns)}" activePane="${which}" state="frozen"/><selection pane="${which}"/>`;
}

/** Content counts characters of 7 pixels and 5 around, whatever font the workbook's own columns are measured by. */
function columns({ widths, hiddenColumns }: RawContent, digit: number): string {
  const cols = widths.flatMap((width, i) =>
    width === undefined ? [] : [`<col min="${i + 1}" max="${i + 1}" width="${round((7 * width + 5) / digit)}" customWidth="1"/>`]);
  if (hiddenColumns) cols.push(`<col min="${hiddenColumns.first + 1}" max="${hiddenColumns.last + 1}" width="9" hidden="1"/>`);
  return cols.length === 0 ? "" : `<cols>${cols.join("")}</cols>`;
}

function rows({ cells, heights = {}, growing = {} }: RawContent, styles: StyleBook): string {
  const byRow = new Map<number, RawCell[]>();
  for (const row of Object.keys({ ...heights, ...growing })) byRow.set(Number(row), []);
  for (const cell of cells) {
    const inRow = byRow.get(cell.row);
    if (inRow) inRow.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  return [...byRow].sort(([a], [b]) => a - b).map(([row, inRow]) => {
    const height = heights[row] ?? growing[row];
    const fixed = heights[row] === undefined ? "" : ' customHeight="1"';
    const xml = [...inRow].sort((a, b) => a.column - b.column).map((cell) => cellXml(cell, styles)).join("");
    return `<row r="${row + 1}"${height === undefined ? "" : ` ht="${round(height)}"${fixed}`}>${xml}</row>`;
  }).join("");
}

function cellXml({ row, column, value, style = {}, numberFormat }: RawCell, styles: StyleBook): string {
  const asText = typeof value === "string" && wouldBeRetyped(value);
  const plain = styles.cell(style, asText);
  const start = `<c r="${cellName(row, column)}" s="${numberFormat === undefined ? plain : styles.withFormat(plain, numberFormat)}"`;
  if (value === null || value === "" || value === UNCALCULATED) return `${start}/>`;
  if (typeof value === "number") return `${start}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (isError(value)) return `${start} t="e"><v>${escapeXml(value.error)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

function merges({ merges: areas }: RawContent): string {
  if (areas.length === 0) return "";
  return `<mergeCells count="${areas.length}">${areas.map((area) => `<mergeCell ref="${areaName(area)}"/>`).join("")}</mergeCells>`;
}

/** One element an area, so that copied rows keep theirs apart; a lower number is the stronger rule. */
function hints(all: readonly Hint[], styles: StyleBook): string {
  return all.map((hint, index) =>
    `<conditionalFormatting sqref="${areaName(hint.area)}"><cfRule type="expression" dxfId="${styles.hint(hint.kind)}" priority="${index + 1}">`
    + `<formula>${escapeXml(hintFormula(hint))}</formula></cfRule></conditionalFormatting>`).join("");
}

/** A list only helps: other values are let in. */
function validations(all: readonly Validation[]): string {
  const items = all.map(validation).filter((xml) => xml !== "");
  return items.length === 0 ? "" : `<dataValidations count="${items.length}">${items.join("")}</dataValidations>`;
}

function validation(rule: Validation): string {
  const { area, title = "", message = "" } = rule;
  const source = listSource(rule);
  const prompt = title !== "" || message !== "";
  if (!source && !prompt) return "";
  return `<dataValidation${source ? ' type="list"' : ""} allowBlank="1"${prompt ? ' showInputMessage="1"' : ""}`
    + (title === "" ? "" : ` promptTitle="${attribute(title.slice(0, LONGEST_TITLE))}"`)
    + (message === "" ? "" : ` prompt="${attribute(message.slice(0, LONGEST_MESSAGE))}"`)
    + ` sqref="${areaName(area)}">`
    + (source ? `<formula1>${"words" in source ? `"${escapeXml(source.words.replaceAll('"', '""'))}"` : escapeXml(source.name)}</formula1>` : "")
    + "</dataValidation>";
}

function attribute(text: string): string {
  return escapeXml(text).replaceAll("\n", "&#10;");
}

function pageXml({ orientation, margins, tall = 0, pageNumber, breaksBefore = [] }: PageSetup): string {
  const inches = (mm: number): string => round(mm / MM_PER_INCH);
  return `<printOptions horizontalCentered="1"/><pageMargins left="${inches(margins.left)}" right="${inches(margins.right)}" top="${inches(margins.top)}"`
    + ` bottom="${inches(margins.bottom)}" header="${inches(margins.top * HEADER_SHARE)}" footer="${inches(margins.bottom * HEADER_SHARE)}"/>`
    + `<pageSetup paperSize="${A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="${tall}"${pageNumber ? ' firstPageNumber="1" useFirstPageNumber="1"' : ""}/>`
    + (pageNumber ? `<headerFooter differentFirst="1"><oddHeader>${escapeXml(`&C${PAGE_NUMBER}`)}</oddHeader></headerFooter>` : "")
    + (breaksBefore.length === 0 ? "" : `<rowBreaks count="${breaksBefore.length}" manualBreakCount="${breaksBefore.length}">`
      + breaksBefore.map((row) => `<brk id="${row}" max="${FULL_WIDTH - 1}" man="1"/>`).join("") + "</rowBreaks>");
}

function round(value: number): string {
  return String(Math.round(value * 10000) / 10000);
}
