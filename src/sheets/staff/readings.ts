import type { SchoolYear } from "../../plan/school-year";
import { isError, type CellRef } from "../../workbook/grid";
import { isBlank } from "../cells";
import type { FormulaErrorCell, PersonYear, Reading } from "../records";
import type { Vocabulary } from "../values/vocabulary";
import type { StaffRow } from "./read-rows";
import { yearlyFields, type StaffTable } from "./staff-table";

const MISSING = { kind: "missing" } as const;
const UNKNOWN = { kind: "unknown" } as const;

const noRating = { value: UNKNOWN, at: null } as const;
const noTitles = { value: MISSING, at: null } as const;
const noDiscipline = { value: MISSING, at: null } as const;

/** What is known of somebody in a year of which no row and no column speaks. */
export const noYear: PersonYear = { rating: noRating, titles: noTitles, discipline: noDiscipline };

/** Where a table holds the values of one school year; `null` where it has no such column. */
interface YearColumns {
  readonly year: SchoolYear | null;
  readonly rating: readonly number[];
  readonly titles: readonly number[];
  readonly discipline: readonly number[];
}

/** Reads the yearly values of a table's rows. */
export class YearReader {
  /** Years that the table's own columns or title speak of; rows of the long layout add theirs. */
  readonly years: readonly SchoolYear[];
  readonly errors: FormulaErrorCell[] = [];
  readonly #columns: readonly YearColumns[];

  constructor(readonly table: StaffTable, readonly vocabulary: Vocabulary, planYears: readonly SchoolYear[]) {
    const named = planYears.filter((year) => yearlyFields.some((field) => table.columns.names(field, year)));
    const bare = yearlyFields.some((field) => table.columns.names(field));
    const untold = table.long ? null : planYears.find((year) => year === table.titleYear);
    const years = [...named, ...(bare && untold !== undefined && (untold === null || !named.includes(untold)) ? [untold] : [])];
    this.#columns = years.map((year) => this.#columnsOf(year));
    this.years = years.filter((year) => year !== null);
  }

  /** The values of one row by school year; of a row whose year cannot be read, none. */
  read({ row, year: rowYear }: StaffRow): Map<SchoolYear, PersonYear> {
    const years = new Map<SchoolYear, PersonYear>();
    for (const columns of this.#columns) {
      const year = columns.year ?? rowYear;
      if (year !== null) years.set(year, this.#readYear(columns, row));
    }
    return years;
  }

  /** Columns whose header names the year, else, in the table's own year, those that name none. */
  #columnsOf(year: SchoolYear | null): YearColumns {
    const { columns, titleYear } = this.table;
    const of = (field: (typeof yearlyFields)[number]) => {
      const own = columns.of(field, year);
      return own.length === 0 && year !== null && year === titleYear && !this.table.long ? columns.of(field) : own;
    };
    return { year, rating: of("rating"), titles: of("titles"), discipline: of("discipline") };
  }

  #readYear({ rating, titles, discipline }: YearColumns, row: number): PersonYear {
    const { vocabulary } = this;
    return {
      rating: rating.length === 0 ? noRating : this.#reading(vocabulary.rating, rating, row, "rating"),
      titles: titles.length === 0 ? noTitles : this.#reading(vocabulary.titles, titles, row, "titles"),
      discipline: discipline.length === 0 ? noDiscipline : this.#reading(vocabulary.discipline, discipline, row, "discipline"),
    };
  }

  #reading<T>(read: (raw: Parameters<Vocabulary["rating"]>[0]) => T, columns: readonly number[], row: number, field: string): Reading<T> {
    const { cells } = this.table;
    const column = columns.length === 1 ? columns[0]! : (columns.find((one) => !isBlank(cells.value(row, one))) ?? columns[0]!);
    const raw = cells.value(row, column);
    const at: CellRef = cells.ref(row, column);
    if (isError(raw)) this.errors.push({ role: "staff", column: field, at, error: raw.error });
    return { value: read(raw), at };
  }
}
