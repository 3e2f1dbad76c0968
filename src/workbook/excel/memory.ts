import type { Remember } from "../changes";
import { MEMORY_NAMESPACE, writeMemory } from "../memory-xml";

function part(context: Excel.RequestContext): Excel.CustomXmlPart {
  return context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE).getOnlyItemOrNullObject();
}

/** Asks for our custom XML part; without one, the value is not there after the sync. */
export function askMemory(context: Excel.RequestContext): OfficeExtension.ClientResult<string> {
  return part(context).getXml();
}

/** The memory after the changes. */
export function withChanges(memory: Readonly<Record<string, string>>, changes: readonly Remember[]): Record<string, string> {
  const next = { ...memory };
  for (const { key, value } of changes) {
    if (value === null) delete next[key];
    else next[key] = value;
  }
  return next;
}

/**
 * Writes the memory, in the request that is being built: into our part where there is one (`xml` as just
 * read), as a new part else. An empty memory leaves no part behind.
 */
export function putMemory(context: Excel.RequestContext, xml: string | undefined, memory: Readonly<Record<string, string>>): void {
  const empty = Object.keys(memory).length === 0;
  if (xml === undefined) {
    if (!empty) context.workbook.customXmlParts.add(writeMemory(memory));
  } else if (empty) part(context).delete();
  else part(context).setXml(writeMemory(memory));
}


