import type { FindingPlace } from "../check/finding";
import { cellName } from "../workbook/address";
import type { CellRef, CellValue } from "../workbook/grid";

export function isCell(place: FindingPlace): place is CellRef {
  return place !== null && "row" in place;
}

export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet && a.file === b.file;
}

/** `Đăng ký!D12`, with the file's name before it where the cell lies in another file; `""` for nowhere. */
export function placeName(place: FindingPlace): string {
  if (place === null) return "";
  const sheet = place.file === undefined ? place.sheet : `[${place.file}] ${place.sheet}`;
  return isCell(place) ? `${sheet}!${cellName(place.row, place.column)}` : sheet;
}

/** A cell's value as an edit shows it. */
export function valueText(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}
