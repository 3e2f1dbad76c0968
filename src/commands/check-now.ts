import { check } from "../check/check";
import type { Finding } from "../check/finding";
import { readConfirmed, readMapping } from "../check/kept";
import { marksOf } from "../check/marks";
import type { Report } from "../check/report";
import { message, type Message } from "../locale/message";
import { ProgramError } from "../problem";
import type { CellRef } from "../workbook/grid";
import type { SpreadsheetHost } from "../workbook/port";

/**
 * The whole check from the ribbon, no pane needed: colours the cells and goes to the first one that must
 * be corrected, else to the first that should be looked at. Ticks and columns kept with the workbook
 * count as in the pane.
 * @param today ISO date
 * @returns what to tell the clerk, the failures too; only defects are thrown
 */
export async function checkNow(host: SpreadsheetHost, today: string): Promise<readonly Message[]> {
  try {
    const snapshot = await host.read();
    const report = check({ snapshot, today, confirmed: readConfirmed(snapshot.memory), mapping: readMapping(snapshot.memory) });
    const { unmarked = [] } = await host.apply([{ kind: "set-highlights", marks: marksOf(report) }]);
    const first = firstCell(report.findings);
    const told = [verdict(report)];
    if (unmarked.length > 0) told.push(message("host-unmarked", { sheets: unmarked.join(", ") }));
    return first ? [...told, ...(await goTo(host, first))] : told;
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    return [message(error.problem.code, error.problem.data)];
  }
}

/** @returns why the clerk is not shown the cell; what the check found is told all the same */
async function goTo(host: SpreadsheetHost, cell: CellRef): Promise<Message[]> {
  try {
    await host.select(cell);
    return [];
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    return [message(error.problem.code, error.problem.data)];
  }
}

function verdict({ summary: { errors, warnings } }: Report): Message {
  if (errors > 0) return message("command/found", { errors, warnings });
  return warnings > 0 ? message("command/warned", { warnings }) : message("command/clear");
}

function firstCell(findings: readonly Finding[]): CellRef | null {
  for (const severity of ["error", "warning"]) {
    for (const { at, severity: found } of findings) {
      if (found === severity && at !== null && "row" in at && at.file === undefined) return at;
    }
  }
  return null;
}
