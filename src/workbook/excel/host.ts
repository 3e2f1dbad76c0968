import type { SpreadsheetHost } from "../port";
import { apply } from "./apply";
import { watch } from "./events";
import { read } from "./read";
import { select } from "./select";
import { Session, told, type OfficeHost } from "./session";

export { assertSupported } from "./session";

/**
 * The workbook that is open in Excel, through Office.js (ExcelApi 1.9 and up). Its methods wait for each
 * other: a re-check never reads in the middle of a write.
 * @throws ProgramError from every method, with a `host-*` problem
 */
export function createExcelHost(excel: typeof Excel, office: OfficeHost): SpreadsheetHost {
  const session = new Session(excel, office);
  let last: Promise<unknown> = Promise.resolve();
  let writing = false;
  const inTurn = <T>(action: () => Promise<T>, sheet = ""): Promise<T> => {
    const turn = last.then(() => told(action, sheet));
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    read: (options = {}) => inTurn(() => read(session, options)),
    apply: (changes) => inTurn(async () => {
      writing = true;
      try {
        return await apply(session, changes);
      } finally {
        writing = false;
      }
    }),
    select: (at) => inTurn(() => select(session, at), at.sheet),
    watch: (listener) => inTurn(() => watch(session, () => writing, listener)),
  };
}
