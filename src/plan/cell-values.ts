import { compareKey } from "../text/key";
import type { CellValue } from "../workbook/grid";
import { percentParam, type FieldKind } from "./fields";

/**
 * One value of the plan as one cell of the sheet `Kế hoạch`, and back without loss. A list is
 * written `a; b`; an item that would not survive this stands in quotation marks, doubled inside.
 */

type Param = number | string | boolean | string[];

export function toCell(type: FieldKind, value: unknown): string | number | null {
  if (value === undefined) return null;
  switch (type.kind) {
    case "number":
      return value as number;
    case "yes-no":
      return value === true ? "có" : "không";
    case "list":
      return joinList(value as string[]);
    case "rows":
      return joinList(value as string[]) || ";";
    case "date":
      return (value as string).split("-").reverse().join("/");
    case "words": {
      const values = type.many ? (value as string[]) : [value as string];
      return joinList(values.map((item) => type.words[item] ?? item));
    }
    default:
      return value as string;
  }
}

/** `undefined` for a blank cell; a value that is not of the type comes back as it is, for the schema to name. */
export function fromCell(type: FieldKind, cell: CellValue): unknown {
  if (type.kind === "list") return splitList(cellText(cell));
  if (cell === null || cell === "") return type.kind === "text" && type.mayBeBlank ? "" : undefined;
  switch (type.kind) {
    case "number":
      return typeof cell === "string" && /^\s*-?\d+\s*$/.test(cell) ? Number(cell) : cell;
    case "yes-no":
      return cell === 1 ? true : cell === 0 ? false : readYesNo(cell);
    case "rows":
      return splitList(cellText(cell));
    case "date":
      return readDate(cell);
    case "words": {
      const codes = splitList(cellText(cell)).map((item) => readWord(type.words, item));
      return type.many ? codes : codes[0];
    }
    default:
      return cellText(cell);
  }
}

/** A rule's parameter: its type is not known here, so text that looks like another type is quoted. */
export function paramToCell(param: string, value: Param): string | number {
  if (typeof value === "number") return param === percentParam && isShare(value) ? `${value}%` : value;
  if (typeof value === "boolean") return value ? "có" : "không";
  if (Array.isArray(value)) return `${joinList(value)};`;
  const otherType = typeof readYesNo(value) === "boolean" || NUMBER.test(value.trim());
  return otherType || needsQuotes(value) ? quote(value) : value;
}

/** A number cell of a share is what Excel keeps for a percent format: 0.7 for 70%. */
export function paramFromCell(param: string, cell: CellValue): unknown {
  if (typeof cell === "number" && param === percentParam && isShare(cell)) return Math.round(cell * 1e12) / 1e10;
  if (typeof cell !== "string") return cell ?? undefined;
  const items = splitItems(cell);
  if (items.length > 1) return splitList(cell);
  const item = items[0]!;
  if (item.quoted) return item.text;
  if (NUMBER.test(item.text)) return Number(item.text.replace(",", ".").replace(/\s*%$/, ""));
  return readYesNo(item.text);
}

/** "70", "70,5", "70 %": typed as text, it is a number all the same. */
const NUMBER = /^-?\d+(?:[.,]\d+)?(?:\s*%)?$/;

function isShare(value: number): boolean {
  return value > 0 && value <= 1;
}

export function cellText(cell: CellValue): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.error : String(cell);
}

const YES = new Set(["có", "x", "✓", "đúng", "true", "yes"]);
const NO = new Set(["không", "sai", "false", "no"]);

function readYesNo(cell: CellValue): unknown {
  if (typeof cell !== "string") return cell;
  const word = compareKey(cell);
  return YES.has(word) ? true : NO.has(word) ? false : cell;
}

function readWord(words: Readonly<Record<string, string>>, text: string): string {
  const word = compareKey(text);
  return Object.keys(words).find((code) => words[code] === word || code === word) ?? text;
}

const dayOfSerial0 = Date.UTC(1899, 11, 30);

/** `31/10/2021`, `2021-10-31` or a date serial, as an ISO date. */
function readDate(cell: CellValue): unknown {
  if (typeof cell === "number" && cell > 0 && cell < 100_000) {
    return new Date(dayOfSerial0 + Math.floor(cell) * 86_400_000).toISOString().slice(0, 10);
  }
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(cellText(cell));
  if (!match) return typeof cell === "string" ? cell.trim() : cell;
  return `${match[3]}-${match[2]!.padStart(2, "0")}-${match[1]!.padStart(2, "0")}`;
}

// ---- lists ----------------------------------------------------------------------------------

function joinList(items: readonly string[]): string {
  return items.map((item) => (needsQuotes(item) ? quote(item) : item)).join("; ");
}

function needsQuotes(item: string): boolean {
  return item === "" || item !== item.trim() || /[;"\n]/.test(item);
}

function quote(item: string): string {
  return `"${item.replaceAll('"', '""')}"`;
}

function splitList(text: string): string[] {
  const items = splitItems(text);
  return items.filter((item) => item.quoted || item.text !== "").map((item) => item.text);
}

interface Item {
  readonly text: string;
  readonly quoted: boolean;
}

/** Items between semicolons or line ends; the last one is what follows the last of these. */
function splitItems(text: string): Item[] {
  const items: Item[] = [];
  const pattern = /[^\S\n]*(?:"((?:[^"]|"")*)"[^\S\n]*|([^;\n]*))([;\n]|$)/y;
  for (let more = true; more; ) {
    const [, quoted, plain = "", end] = pattern.exec(text)!;
    items.push(quoted === undefined ? { text: plain.trim(), quoted: false } : { text: quoted.replaceAll('""', '"'), quoted: true });
    more = end !== "";
  }
  return items;
}
