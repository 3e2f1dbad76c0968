import { cellName } from "../address";
import type { CellRef } from "../grid";
import { ProgramError } from "../../problem";
import type { Session } from "./session";

/**
 * Goes to a cell, if the clerk would see it there: with the selection in a hidden row, the next thing typed
 * would land where nobody looks. Nothing is shown by force. One request looks, one goes there.
 * @throws ProgramError `host-sheet-hidden` | `host-row-filtered` | `host-row-hidden` | `host-column-hidden`
 */
export async function select(session: Session, at: CellRef): Promise<void> {
  if (session.sheet(at.sheet)?.visible === false) throw problem("host-sheet-hidden", at);
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(session.key(at.sheet));
    const range = (): Excel.Range => sheet.getRangeByIndexes(at.row, at.column, 1, 1).untrack();
    const cell = range();
    cell.load("rowHidden, columnHidden");
    await context.sync();
    if (cell.rowHidden === true) throw problem(await rowProblem(context, sheet, at), at);
    if (cell.columnHidden === true) throw problem("host-column-hidden", at);
    sheet.activate();
    range().select();
    await context.sync();
  });
}

/** A row inside a filtered list is most likely left out by that filter; how to see it again differs. */
async function rowProblem(context: Excel.RequestContext, sheet: Excel.Worksheet, { row }: CellRef): Promise<string> {
  try {
    const { autoFilter } = sheet;
    autoFilter.load("isDataFiltered");
    const list = autoFilter.getRangeOrNullObject().untrack();
    list.load("rowIndex, rowCount");
    await context.sync();
    const within = autoFilter.isDataFiltered && !list.isNullObject && list.rowIndex < row && row < list.rowIndex + list.rowCount;
    return within ? "host-row-filtered" : "host-row-hidden";
  } catch {
    // An Excel that cannot say what its filter does: that the row is hidden is certain all the same.
    return "host-row-hidden";
  }
}

function problem(code: string, { sheet, row, column }: CellRef): ProgramError {
  return new ProgramError(code, { sheet, cell: cellName(row, column), row: row + 1 });
}
