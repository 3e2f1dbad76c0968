import { UNCALCULATED, isError, type CellValue } from "../../workbook/grid";
import { compareKey } from "../../text/key";
import { memoise } from "../../text/memo";

/** Distinct writings remembered per kind of value. */
const REMEMBERED = 20_000;
/** Longer texts are read as nothing: no value needs them, and a hostile one must cost no time. */
const LONGEST = 500;

/** How one kind of value is read. */
export interface ValueReader<T> {
  readonly blank: T;
  readonly unreadable: (text: string) => T;
  /** A text that is not blank. */
  readonly read: (text: string) => T;
  /** A number, where one has a meaning (0 = none). */
  readonly number?: (value: number) => T | null;
}

/**
 * Reads cells, each distinct text once: equal cells get one and the same object.
 * A formula without a stored value counts as blank (`spec` §9); any other error value is unreadable.
 */
export function readCells<T>({ blank, unreadable, read, number }: ValueReader<T>): (raw: CellValue) => T {
  const readText = memoise((text: string) => {
    if (compareKey(text) === "") return { value: blank };
    return { value: text.length > LONGEST ? unreadable(text) : read(text) };
  }, REMEMBERED);
  const readOther = memoise((text: string) => ({ value: unreadable(text) }), REMEMBERED);
  return (raw) => {
    if (typeof raw === "string") return readText(raw).value;
    if (raw === null) return blank;
    if (isError(raw)) return raw.error === UNCALCULATED.error ? blank : readOther(raw.error).value;
    const known = typeof raw === "number" ? (number?.(raw) ?? null) : null;
    return known ?? readOther(String(raw)).value;
  };
}

/** "-", "–", "--": said, and nothing said. */
export function isDash(text: string): boolean {
  return /^-+$/.test(compareKey(text).replace(/ /g, ""));
}

const closing = /[\s,;-]+(?:theo\s+)?(?:q[đd]|quyết định)(?:\s+số)?[\s:]*\d+\S*(?:\s+ngày\s+\S+)?\s*$/iu;

/** Takes "(QĐ 123/QĐ-UBND ngày …)" or ", QĐ 123/QĐ-UBND ngày …" off: it says by which decision, nothing else. */
export function withoutDecision(text: string): string {
  const said = /\d/.test(text) ? text.replace(closing, "") : text;
  if (!said.includes("(")) return said;
  return said.replace(/\s*\(\s*(?:theo\s+)?(?:q[đd]|quyết định|số)(?![\p{L}])[^()]*\)/giu, "");
}
