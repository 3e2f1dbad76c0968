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
  const edited = (): Promise<void> => {
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
      worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
        const event = selected(session, worksheetId, address);
        if (event) listener(event);
        return Promise.resolve();
      }),
    ];
    await context.sync();
    return added;
  });
  return () => session.stop(handlers);
}

/** The first cell of the selection; `null` on a sheet that no read has seen yet. */
function selected(session: Session, worksheetId: string, address: string): HostEvent | null {
  const sheet = session.sheetName(worksheetId);
  const first = (address.slice(address.lastIndexOf("!") + 1).split(",")[0] ?? "").replace(/\$/g, "");
  const area = parseAreaName(first);
  return sheet === undefined || !area ? null : { kind: "selected", at: { sheet, row: area.top, column: area.left } };
}
