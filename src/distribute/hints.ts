import type { Place, Plan } from "../plan/schema";
import type { SchoolYear } from "../plan/school-year";
import { cellName, columnName } from "../workbook/address";
import type { Area } from "../workbook/grid";
import type { Hint } from "../workbook/sheet-content";

/**
 * Native formulas that mark cells while a clerk fills them in, with no program of ours: plain functions of
 * Excel 2007, WPS and LibreOffice, no arrays. They hint, and say less than the check: what they do not know is
 * not marked.
 */

/** Longest text in a formula, and longest formula. */
const LONGEST_TEXT = 255;
const LONGEST_FORMULA = 8000;

/** The cell of the area's first row in `column`, its column fixed. */
function inRow({ top }: Area, column: number): string {
  return `$${columnName(column)}${top + 1}`;
}

function first({ top, left }: Area): string {
  return cellName(top, left);
}

function blank(cell: string): string {
  return `LEN(TRIM(${cell}))=0`;
}

function filled(cell: string): string {
  return `LEN(TRIM(${cell}))>0`;
}

/** Blank, in a row that somebody has begun: any of the columns `from` … `to` holds something. */
export function missingInRow(area: Area, from: number, to: number): Hint {
  return { area, kind: "missing", formula: `AND(COUNTA(${inRow(area, from)}:${inRow(area, to)})>0,${blank(first(area))})` };
}

/** Blank, where the row's own `key` column is filled and the further conditions hold. */
export function missingBeside(area: Area, key: number, ...conditions: readonly string[]): Hint {
  return { area, kind: "missing", formula: `AND(${[filled(inRow(area, key)), blank(first(area)), ...conditions].join(",")})` };
}

/** The person works there as far as the status in that column says: blank, or "Đang làm việc". */
export function working(area: Area, status: number): string {
  const cell = inRow(area, status);
  return `OR(${blank(cell)},LEFT(TRIM(${cell}),8)="Đang làm")`;
}

/** The school year is over (`spec` §3: after 31 May). */
export function isOver(year: SchoolYear): string {
  return `TODAY()>DATE(${year},5,31)`;
}

/** The same for the year that a cell of the row names: "2020-2021". Nothing is marked where it names none. */
export function isOverBy(area: Area, yearColumn: number): string {
  return `TODAY()>DATE(VALUE(RIGHT(TRIM(${inRow(area, yearColumn)}),4)),5,31)`;
}

/** No Vietnamese number by its digits: 10 or 11, the first a 0. Several numbers in a cell are left alone. */
export function malformedPhone(area: Area): Hint {
  const cell = first(area);
  const digits = [".", "-", " "].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","")`, cell);
  const one = ['"/"', '";"', '","', '" - "', "CHAR(10)"].map((sign) => `FIND(${sign},${cell})`).join(",");
  const wrong = `OR(LEFT(${digits},1)<>"0",LEN(${digits})<10,LEN(${digits})>11,ISERROR(VALUE(${digits})))`;
  return { area, kind: "malformed", formula: `AND(${filled(cell)},COUNT(${one})=0,${wrong})` };
}

/** None of these words, in any case. Nothing where the words fit into no formula. */
export function malformedWord(area: Area, words: readonly string[]): readonly Hint[] {
  const found = pieces(words.map((word) => word.trim().toLocaleUpperCase("vi")))
    .map((piece) => `FIND("|"&UPPER(TRIM(${first(area)}))&"|","${piece}")`);
  return bounded({ area, kind: "malformed", formula: `AND(${filled(first(area))},COUNT(${found.join(",")})=0)` });
}

/** Words as `|A|B|`, in texts that a formula may hold; each word whole in one of them. */
function pieces(words: readonly string[]): string[] {
  const texts: string[] = [];
  for (const word of words) {
    if (word === "" || word.includes("|")) continue;
    const quoted = word.replaceAll('"', '""');
    const last = texts.at(-1);
    if (last !== undefined && last.length + quoted.length < LONGEST_TEXT) texts[texts.length - 1] = `${last}${quoted}|`;
    else texts.push(`|${quoted}|`);
  }
  return texts;
}

const COMMUNE_WORDS = ["xã ", "phường", "thị trấn", "x.", "p.", "tt"];

/** An address that names no place of a level that the plan asks for, as far as its directory knows them. */
export function malformedAddress(plan: Plan, area: Area): readonly Hint[] {
  const lacks = plan.address.levels.flatMap((level) => {
    const names = namesOf(plan, level);
    const words = names.length > 0 ? names : level === "commune" ? COMMUNE_WORDS : [];
    return words.length === 0 ? [] : [`COUNT(${words.map((word) => `SEARCH("${word.replaceAll('"', '""')}",${first(area)})`).join(",")})=0`];
  });
  if (lacks.length === 0) return [];
  return bounded({ area, kind: "malformed", formula: `AND(${filled(first(area))},OR(${lacks.join(",")}))` });
}

/** Apostrophes come in many shapes: `?` stands for any one sign. */
function namesOf({ directory }: Plan, level: Place["level"]): string[] {
  const places = directory.filter((place) => place.level === level);
  return [...new Set(places.flatMap(({ name, variants }) => [name, ...variants]).map((name) => name.replaceAll(/['’‘`*~]/g, "?")))];
}

/** More than 255 places, or a formula too long for Excel: better no hint than a file that does not open. */
function bounded(hint: Hint): readonly Hint[] {
  const most = (hint.formula.match(/SEARCH\(/g) ?? []).length;
  return hint.formula.length > LONGEST_FORMULA || most > 250 ? [] : [hint];
}
