import { markupEnd } from "./markup";

const HASH = 35;
const LETTER_X = 120;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The longest reference is `&#1114111;`. */
const MAX_REFERENCE = 10;

/** Resolves the five named and the numeric references; nothing else exists without a document type. */
export function unescapeXml(text: string): string {
  let amp = text.indexOf("&");
  if (amp < 0) return text;
  let result = "";
  let at = 0;
  for (; amp >= 0; amp = text.indexOf("&", amp + 1)) {
    const end = text.indexOf(";", amp);
    const character = end < 0 || end - amp > MAX_REFERENCE ? null : referenced(text, amp + 1, end);
    if (character === null) continue;
    result += text.slice(at, amp) + character;
    at = end + 1;
  }
  return result + text.slice(at);
}

/** By hand: some writers spell every Vietnamese letter as a number, and a pattern would cost half the reading. */
function referenced(text: string, from: number, to: number): string | null {
  if (text.charCodeAt(from) !== HASH) return NAMED[text.slice(from, to)] ?? null;
  const hex = (text.charCodeAt(from + 1) | 32) === LETTER_X;
  let code = 0;
  for (let at = from + (hex ? 2 : 1); at < to; at++) {
    const digit = digitValue(text.charCodeAt(at));
    if (digit < 0 || digit >= (hex ? 16 : 10)) return null;
    code = code * (hex ? 16 : 10) + digit;
  }
  return to === from + 1 || code > 0x10ffff ? null : String.fromCodePoint(code);
}

function digitValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/** Excel writes characters that XML cannot hold, and line ends, as `_x000D_`. */
export function unescapeExcel(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The characters of a text node: references, Excel's escapes and line ends resolved. */
export function cellText(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  return unescapeExcel(unescapeXml(text));
}

/** The characters from `start` up to the closing tag, where CDATA sections or comments lie between. */
export function mixedText(xml: string, start: number): string {
  let text = "";
  for (let at = start; ; ) {
    const lt = xml.indexOf("<", at);
    text += cellText(xml.slice(at, lt < 0 ? xml.length : lt));
    if (lt < 0 || !/[!?]/.test(xml.charAt(lt + 1))) return text;
    at = markupEnd(xml, lt);
    if (xml.startsWith("<![CDATA[", lt)) text += unescapeExcel(xml.slice(lt + 9, at - 3));
  }
}

/** Text for an element or attribute; what XML cannot hold goes in Excel's way. */
export function escapeXml(text: string): string {
  return text
    .replace(/_x(?=[0-9a-fA-F]{4}_)/g, "_x005F_x")
    .replace(/[&<>"\r\uFFFE\uFFFF]|\p{Cc}|\p{Cs}/gu, escapeCharacter);
}

function escapeCharacter(c: string): string {
  if (c === "&") return "&amp;";
  if (c === "<") return "&lt;";
  if (c === ">") return "&gt;";
  if (c === '"') return "&quot;";
  const code = c.charCodeAt(0);
  const allowed = code === 9 || code === 10 || (code >= 0x7f && code < 0xd800);
  return allowed ? c : `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;
}
