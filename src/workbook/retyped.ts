/**
 * Would a spreadsheet read this text as something else when it is written to a cell of no text format:
 * a formula, a number, a date, a truth value (`facts/office.md` §3)? Rather yes than no, since what is
 * a number or a date depends on the spreadsheet's language.
 */
export function wouldBeRetyped(text: string): boolean {
  const plain = text.trim();
  if (plain === "") return text !== "";
  if (!/^[\p{L}_"“‘«([]/u.test(plain)) return true;
  if (/^\(\s*[\d.,]/.test(plain)) return true;
  return TRUTH_OR_ERROR.test(plain) || MONTH_LIKE.test(plain);
}

const TRUTH_OR_ERROR = /^(?:true|false|đúng|sai)$/i;
/** `May 5`, `Jan-21`, `Tháng 5/2021`, `thg 10`: a word, then only digits and separators. */
const MONTH_LIKE = /^\p{L}{1,12}\.?[\s\-/.,]*\d[\d\s\-/.,:]*$/u;
