import { distance } from "fastest-levenshtein";
import { isError, type CellValue } from "../workbook/grid";
import { compareKey, plainKey } from "./key";

/**
 * What an e-mail cell says. `asWritten`: it reads so already; otherwise only signs around the address are
 * wrong, and there is one right way to write it. `near`: addresses that may be meant instead.
 */
export type EmailReading =
  | { readonly kind: "blank" }
  | { readonly kind: "valid"; readonly address: string; readonly asWritten: boolean; readonly near: readonly string[] }
  | { readonly kind: "several"; readonly addresses: readonly string[] }
  | { readonly kind: "invalid"; readonly near: readonly string[] };

/** RFC 5321 §4.5.3.1: a mailbox of 64 and a path of 254 characters at most. */
const LONGEST = 254;
const ADDRESS = /^(?!\.)(?!.*\.[.@])[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/i;
/** "xxx@gmail.com": a placeholder. */
const MASK = /x{3,}@|^(?:abc|ten|email|mail)@(?:abc|xyz|example)\./i;
const AROUND = /^[\s<>()[\]"'“”,;:.]+|[\s<>()[\]"'“”,;:.]+$/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;
/** The domains that schools and offices write from; a letter beside one of them is a slip. */
const DOMAINS = ["gmail.com", "yahoo.com", "yahoo.com.vn", "outlook.com", "hotmail.com", "moet.edu.vn"];

/** One address as mail programs take it. */
export function isAddress(text: string): boolean {
  return text.length <= LONGEST && ADDRESS.test(text);
}

/** Two spellings of one mailbox: mail servers make no difference of case. */
export function sameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Reads a cell that should hold one address. Texts longer than any address are none. */
export function readEmail(raw: CellValue): EmailReading {
  if (isError(raw) || typeof raw === "boolean" || typeof raw === "number") return { kind: "invalid", near: [] };
  if (raw === null || compareKey(raw) === "") return { kind: "blank" };
  if (raw.length > 4 * LONGEST) return { kind: "invalid", near: [] };
  const text = raw.normalize("NFKC").replace(INVISIBLE, "");
  const address = peeled(text);
  if (isAddress(address) && !MASK.test(address)) return { kind: "valid", address, asWritten: address === raw, near: nearDomain(address) };
  const parts = text.split(/[\s,;/]+/).map((part) => part.replace(AROUND, "")).filter((part) => isAddress(part) && !MASK.test(part));
  const addresses = parts.filter((part, i) => parts.findIndex((other) => sameAddress(other, part)) === i);
  if (addresses.length > 1) return { kind: "several", addresses };
  return { kind: "invalid", near: nearby(text, addresses) };
}

/** Off with what does not belong to the address: "mailto:", a name before <…>, signs and spaces around it and its @. */
function peeled(text: string): string {
  const inBrackets = /<([^<>]*@[^<>]*)>/.exec(text)?.[1] ?? text;
  return inBrackets.replace(AROUND, "").replace(/^(?:mailto|e-?mail)\s*:\s*/i, "").replace(/\s*@\s*/, "@").replace(AROUND, "");
}

/** What may be meant: the one address among other words; accents, spaces and commas that no address has. */
function nearby(text: string, among: readonly string[]): string[] {
  if (MASK.test(text)) return [];
  const plain = plainKey(peeled(text)).replace(/\s+/g, "");
  const tries = [...among, plain, plain.replaceAll(",", "."), plain.replace(/@+/g, "@").replace(/\.{2,}/g, ".")];
  return [...new Set(tries.filter((one) => isAddress(one) && !MASK.test(one)))].slice(0, 3);
}

/** "…@gmail.con", "…@gmai.com": one letter off a domain that everybody uses. */
function nearDomain(address: string): string[] {
  const at = address.lastIndexOf("@");
  const domain = address.slice(at + 1).toLowerCase();
  if (DOMAINS.includes(domain)) return [];
  return DOMAINS.filter((known) => distance(known, domain) === 1).map((known) => `${address.slice(0, at)}@${known}`).slice(0, 3);
}
