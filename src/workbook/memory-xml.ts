/** The custom XML part in which a workbook carries what `remember` keeps; both hosts write the same. */
export const MEMORY_NAMESPACE = "urn:dien-hinh:workbook";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const ITEM = /<item\s+key\s*=\s*(?:"([^"]*)"|'([^']*)')\s*(?:\/>|>([^<]*)<\/item\s*>)/g;

/**
 * The memory as an XML text, keys in order, so that equal memories give equal texts. Characters that
 * XML cannot hold (controls, half surrogate pairs) become U+FFFD.
 */
export function writeMemory(memory: Readonly<Record<string, string>>): string {
  const items = Object.keys(memory)
    .sort()
    .map((key) => `<item key="${escapeXml(key)}">${escapeXml(memory[key]!)}</item>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<memory xmlns="${MEMORY_NAMESPACE}">${items.join("")}</memory>`;
}

/** The inverse of {@link writeMemory}. A text that is no memory of ours gives an empty one; never throws. */
export function readMemory(xml: string): Record<string, string> {
  if (!isMemory(xml)) return {};
  return Object.fromEntries(
    [...xml.matchAll(ITEM)].map((item) => [unescapeXml(item[1] ?? item[2] ?? ""), unescapeXml(item[3] ?? "")]),
  );
}

/** Whether a custom XML part is ours. One with a document type is not: we write none. */
export function isMemory(xml: string): boolean {
  return !/<!DOCTYPE/i.test(xml) && /<memory\s[^>]*xmlns\s*=\s*["']urn:dien-hinh:workbook["']/.test(xml);
}

/** Line ends and tabs go as numbers, since a parser may fold them. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"\uFFFE\uFFFF]|\p{Cc}|\p{Cs}/gu, (c) => {
    const code = c.charCodeAt(0);
    const allowed = code === 9 || code === 10 || code === 13 || (code >= 0x7f && code < 0xd800);
    return ESCAPES[c] ?? (allowed ? `&#${code};` : "\uFFFD");
  });
}

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));/gi, (whole, hex, dec, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(dec);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
  });
}
