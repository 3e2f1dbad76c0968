import { markupEnd, tagEnd } from "./markup";
import { unescapeXml } from "./text";

/** One tag of a small XML part. */
export interface Tag {
  /** Name without its prefix. */
  readonly name: string;
  /** Prefix with its colon, or "". */
  readonly prefix: string;
  readonly kind: "open" | "close" | "empty";
  /** Where the tag begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** How many elements are open around it. */
  readonly depth: number;
  /** The attribute of that name; give it with its prefix (`r:id`). */
  attribute(name: string): string | undefined;
}

/**
 * The tags of an XML text in order; comments, CDATA and instructions are passed over.
 * @throws ProgramError `file-entities` at a document type (entities can expand without end, and no
 *   spreadsheet program writes one), `file-damaged` where a tag does not end
 */
export function* tags(xml: string, from = 0): Generator<Tag, void, void> {
  let depth = 0;
  for (let start = xml.indexOf("<", from); start >= 0; ) {
    const next = xml.charAt(start + 1);
    const end = next === "!" || next === "?" ? markupEnd(xml, start) : tagEnd(xml, start);
    if (next !== "!" && next !== "?") {
      if (next === "/") depth = Math.max(0, depth - 1);
      const tag = makeTag(xml, start, end, depth);
      if (tag) yield tag;
      if (tag?.kind === "open") depth += 1;
    }
    start = xml.indexOf("<", end);
  }
}

function makeTag(xml: string, start: number, end: number, depth: number): Tag | null {
  const close = xml.charAt(start + 1) === "/";
  const empty = xml.charAt(end - 2) === "/";
  const inside = xml.slice(start + (close ? 2 : 1), end - (empty ? 2 : 1));
  const name = /^([\w.-]+:)?([\w.-]+)/.exec(inside);
  if (!name) return null;
  return {
    name: name[2]!,
    prefix: name[1] ?? "",
    kind: close ? "close" : empty ? "empty" : "open",
    depth, start, end,
    attribute: (wanted) => readAttribute(inside, wanted),
  };
}

function readAttribute(attributes: string, wanted: string): string | undefined {
  for (const [, name, double, single] of attributes.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name === wanted) return unescapeXml(double ?? single ?? "");
  }
  return undefined;
}

/**
 * A part as text: UTF-8 or, with a byte order mark, UTF-16, the two that the package format allows. A mark
 * before UTF-8 stays in the text, so that a part that is written again has it.
 */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** A part that is written says UTF-8, whatever it was read in. */
export function inUtf8(xml: string): string {
  return xml.replace(/^(\uFEFF?<\?xml[^>]*?encoding\s*=\s*["'])(?!utf-8["'])[^"']*/i, "$1UTF-8");
}
