import { execFileSync } from "node:child_process";
import { unzipSync, strFromU8 } from "fflate";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { XMLValidator } from "fast-xml-parser";
import { workbookBytes } from "../fixtures/workbook";

/** Runs the ES module in a process of its own: jest would have to be told to load such modules. */
function withPane(workbook: Uint8Array): Uint8Array {
  const script = `
    import { withPane } from ${JSON.stringify(join(__dirname, "../../src/dev/pane-document.mjs"))};
    import { readFileSync } from "node:fs";
    process.stdout.write(withPane(readFileSync(0), { id: "1d2f", version: "1.2.3.4" }));
  `;
  return execFileSync(process.execPath, ["--input-type=module", "-e", script], { input: workbook });
}

test("a workbook that opens the sideloaded pane (facts/office §4) keeps its cells", () => {
  const made = withPane(workbookBytes({ "Đăng ký": [["Stt", "Trường"], [1, "THCS Chu Văn An"]] }));
  expect(utils.sheet_to_json(read(made).Sheets["Đăng ký"]!, { header: 1 })).toEqual([["Stt", "Trường"], [1, "THCS Chu Văn An"]]);
  const parts = unzipSync(made);
  const xml = (name: string) => strFromU8(parts[name]!);
  for (const name of Object.keys(parts).filter((part) => /\.(xml|rels)$/.test(part))) expect([name, XMLValidator.validate(xml(name))]).toEqual([name, true]);
  expect(xml("[Content_Types].xml")).toContain('PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"');
  expect(xml("_rels/.rels")).toContain('Target="xl/webextensions/taskpanes.xml"');
  expect(xml("xl/webextensions/webextension.xml")).toContain('<we:reference id="1d2f" version="1.2.3.4" store="developer" storeType="Registry"/>');
  expect(xml("xl/webextensions/webextension.xml")).toContain('name="Office.AutoShowTaskpaneWithDocument" value="true"');
});
