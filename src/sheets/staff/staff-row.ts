import type { SchoolYear } from "../../plan/school-year";
import { compareKeyOnce } from "../../text/key";
import { isError, type CellRef } from "../../workbook/grid";
import { cellText, type SheetCells } from "../cells";
import { readSchoolYear } from "../labels/school-years";
import type { Person, PersonYear } from "../records";
import { readBirthday } from "./birthdays";
import type { YearReader } from "./readings";
import type { Where } from "./row-kinds";
import type { StaffTable } from "./staff-table";

/** What all rows of a table have in common. */
export interface RowSource {
  readonly table: StaffTable;
  readonly where: Where;
  readonly years: YearReader;
}

/**
 * One row of a staff sheet that speaks of a person; alone, it is that person. Of thousands of rows most
 * are only grouped by unit and name, so nothing else is read before it is asked for.
 */
export class StaffRow implements Person {
  readonly key: string;

  /** @param continues the row goes on about the person of the row before: their name cell is merged, or left blank below it */
  constructor(
    readonly source: RowSource, readonly row: number, readonly name: string, readonly unit: string, readonly continues: boolean,
  ) {
    this.key = compareKeyOnce(name);
  }

  inUnit(unit: string): StaffRow {
    return new StaffRow(this.source, this.row, this.name, unit, this.continues);
  }

  get at(): CellRef {
    return this.#cells.ref(this.row, this.source.where.names[0]!);
  }

  get rows(): readonly CellRef[] {
    return [this.at];
  }

  get position(): string {
    return textAt(this.#cells, this.row, this.source.where.position);
  }

  get positionAt(): CellRef | null {
    const column = this.#cells.filledColumn(this.row, this.source.where.position);
    return column === undefined ? null : this.#cells.ref(this.row, column);
  }

  get phone(): string {
    return textAt(this.#cells, this.row, this.source.where.phone);
  }

  get birthday(): string {
    const column = this.#cells.filledColumn(this.row, this.source.where.birthday);
    return column === undefined ? "" : readBirthday(this.#cells.value(this.row, column));
  }

  get status(): string {
    return textAt(this.#cells, this.row, this.source.where.status);
  }

  get left(): boolean {
    const { status } = this;
    return status !== "" && this.source.years.vocabulary.hasLeft(status);
  }

  /** Long layout: the row's year, `null` where it says none that can be read. */
  get year(): SchoolYear | null {
    const { table, where } = this.source;
    const column = where.year[0];
    return column === undefined || !table.long ? null : readSchoolYear(table.cells.value(this.row, column));
  }

  /** The school years of which the row speaks. */
  get years(): ReadonlySet<SchoolYear> {
    return this.source.years.yearsOf(this.year);
  }

  valuesIn(year: SchoolYear): PersonYear | undefined {
    return this.source.years.valuesIn(year, this.row, this.year);
  }

  get #cells(): SheetCells {
    return this.source.table.cells;
  }
}

export function textAt(cells: SheetCells, row: number, columns: readonly number[]): string {
  const column = cells.filledColumn(row, columns);
  const value = column === undefined ? null : cells.value(row, column);
  return isError(value) ? "" : cellText(value).trim();
}
