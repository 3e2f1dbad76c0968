import type { SchoolYear } from "../../plan/school-year";
import { isError, type CellRef, type CellValue } from "../../workbook/grid";
import type { SheetCells } from "../cells";
import type { FormulaErrorCell, PersonYear, Reading } from "../records";
import type { Vocabulary } from "../values/vocabulary";
import { yearlyFields, type StaffTable, type YearlyField } from "./staff-table";

const MISSING = { kind: "missing" } as const;
const UNKNOWN = { kind: "unknown" } as const;

const noRating = { value: UNKNOWN, at: null } as const;
const noTitles = { value: MISSING, at: null } as const;
const noDiscipline = { value: MISSING, at: null } as const;

/** Where a table holds the values of one school year; `year: null`: of the year that the row says. */
type YearColumns = Readonly<Record<YearlyField, readonly number[]>> & { readonly year: SchoolYear | null };

/** A row, with the year that it says of itself; `null`: none that can be read, or none at all. */
interface RowOfYear {
  readonly row: number;
  readonly year: SchoolYear | null;
}

/** Reads the yearly values of a table's rows. */
export class YearReader {
  /** Years that the table's own columns or title speak of; rows of the long layout add theirs. */
  readonly years: readonly SchoolYear[];
  readonly #columns: readonly YearColumns[];

  constructor(readonly table: StaffTable, readonly vocabulary: Vocabulary, planYears: readonly SchoolYear[]) {
    const named = planYears.filter((year) => yearlyFields.some((field) => table.columns.names(field, year)));
    const bare = yearlyFields.some((field) => table.columns.names(field));
    const untold = table.long ? null : planYears.find((year) => year === table.titleYear);
    const years = [...named, ...(bare && untold !== undefined && (untold === null || !named.includes(untold)) ? [untold] : [])];
    this.#columns = years.map((year) => this.#columnsOf(year));
    this.years = years.filter((year) => year !== null);
  }

  /**
   * What a row says of a school year; `undefined` where it does not speak of it.
   * @param rowYear the year that the row itself names; `null`: none that can be read
   */
  valuesIn(year: SchoolYear, row: number, rowYear: SchoolYear | null): PersonYear | undefined {
    for (let at = this.#columns.length - 1; at >= 0; at--) {
      const columns = this.#columns[at]!;
      if ((columns.year ?? rowYear) === year) return new RowYear(this, columns, row);
    }
    return undefined;
  }

  /** The school years of which a row speaks. */
  yearsOf(rowYear: SchoolYear | null): ReadonlySet<SchoolYear> {
    return new Set(this.#columns.map(({ year }) => year ?? rowYear).filter((year) => year !== null));
  }

  /** The formula errors in the yearly cells of these rows, column by column. */
  errorsIn(rows: readonly RowOfYear[]): FormulaErrorCell[] {
    return this.#columns.flatMap((columns) => yearlyFields.flatMap((field) => this.#errorsOf(field, columns, rows)));
  }

  #errorsOf(field: YearlyField, { [field]: columns, year }: YearColumns, rows: readonly RowOfYear[]): FormulaErrorCell[] {
    const { cells } = this.table;
    if (columns.length === 0) return [];
    return rows.flatMap((one) => {
      const column = cells.filledColumn(one.row, columns)!;
      const raw = cells.value(one.row, column);
      return isError(raw) && (year ?? one.year) !== null
        ? [{ role: "staff", column: field, at: cells.ref(one.row, column), error: raw.error }] : [];
    });
  }

  reading<T>(read: (raw: CellValue) => T, columns: readonly number[], row: number): Reading<T> {
    const { cells } = this.table;
    const column = cells.filledColumn(row, columns)!;
    return new CellReading(read(cells.value(row, column)), cells, row, column);
  }

  /** Columns whose header names the year, else, in the table's own year, those that name none. */
  #columnsOf(year: SchoolYear | null): YearColumns {
    const { columns, titleYear } = this.table;
    const of = (field: YearlyField) => {
      const own = columns.of(field, year);
      return own.length === 0 && year !== null && year === titleYear && !this.table.long ? columns.of(field) : own;
    };
    return { year, rating: of("rating"), titles: of("titles"), discipline: of("discipline") };
  }
}

/** Where it stands is asked of few. */
class CellReading<T> implements Reading<T> {
  constructor(readonly value: T, readonly cells: SheetCells, readonly row: number, readonly column: number) {}

  get at(): CellRef {
    return this.cells.ref(this.row, this.column);
  }
}

/** One row's values of one school year. They are read when they are asked for, which of most rows nobody does. */
class RowYear implements PersonYear {
  constructor(readonly reader: YearReader, readonly columns: YearColumns, readonly row: number) {}

  get rating(): PersonYear["rating"] {
    const { rating } = this.columns;
    return rating.length === 0 ? noRating : this.reader.reading(this.reader.vocabulary.rating, rating, this.row);
  }

  get titles(): PersonYear["titles"] {
    const { titles } = this.columns;
    return titles.length === 0 ? noTitles : this.reader.reading(this.reader.vocabulary.titles, titles, this.row);
  }

  get discipline(): PersonYear["discipline"] {
    const { discipline } = this.columns;
    return discipline.length === 0 ? noDiscipline : this.reader.reading(this.reader.vocabulary.discipline, discipline, this.row);
  }
}
