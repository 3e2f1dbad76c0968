import { placeKind } from "../../text/districts";
import { compareKey } from "../../text/key";
import { isError, type CellValue } from "../../workbook/grid";
import { cellText, isBlank, type SheetCells } from "../cells";
import type { Columns } from "../headers/choose-columns";
import { readLabel } from "../labels/read-label";
import type { LabelField } from "../labels/vocabulary";
import type { CollectiveEntry, Entry, Field, IndividualEntry } from "../records";
import { endsTable, isColumnNumber, lineKind } from "../rows";
import type { FoundTable } from "./find-tables";
import type { TableKind } from "./sections";

/** The fields of each table, as an entry calls them, and the header field they are found by. */
export const entryFields = {
  collectives: { order: "order", name: "unit", address: "address", phone: "phone" },
  individuals: { order: "order", name: "name", position: "position", unit: "unit", phone: "phone" },
} as const satisfies Record<TableKind, Readonly<Record<string, LabelField>>>;

export type SampleTest = (entry: Entry) => boolean;

/**
 * The rows of a table of the form (`spec` §2.1). A row is an entry if anything but its order number is
 * filled in; notes, sums, signatures and what stands below them are none.
 */
export function readEntries(table: FoundTable, isSample: SampleTest): Entry[] {
  const entries: Entry[] = [];
  const order = table.columns.of("order");
  const places = placesOf(table);
  let ended = false;
  for (let row = table.start; row < table.end; row++) {
    if (table.cells.grid.rows[row] === undefined) continue;
    const fields = readFields(table.cells, places, row);
    const filled = countFilled(fields);
    const numbered = order.some((column) => isNumber(table.cells.value(row, column)));
    // A row that is numbered or mostly filled in is an entry, whatever words it holds.
    if (filled <= 2 && !numbered && endsHere(table, row, fields)) ended = true;
    if (filled === 0 || isLine(table, row, fields, numbered, filled)) continue;
    if (ended && !(numbered && filled >= 2)) continue;
    const entry = toEntry(table, row, fields);
    entries.push(isSample(entry) ? { ...entry, sample: true } : entry);
  }
  return entries;
}

type Fields = Readonly<Record<string, Field | null>>;

/** An entry's field, its columns, and what a header says of a column's values, looked up once for all rows. */
type FieldPlace = readonly [name: string, columns: readonly number[], kinds: ReadonlyMap<number, string>];

function placesOf(table: FoundTable): readonly FieldPlace[] {
  const communes = table.columns.header.columns.filter(({ text }) => compareKey(text) === "xã");
  const kinds = new Map(communes.map(({ column }) => [column, "xã"]));
  return Object.keys(entryFields[table.kind]).map((name) => [name, entryColumns(table, name), kinds]);
}

function readFields(cells: SheetCells, places: readonly FieldPlace[], row: number): Fields {
  const fields: Record<string, Field | null> = {};
  for (const place of places) fields[place[0]] = fieldOf(cells, row, place);
  return fields;
}

/** How many fields but the order number are filled in. */
function countFilled(fields: Fields): number {
  let filled = 0;
  for (const name in fields) if (name !== "order" && isFilled(fields[name])) filled++;
  return filled;
}

function isFilled(field: Field | null | undefined): field is Field {
  return field !== null && field !== undefined && !isBlank(field.raw);
}

/**
 * The columns of an entry's field. A person's name may be split over two columns on the form as well; a
 * column "Tên" among the collectives is their name. Columns "Xã" and "Huyện" say the address where no
 * other does, and a person's unit goes on in a column "Huyện".
 */
export function entryColumns({ kind, columns }: Pick<FoundTable, "kind" | "columns">, name: string): readonly number[] {
  const label = (entryFields[kind] as Readonly<Record<string, LabelField>>)[name]!;
  if (name === "unit" && columns.has(label)) return [...columns.of(label), ...placeColumns(columns, 0)];
  if (name === "address" && !columns.names(label)) return placeColumns(columns, 1);
  if (name === "address" && isDivided(columns)) return [...columns.of(label), ...placeColumns(columns, 0)];
  if (columns.names(label)) return columns.of(label);
  if (name !== "name") return [];
  return kind === "individuals" ? [...columns.of("surname"), ...columns.of("given")] : columns.of("given");
}

/** "Địa chỉ" over Xã | Huyện, not merged: only the first of them stands under it. */
function isDivided(columns: Columns): boolean {
  const own = columns.of("address");
  return columns.header.columns.some(({ column, text }) => own.includes(column) && readLabel(text).field === "district");
}

/** Columns headed "Huyện" (rank 0) or also "Xã" (rank 1): of a list of recipients one of them says the place. */
function placeColumns({ header }: Columns, rank: number): readonly number[] {
  return header.columns.filter((column) => column.field === "district" && column.rank <= rank).map(({ column }) => column);
}

function fieldOf(cells: SheetCells, row: number, [name, columns, kinds]: FieldPlace): Field | null {
  if (columns.length === 1) return cells.field(row, columns[0]!);
  const fields = columns.map((column) => withKind(cells.field(row, column), kinds.get(column)));
  const filled = fields.filter(({ raw }) => !isBlank(raw));
  const first = filled.find(({ raw }) => isError(raw)) ?? filled[0] ?? fields[0];
  if (!first || filled.length < 2 || isError(first.raw)) return first ?? null;
  const between = name === "address" || name === "unit" ? ", " : " ";
  return { ...first, text: filled.map(({ text }) => text.trim()).join(between), parts: filled };
}

/** Under the header "Xã" stands "Hra" as well as "Xã Hra". */
function withKind(field: Field, kind: string | undefined): Field {
  const bare = kind !== undefined && typeof field.raw === "string" && !isBlank(field.raw) && placeKind(compareKey(field.raw)) === null;
  return bare ? { ...field, text: `${kind} ${field.text.trim()}` } : field;
}

function toEntry({ kind, cells }: FoundTable, row: number, fields: Fields): Entry {
  const at = { ...cells.ref(row, 0), row, column: fields["name"]?.at.column ?? fields["order"]?.at.column ?? 0 };
  return kind === "collectives"
    ? ({ kind: "collective", at, ...fields, sample: false } as CollectiveEntry)
    : ({ kind: "individual", at, ...fields, sample: false } as IndividualEntry);
}

function isNumber(value: CellValue): boolean {
  return typeof value === "number" || (typeof value === "string" && /^\s*\(?\d{1,4}[.)]?\s*$/.test(value));
}

/** Does any cell of the row say that the table is over? A nominee's own position does not. */
function endsHere({ cells, columns }: FoundTable, row: number, fields: Fields): boolean {
  const name = fields["name"];
  const named = isFilled(name) && lineKind(name.text) === "other";
  return endsTable(cells.grid.rows[row] ?? [], named ? columns.of("position") : []);
}

/** A line across the table, a sum, or the row that numbers the columns. */
function isLine(table: FoundTable, row: number, fields: Fields, numbered: boolean, filled: number): boolean {
  const name = fields["name"];
  if (name && isAcross(table, row, name.at.column)) return true;
  if (numbersColumns(fields) || (filled === 1 && isGroup(fields))) return true;
  if (numbered || filled > 2) return false;
  return (table.cells.grid.rows[row] ?? []).some((value) => typeof value === "string" && lineKind(value) === "total") ||
    (isFilled(name) && ["end", "note"].includes(lineKind(name.text)));
}

const roman = /^\s*\(?(?:[IVX]{1,5}|[A-H])[.)]?\s*$/;
const groups = /^(?:cấp|bậc|khối|cụm|nhóm)\s/;

/** "I | Cấp THCS", "Khối mầm non" in a row of its own: a title of the entries below. */
function isGroup({ name, order }: Fields): boolean {
  if (!isFilled(name)) return false;
  return isFilled(order) ? roman.test(order.text) : groups.test(compareKey(name.text));
}

/** Is the cell merged over other columns of the table? */
function isAcross({ cells, columns }: FoundTable, row: number, column: number): boolean {
  const area = cells.areaAt(row, column);
  if (area === null) return false;
  const covered = columns.header.columns.filter((other) =>
    other.field !== null && other.field !== "order" && area.left <= other.column && other.column <= area.right);
  return new Set(covered.map(({ at }) => `${at.row}:${at.column}`)).size > 1;
}

function numbersColumns(fields: Fields): boolean {
  let numbers = 0;
  for (const name in fields) {
    const field = fields[name];
    if (!isFilled(field)) continue;
    if (!isColumnNumber(cellText(field.raw))) return false;
    numbers++;
  }
  return numbers > 2;
}
