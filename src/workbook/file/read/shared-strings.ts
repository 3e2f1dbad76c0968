import { ProgramError } from "../../../problem";
import { MAX_ELEMENT_BYTES, MAX_STRINGS_BYTES } from "../limits";
import { cellText, mixedText } from "../xml/text";
import { markupEnd, tagEnd } from "../xml/markup";
import { tags } from "../xml/tags";
import { concat } from "../zip/concat";
import { BANG, GT, QUESTION, SLASH, SPACE } from "./bytes";

const CLOSING = [0x73, 0x69, 0x3e]; // "si>"
const LETTER_I = 0x69;
/** What nearly all items look like. */
const PLAIN_OPEN = "<si><t>";
const PLAIN_CLOSE = "</t></si>";

/**
 * The shared texts of a workbook, in order. Each piece is decoded as a whole and cut up: the texts
 * stay slices of it, which is several times as quick as decoding 100,000 of them one by one.
 * @throws ProgramError `file-damaged` | `file-entities` | what reading the pieces throws
 */
export async function readSharedStrings(pieces: AsyncIterable<Uint8Array>): Promise<string[]> {
  const texts: string[] = [];
  const decoder = new TextDecoder();
  let rest = new Uint8Array(0);
  let total = 0;
  for await (const piece of pieces) {
    total += piece.length;
    if (total > MAX_STRINGS_BYTES) throw new ProgramError("file-bomb");
    const data = rest.length === 0 ? piece : concat([rest, piece]);
    const end = lastClosing(data);
    if (end > 0) collect(decoder.decode(data.subarray(0, end)), texts);
    rest = data.slice(end);
    if (rest.length > MAX_ELEMENT_BYTES) throw new ProgramError("file-damaged");
  }
  // empty items (`<si/>`) may follow the last that is closed
  collect(decoder.decode(rest), texts);
  return texts;
}

/** The text of one `si` or `is` element: its runs put together, phonetic ones left out. */
export function itemText(xml: string): string {
  let text = "";
  let phonetic = false;
  for (const tag of tags(xml)) {
    if (tag.name === "rPh") phonetic = tag.kind === "open";
    if (tag.name === "t" && tag.kind === "open" && !phonetic) text += mixedText(xml, tag.end);
  }
  return text;
}

/** Past the last `</si>` (with or without prefix), or 0. */
function lastClosing(data: Uint8Array): number {
  for (let at = data.length - 1; at >= 4; at--) {
    if (data[at] === CLOSING[2] && data[at - 1] === CLOSING[1] && data[at - 2] === CLOSING[0]) {
      const before = data[at - 3];
      if (before === 0x2f || before === 0x3a) return at + 1;
    }
  }
  return 0;
}

/** Takes the texts of every `<si>` of a piece: its `<t>` put together, those of phonetic runs left out. */
function collect(xml: string, texts: string[]): void {
  const prefix = /<([\w.-]+:)?si[\s/>]/.exec(xml)?.[1] ?? "";
  const plain = !/[&\r]|_x/.test(xml);
  let item = "";
  let phonetic = false;
  for (let at = xml.indexOf("<"); at >= 0; ) {
    if (xml.startsWith(PLAIN_OPEN, at)) {
      const end = xml.indexOf("<", at + PLAIN_OPEN.length);
      if (end >= 0 && xml.startsWith(PLAIN_CLOSE, end)) {
        const raw = xml.slice(at + PLAIN_OPEN.length, end);
        texts.push(plain ? raw : cellText(raw));
        at = xml.indexOf("<", end + PLAIN_CLOSE.length);
        continue;
      }
    }
    const next = xml.charCodeAt(at + 1);
    const end = next === BANG || next === QUESTION ? markupEnd(xml, at) : tagEnd(xml, at);
    const closing = next === SLASH;
    const empty = xml.charCodeAt(end - 2) === SLASH;
    const name = localName(xml, at + (closing ? 2 : 1), prefix);
    at = xml.indexOf("<", end);
    if (name === "si") {
      if (closing || empty) texts.push(item);
      item = "";
    } else if (name === "rPh") {
      phonetic = !closing && !empty;
    } else if (name === "t" && !closing && !empty && !phonetic) {
      if (at < 0) break;
      const text = xml.charCodeAt(at + 1) === SLASH ? cellText(xml.slice(end, at)) : mixedText(xml, end);
      item = item === "" ? text : item + text;
    }
  }
}

function localName(xml: string, at: number, prefix: string): "si" | "t" | "rPh" | "" {
  if (prefix !== "" && !xml.startsWith(prefix, at)) return "";
  const start = at + prefix.length;
  const after = xml.charCodeAt(start + 1);
  const first = xml.charAt(start);
  if (first === "t") return after <= SPACE || after === GT || after === SLASH ? "t" : "";
  if (first === "s") return after === LETTER_I && isNameEnd(xml, start + 2) ? "si" : "";
  return xml.startsWith("rPh", start) && isNameEnd(xml, start + 3) ? "rPh" : "";
}

function isNameEnd(xml: string, at: number): boolean {
  const after = xml.charCodeAt(at);
  return after <= SPACE || after === GT || after === SLASH;
}
