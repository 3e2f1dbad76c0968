import type { Plan, Stage } from "../plan/schema";
import type { Snapshot } from "../workbook/port";
import type { Grid } from "../workbook/grid";
import type { Report } from "./report";

export interface CheckRequest {
  readonly snapshot: Snapshot;
  /** The grids of another file that hold the staff (`--staff`); they replace the workbook's own. */
  readonly staff?: readonly Grid[];
  /** Used where the workbook carries no plan of its own; default: the built-in one. */
  readonly plan?: Plan;
  readonly stage?: Stage;
  /** ISO date; the caller's clock, the core has none. */
  readonly today: string;
  /** Ticked to-confirm criteria: `<nominee key>/<criterion id>`. */
  readonly confirmed?: ReadonlySet<string>;
  /** Columns the clerk has named where a header is unclear: see `sheets/mapping`. */
  readonly mapping?: ColumnMapping;
}

/** Sheet name -> which sheet it is and which column (0-based) holds which field. */
export type ColumnMapping = Readonly<Record<string, {
  readonly role?: "form" | "staff" | "record" | "none";
  readonly columns?: Readonly<Record<string, number>>;
}>>;

/**
 * The check, whole: sheets -> records -> criteria and checks -> report.
 * @throws ProgramError `no-form`, `two-forms`, `form-empty`, `plan-invalid`
 */
export declare function check(request: CheckRequest): Report;
