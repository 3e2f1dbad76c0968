import { memoise } from "../../text/memo";
import type { CellValue } from "../../workbook/grid";
import { cellText } from "../cells";

const firstSerial = 3_654; // 1910-01-01
const lastSerial = 54_788; // 2049-12-31
const serial0 = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

/**
 * A birthday as an ISO date; as written where it is none ("1980", "tháng 3/1980"), `""` where blank.
 * A serial is a date also where the rest of the column is text (`facts/domain` §6); a number of four
 * digits is a year.
 */
export function readBirthday(raw: CellValue): string {
  if (typeof raw === "string") return fromText(raw);
  if (typeof raw === "number") return isSerial(raw) ? fromSerial(raw) : String(raw);
  return raw === null || typeof raw === "object" ? "" : cellText(raw);
}

const fromText = memoise((text: string): string => {
  const written = text.normalize("NFC").replace(/\s+/g, " ").trim();
  if (/^\d{5}$/.test(written) && isSerial(Number(written))) return fromSerial(Number(written));
  const dayFirst = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})$/.exec(written);
  if (dayFirst) return isoDate(Number(dayFirst[1]), Number(dayFirst[2]), fullYear(dayFirst[3]!)) ?? written;
  const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[T ].*)?$/.exec(written);
  return (yearFirst && isoDate(Number(yearFirst[3]), Number(yearFirst[2]), Number(yearFirst[1]))) ?? written;
}, 50_000);

function isSerial(value: number): boolean {
  return value >= firstSerial && value <= lastSerial;
}

function fromSerial(serial: number): string {
  return new Date(serial0 + Math.floor(serial) * dayLength).toISOString().slice(0, 10);
}

/** Two digits are a year of the century in which somebody at work can be born. */
function fullYear(digits: string): number {
  return digits.length === 4 ? Number(digits) : 1900 + Number(digits) + (Number(digits) < 15 ? 100 : 0);
}

function isoDate(day: number, month: number, year: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null;
  return date.toISOString().slice(0, 10);
}
