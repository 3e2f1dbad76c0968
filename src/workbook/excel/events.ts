import { parseAreaName } from "../address";
import type { HostEvent } from "../port";
import type { Session } from "./session";

/**
 * Tells of edits (co-authors' too, and sheets that come and go) and of selections. Our own highlights
 * raise no event; our own edits say so themselves (`triggerSource`, ExcelApi 1.14) and are not told, for
 * whoever made them knows. Opens no window and asks Excel for nothing from within an event.
 * @returns stops it
 */
export async function watch(session: Session, isWriting: () => boolean, listener: (event: HostEvent) => void): Promise<() => Promise<void>> {
  const leaver = new Leaver(session);
  const edited = (): Promise<void> => {
    leaver.told();
    listener({ kind: "edited" });
    return Promise.resolve();
  };
  const handlers = await session.run(async (context) => {
    const { worksheets } = context.workbook;
    const added: { remove(): void; readonly context: OfficeExtension.ClientRequestContext }[] = [
      worksheets.onChanged.add((event) => {
        const own = event.source === "Local" && (event.triggerSource === "ThisLocalAddin" || (event.triggerSource === undefined && isWriting()));
        return own ? Promise.resolve() : edited();
      }),
      worksheets.onAdded.add(edited),
      worksheets.onDeleted.add(edited),
      worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
        const event = selected(session, worksheetId, address);
        if (event) listener(event);
        if (session.onWeb && (await leaver.moved(worksheetId, address))) await edited();
      }),
    ];
    // A filter or hidden rows change what the clerk sees of the findings (columns tell nobody).
    if (session.supports(11)) added.push(worksheets.onRowHiddenChanged.add(edited));
    await context.sync();
    return added;
  });
  return () => session.stop(handlers);
}

/**
 * In Excel on the web a value picked from a validation list raises no event (office-js issues 3888 and
 * 4066): the cell that the clerk leaves is compared with what it held on arrival.
 */
class Leaver {
  readonly #session: Session;
  #stood: { readonly worksheetId: string; readonly cell: string; readonly value: unknown } | null = null;

  constructor(session: Session) {
    this.#session = session;
  }

  /** An edit was told: what the cell held before it no longer counts. */
  told(): void {
    this.#stood = null;
  }

  /** @returns whether the cell left behind holds another value than on arrival */
  async moved(worksheetId: string, address: string): Promise<boolean> {
    const before = this.#stood;
    const cell = firstCell(address);
    try {
      return await this.#session.run(async (context) => {
        const load = (id: string, name: string) =>
          context.workbook.worksheets.getItemOrNullObject(id).getRange(name).untrack().load("values");
        const left = before && load(before.worksheetId, before.cell);
        const entered = load(worksheetId, cell);
        await context.sync();
        this.#stood = entered.isNullObject ? null : { worksheetId, cell, value: entered.values[0]?.[0] };
        return left !== null && !left.isNullObject && left.values[0]?.[0] !== before?.value;
      });
    } catch {
      // Following is a comfort: where Excel refuses, the next check finds it.
      this.#stood = null;
      return false;
    }
  }
}

/** `Đăng ký!$B$2:$C$9,E4` -> `B2` */
function firstCell(address: string): string {
  return (address.slice(address.lastIndexOf("!") + 1).split(/[,:]/)[0] ?? "").replace(/\$/g, "");
}

/** The first cell of the selection; `null` on a sheet that no read has seen yet. */
function selected(session: Session, worksheetId: string, address: string): HostEvent | null {
  const sheet = session.sheetName(worksheetId);
  const area = parseAreaName(firstCell(address));
  return sheet === undefined || !area ? null : { kind: "selected", at: { sheet, row: area.top, column: area.left } };
}
