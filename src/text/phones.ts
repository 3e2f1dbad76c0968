import type { CellValue } from "../workbook/grid";
import { isError } from "../workbook/grid";
import { compareKey } from "./key";
import { splitNumbers } from "./phone-list";
import { newNumber, type PhoneRule } from "./phone-rules";
import { isVietnameseNumber } from "./vn-numbers";

export type { PhoneRule } from "./phone-rules";

/** Why a text is no phone number; the sentence is in `locale/`. */
export type PhoneProblem =
  | "letters" | "foreign" | "too-short" | "too-long" | "no-area-code" | "unknown-prefix" | "error-value";

/**
 * `digits` is how the cell should read: digits only, as text (`spec` §9); several numbers keep their
 * separator. `asWritten`: it reads so already. `rule`: what else was wrong with the way it is written.
 */
export type PhoneReading =
  | { readonly kind: "blank" }
  | { readonly kind: "valid"; readonly digits: string; readonly asWritten: boolean; readonly rule?: PhoneRule }
  | { readonly kind: "mask" }
  | { readonly kind: "invalid"; readonly reason: PhoneProblem };

/** Longer texts are no phone cells; it also bounds the work on hostile ones. */
const LONGEST = 200;
/** "0978 xxx xxx", "02693…": placeholders where digits belong. */
const MASK = /^[\d\s.,()+/*…_?-]*(?:x{2,}|\*{2,}|…|\.{3,}|_{2,}|\?{2,})[\dx\s.,()+/*…_?-]*$/;
/** As most cells read: nothing to fold, split or peel off. */
const DIGITS = /^\d{7,12}$/;
/** The apostrophe that is to keep a number as text, itself become text in a copy. */
const TEXT_MARK = /^'\s*/;
const LABEL = /^(?:số\s+)?(?:điện thoại|đtdđ|sđt|đt|dđ|di động|tel|phone|mobile)\s*[:.]?\s*/;
const KNOWN_SIGNS = /^[\d\s.,()+/-]*$/;

/**
 * Reads a phone cell (`spec` §4 "phone", §9): Vietnamese numbers by libphonenumber's patterns, and the
 * rules it lacks: letters are never digits, 059 + 7 digits is Gia Lai's old area code and not a mobile number,
 * eleven-digit mobiles have their prefix of 2018.
 */
export function readPhone(raw: CellValue): PhoneReading {
  if (isError(raw)) return { kind: "invalid", reason: "error-value" };
  if (raw === null) return { kind: "blank" };
  if (typeof raw === "boolean") return { kind: "invalid", reason: "letters" };
  if (typeof raw === "number") return Number.isSafeInteger(raw) && raw >= 0 ? readOne(String(raw), raw) : invalid("too-short");
  if (DIGITS.test(raw)) return readOne(raw, raw);
  if (raw.length > LONGEST) return compareKey(raw) === "" ? { kind: "blank" } : invalid("too-long");
  const key = compareKey(raw.replace(/[\r\n]+/g, " / "));
  if (key === "") return { kind: "blank" };
  const text = key.replace(TEXT_MARK, "").replace(LABEL, "");
  if (MASK.test(text)) return { kind: "mask" };
  const parts = splitNumbers(text);
  return parts.length === 1 ? readOne(text, raw) : readSeveral(parts);
}

/** Each number must be valid. Clean ones stay as they are written, separators and all. */
function readSeveral(parts: readonly string[]): PhoneReading {
  let rule: PhoneRule | undefined;
  let clean = true;
  let digits = "";
  for (const [i, part] of parts.entries()) {
    if (i % 2 === 1) {
      digits += part;
      continue;
    }
    const reading = readOne(part, part);
    if (reading.kind !== "valid") return reading;
    if (rule === undefined || rule === "spacing") rule = reading.rule ?? rule;
    clean &&= reading.asWritten;
    digits += reading.digits;
  }
  return valid(digits, clean, rule);
}

function readOne(text: string, raw: CellValue): PhoneReading {
  if (!KNOWN_SIGNS.test(text)) return invalid("letters");
  const written = text.replace(/\D/g, "");
  if (/\+/.test(text) && !/^\(?\+\s*84/.test(text)) return invalid("foreign");
  const read = newNumber(written, typeof raw === "number");
  if (read === null || !isVietnameseNumber(read.digits)) return invalid(problemOf(written));
  return valid(read.digits, raw === read.digits, read.rule);
}

function problemOf(written: string): PhoneProblem {
  if (written.length < 7) return "too-short";
  if (written.length < 9 && !written.startsWith("0")) return "no-area-code";
  const { length } = written.replace(/^(?:00)?84(?=\d{9})/, "0");
  const landline = written.startsWith("02");
  if (length < (landline ? 11 : 10)) return "too-short";
  return length > (landline || written.startsWith("01") ? 11 : 10) ? "too-long" : "unknown-prefix";
}

function valid(digits: string, asWritten: boolean, rule: PhoneRule | undefined): PhoneReading {
  if (asWritten) return { kind: "valid", digits, asWritten };
  return { kind: "valid", digits, asWritten, rule: rule ?? "spacing" };
}

function invalid(reason: PhoneProblem): PhoneReading {
  return { kind: "invalid", reason };
}
