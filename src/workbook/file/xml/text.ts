import { markupEnd } from "./tags";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Resolves the five named and the numeric references; nothing else exists without a document type. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[name] ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
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
