import { ProgramError } from "../../../problem";

/** Past the `>` of a tag; one inside quotes does not count. */
export function tagEnd(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at++) {
    const c = xml.charCodeAt(at);
    if (c === 0x3e) return at + 1;
    if (c === 0x22 || c === 0x27) {
      at = xml.indexOf(xml.charAt(at), at + 1);
      if (at < 0) break;
    }
  }
  throw new ProgramError("file-damaged");
}

/** Past a comment, CDATA or instruction. */
export function markupEnd(xml: string, start: number): number {
  const closing = xml.startsWith("<!--", start) ? "-->"
    : xml.startsWith("<![CDATA[", start) ? "]]>"
    : xml.startsWith("<?", start) ? "?>"
    : null;
  if (!closing) throw new ProgramError("file-entities");
  const end = xml.indexOf(closing, start + closing.length);
  if (end < 0) throw new ProgramError("file-damaged");
  return end + closing.length;
}
