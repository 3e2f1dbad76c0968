import type { MarkKind } from "../../changes";
import type { Align } from "../host";
import { HIGHLIGHT_STYLES } from "../../highlight";
import { HINT_STYLES } from "../../hint";
import type { CellStyle, HintKind } from "../../sheet-content";
import { tags, type Tag } from "../xml/tags";
import { escapeXml } from "../xml/text";
import { digitWidth } from "./digit-width";
import { StyleSheet } from "./style-sheet";

const FONT = "Times New Roman";
const DEFAULT_SIZE = 13;
const GENERAL = 0;
const TEXT = 49;
/** First number that the format leaves to the file itself. */
const FIRST_OWN_FORMAT = 164;

/** The formats that have a number and no entry (ECMA-376 part 1, 18.8.30), as far as they have one code. */
const BUILT_IN: Readonly<Record<number, string>> = {
  [GENERAL]: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?",
  13: "# ??/??", 14: "m/d/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM",
  20: "h:mm", 21: "h:mm:ss", 22: "m/d/yyyy h:mm", 37: "#,##0 ;(#,##0)", 38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)", 40: "#,##0.00;[Red](#,##0.00)", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mmss.0",
  48: "##0.0E+0", [TEXT]: "@",
};

/** What the values of `horizontal` come to in a view (ECMA-376 part 1, 18.18.40). */
const ALIGNS: Readonly<Record<string, Align>> = {
  left: "left", fill: "left", justify: "left", distributed: "center", center: "center", centerContinuous: "center", right: "right",
};

/** The styles of a workbook as the patches need them: by number format, mark or content style. */
export class StyleBook {
  private readonly sheet: StyleSheet;
  private readonly known = new Map<string, number>();

  constructor(private readonly xml: string) {
    this.sheet = new StyleSheet(xml);
  }

  /** Pixels of a character as the workbook measures its columns. */
  digitWidth(): number {
    return digitWidth(this.sheet);
  }

  /** `null` where nothing was added. */
  render(): string | null {
    const xml = this.sheet.render();
    return xml === this.xml ? null : xml;
  }

  /** The number format code of a cell style. */
  formatOf(style: number): string {
    const id = this.formatId(style);
    const own = this.sheet.items("numFmts").map(firstTag).find((tag) => tag?.attribute("numFmtId") === String(id));
    return own?.attribute("formatCode") ?? BUILT_IN[id] ?? `[${id}]`;
  }

  /** How a cell of this style is aligned across; `null` where its value decides (general). */
  alignOf(style: number): Align | null {
    const xf = this.sheet.items("cellXfs")[style] ?? "";
    const said = [...tags(xf)].find(({ name }) => name === "alignment")?.attribute("horizontal");
    return (said && ALIGNS[said]) || null;
  }

  /** The same style with another number format. */
  withFormat(style: number, code: string): number {
    return this.once(`${style} ${code}`, () => this.makeFormat(style, code));
  }

  private makeFormat(style: number, code: string): number {
    if (this.formatOf(style) === code) return style;
    const xf = this.sheet.items("cellXfs")[style] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    const end = xf.indexOf(">");
    const changed = withAttribute(withAttribute(xf.slice(0, end), "numFmtId", String(this.idOf(code))), "applyNumberFormat", "1");
    return this.add("cellXfs", changed + xf.slice(end));
  }

  /** The differential style of a highlight. */
  mark(kind: MarkKind): number {
    const { fill, color, bold, italic, underline } = HIGHLIGHT_STYLES[kind];
    const font = `${flag("b", bold)}${flag("i", italic)}${flag("u", underline)}<color rgb="FF${color}"/>`;
    const pattern = `<patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill>`;
    return this.sheet.index("dxfs", `<dxf><font>${font}</font><fill>${pattern}</fill></dxf>`);
  }

  /** The differential style of a hint. */
  hint(kind: HintKind): number {
    const { fill, color, bold } = HINT_STYLES[kind];
    const side = (name: string): string => `<${name} style="thin"><color rgb="FF${color}"/></${name}>`;
    return this.sheet.index("dxfs", `<dxf><font>${flag("b", bold)}<color rgb="FF${color}"/></font>`
      + `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill>`
      + `<border>${["left", "right", "top", "bottom"].map(side).join("")}</border></dxf>`);
  }

  /** The style of a cell that we make; `asText` gives it the text format. */
  cell(style: CellStyle, asText: boolean): number {
    return this.once(JSON.stringify([style, asText]), () => this.makeCell(style, asText));
  }

  private makeCell(style: CellStyle, asText: boolean): number {
    const font = this.sheet.index("fonts", `<font>${flag("b", style.bold)}${flag("i", style.italic)}${flag("u", style.underline)}`
      + `<sz val="${style.size ?? DEFAULT_SIZE}"/><name val="${FONT}"/><family val="1"/></font>`);
    const fill = style.fill === undefined ? 0 : this.sheet.index("fills",
      `<fill><patternFill patternType="solid"><fgColor rgb="FF${escapeXml(style.fill)}"/><bgColor indexed="64"/></patternFill></fill>`);
    const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;
    const border = style.border ? this.sheet.index("borders",
      `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`) : 0;
    const alignment = [
      style.align && ` horizontal="${style.align}"`,
      style.valign && ` vertical="${style.valign}"`,
      style.wrap && ' wrapText="1"',
    ].filter(Boolean).join("");
    return this.sheet.index("cellXfs", `<xf numFmtId="${asText || style.text ? TEXT : GENERAL}" fontId="${font}" fillId="${fill}" borderId="${border}"`
      + ' xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"'
      + (alignment === "" ? "/>" : `><alignment${alignment}/></xf>`));
  }

  /** A whole staff sheet asks for the same few styles. */
  private once(key: string, make: () => number): number {
    let index = this.known.get(key);
    if (index === undefined) this.known.set(key, (index = make()));
    return index;
  }

  private formatId(style: number): number {
    const xf = this.sheet.items("cellXfs")[style];
    return Number((xf && firstTag(xf)?.attribute("numFmtId")) ?? GENERAL);
  }

  private idOf(code: string): number {
    const known = this.sheet.items("numFmts").map(firstTag).find((tag) => tag?.attribute("formatCode") === code);
    if (known) return Number(known.attribute("numFmtId"));
    const builtIn = Object.entries(BUILT_IN).find(([, name]) => name === code)?.[0] ?? /^\[(\d+)\]$/.exec(code)?.[1];
    if (builtIn !== undefined) return Number(builtIn);
    const ids = this.sheet.items("numFmts").map((item) => Number(firstTag(item)?.attribute("numFmtId")));
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...ids) + 1;
    this.sheet.index("numFmts", `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  /** An item that already carries the part's prefix. */
  private add(list: "cellXfs", item: string): number {
    const plain = this.sheet.prefix === "" ? item : item.replaceAll(`<${this.sheet.prefix}`, "<").replaceAll(`</${this.sheet.prefix}`, "</");
    return this.sheet.index(list, plain);
  }
}

function firstTag(xml: string): Tag | undefined {
  for (const tag of tags(xml)) return tag;
  return undefined;
}

function flag(name: string, on: boolean | undefined): string {
  return on ? `<${name}/>` : "";
}

function withAttribute(start: string, name: string, value: string): string {
  const pattern = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  if (pattern.test(start)) return start.replace(pattern, `$1"${value}"`);
  return start.endsWith("/") ? `${start.slice(0, -1)} ${name}="${value}"/` : `${start} ${name}="${value}"`;
}
