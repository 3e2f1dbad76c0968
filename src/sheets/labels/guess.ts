import { distance } from "fastest-levenshtein";
import { compareKey, plainKey } from "../../text/key";
import { findSchoolYear } from "./school-years";
import { wordsOf } from "./read-label";
import { foreignWords, labelWords, type LabelField } from "./vocabulary";

const spellings = new Map<LabelField, readonly string[]>(
  labelWords.map(({ field, phrases }) => [field, phrases.flat().map(plainKey)]),
);

/**
 * Could this header, which says no field that we know, be meant as `field` ("did you mean")? True where
 * only accents or a few letters differ, or one of the field's phrases stands among other words.
 */
export function resembles(text: string, field: LabelField): boolean {
  const key = compareKey(text);
  if (foreignWords.test(key)) return false;
  const words = wordsOf(plainKey(findSchoolYear(key)?.rest ?? key)).filter((word) => word !== "nam" && word !== "hoc");
  const plain = words.join(" ");
  if (plain.length < 2 || plain.length > 60) return false;
  return (spellings.get(field) ?? []).some((phrase) => {
    if (phrase === plain) return true;
    if (phrase.length < 5) return false;
    return ` ${plain} `.includes(` ${phrase} `) || distance(plain, phrase) <= (phrase.length > 7 ? 2 : 1);
  });
}
