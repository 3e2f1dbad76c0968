import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";

export const root = join(__dirname, "../..");

/** An element as the parser gives it: attributes under `@name`, children always as lists. */
export interface Element {
  readonly [name: string]: readonly Element[] | string | undefined;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
  alwaysCreateTextNode: true,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
});

/** Reads a manifest; throws where it is not well-formed XML. */
export function parseManifest(text: string): Element {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(valid.err.msg);
  return children(parser.parse(text) as Element, "OfficeApp")[0]!;
}

export const sourceText = readFileSync(join(root, "manifest.xml"), "utf8");
export const source = parseManifest(sourceText);

export function children(element: Element, name: string): readonly Element[] {
  const found = element[name];
  return Array.isArray(found) ? (found as readonly Element[]) : [];
}

/** The only child of that name; throws where there is none or more than one. */
export function child(element: Element, ...path: readonly string[]): Element {
  return path.reduce((parent, name) => {
    const found = children(parent, name);
    if (found.length !== 1) throw new Error(`${found.length} elements ${name}`);
    return found[0]!;
  }, element);
}

export function attribute(element: Element, name: string): string {
  const value = element[`@${name}`];
  if (typeof value !== "string") throw new Error(`no attribute ${name}`);
  return value;
}

export function text(element: Element): string {
  return attribute({ "@text": element["#text"] }, "text");
}

/** Every element of that name, at any depth. */
export function all(element: Element, name: string): Element[] {
  return Object.entries(element).flatMap(([key, value]) =>
    Array.isArray(value) ? (value as readonly Element[]).flatMap((part) => [...(key === name ? [part] : []), ...all(part, name)]) : []);
}

/** Every attribute of that name, at any depth. */
export function allAttributes(element: Element, name: string): string[] {
  return Object.entries(element).flatMap(([key, value]) => {
    if (typeof value === "string") return key === `@${name}` ? [value] : [];
    return (value ?? []).flatMap((part) => allAttributes(part, name));
  });
}
