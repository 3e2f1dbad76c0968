import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";

/**
 * SHA-256 as 64 small hexadecimal digits. Not the browser's own: a page that an intranet serves over http
 * has no `crypto.subtle`.
 */
export function sha256Of(data: Uint8Array | string): string {
  return bytesToHex(sha256(typeof data === "string" ? utf8ToBytes(data) : data));
}
