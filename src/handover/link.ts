/**
 * Characters that an address may have: Windows' shell takes 2,080 (facts/office §9), and what Office
 * itself allows is not known.
 */
export const LONGEST_LINK = 2000;

const MARK = "#r=";

/**
 * The page's address with data in its fragment, which no browser sends to the server.
 * @returns `null` where the address would be too long
 */
export function pageLink(page: string, packed: Uint8Array): string | null {
  const link = `${page}${MARK}${toBase64Url(packed)}`;
  return link.length > LONGEST_LINK ? null : link;
}

/** Does the address carry a list (whatever it is worth)? */
export function carriesList(hash: string): boolean {
  return hash.startsWith(MARK);
}

/** @returns the data of an address' fragment; `null` where it is none of ours, or too long for one */
export function readLink(hash: string): Uint8Array | null {
  const text = hash.slice(MARK.length);
  return carriesList(hash) && hash.length <= LONGEST_LINK && /^[\w-]+$/.test(text) ? fromBase64Url(text) : null;
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null;
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
}
