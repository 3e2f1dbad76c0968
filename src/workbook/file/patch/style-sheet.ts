import { tags } from "../xml/tags";
import { escapeXml } from "../xml/text";
import { spliceText, type Splice } from "./splice";

/** The lists of `styles.xml` that we read or add to, in the order of the schema. */
const LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"] as const;
export type ListName = (typeof LISTS)[number];

interface List {
  /** Where the list's element lies in the part; `null` where there is none. */
  readonly place: { readonly start: number; readonly openEnd: number; readonly close: number; readonly end: number } | null;
  readonly items: string[];
  /** How many of the items the part has already. */
  readonly known: number;
}

/**
 * `styles.xml`: its lists can be read and added to. Nothing in it is ever changed or moved, and an
 * item that is there is used again, so that a file that was saved twice has grown once.
 */
export class StyleSheet {
  private readonly lists: ReadonlyMap<ListName, List>;
  readonly prefix: string;

  constructor(private readonly xml: string) {
    this.prefix = /<([\w.-]+:)?styleSheet[\s>]/.exec(xml)?.[1] ?? "";
    this.lists = readLists(xml);
  }

  items(name: ListName): readonly string[] {
    return this.lists.get(name)!.items;
  }

  /** Index of an item, which is added where it is not there. Write it without the part's prefix. */
  index(name: ListName, item: string): number {
    const { items } = this.lists.get(name)!;
    const xml = this.prefix === "" ? item : item.replace(/<(\/?)(?=\w)/g, `<$1${this.prefix}`);
    const found = items.indexOf(xml);
    return found >= 0 ? found : items.push(xml) - 1;
  }

  /** The part with what was added; the very same text where nothing was. */
  render(): string {
    const splices: Splice[] = [];
    LISTS.forEach((name, order) => {
      const list = this.lists.get(name)!;
      if (list.items.length > list.known) splices.push(...this.grow(name, list, order));
    });
    return spliceText(this.xml, splices);
  }

  private grow(name: ListName, { place, items, known }: List, order: number): Splice[] {
    const added = items.slice(known).join("");
    const tag = `${this.prefix}${name}`;
    const whole = `<${tag} count="${items.length}">${added}</${tag}>`;
    if (!place) {
      const at = this.placeFor(order);
      return [{ at, until: at, xml: whole }];
    }
    const { start, openEnd, close, end } = place;
    if (end === openEnd) return [{ at: start, until: openEnd, xml: whole }];
    const open = this.xml.slice(start, openEnd).replace(/\scount\s*=\s*(["'])\d*\1/, ` count="${items.length}"`);
    return [{ at: start, until: openEnd, xml: open }, { at: close, until: close, xml: added }];
  }

  /** After the nearest list before it in the schema's order, else right after the root's start tag. */
  private placeFor(order: number): number {
    for (const name of LISTS.slice(0, order).reverse()) {
      const place = this.lists.get(name)!.place;
      if (place) return place.end;
    }
    return this.xml.indexOf(">", this.xml.search(/<([\w.-]+:)?styleSheet[\s>]/)) + 1;
  }
}

function readLists(xml: string): Map<ListName, List> {
  const lists = new Map<ListName, List>(LISTS.map((name) => [name, { place: null, items: [], known: 0 }]));
  let open: { name: ListName; start: number; openEnd: number; items: string[] } | null = null;
  let itemStart = 0;
  for (const tag of tags(xml)) {
    if (tag.depth === 1 && isList(tag.name)) {
      if (tag.kind === "open") open = { name: tag.name, start: tag.start, openEnd: tag.end, items: [] };
      else if (tag.kind === "empty") lists.set(tag.name, { place: { start: tag.start, openEnd: tag.end, close: tag.end, end: tag.end }, items: [], known: 0 });
      else if (open) {
        const { start, openEnd, items } = open;
        lists.set(open.name, { place: { start, openEnd, close: tag.start, end: tag.end }, items, known: items.length });
        open = null;
      }
    } else if (open && tag.depth === 2) {
      if (tag.kind === "open") itemStart = tag.start;
      else open.items.push(xml.slice(tag.kind === "empty" ? tag.start : itemStart, tag.end));
    }
  }
  return lists;
}

function isList(name: string): name is ListName {
  return (LISTS as readonly string[]).includes(name);
}

/** A new, empty style sheet for a workbook that has none; the format asks for these first entries. */
export function emptyStyleSheet(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${escapeXml(namespace)}">`
    + '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>'
    + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
    + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    + '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'
    + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
}
