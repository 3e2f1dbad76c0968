import { read, type CellObject } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { highlightKind, isHighlight } from "../../src/workbook/highlight";
import { openWorkbook } from "../../src/workbook/file/open";
import { workbookBytes } from "../fixtures/workbook";
import type { Aids } from "./aids-contract";
import { hostContract } from "./contract";

const OWN_RULE = '<conditionalFormatting sqref="A1:D9"><cfRule type="expression" priority="1"><formula>LEN(A1)&gt;40</formula></cfRule></conditionalFormatting>';

/** The same bytes with a conditional format of the clerk's own on the first sheet. */
function withOwnRule(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const name = "xl/worksheets/sheet1.xml";
  const sheet = strFromU8(parts[name]!);
  const at = sheet.search(/<(?:phoneticPr|dataValidations|hyperlinks|printOptions|pageMargins|ignoredErrors)|<\/worksheet>/);
  return zipSync({ ...parts, [name]: strToU8(sheet.slice(0, at) + OWN_RULE + sheet.slice(at)) });
}

interface Rule {
  readonly sheet: string;
  readonly cells: string;
  readonly formula: string;
  readonly priority: number;
}

/** Every conditional format in the file, read without our own code. */
function rules(bytes: Uint8Array): Rule[] {
  const parts = unzipSync(bytes);
  const { SheetNames, Sheets: _ } = read(bytes, { bookSheets: true }) as { SheetNames: string[]; Sheets: unknown };
  return SheetNames.flatMap((sheet, index) => {
    const xml = strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array());
    return [...xml.matchAll(/<conditionalFormatting[^>]*sqref="([^"]*)"[^>]*>([\s\S]*?)<\/conditionalFormatting>/g)].flatMap(([, cells = "", body = ""]) =>
      [...body.matchAll(/priority="(\d+)"[^>]*><formula>([^<]*)<\/formula>/g)].map(([, priority, formula = ""]) =>
        ({ sheet, cells, priority: Number(priority), formula: formula.replace(/&quot;/g, '"').replace(/&gt;/g, ">").replace(/&lt;/g, "<") })));
  });
}

/** What another reader finds in the file: values, number formats, merged cells, rules that are not ours, custom parts. */
function state(bytes: Uint8Array): unknown {
  const book = read(bytes, { cellNF: true });
  const custom = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith("customXml/"));
  return {
    custom,
    rules: rules(bytes).filter(({ formula }) => !isHighlight(formula)),
    sheets: book.SheetNames.map((name) => {
      const sheet = book.Sheets[name]!;
      const cells = Object.keys(sheet).filter((key) => !key.startsWith("!")).sort();
      return [name, sheet["!merges"] ?? [], cells.flatMap((key) => {
        const { t, v, z = "General" } = sheet[key] as CellObject;
        return t === "z" ? [] : [[key, t, v, z]];
      })];
    }),
  };
}

function aids(bytes: Uint8Array, name: string): Aids {
  const book = read(bytes, { bookSheets: true });
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[`xl/worksheets/sheet${book.SheetNames.indexOf(name) + 1}.xml`]!);
  const names = [...strFromU8(parts["xl/workbook.xml"]!).matchAll(/<definedName name="([^_"][^"]*)">([^<]*)</g)];
  return {
    rules: rules(bytes).filter((rule) => rule.sheet === name && !isHighlight(rule.formula)).sort((a, b) => a.priority - b.priority)
      .map(({ cells, formula }) => `${cells}: ${formula}`),
    lists: [...xml.matchAll(/<dataValidation type="list"[^>]*sqref="([^"]*)"[^>]*><formula1>([^<]*)</g)]
      .map(([, cells, source = ""]) => `${cells}: ${source.startsWith('"') ? source.slice(1, -1) : `=${source}`}`),
    names: names.map(([, own, area = ""]) => `${own}: ${area.replaceAll("$", "")}`),
    hiddenColumns: [...xml.matchAll(/<col min="(\d+)" max="(\d+)"[^>]* hidden="1"/g)]
      .flatMap(([, first, last]) => Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) - 1 + index)),
  };
}

/** Panes that the package's own relations lead to, with the add-in and its setting. */
function checkers(bytes: Uint8Array): number {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  if (!parts["_rels/.rels"]!.includes('webextensiontaskpanes" Target="/xl/webextensions/taskpanes.xml"')) return 0;
  const panes = [...parts["xl/webextensions/taskpanes.xml"]!.matchAll(/<wetp:webextensionref [^>]*r:id="([^"]*)"/g)].map(([, id]) => id);
  const targets = panes.map((id) => new RegExp(`Id="${id}"[^>]*Target="/([^"]*)"`).exec(parts["xl/webextensions/_rels/taskpanes.xml.rels"]!)![1]!);
  return targets.filter((target) => parts[target]!.includes('<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>')).length;
}

describe("the file host", () => {
  hostContract(async (sheets, merges = {}, hidden = {}) => {
    const host = await openWorkbook(withOwnRule(workbookBytes(sheets, { ...merges }, "xlsx", hidden)), "mau.xlsx");
    return {
      host,
      state: async () => state(await host.save()),
      aids: async (name) => aids(await host.save(), name),
      checkers: async () => checkers(await host.save()),
      highlights: async () => rules(await host.save())
        .filter(({ formula }) => isHighlight(formula))
        .map(({ sheet, cells, formula }) => `${sheet} ${highlightKind(formula)} ${cells.split(" ").join(",")}`)
        .sort(),
    };
  });
});
