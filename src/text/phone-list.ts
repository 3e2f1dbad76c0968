const SEPARATOR = /(\s*(?:[/;,|\n]|hoặc|và|\s-\s)\s*|\s+-\s*|-\s+)/;
/** The shortest number that can stand alone: a landline without its area code. */
const SHORTEST = 7;

/** Whole numbers with nothing but spaces between them. */
const SPACED = /^\d{9,11}(?:\s\d{9,11})+$/;

/**
 * "0978123456 / 02693822111" -> number, separator, number …; one number, however it is broken up by
 * dots, spaces and dashes, stays whole.
 */
export function splitNumbers(text: string): readonly string[] {
  if (SPACED.test(text)) return text.split(/(\s)/);
  const parts = text.split(SEPARATOR);
  const numbers = parts.filter((_, i) => i % 2 === 0);
  return numbers.every((part) => part.replace(/\D/g, "").length >= SHORTEST) ? parts : [text];
}
