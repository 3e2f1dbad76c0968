import type { CheckerReference } from "../../changes";
import { tags } from "../xml/tags";
import { escapeXml } from "../xml/text";
import { appendChild, type PackageDraft } from "./draft";

/** What makes Excel show the pane with the workbook (`facts/office.md` §4; MS-OWEXML 2.2 and 2.3). */
const AUTO_SHOW = "Office.AutoShowTaskpaneWithDocument";
const TYPES = "application/vnd.ms-office";
const RELATIONS = "http://schemas.microsoft.com/office/2011/relationships";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Beside the sheet, so wide that a finding's sentence stands on few lines. */
const WIDTH = 360;

/**
 * Names the checker in the package. Panes of other add-ins stay; ours is written again, not twice.
 * Shown only where the add-in is installed (`visibility` 0): nobody is asked to trust anything.
 */
export async function writeChecker(draft: PackageDraft, checker: CheckerReference): Promise<void> {
  const panes = await panesPart(draft);
  const known = await knownExtension(draft, panes, checker.id);
  if (known !== null) return draft.setText(known, extensionXml(checker));
  const path = draft.freeName((number) => `xl/webextensions/webextension${number}.xml`);
  draft.setText(path, extensionXml(checker));
  await draft.declare(path, `${TYPES}.webextension+xml`);
  const id = await draft.relate(panes, `${RELATIONS}/webextension`, `/${path}`);
  const xml = await draft.text(panes);
  const row = [...tags(xml)].filter((tag) => tag.name === "taskpane" && tag.kind !== "close").length;
  draft.setText(panes, appendChild(xml, "taskpanes", (p) =>
    `<${p}taskpane dockstate="right" visibility="0" width="${WIDTH}" row="${row}">`
    + `<${p}webextensionref xmlns:r="${OFFICE}" r:id="${id}"/></${p}taskpane>`));
}

/** The part that lists the panes, made where there is none. */
async function panesPart(draft: PackageDraft): Promise<string> {
  const known = (await draft.relations("")).find(({ type, path }) => type === "webextensiontaskpanes" && draft.has(path));
  if (known) return known.path;
  const path = draft.freeName((number) => `xl/webextensions/taskpanes${number === 1 ? "" : number}.xml`);
  draft.setText(path, `${HEADER}<wetp:taskpanes xmlns:wetp="${PANES}"></wetp:taskpanes>`);
  await draft.declare(path, `${TYPES}.webextensiontaskpanes+xml`);
  await draft.relate("", `${RELATIONS}/webextensiontaskpanes`, `/${path}`);
  return path;
}

async function knownExtension(draft: PackageDraft, panes: string, id: string): Promise<string | null> {
  for (const { type, path } of await draft.relations(panes)) {
    if (type !== "webextension" || !draft.has(path)) continue;
    for (const tag of tags(await draft.text(path))) {
      if (tag.name === "reference" && tag.attribute("id")?.toLowerCase() === id.toLowerCase()) return path;
    }
  }
  return null;
}

function extensionXml({ id, version, store, storeType }: CheckerReference): string {
  return `${HEADER}<we:webextension xmlns:we="${EXTENSION}" id="{${escapeXml(id)}}">`
    + `<we:reference id="${escapeXml(id)}" version="${escapeXml(version)}" store="${escapeXml(store)}" storeType="${storeType}"/>`
    + "<we:alternateReferences/>"
    + `<we:properties><we:property name="${AUTO_SHOW}" value="true"/></we:properties>`
    + `<we:bindings/><we:snapshot xmlns:r="${OFFICE}"/></we:webextension>`;
}
