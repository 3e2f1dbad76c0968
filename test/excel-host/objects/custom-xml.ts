import type { Engine } from "../engine";
import { ExcelError } from "../excel-error";
import { HostCollection, HostObject, NULL_OBJECT } from "./host-object";

/** `workbook.customXmlParts`, whole or of one namespace. */
export class CustomXmlParts extends HostCollection {
  readonly $type = "CustomXmlPartCollection";

  constructor(engine: Engine, private readonly $namespace?: string) {
    super(engine);
  }

  $items(): CustomXmlPart[] {
    const { parts } = this.$engine.book;
    return parts
      .filter(({ xml }) => this.$namespace === undefined || xml.includes(`xmlns="${this.$namespace}"`))
      .map(({ id }) => new CustomXmlPart(this.$engine, id));
  }

  getItem(id: string): CustomXmlPart {
    const part = this.$items().find((item) => item.id === id);
    if (!part) throw new ExcelError("ItemNotFound", "no such XML part");
    return part;
  }

  getByNamespace(namespace: string): CustomXmlParts {
    return new CustomXmlParts(this.$engine, namespace);
  }

  getOnlyItemOrNullObject(): CustomXmlPart | typeof NULL_OBJECT {
    const items = this.$items();
    return items.length === 1 ? items[0]! : NULL_OBJECT;
  }

  add(xml: string): CustomXmlPart {
    const id = `{XML-${++this.$engine.book.lastId}}`;
    this.$engine.book.parts.push({ id, xml });
    return new CustomXmlPart(this.$engine, id);
  }
}

class CustomXmlPart extends HostObject {
  readonly $type = "CustomXmlPart";

  constructor(engine: Engine, readonly id: string) {
    super(engine);
  }

  getXml(): string {
    return this.$part().xml;
  }

  setXml(xml: string): void {
    this.$part().xml = xml;
  }

  delete(): void {
    this.$engine.book.parts = this.$engine.book.parts.filter(({ id }) => id !== this.id);
  }

  private $part(): { xml: string } {
    const part = this.$engine.book.parts.find(({ id }) => id === this.id);
    if (!part) throw new ExcelError("ItemNotFound", "the XML part is gone");
    return part;
  }
}
