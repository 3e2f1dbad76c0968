import { placeKind } from "../../text/districts";
import { compareKey } from "../../text/key";
import type { Place } from "../../plan/schema";

/** One part of an address, between commas or before a word such as "huyện". */
export interface AddressPart {
  /** As written, NFC. */
  readonly text: string;
  readonly key: string;
  /** Which kind of place it says it is; `null`: it does not say. */
  readonly level: Place["level"] | null;
}

const SEPARATOR = /[,;\n]|\s[-–]\s*|(?<=\p{Ll})-(?=\p{Lu})/u;
/** "Xã H'ra huyện Mang Yang" without a comma. "xã" within "thị xã" begins nothing. */
const BEFORE_KIND =
  /(?<!\bthị)\s+(?=(?:huyện|thị\s+xã|thành\s+phố|xã|phường|thị\s+trấn|tỉnh)\s|(?:h|tx|tp|x|p|tt)\.\s*\p{L}|(?:tx|tp)\s)/iu;
/** "TT Kông Chro", "P Hoa Lư": short words without their dot. */
const SHORT_COMMUNE = /^(?:tt|p|x)\s+\S/;

/** Takes an address apart; text that is not a place (a street, a hamlet) is a part like any other. */
export function addressParts(address: string): readonly AddressPart[] {
  return address
    .normalize("NFC")
    .split(SEPARATOR)
    .flatMap((part) => part.split(BEFORE_KIND))
    .map((part) => part.trim().replace(/\.$/, ""))
    .filter((part) => part !== "")
    .map((text) => {
      const key = compareKey(text);
      return { text, key, level: placeKind(key) ?? (SHORT_COMMUNE.test(key) ? "commune" : null) };
    });
}
