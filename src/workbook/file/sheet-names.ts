/** Excel's own limit. */
const LONGEST = 31;
const FALLBACK = "Sheet";

/**
 * A name that a workbook takes: at most 31 characters, none of `\ / ? * [ ] :`, no apostrophe at
 * either end, not empty.
 */
export function validSheetName(name: string): string {
  const plain = name.normalize("NFC").replace(/[\\/?*[\]:]|\p{Cc}/gu, " ").replace(/\s+/g, " ");
  return plain.slice(0, LONGEST).replace(/^['\s]+|['\s]+$/g, "") || FALLBACK;
}

/** The same name with a number where it is taken; case makes no difference. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((other) => other.toLowerCase()));
  const valid = validSheetName(name);
  let candidate = valid;
  for (let number = 2; lower.has(candidate.toLowerCase()); number++) {
    const tail = ` (${number})`;
    candidate = valid.slice(0, LONGEST - tail.length) + tail;
  }
  return candidate;
}

export function sameSheetName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
