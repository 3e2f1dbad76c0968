import { joinCells, cellKey } from "../areas";
import type { PutSheet } from "../changes";
import type { Area } from "../grid";
import { wouldBeRetyped } from "../retyped";
import { HINT_STYLES, hintFormula } from "../hint";
import type { CellStyle, ContentCell, Hint, SheetContent, Validation } from "../sheet-content";
import { listSource } from "../validation-list";
import { rangeOf } from "./compare-cells";
import { addresses } from "./limits";
import { setPage } from "./page";

const FONT = "Times New Roman";
const SIZE = 13;

/** Under which names a sheet is made and kept. */
export interface SheetNames {
  /** While it is being filled: nobody else's sheet has this name. */
  readonly temporary: string;
  readonly final: string;
  /** The sheet it replaces. */
  readonly replaced: string | null;
}

/** Picks names for the sheets that are put in, none of them taken. */
export function nameSheets(puts: readonly PutSheet[], present: readonly string[]): SheetNames[] {
  const taken = new Set(present.map((name) => name.toLowerCase()));
  const free = (name: string): string => {
    let candidate = name;
    for (let number = 2; taken.has(candidate.toLowerCase()); number++) {
      const tail = ` (${number})`;
      candidate = name.slice(0, 31 - tail.length) + tail;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  };
  return puts.map(({ content, replace }) => {
    const replaced = replace ? (present.find((name) => name.toLowerCase() === content.name.toLowerCase()) ?? null) : null;
    return { temporary: free("~dien-hinh"), final: replaced ?? free(content.name), replaced };
  });
}

/**
 * Makes the sheet in the request that is being built: filled under its temporary name, then put in the
 * place of the old one, so that a failure leaves the old one as it was.
 */
export function putSheet(context: Excel.RequestContext, content: SheetContent, names: SheetNames): void {
  const { worksheets } = context.workbook;
  const sheet = worksheets.add(names.temporary);
  writeCells(sheet, content.cells);
  for (const area of content.merges) rangeOf(sheet, area).merge();
  content.widths.forEach((width, column) => {
    if (width !== undefined) columnsFrom(sheet, column).format.columnWidth = pointsOfWidth(width);
  });
  for (const [row, height] of Object.entries(content.heights ?? {})) {
    sheet.getRangeByIndexes(Number(row), 0, 1, 1).untrack().format.rowHeight = height;
  }
  if (content.hiddenColumns) {
    const { first, last } = content.hiddenColumns;
    sheet.getRangeByIndexes(0, first, 1, last - first + 1).untrack().columnHidden = true;
  }
  // Excel puts the last one added first.
  for (const hint of [...(content.hints ?? [])].reverse()) addHint(sheet, hint);
  for (const { name, area } of content.names ?? []) {
    context.workbook.names.getItemOrNullObject(name).delete();
    context.workbook.names.add(name, rangeOf(sheet, area));
  }
  const { rows = 0, columns = 0 } = content.freeze ?? {};
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns).untrack());
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  if (content.page) setPage(sheet, content.page);
  if (names.replaced !== null) worksheets.getItem(names.replaced).delete();
  sheet.name = names.final;
}

function columnsFrom(sheet: Excel.Worksheet, column: number): Excel.Range {
  return sheet.getRangeByIndexes(0, column, 1, 1).untrack();
}

/** Characters of the default font -> points: 7 pixels each and 5 around, at 96 dpi. */
function pointsOfWidth(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Formats before values: a text is then never read as something else (`facts/office.md` §3). */
function writeCells(sheet: Excel.Worksheet, cells: readonly ContentCell[]): void {
  if (cells.length === 0) return;
  const bottom = cells.reduce((most, { row }) => Math.max(most, row), 0);
  const right = cells.reduce((most, { column }) => Math.max(most, column), 0);
  const matrix = (pick: (cell: ContentCell) => unknown): unknown[][] => {
    const rows: unknown[][] = Array.from({ length: bottom + 1 }, () => new Array<null>(right + 1).fill(null));
    for (const cell of cells) rows[cell.row]![cell.column] = pick(cell);
    return rows;
  };
  const range = sheet.getRangeByIndexes(0, 0, bottom + 1, right + 1).untrack();
  range.format.font.name = FONT;
  range.format.font.size = SIZE;
  range.numberFormat = matrix((cell) => (isText(cell) ? "@" : null));
  range.values = matrix(({ value }) => value);
  for (const [style, areas] of byStyle(cells)) {
    for (const address of addresses(areas)) setStyle(sheet.getRanges(address).untrack().format, style);
  }
}

function isText({ value, style }: ContentCell): boolean {
  return style?.text === true || (typeof value === "string" && wouldBeRetyped(value));
}

/** Styles are set by areas, not by cells (`facts/office.md` §10: 25,000 single fills took 31 s). */
function byStyle(cells: readonly ContentCell[]): [CellStyle, Area[]][] {
  const styles = new Map<string, { style: CellStyle; keys: number[] }>();
  for (const { row, column, style } of cells) {
    if (!style) continue;
    const name = JSON.stringify(style, Object.keys(style).sort());
    const known = styles.get(name);
    if (known) known.keys.push(cellKey(row, column));
    else styles.set(name, { style, keys: [cellKey(row, column)] });
  }
  return [...styles.values()].map(({ style, keys }) => [style, joinCells(keys)]);
}

const ALIGN = { left: "Left", center: "Center", right: "Right" } as const;
const VALIGN = { top: "Top", center: "Center" } as const;
const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

function setStyle(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.underline) format.font.underline = "Single";
  if (style.size !== undefined) format.font.size = style.size;
  if (style.align) format.horizontalAlignment = ALIGN[style.align];
  if (style.valign) format.verticalAlignment = VALIGN[style.valign];
  if (style.wrap) format.wrapText = true;
  if (style.fill) format.fill.color = `#${style.fill}`;
  if (style.border) for (const side of SIDES) format.borders.getItem(side).style = "Continuous";
}

function addHint(sheet: Excel.Worksheet, hint: Hint): void {
  const style = HINT_STYLES[hint.kind];
  const format = rangeOf(sheet, hint.area).conditionalFormats.add("Custom");
  format.custom.rule.formula = `=${hintFormula(hint)}`;
  const { fill, font, borders } = format.custom.format;
  fill.color = `#${style.fill}`;
  font.color = `#${style.color}`;
  if (style.bold) font.bold = true;
  for (const border of [borders.top, borders.bottom, borders.left, borders.right]) {
    border.style = "Continuous";
    border.color = `#${style.color}`;
  }
}

/** Lists and messages of a sheet that was put in: after all sheets, since a list may stand on another one. */
export function putValidations(context: Excel.RequestContext, content: SheetContent, { final }: SheetNames): void {
  const sheet = context.workbook.worksheets.getItem(final);
  for (const validation of content.validations ?? []) validate(sheet, validation);
}

/** A list only helps: other values are let in. */
function validate(sheet: Excel.Worksheet, rule: Validation): void {
  const { area, title = "", message = "" } = rule;
  const { dataValidation } = rangeOf(sheet, area);
  const source = listSource(rule);
  if (source) {
    dataValidation.rule = { list: { inCellDropDown: true, source: "words" in source ? source.words : `=${source.name}` } };
    dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
  }
  if (title !== "" || message !== "") dataValidation.prompt = { showPrompt: true, title, message };
}
