import { ProgramError } from "../../../problem";
import { columnName } from "../../address";
import type { Area } from "../../grid";
import type { PageSetup, SheetContent } from "../../sheet-content";
import { escapeXml } from "../xml/text";
import { tags, type Tag } from "../xml/tags";
import { spliceText, type Splice } from "./splice";

/** What may stand before `definedNames` and `calcPr` in `workbook.xml` (ECMA-376 part 1, 18.2.27). */
const BEFORE_NAMES = ["sheets", "functionGroups", "externalReferences"];
const BEFORE_CALC = [...BEFORE_NAMES, "definedNames"];

type NamedContent = Pick<SheetContent, "page" | "names">;

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

/** The print names of a sheet and those of its areas, which are names of the workbook; those it had are replaced. */
export function setNames(xml: string, name: string, index: number, { page, names = [] }: NamedContent): string {
  const cleaned = spliceText(xml, oldNames(xml, index, new Set(names.map((area) => area.name.toLowerCase()))));
  const p = element(cleaned, "sheets")?.prefix ?? "";
  const print = printNames(name, index, page).map(({ kind, value }) =>
    `<${p}definedName name="_xlnm.${kind}" localSheetId="${index}">${escapeXml(value)}</${p}definedName>`);
  const areas = names.map((area) =>
    `<${p}definedName name="${escapeXml(area.name)}">${escapeXml(quoted(name) + areaReference(area.area))}</${p}definedName>`);
  const added = [...print, ...areas].join("");
  if (added === "") return cleaned;
  const list = element(cleaned, "definedNames");
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
  const { printArea, titleRows } = page;
  const names: { kind: string; value: string }[] = [];
  if (printArea) names.push({ kind: "Print_Area", value: quoted(sheet) + areaReference(printArea) });
  if (titleRows) names.push({ kind: "Print_Titles", value: `${quoted(sheet)}$${titleRows.first + 1}:$${titleRows.last + 1}` });
  return names;
}

/** Quoted always: a name with a space or an apostrophe must be, and every program takes any. */
function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

function areaReference({ top, left, bottom, right }: Area): string {
  return `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;
}

/** Where all of a list would go, the list goes too: the schema wants no empty one. */
function oldNames(xml: string, index: number, areas: ReadonlySet<string>): Splice[] {
  const splices: Splice[] = [];
  let open: Tag | null = null;
  let others = 0;
  for (const tag of tags(xml)) {
    if (tag.name !== "definedName") continue;
    if (tag.kind !== "close") {
      const name = tag.attribute("name") ?? "";
      const scope = tag.attribute("localSheetId");
      const print = /^_xlnm\.(?:Print_Area|Print_Titles|_FilterDatabase)$/.test(name) && scope === String(index);
      open = print || (scope === undefined && areas.has(name.toLowerCase())) ? tag : null;
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
