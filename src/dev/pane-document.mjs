import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const TYPE = "application/vnd.ms-office.webextension";
const RELATION = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The same workbook with a part that opens the sideloaded add-in's pane beside it (facts/office §4):
 * Excel shows the ribbon buttons of an add-in in development only once it has been opened.
 * @param {Uint8Array} workbook an .xlsx without such a part
 * @param {{ id: string, version: string }} addIn
 * @returns {Uint8Array}
 */
export function withPane(workbook, addIn) {
  const parts = unzipSync(workbook);
  const edit = (name, end, added) => {
    parts[name] = strToU8(strFromU8(parts[name]).replace(end, added + end));
  };
  edit("[Content_Types].xml", "</Types>",
    `<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="${TYPE}taskpanes+xml"/>` +
    `<Override PartName="/xl/webextensions/webextension.xml" ContentType="${TYPE}+xml"/>`);
  edit("_rels/.rels", "</Relationships>",
    `<Relationship Id="rIdPane" Type="${RELATION}taskpanes" Target="xl/webextensions/taskpanes.xml"/>`);
  parts["xl/webextensions/taskpanes.xml"] = strToU8(taskpanes());
  parts["xl/webextensions/_rels/taskpanes.xml.rels"] = strToU8(
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `<Relationship Id="rId1" Type="${RELATION}" Target="webextension.xml"/></Relationships>`);
  parts["xl/webextensions/webextension.xml"] = strToU8(webExtension(addIn));
  return zipSync(parts);
}

function taskpanes() {
  return `${XML}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">` +
    '<wetp:taskpane dockstate="right" visibility="1" width="380" row="1">' +
    '<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>' +
    "</wetp:taskpane></wetp:taskpanes>";
}

function webExtension({ id, version }) {
  return `${XML}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${id}}">` +
    `<we:reference id="${id}" version="${version}" store="developer" storeType="Registry"/>` +
    '<we:alternateReferences/><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties>' +
    '<we:bindings/><we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>';
}
