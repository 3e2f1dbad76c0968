import { parseUnit, unitKey } from "../../text/units";
import type { Reading, RecordRow } from "../../sheets/records";
import type { SchoolYear } from "../../plan/school-year";
import type { CellRef } from "../../workbook/grid";
import type { CheckContext } from "../criterion";
import { districtsOf } from "../districts-of";
import { groupBy } from "../group-by";
import { readingsOf, type ValueColumn } from "./unread";

/** One column that two rows of one unit and school year fill in differently. */
export interface Contradiction {
  readonly unit: string;
  readonly year: SchoolYear;
  readonly column: ValueColumn;
  readonly cells: readonly CellRef[];
}

/** Record rows that contradict each other in complete years; titles are united instead (`spec` §9 "Record"). */
export function contradictingCells(context: CheckContext): readonly Contradiction[] {
  const districts = districtsOf(context);
  const rows = (context.sheets.record?.rows ?? []).filter(({ year }) => context.complete.includes(year));
  const groups = groupBy(rows, ({ unit, year }) => {
    const parsed = parseUnit(unit, districts);
    return `${year}|${unitKey(parsed)}|${parsed.district ?? ""}`;
  });
  return [...groups.values()].filter(({ length }) => length > 1).flatMap(contradictionsIn);
}

function contradictionsIn(rows: readonly RecordRow[]): readonly Contradiction[] {
  const { unit, year } = rows[0]!;
  return groupReadings(rows).flatMap(([column, readings]) => {
    const said = readings.filter(({ value: { kind } }) => kind !== "unknown" && kind !== "unreadable");
    if (new Set(said.map(({ value }) => JSON.stringify(value))).size < 2) return [];
    return [{ unit, year, column, cells: said.flatMap(({ at }) => at ?? []) }];
  });
}

type Readings = readonly Reading<{ readonly kind: string }>[];

function groupReadings(rows: readonly RecordRow[]): readonly (readonly [ValueColumn, Readings])[] {
  const columns = readingsOf(rows[0]!).map(([column]) => column).filter((column) => column !== "titles");
  return columns.map((column) => [column, rows.flatMap((row) => readingsOf(row).filter(([name]) => name === column).map(([, reading]) => reading))]);
}
