import type { Area } from "./grid";

/** `0` -> `A`, `26` -> `AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` -> 0, `AA` -> 26; letters of either case. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** (11, 3) -> `D12`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `D12` -> row 11, column 3; `null` where the text is no cell address. `$` signs are allowed. */
export function parseCellName(name: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/i.exec(name);
  return match ? { row: Number(match[2]) - 1, column: columnIndex(match[1]!) } : null;
}

/** `B2:D5` or `B2`. */
export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  return area.top === area.bottom && area.left === area.right
    ? first
    : `${first}:${cellName(area.bottom, area.right)}`;
}

/** The inverse of {@link areaName}; `null` where the text is no area. A sheet prefix is not accepted. */
export function parseAreaName(name: string): Area | null {
  const [from, to = from] = name.split(":");
  const start = parseCellName(from ?? "");
  const end = parseCellName(to ?? "");
  if (!start || !end) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}
