/** The page of this host: the same program in a browser, over a file. */
export function pageAddress(): string {
  return new URL("index.html", location.href).href.replace(/[?#].*$/, "");
}
