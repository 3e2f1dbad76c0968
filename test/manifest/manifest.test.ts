import { readFileSync } from "node:fs";
import { join } from "node:path";
import { all, allAttributes, attribute, child, children, root, source, sourceText, text, type Element } from "./manifest";

const resources = child(source, "VersionOverrides", "Resources");
const strings = ["bt:ShortStrings", "bt:LongStrings"].flatMap((kind) => children(child(resources, kind), "bt:String"));
const images = children(child(resources, "bt:Images"), "bt:Image");
const urls = children(child(resources, "bt:Urls"), "bt:Url");
const defaultValue = (element: Element) => attribute(element, "DefaultValue");

/** Width and height of a PNG, as its header says. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The file in the repository that an address of the manifest serves. */
const assetOf = (url: string) => join(root, new URL(url).pathname);

describe("what every Excel asks of a manifest (facts/office §7)", () => {
  test("the elements stand in the order of the schema", () => {
    expect(Object.keys(source).filter((name) => !/^[@#]/.test(name))).toEqual([
      "Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl",
      "SupportUrl", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides",
    ]);
    const form = child(source, "VersionOverrides", "Hosts", "Host", "DesktopFormFactor");
    expect(Object.keys(form).filter((name) => !/^[@#]/.test(name))).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
  });

  test("id, version, permission, host", () => {
    expect(text(child(source, "Id"))).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(text(child(source, "Version"))).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(attribute(source, "xsi:type")).toBe("TaskPaneApp");
    expect(text(child(source, "Permissions"))).toBe("ReadWriteDocument");
    expect(attribute(child(source, "Hosts", "Host"), "Name")).toBe("Workbook");
    expect(attribute(child(source, "VersionOverrides", "Hosts", "Host"), "xsi:type")).toBe("Workbook");
  });

  test("the version is that of the package", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(text(child(source, "Version"))).toBe(`${version}.0`);
  });

  test("needs ExcelApi 1.9 and nothing that Excel 2021 lacks", () => {
    const sets = children(child(source, "Requirements", "Sets"), "Set");
    expect(sets.map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")])).toEqual([["ExcelApi", "1.9"]]);
    expect(all(source, "Runtimes")).toEqual([]);
  });

  test("shows no other site's pages", () => {
    expect(all(source, "AppDomains")).toEqual([]);
  });
});

describe("texts", () => {
  const ofDefaultLocale = text(child(source, "DefaultLocale"));
  const translated = [
    ...["DisplayName", "Description"].map((name) => ({ element: child(source, name), override: "Override" })),
    ...strings.map((element) => ({ element, override: "bt:Override" })),
  ];

  test("Vietnamese first, English for every one of them, no override of the default locale", () => {
    expect(ofDefaultLocale).toBe("vi-VN");
    for (const { element, override } of translated) {
      expect(children(element, override).map((one) => attribute(one, "Locale"))).toEqual(["en-US"]);
      expect(children(element, override).map((one) => attribute(one, "Value").trim())).not.toContain("");
    }
    expect(allAttributes(source, "Locale").filter((locale) => locale === ofDefaultLocale)).toEqual([]);
  });

  test("within the limits: 125 short, 250 long, 32 an id, 2048 an address", () => {
    const lengths = (elements: readonly Element[]) =>
      elements.flatMap((element) => [...allAttributes(element, "DefaultValue"), ...allAttributes(element, "Value")]).map((value) => value.length);
    expect(Math.max(...lengths([child(source, "DisplayName"), child(resources, "bt:ShortStrings")]))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths([child(source, "Description"), child(resources, "bt:LongStrings")]))).toBeLessThanOrEqual(250);
    expect(Math.max(...lengths([...urls, ...images]))).toBeLessThanOrEqual(2048);
    expect(Math.max(...allAttributes(resources, "id").map((id) => id.length))).toBeLessThanOrEqual(32);
  });

  test("composed letters only, so that Excel shows them as typed", () => {
    expect(sourceText).toBe(sourceText.normalize("NFC"));
  });
});

describe("references", () => {
  const ids = allAttributes(resources, "id");

  test("every resid is there, once, in the list of its kind; none is left over", () => {
    const resids = allAttributes(source, "resid");
    expect(new Set(ids).size).toBe(ids.length);
    expect(resids.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !resids.includes(id))).toEqual([]);
    const idsOf = (elements: readonly Element[]) => elements.map((element) => attribute(element, "id"));
    const residsIn = (...names: string[]) => names.flatMap((name) => all(source, name).flatMap((one) => allAttributes(one, "resid")));
    expect(idsOf(images)).toEqual(expect.arrayContaining(residsIn("Icon")));
    expect(idsOf(urls)).toEqual(expect.arrayContaining(residsIn("FunctionFile", "LearnMoreUrl").concat(allAttributes(child(source, "VersionOverrides", "Hosts"), "resid").filter((id) => id.endsWith(".Url")))));
    expect(idsOf(children(child(resources, "bt:ShortStrings"), "bt:String"))).toEqual(expect.arrayContaining(residsIn("Label", "Title")));
    expect(idsOf(children(child(resources, "bt:LongStrings"), "bt:String"))).toEqual(expect.arrayContaining(residsIn("Description")));
  });

  test("ids of controls and groups are different", () => {
    const controls = [...all(source, "Control"), ...all(source, "Group")].map((one) => attribute(one, "id"));
    expect(new Set(controls).size).toBe(controls.length);
  });

  test("every address is https on the host of the build", () => {
    const addresses = [...[...urls, ...images].map(defaultValue), ...["IconUrl", "HighResolutionIconUrl", "SupportUrl"].map((name) => defaultValue(child(source, name))),
      defaultValue(child(source, "DefaultSettings", "SourceLocation"))];
    expect(addresses.filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual([]);
  });
});

describe("icons", () => {
  test("each file exists and has the size it is named for", () => {
    for (const image of images) {
      const size = Number(attribute(image, "id").split(".")[1]);
      expect([attribute(image, "id"), ...pngSize(assetOf(defaultValue(image)))]).toEqual([attribute(image, "id"), size, size]);
    }
  });

  test("every command icon has the sizes that Excel needs, and says them right", () => {
    const icons = all(child(source, "VersionOverrides", "Hosts"), "Icon");
    expect(icons).toHaveLength(3);
    for (const icon of icons) {
      const sizes = children(icon, "bt:Image").map((image) => [attribute(image, "size"), attribute(image, "resid").split(".")[1]]);
      expect(sizes.map(([size]) => size)).toEqual(expect.arrayContaining(["16", "32", "80"]));
      expect(sizes.filter(([size, named]) => size !== named)).toEqual([]);
    }
  });

  test("32 and 64 pixels in the lists of add-ins", () => {
    expect(pngSize(assetOf(defaultValue(child(source, "IconUrl"))))).toEqual([32, 32]);
    expect(pngSize(assetOf(defaultValue(child(source, "HighResolutionIconUrl"))))).toEqual([64, 64]);
  });
});

describe("the ribbon", () => {
  const group = child(source, "VersionOverrides", "Hosts", "Host", "DesktopFormFactor", "ExtensionPoint", "OfficeTab", "Group");
  const vietnamese = (resid: string) => defaultValue(strings.find((one) => attribute(one, "id") === resid)!);
  const button = (label: string) => children(group, "Control").find((one) => vietnamese(attribute(child(one, "Label"), "resid")) === label)!;

  test("Kiểm tra runs the function that commands.ts registers", () => {
    const action = child(button("Kiểm tra"), "Action");
    expect(attribute(action, "xsi:type")).toBe("ExecuteFunction");
    const name = text(child(action, "FunctionName"));
    const commands = readFileSync(join(root, "src/commands/commands.ts"), "utf8");
    expect(commands).toContain(`associate("${name}"`);
  });

  test("Mở bảng kiểm tra opens the pane, by itself too in a document that asks for it (facts/office §4)", () => {
    const action = child(button("Mở bảng kiểm tra"), "Action");
    expect(attribute(action, "xsi:type")).toBe("ShowTaskpane");
    expect(text(child(action, "TaskpaneId"))).toBe("Office.AutoShowTaskpaneWithDocument");
    expect(attribute(button("Mở bảng kiểm tra"), "xsi:type")).toBe("Button");
  });

  test("the group is named as the add-in", () => {
    expect(vietnamese(attribute(child(group, "Label"), "resid"))).toBe("Điển hình");
  });
});
