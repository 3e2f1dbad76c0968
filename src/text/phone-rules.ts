/** What was wrong with the way a number was written; `spacing`: only signs and spaces between the digits. */
export type PhoneRule = "number-cell" | "country-code" | "spacing" | "old-area-code" | "old-mobile-prefix";

/** Eleven-digit mobile prefixes and the ten-digit ones they became in 2018. */
const MOBILE_2018: Readonly<Record<string, string>> = {
  "0120": "070", "0121": "079", "0122": "077", "0126": "076", "0128": "078",
  "0123": "083", "0124": "084", "0125": "085", "0127": "081", "0129": "082",
  "0162": "032", "0163": "033", "0164": "034", "0165": "035", "0166": "036",
  "0167": "037", "0168": "038", "0169": "039",
  "0186": "056", "0188": "058", "0199": "059",
};

/** Gia Lai's area code until 2017 and since; 059 + 7 digits is read as a landline (`spec` §9). */
const OLD_AREA = "059";
const NEW_AREA = "0269";

/**
 * The digits as they are dialled today, from the digits as written; `null` where no rule reads them.
 * The country code goes, a zero lost to a number cell comes back, old prefixes become the new ones.
 */
export function newNumber(
  written: string,
  numberCell: boolean,
): { readonly digits: string; readonly rule?: PhoneRule } | null {
  const { digits, rule } = national(written, numberCell);
  if (digits === null) return null;
  if (digits.length === 10 && digits.startsWith(OLD_AREA)) {
    return { digits: NEW_AREA + digits.slice(OLD_AREA.length), rule: "old-area-code" };
  }
  const mobile = digits.length === 11 ? MOBILE_2018[digits.slice(0, 4)] : undefined;
  if (mobile !== undefined) return { digits: mobile + digits.slice(4), rule: "old-mobile-prefix" };
  return rule === undefined ? { digits } : { digits, rule };
}

function national(written: string, numberCell: boolean): { digits: string | null; rule?: PhoneRule } {
  if (written.startsWith("0084")) return { digits: withZero(written.slice(4)), rule: "country-code" };
  if (written.startsWith("84") && written.length >= 11) {
    return { digits: withZero(written.slice(2)), rule: "country-code" };
  }
  if (written.startsWith("0")) return { digits: written };
  // 1800 and 1900 numbers are dialled without a zero.
  if (/^1[89]00/.test(written)) return numberCell ? { digits: written, rule: "number-cell" } : { digits: written };
  if (written.length === 9 || written.length === 10) return { digits: `0${written}`, rule: "number-cell" };
  return { digits: null };
}

/** "+84 (0)978 …" has the zero already. */
function withZero(rest: string): string {
  return rest.startsWith("0") ? rest : `0${rest}`;
}
