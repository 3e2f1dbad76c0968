import { ProgramError } from "../../../problem";
import type { PageSetup } from "../../sheet-content";
import { escapeXml } from "../xml/text";
import { tags, type Tag } from "../xml/tags";
import { spliceText, type Splice } from "./splice";

/** What may stand before `definedNames` and `calcPr` in `workbook.xml` (ECMA-376 part 1, 18.2.27). */
const BEFORE_NAMES = ["sheets", "functionGroups", "externalReferences"];
const BEFORE_CALC = [...BEFORE_NAMES, "definedNames"];

/** Adds a sheet at the end of the list. */
export function addSheet(xml: string, name: string, relationId: string, relationsNamespace: string): string {
  const sheets = listed(xml, "sheet");
  const id = Math.max(0, ...sheets.map((tag) => Number(tag.attribute("sheetId")) || 0)) + 1;
  const list = element(xml, "sheets");
  if (!list) throw new ProgramError("file-damaged", { part: "workbook.xml" });
  const uri = relationsNamespace.replaceAll(".", "\\.");
  const bound = new RegExp(`xmlns:([\\w.-]+)\\s*=\\s*["']${uri}["']`).exec(xml.slice(0, list.start))?.[1];
  const relation = bound === undefined ? `xmlns:r="${relationsNamespace}" r:id="${relationId}"` : `${bound}:id="${relationId}"`;
  const sheet = `<${list.prefix}sheet name="${escapeXml(name)}" sheetId="${id}" ${relation}/>`;
  if (list.end === list.openEnd) {
    return spliceText(xml, [{ at: list.start, until: list.openEnd, xml: `<${list.prefix}sheets>${sheet}</${list.prefix}sheets>` }]);
  }
  return spliceText(xml, [{ at: list.close, until: list.close, xml: sheet }]);
}

/** How many sheets of any kind are listed: the next one gets this index. */
export function sheetIndex(xml: string, name: string): number {
  return listed(xml, "sheet").findIndex((tag) => tag.attribute("name") === name);
}

/** The print names of a sheet, which are names of the workbook; those it had are replaced. */
export function setPrintNames(xml: string, name: string, index: number, page: PageSetup | undefined): string {
  const cleaned = spliceText(xml, oldPrintNames(xml, index));
  const names = printNames(name, index, page);
  if (names.length === 0) return cleaned;
  const list = element(cleaned, "definedNames");
  const p = element(cleaned, "sheets")?.prefix ?? "";
  const added = names.map(({ kind, value }) =>
    `<${p}definedName name="_xlnm.${kind}" localSheetId="${index}">${escapeXml(value)}</${p}definedName>`).join("");
  if (list && list.end !== list.openEnd) return spliceText(cleaned, [{ at: list.close, until: list.close, xml: added }]);
  const whole = `<${p}definedNames>${added}</${p}definedNames>`;
  if (list) return spliceText(cleaned, [{ at: list.start, until: list.openEnd, xml: whole }]);
  return spliceText(cleaned, [insertAfter(cleaned, BEFORE_NAMES, whole)]);
}

/** Makes every program calculate the formulas anew when it opens the file. */
export function calculateOnLoad(xml: string): string {
  const calc = element(xml, "calcPr");
  if (!calc) {
    const p = element(xml, "sheets")?.prefix ?? "";
    return spliceText(xml, [insertAfter(xml, BEFORE_CALC, `<${p}calcPr fullCalcOnLoad="1"/>`)]);
  }
  const written = xml.slice(calc.start, calc.openEnd);
  if (/\sfullCalcOnLoad\s*=\s*["'](?:1|true)["']/.test(written)) return xml;
  const without = written.replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  return spliceText(xml, [{ at: calc.start, until: calc.openEnd, xml: without.replace(/(\/?>)$/, ' fullCalcOnLoad="1"$1') }]);
}

function printNames(sheet: string, index: number, page: PageSetup | undefined): { kind: string; value: string }[] {
  if (index < 0 || !page) return [];
  // quoted always: a name with a space or an apostrophe must be, and every program takes any
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  const { printArea: area, titleRows } = page;
  const corner = (row: number, column: string): string => `$${column}$${row + 1}`;
  const names: { kind: string; value: string }[] = [];
  if (area) names.push({ kind: "Print_Area", value: `${quoted}${corner(area.top, letters(area.left))}:${corner(area.bottom, letters(area.right))}` });
  if (titleRows) names.push({ kind: "Print_Titles", value: `${quoted}$${titleRows.first + 1}:$${titleRows.last + 1}` });
  return names;
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

/** Where all of a list would go, the list goes too: the schema wants no empty one. */
function oldPrintNames(xml: string, index: number): Splice[] {
  const splices: Splice[] = [];
  let open: Tag | null = null;
  let others = 0;
  for (const tag of tags(xml)) {
    if (tag.name !== "definedName") continue;
    if (tag.kind !== "close") {
      const ours = /^_xlnm\.(?:Print_Area|Print_Titles|_FilterDatabase)$/.test(tag.attribute("name") ?? "");
      open = ours && tag.attribute("localSheetId") === String(index) ? tag : null;
      if (!open) others += 1;
    }
    if (open && tag.kind !== "open") splices.push({ at: open.start, until: tag.end, xml: "" });
  }
  const list = element(xml, "definedNames");
  if (splices.length > 0 && others === 0 && list) return [{ at: list.start, until: list.end, xml: "" }];
  return splices;
}

interface Element {
  readonly prefix: string;
  readonly start: number;
  readonly openEnd: number;
  readonly close: number;
  readonly end: number;
}

/** A child of the root by its name. */
function element(xml: string, name: string): Element | null {
  let open: Tag | null = null;
  for (const tag of tags(xml)) {
    if (tag.name !== name || tag.depth !== 1) continue;
    if (tag.kind === "empty") return { prefix: tag.prefix, start: tag.start, openEnd: tag.end, close: tag.end, end: tag.end };
    if (tag.kind === "open") open = tag;
    else if (open) return { prefix: open.prefix, start: open.start, openEnd: open.end, close: tag.start, end: tag.end };
  }
  return null;
}

function listed(xml: string, name: string): Tag[] {
  return [...tags(xml)].filter((tag) => tag.name === name && tag.kind !== "close" && tag.depth === 2);
}

function insertAfter(xml: string, names: readonly string[], added: string): Splice {
  const places = names.map((name) => element(xml, name)?.end ?? -1);
  const at = Math.max(...places);
  if (at < 0) throw new ProgramError("file-damaged", { part: "workbook.xml" });
  return { at, until: at, xml: added };
}
