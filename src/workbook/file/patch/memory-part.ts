import { isMemory, MEMORY_NAMESPACE, readMemory, writeMemory } from "../../memory-xml";
import type { WorkbookParts } from "../read/package";
import { decodeXml } from "../xml/tags";
import { MAX_MEMORY_BYTES } from "../limits";
import type { Archive } from "../zip/archive";
import type { PackageDraft } from "./draft";
import type { Namespaces } from "./namespaces";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
/** Names our part for Office; any fixed GUID of our own does. */
const ITEM_ID = "{6B0E2C52-7C0B-4E6B-9D1D-4F1C5A21D1E1}";

/** Our custom XML part and what it keeps; `path` is `null` where the workbook has none. */
export interface MemoryPart {
  readonly path: string | null;
  readonly memory: Readonly<Record<string, string>>;
}

/** Finds our part among the custom XML parts of a workbook. */
export async function readMemoryPart(archive: Archive, parts: WorkbookParts): Promise<MemoryPart> {
  for (const { type, path } of parts.relations) {
    const entry = type === "customXml" ? archive.entry(path) : undefined;
    if (!entry || entry.size > MAX_MEMORY_BYTES) continue;
    const xml = decodeXml(await archive.read(path));
    if (isMemory(xml)) return { path, memory: readMemory(xml) };
  }
  return { path: null, memory: {} };
}

/** Puts the memory into our part, which is made where there is none, unless there is nothing to keep. */
export async function writeMemoryPart(
  draft: PackageDraft,
  workbook: string,
  { path }: MemoryPart,
  memory: Readonly<Record<string, string>>,
  namespaces: Namespaces,
): Promise<void> {
  if (path !== null) return draft.setText(path, writeMemory(memory));
  if (Object.keys(memory).length === 0) return;
  const item = draft.freeName((number) => `customXml/item${number}.xml`);
  const properties = draft.freeName((number) => `customXml/itemProps${number}.xml`);
  draft.setText(item, writeMemory(memory));
  draft.setText(properties, '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
    + `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${PROPERTIES_NAMESPACE}">`
    + `<ds:schemaRefs><ds:schemaRef ds:uri="${MEMORY_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`);
  await draft.declare(item, "application/xml");
  await draft.declare(properties, PROPERTIES_TYPE);
  await draft.relate(item, `${namespaces.relations}/customXmlProps`, properties.replace(/^.*\//, ""));
  await draft.relate(workbook, `${namespaces.relations}/customXml`, `/${item}`);
}
