import type { SchoolYear } from "../../plan/school-year";
import { compareKey } from "../../text/key";
import { memoise } from "../../text/memo";
import type { CellValue } from "../../workbook/grid";
import { findSchoolYear } from "./school-years";
import { labelWords, type LabelField } from "./vocabulary";

/** What one header cell says. */
export interface Label {
  /** `null`: no field that we know; a bare year has none either. */
  readonly field: LabelField | null;
  /** Which of the field's groups of phrases it used; a smaller one is preferred. */
  readonly rank: number;
  readonly year: SchoolYear | null;
  /** A year and nothing else: "Năm học 2020-2021", 2021. */
  readonly bareYear: boolean;
  readonly blank: boolean;
}

const nothing: Label = { field: null, rank: 0, year: null, bareYear: false, blank: false };
const blankLabel: Label = { ...nothing, blank: true };

/** Longer texts are sentences; no header of any form seen is that long. */
const longest = 120;

interface Phrase {
  readonly words: readonly string[];
  readonly rank: number;
  readonly field: LabelField;
  readonly beside: ReadonlySet<string>;
}

/**
 * By their first word; longest first, so that "họ và tên đệm" is not "họ và tên", nor "công đoàn" "đoàn".
 */
const phrases: ReadonlyMap<string, readonly Phrase[]> = indexPhrases();

function indexPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const { field, phrases: groups, beside } of labelWords) {
    const besideWords = new Set(wordsOf(compareKey(beside)));
    groups.forEach((group, rank) => group.forEach((text) => {
      const words = wordsOf(compareKey(text));
      const others = index.get(words[0]!);
      const phrase = { words, rank, field, beside: besideWords };
      if (others) others.push(phrase);
      else index.set(words[0]!, [phrase]);
    }));
  }
  return index;
}

/** Every word that a header may hold. */
const vocabulary: ReadonlySet<string> = new Set(
  [...phrases.values()].flat().flatMap(({ words, beside }) => [...words, ...beside]),
);

/** Reads one header cell; a number is a header only where it is a year. */
export function readLabel(value: CellValue): Label {
  if (typeof value === "string") return value.length > longest ? nothing : readText(value);
  if (value === null) return blankLabel;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1900 || value > 2199) return nothing;
  return { ...nothing, year: value, bareYear: true };
}

/** "(HTXSNV, HTTNV)", "(5)": what to write there, or a number of the column. */
const codesInBrackets = /\((?:[\s,;/]*(?:[A-ZĐ]{2,}|\d{1,2}))+[\s,;/.…]*\)/gu;
const decree = /(?:nđ|nghị định|thông tư|tt)\s*(?:số\s*)?\d+\/\d{4}(?:\/[\p{L}-]+)*/gu;

/** "#", "№", "No.": a word of no language stands for Stt. */
const orderSign = /^\s*(?:#|№|no\.?)\s*$/iu;

/** More digits than a year has: a phone, a date, an identity card. */
const longNumber = /^\s*\d{5}/;

const readText = memoise((text: string): Label => {
  if (longNumber.test(text)) return nothing;
  if (text.length < 4 && orderSign.test(text)) return { ...nothing, field: "order" };
  const key = withoutDecrees(compareKey(text.includes("(") ? text.replace(codesInBrackets, " ") : text));
  if (key.trim() === "") return blankLabel;
  if (beginsForeign(key)) return nothing;
  const found = findSchoolYear(key);
  const words = wordsOf(found?.rest ?? key);
  const year = found?.year ?? null;
  if (year !== null && words.every((word) => word === "năm" || word === "học" || word === "nh")) {
    return { ...nothing, year, bareYear: true };
  }
  const match = findField(words) ?? (key.includes("(") ? findField(wordsOf((found?.rest ?? key).replace(/\([^()]*\)/g, " ")), identity) : null);
  return match ? { ...nothing, field: match.field, rank: match.rank, year } : { ...nothing, year };
}, 5_000);

/** A header is made of the vocabulary's words alone; most names and sentences end this at their first word. */
function beginsForeign(key: string): boolean {
  const space = key.indexOf(" ");
  const word = space < 0 ? key : key.slice(0, space);
  return !vocabulary.has(word) && /^\p{L}+$/u.test(word) && !/\d/.test(key);
}

function withoutDecrees(key: string): string {
  return key.includes("/") ? key.replace(decree, " ") : key;
}

/** Fields where a remark in brackets changes nothing: "Họ và tên (chữ in hoa)"; but "Kỷ luật (Đảng)". */
const identity: ReadonlySet<LabelField> = new Set([
  "order", "name", "surname", "given", "birthday", "position", "unit", "address", "phone", "status", "year",
]);

const noPhrases: readonly Phrase[] = [];

function findField(words: readonly string[], among?: ReadonlySet<LabelField>): Phrase | null {
  let best: Phrase | null = null;
  for (let start = 0; start < words.length; start++) {
    for (const phrase of phrases.get(words[start]!) ?? noPhrases) {
      if (best && phrase.words.length <= best.words.length) continue;
      if ((!among || among.has(phrase.field)) && fits(phrase, words, start)) best = phrase;
    }
  }
  return best;
}

function fits({ words: phrase, beside }: Phrase, words: readonly string[], start: number): boolean {
  if (!phrase.every((word, offset) => words[start + offset] === word)) return false;
  return words.every((word, index) => (index >= start && index < start + phrase.length) || beside.has(word));
}

/** The words of a compared text; signs between them do not count. */
export function wordsOf(key: string): string[] {
  return key.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
}
