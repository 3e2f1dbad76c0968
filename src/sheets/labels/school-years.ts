import type { SchoolYear } from "../../plan/school-year";
import { compareKey } from "../../text/key";
import { memoise } from "../../text/memo";
import type { CellValue } from "../../workbook/grid";

/** `2020-2021`, `2020/21`; a span of more years is none. */
const full = /(?<![\d/.])(\d{4})\s*[-/_]\s*(\d{4}|\d{2})(?![\d/])/g;
/** `20-21`, but no day and month of a date. */
const short = /(?<![\d/.-])(\d{2})\s*[-/_]\s*(\d{2})(?![\d/.-])/g;
/** `2021`: the school year that ends in it. */
const single = /(?<![\d/.-])((?:19|20|21)\d{2})(?![\d/-])/g;

const fillers = /(?:năm học|năm|nh)/g;

export interface YearInText {
  readonly year: SchoolYear;
  /** The text without the year. */
  readonly rest: string;
}

/**
 * The school year that a text names in one of the ways of `spec` §2.2; `null` where it names none, or
 * several.
 * @param key the text as `compareKey` makes it
 */
export function findSchoolYear(key: string): YearInText | null {
  if (!/\d{2}/.test(key)) return null;
  const years = new Set<SchoolYear>();
  let rest = key.replace(full, (text, from: string, to: string) => {
    const first = Number(from);
    const last = to.length === 4 ? Number(to) : Math.floor(first / 100) * 100 + Number(to);
    return take(text, first, last);
  });
  rest = rest.replace(short, (text, from: string, to: string) => take(text, 2000 + Number(from), 2000 + Number(to)));
  if (years.size === 0) {
    rest = rest.replace(single, (_, year: string) => {
      years.add(Number(year));
      return " ";
    });
  }
  return years.size === 1 ? { year: [...years][0]!, rest } : null;

  function take(text: string, first: number, last: number): string {
    if (last !== first + 1) return text;
    years.add(last);
    return " ";
  }
}

/** The school year of a cell in the column `Năm học`; `null` where the cell says none, or more than that. */
export function readSchoolYear(raw: CellValue): SchoolYear | null {
  if (typeof raw === "number") return Number.isInteger(raw) && raw >= 1900 && raw <= 2199 ? raw : null;
  return typeof raw === "string" ? readText(raw).year : null;
}

const readText = memoise((text: string): { year: SchoolYear | null } => {
  const found = findSchoolYear(compareKey(text));
  if (!found) return { year: null };
  const left = found.rest.replace(fillers, "").replace(/[\s.:;,()]+/g, "");
  return { year: left === "" ? found.year : null };
});

/** "năm học 2020-2021" within a title line; a bare number or a period of the plan is none. */
export function yearOfTitle(key: string): SchoolYear | null {
  const match = /(?<!\p{L})(?:năm học|nh)[\s:.]*(?=\d)(.*)$/u.exec(key);
  return match ? (findSchoolYear(match[1]!)?.year ?? null) : null;
}
