/**
 * The ways in which a file reaches the clerk (facts/office §9), as far as it can be known beforehand.
 * `download`: the browser's own; `browser`: the page in a real browser, which makes the file anew from
 * the address; `sheet`: the clean sheet, exported by the spreadsheet program itself.
 */
export type Way = "download" | "browser" | "sheet";

/** Where the program runs; `platform` in Office's own words ("PC", "Mac", "OfficeOnline", "iOS"). */
export interface Surroundings {
  readonly place: "excel" | "page";
  readonly platform: string;
  /** Whether Excel can open a page in a browser (OpenBrowserWindowApi 1.1; not on the web). */
  readonly opensBrowser: boolean;
}

/**
 * The ways that are left, best first. Downloads are a silent no-op in Excel on Mac and on iPad, so they
 * are not among them there. The last rung needs nothing of the browser.
 * @param linkFits whether the list is short enough for an address
 */
export function ways({ place, platform, opensBrowser }: Surroundings, linkFits: boolean): readonly Way[] {
  if (place === "page") return ["download", "sheet"];
  const downloads = platform !== "Mac" && platform !== "iOS";
  // On the web Excel opens no window, but a link beside it does.
  const browser = linkFits && (opensBrowser || platform === "OfficeOnline");
  return [...(downloads ? ["download" as const] : []), ...(browser ? ["browser" as const] : []), "sheet"];
}

/** The way to offer when nothing arrived; the last one stays. */
export function nextWay(list: readonly Way[], tried: Way): Way {
  return list[list.indexOf(tried) + 1] ?? list.at(-1)!;
}
