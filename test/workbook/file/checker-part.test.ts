import { emptyWorkbook } from "../../../src/workbook/file/empty";
import { openWorkbook } from "../../../src/workbook/file/open";
import type { CheckerReference } from "../../../src/workbook/changes";
import { text, unzip, withParts } from "./parts";

const part = (file: Uint8Array, name: string) => text(unzip(file)[name]);
const checker: CheckerReference = { id: "8b84eef4-81a3-495f-9304-e1bd6d65c207", version: "1.0.0.0", store: "\\\\sở\\phần \"mềm\"", storeType: "FileSystem" };

async function plain(): Promise<Uint8Array> {
  const host = await openWorkbook(emptyWorkbook(), "a.xlsx");
  await host.apply([{ kind: "put-sheet", replace: true, content: { name: "A", cells: [], widths: [], merges: [] } }]);
  return host.save();
}

async function opening(file: Uint8Array, reference: CheckerReference): Promise<Uint8Array> {
  const host = await openWorkbook(file, "a.xlsx");
  await host.apply([{ kind: "open-checker", checker: reference }]);
  return host.save();
}

test("the package leads from its root to the pane, and from the pane to the add-in", async () => {
  const file = await opening(await plain(), checker);
  expect(part(file, "_rels/.rels")).toContain('Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="/xl/webextensions/taskpanes.xml"');
  expect(part(file, "xl/webextensions/_rels/taskpanes.xml.rels")).toContain('Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="/xl/webextensions/webextension1.xml"');
  expect(part(file, "xl/webextensions/taskpanes.xml")).toMatch(/<wetp:taskpane dockstate="right" visibility="0" width="\d+" row="0"><wetp:webextensionref xmlns:r="[^"]*" r:id="rId1"\/>/);
  expect(part(file, "xl/webextensions/webextension1.xml")).toContain(
    '<we:reference id="8b84eef4-81a3-495f-9304-e1bd6d65c207" version="1.0.0.0" store="\\\\sở\\phần &quot;mềm&quot;" storeType="FileSystem"/>');
  const types = part(file, "[Content_Types].xml");
  expect(types).toContain('PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"');
  expect(types).toContain('PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"');
});

test("a new version of the add-in takes the place of the old one", async () => {
  const first = await opening(await plain(), checker);
  const second = await opening(first, { ...checker, version: "1.1.0.0" });
  expect(Object.keys(unzip(second)).sort()).toEqual(Object.keys(unzip(first)).sort());
  expect(part(second, "xl/webextensions/webextension1.xml")).toContain('version="1.1.0.0"');
});

test("another add-in's pane stays, and ours stands beside it", async () => {
  const other = withParts(await opening(await plain(), checker), {
    "xl/webextensions/webextension1.xml": (old) => old.replaceAll(checker.id, "00000000-0000-4000-8000-000000000001"),
  });
  const both = await opening(other, checker);
  expect(part(both, "xl/webextensions/webextension1.xml")).toBe(part(other, "xl/webextensions/webextension1.xml"));
  expect(part(both, "xl/webextensions/webextension2.xml")).toContain(checker.id);
  expect([...part(both, "xl/webextensions/taskpanes.xml").matchAll(/row="(\d)"><wetp:webextensionref [^>]*r:id="(\w+)"/g)].map(([, row, id]) => [row, id])).toEqual([["0", "rId1"], ["1", "rId2"]]);
});
