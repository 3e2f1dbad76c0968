import { compareKey } from "../../text/key";
import { asciiSlug } from "../../text/slug";
import type { Recipient } from "../issued";

/** With folder, prefix, number and ending well below the 260 characters of a Windows path. */
const MAX_UNIT = 70;
const MAX_DISTRICT = 24;
/** No name of ours can be one that Windows keeps for itself (con, nul, com1 …): all begin so. */
const PREFIX = "mau-dang-ky_";

/**
 * Names for the recipients' files, without ending: ASCII, small letters, readable, no two alike. A unit whose
 * name does not say its district gets it behind, so that the schools of one name keep theirs whatever their order.
 */
export class FileNames {
  private readonly taken: Set<string>;

  /** @param taken names that are there already, without ending */
  constructor(taken: Iterable<string> = []) {
    this.taken = new Set([...taken].map((name) => name.toLowerCase()));
  }

  nameFor({ unit, district }: Recipient): string {
    const slug = cut(asciiSlug(unit), MAX_UNIT) || "don-vi";
    const place = cut(asciiSlug(compareKey(district ?? "").replace(/^(?:huyện|thị xã|thành phố|xã|phường) /, "")), MAX_DISTRICT);
    const name = place === "" || slug.endsWith(place) ? `${PREFIX}${slug}` : `${PREFIX}${slug}_${place}`;
    let free = name;
    for (let number = 2; this.taken.has(free); number++) free = `${name}_${number}`;
    this.taken.add(free);
    return free;
  }
}

function cut(slug: string, length: number): string {
  return slug.slice(0, length).replace(/-$/, "");
}
