import type { Cell } from "./model";

/**
 * What Excel makes of a value that is written to a cell (`facts/office.md` §3): under the format `@` it
 * stays as it is; otherwise a text is read as if it were typed.
 */
export function typeInto(cell: Cell, input: unknown): void {
  if (input === null || input === undefined) return;
  delete cell.formula;
  if (typeof input === "number" && cell.numberFormat === "@") cell.value = String(input);
  else if (typeof input === "number" || typeof input === "boolean") cell.value = input;
  else if (typeof input !== "string") throw new TypeError("a cell takes text, numbers and booleans");
  else if (input === "" || cell.numberFormat === "@") cell.value = input;
  else typeText(cell, input);
}

function typeText(cell: Cell, text: string): void {
  const number = readNumber(text.trim());
  const date = readDate(text.trim());
  if (text.startsWith("'")) cell.value = text.slice(1);
  else if (number !== null) cell.value = number;
  else if (date !== null) {
    cell.value = date;
    if ((cell.numberFormat ?? "General") === "General") cell.numberFormat = "m/d/yyyy";
  } else if (/^(?:true|false)$/i.test(text)) cell.value = text.toLowerCase() === "true";
  else if (/^[=+\-@]./s.test(text)) {
    cell.formula = text.startsWith("=") ? text : `=${text}`;
    cell.value = "#NAME?";
  } else cell.value = text;
}

function readNumber(text: string): number | null {
  if (/^\(\d+(?:[.,]\d+)*\)$/.test(text)) return -Number(text.replace(/[(),]/g, ""));
  if (/^[-+]?\d+(?:\.\d+)?\s*%$/.test(text)) return Number(text.replace(/[%\s]/g, "")) / 100;
  const fraction = /^([-+]?\d+) (\d+)\/(\d+)$/.exec(text);
  if (fraction) return Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]);
  const plain = text.replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, "");
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(plain) ? Number(plain) : null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Day shapes that Excel reads in one locale or another; a serial number, or `null`. */
function readDate(text: string): number | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const day = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(text);
  if (day) return serial(fullYear(Number(day[3])), Number(day[2]), Number(day[1]));
  const short = /^(\d{1,2})[-/](\d{1,4})$/.exec(text);
  if (short) return serial(2026, Number(short[1]), Math.min(28, Number(short[2])));
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time) return (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86400;
  const named = /^([a-z]{3,9})[-\s/]*(\d{1,4})$/i.exec(text);
  const month = named ? MONTHS.indexOf(named[1]!.slice(0, 3).toLowerCase()) : -1;
  return named && month >= 0 ? serial(2026, month + 1, 1) : null;
}

function fullYear(year: number): number {
  return year >= 100 ? year : year + (year < 30 ? 2000 : 1900);
}

function serial(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25569;
}
