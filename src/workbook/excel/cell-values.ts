import type { CellValue } from "../grid";

/** The names by which Excel gives out its error values. Text that reads the same is taken for one too. */
const ERRORS = new Set([
  "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!", "#FIELD!",
  "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#BUSY!", "#PYTHON!", "#EXTERNAL!", "#TIMEOUT!",
]);

/** A value as `Range.values` holds it -> ours; dates are serial numbers there already. */
export function fromExcel(value: unknown): CellValue {
  if (typeof value === "string") {
    if (value === "") return null;
    return value.charCodeAt(0) === 35 && ERRORS.has(value) ? { error: value } : value;
  }
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "object" && typeof b === "object" && a !== null && b !== null) return a.error === b.error;
  return a === b;
}

/** A block of values -> rows of a grid at that place. */
export function placeRows(rows: (readonly CellValue[])[], block: { readonly top: number; readonly left: number; readonly values: readonly (readonly unknown[])[] }): void {
  const blanks: null[] = new Array<null>(block.left).fill(null);
  block.values.forEach((values, index) => {
    let last = values.length - 1;
    while (last >= 0 && values[last] === "") last--;
    if (last < 0) return;
    const cells: CellValue[] = block.left === 0 ? [] : [...blanks];
    for (let column = 0; column <= last; column++) cells.push(fromExcel(values[column]));
    rows[block.top + index] = cells;
  });
}
