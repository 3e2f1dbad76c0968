import type { RecordRow, Reading } from "../sheets/records";
import type { SchoolYear } from "../plan/school-year";
import type { CellRef } from "../workbook/grid";
import { result, type CheckContext, type CriterionResult, type JudgeCollective } from "./criterion";
import { headerProblem } from "./related";
import { judgedYears, yearNames } from "./years";

/** What one column of the record says of one unit in one school year. */
export interface RecordCell {
  /** Column as in the records: `party`, `security` … */
  readonly column: string;
  readonly says: "met" | "unmet" | "unknown" | "skipped";
  readonly at: readonly CellRef[];
  /** The sheet lacks the column, and `header-unclear` says so. */
  readonly header: boolean;
}

interface YearCell extends RecordCell {
  readonly year: SchoolYear;
}

/**
 * Judges a collective by its row of each school year in the record (`spec` §5.1). A missing record
 * sheet leaves it to a person; a missing row leaves it unknown.
 * @param level the rating that is asked for, as the sentences name it
 * @param read what the rows of one school year say, column by column
 */
export function judgeRecord(
  { entry, context, rule }: JudgeCollective,
  { id, level = "" }: { readonly id: string; readonly level?: string },
  read: (rows: readonly RecordRow[], year: SchoolYear) => readonly RecordCell[],
): CriterionResult {
  const years = judgedYears(rule, context, "each");
  if (years.length === 0) return result("unknown", "years/none");
  const cells: YearCell[] = [];
  const bare: SchoolYear[] = [];
  for (const year of years) {
    const rows = context.evidence.recordOf(entry, year);
    if (rows === null) return result("to-confirm", `${id}/no-record`, { years, data: { level } });
    if (rows.length === 0) bare.push(year);
    cells.push(...read(rows, year).map((cell) => ({ ...cell, year })));
  }
  const unmet = cells.filter(({ says }) => says === "unmet");
  const unknown = cells.filter(({ says }) => says === "unknown");
  if (unmet.length > 0) return result("unmet", `${id}/unmet`, { years, ...told(unmet, level) });
  if (bare.length > 0) return result("unknown", "record/no-row", { years, data: { years: yearNames(bare) } });
  if (unknown.length > 0) {
    const header = unknown.every((cell) => cell.header);
    return result("unknown", `${id}/unknown`, { years, ...told(unknown, level), ...(header ? { cause: "header" } : {}) });
  }
  return result("met", `${id}/met`, { years, data: { level, years: yearNames(years) } });
}

function told(cells: readonly YearCell[], level: string) {
  return {
    related: cells.flatMap(({ at }) => at),
    data: {
      level,
      columns: [...new Set(cells.map(({ column }) => column))],
      years: yearNames([...new Set(cells.map(({ year }) => year))]),
    },
  };
}

/**
 * One column over the rows of one unit and year as one value: blank cells say nothing, equal ones
 * agree, others contradict each other and are unknown (`spec` §9 "Record").
 * @param judge what a value that is neither blank nor contradicted says
 */
export function uniteCells<Value extends { readonly kind: string }>(
  { context, column, year, rows }: {
    readonly context: CheckContext;
    readonly column: string;
    readonly year: SchoolYear;
    readonly rows: readonly { readonly row: RecordRow; readonly reading: Reading<Value> }[];
  },
  judge: (value: Value) => RecordCell["says"],
): RecordCell {
  const said = rows.filter(({ reading }) => reading.value.kind !== "unknown");
  const at = (said.length > 0 ? said : rows).flatMap(({ reading }) => (reading.at ? [reading.at] : []));
  const first = said[0]?.reading.value;
  const agreed = said.every(({ reading }) => JSON.stringify(reading.value) === JSON.stringify(first));
  return {
    column,
    at,
    says: first && agreed ? judge(first) : "unknown",
    header: said.length === 0 && rows.length > 0 &&
      rows.every(({ row, reading }) => reading.at === null && headerProblem(context, "record", column, year, row.at)),
  };
}
