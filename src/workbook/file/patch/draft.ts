import { parseRelations, relationsPath, resolvePath, type Relation } from "../read/package";
import { escapeXml } from "../xml/text";
import { decodeXml, inUtf8, tags, type Tag } from "../xml/tags";
import { partKey, type Archive } from "../zip/archive";
import { concat } from "../zip/concat";
import { writeZip } from "../zip/write";
import { spliceText, type Splice } from "./splice";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A package on its way to be saved: parts that were changed, added or taken out, over the old ones. */
export class PackageDraft {
  private readonly changes = new Map<string, readonly Uint8Array[] | null>();

  constructor(private readonly archive: Archive) {}

  has(part: string): boolean {
    const name = this.nameOf(part);
    return this.changes.has(name) ? this.changes.get(name) !== null : this.archive.entry(name) !== undefined;
  }

  /** A part as text, as it is now. */
  async text(part: string): Promise<string> {
    const changed = this.changes.get(this.nameOf(part));
    return decodeXml(changed ? concat(changed) : await this.archive.read(part));
  }

  setText(part: string, text: string): void {
    this.set(part, [new TextEncoder().encode(inUtf8(text))]);
  }

  set(part: string, pieces: readonly Uint8Array[]): void {
    this.changes.set(this.nameOf(part), pieces);
  }

  remove(part: string): void {
    if (this.has(part)) this.changes.set(this.nameOf(part), null);
  }

  /** Takes a part out, with the relation that leads to it and its content type. */
  async drop(owner: string, part: string): Promise<void> {
    const key = partKey(part);
    const leads = (tag: Tag): boolean => partKey(resolvePath(owner, tag.attribute("Target") ?? "")) === key;
    const speaks = (tag: Tag): boolean => partKey(tag.attribute("PartName") ?? "") === key;
    const relations = relationsPath(owner);
    this.setText(relations, withoutChildren(await this.text(relations), "Relationship", leads));
    this.setText(CONTENT_TYPES, withoutChildren(await this.text(CONTENT_TYPES), "Override", speaks));
    this.remove(part);
  }

  /** The first of `name(1)`, `name(2)`, … that is not taken. */
  freeName(name: (number: number) => string): string {
    for (let number = 1; ; number++) if (!this.has(name(number))) return name(number);
  }

  /** The relations of a part, as they are now; "" is the package itself. */
  async relations(part: string): Promise<readonly Relation[]> {
    const path = relationsPath(part);
    return this.has(path) ? parseRelations(await this.text(path), part) : [];
  }

  /** Adds a relation and gives its id. */
  async relate(part: string, type: string, target: string): Promise<string> {
    const path = relationsPath(part);
    const xml = this.has(path)
      ? await this.text(path)
      : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONS}"></Relationships>`;
    const taken = new Set([...tags(xml)].map((tag) => tag.attribute("Id")));
    let number = 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.setText(path, appendChild(xml, "Relationships", (p) => `<${p}Relationship Id="${id}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"/>`));
    return id;
  }

  /** Says the content type of a part, unless it is said already. */
  async declare(part: string, contentType: string): Promise<void> {
    const xml = await this.text(CONTENT_TYPES);
    const name = `/${part}`;
    for (const tag of tags(xml)) {
      if (tag.name === "Override" && tag.attribute("PartName")?.toLowerCase() === name.toLowerCase()) return;
    }
    this.setText(CONTENT_TYPES, appendChild(xml, "Types", (p) => `<${p}Override PartName="${escapeXml(name)}" ContentType="${contentType}"/>`));
  }

  /** The old bytes themselves where nothing was changed. */
  save(): Promise<Uint8Array> {
    const { bytes, directory, codec } = this.archive;
    return this.changes.size === 0 ? Promise.resolve(bytes) : writeZip(bytes, directory, this.changes, codec);
  }

  /** The name as the package spells it. */
  private nameOf(part: string): string {
    const entry = this.archive.entry(part);
    if (entry) return entry.name;
    for (const name of this.changes.keys()) if (partKey(name) === partKey(part)) return name;
    return part;
  }
}

function withoutChildren(xml: string, name: string, goes: (tag: Tag) => boolean): string {
  let going: Tag | null = null;
  const splices: Splice[] = [];
  for (const tag of tags(xml)) {
    if (tag.name !== name) continue;
    if (tag.kind !== "close") going = goes(tag) ? tag : null;
    if (going && tag.kind !== "open") splices.push({ at: going.start, until: tag.end, xml: "" });
  }
  return spliceText(xml, splices);
}

/** The document with one more child at the end of its root. */
export function appendChild(xml: string, root: string, child: (prefix: string) => string): string {
  for (const tag of tags(xml)) {
    if (tag.name !== root) continue;
    if (tag.kind === "close") return spliceText(xml, [{ at: tag.start, until: tag.start, xml: child(tag.prefix) }]);
    if (tag.kind !== "empty") continue;
    const open = `${xml.slice(tag.start, tag.end - 2)}>${child(tag.prefix)}</${tag.prefix}${root}>`;
    return spliceText(xml, [{ at: tag.start, until: tag.end, xml: open }]);
  }
  return xml;
}
