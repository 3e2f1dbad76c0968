import { nextWay, ways } from "../../src/handover/ladder";

const excel = (platform: string, opensBrowser: boolean) => ({ place: "excel" as const, platform, opensBrowser });

test.each([
  ["a page", { place: "page" as const, platform: "", opensBrowser: false }, true, ["download", "sheet"]],
  ["Excel for Windows", excel("PC", true), true, ["download", "browser", "sheet"]],
  ["Excel for Windows, a list too long for an address", excel("PC", true), false, ["download", "sheet"]],
  ["Excel on the web opens no window but has links", excel("OfficeOnline", false), true, ["download", "browser", "sheet"]],
  ["Excel for Mac never downloads", excel("Mac", true), true, ["browser", "sheet"]],
  ["Excel for Mac, too long", excel("Mac", true), false, ["sheet"]],
  ["Excel for Mac of old that opens nothing", excel("Mac", false), true, ["sheet"]],
  ["iPad", excel("iOS", false), true, ["sheet"]],
])("%s", (_, around, fits, expected) => {
  expect(ways(around, fits)).toEqual(expected);
});

test("the next way is the one after, and the last stays", () => {
  expect(nextWay(["download", "browser", "sheet"], "download")).toBe("browser");
  expect(nextWay(["download", "sheet"], "download")).toBe("sheet");
  expect(nextWay(["download", "sheet"], "sheet")).toBe("sheet");
  // The list has grown since: what was tried is no longer among the ways.
  expect(nextWay(["download", "sheet"], "browser")).toBe("download");
});
