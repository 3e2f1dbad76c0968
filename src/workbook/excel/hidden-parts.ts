import { hiddenOrNone, spans, type Hidden } from "../hidden";

/** What of a used range is hidden, as Excel tells it: one entry a row, one a column. */
export interface HiddenProxy {
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  /** Some 20 bytes a row, so it is asked for where some are known to be hidden. */
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
}

/** A sheet of which it was asked. */
interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly hidden: HiddenProxy;
}

/** Of more rows than these it is not found out which are hidden: a click on one still says so. */
const MOST_ROWS = 100_000;

export function askHidden(used: Excel.Range, withRows: boolean): HiddenProxy {
  return { columns: used.getColumnProperties({ columnHidden: true }), rows: withRows ? askRows(used) : null };
}

function askRows(used: Excel.Range): NonNullable<HiddenProxy["rows"]> {
  return used.getRowProperties({ rowHidden: true });
}

/** Asks for the rows of those sheets that turned out to hide some; `null`s where there are none of them. */
export async function askMissingRows(context: Excel.RequestContext, sheets: readonly Asked[]): Promise<readonly HiddenProxy["rows"][]> {
  let left = MOST_ROWS;
  const asked = sheets.map((proxy) => {
    if (!hidesRows(proxy) || proxy.hidden.rows || proxy.used.rowCount > left) return proxy.hidden.rows;
    left -= proxy.used.rowCount;
    const { rowIndex, columnIndex, rowCount } = proxy.used;
    return askRows(context.workbook.worksheets.getItem(proxy.sheet.id).getRangeByIndexes(rowIndex, columnIndex, rowCount, 1).untrack());
  });
  if (left < MOST_ROWS) await context.sync();
  return asked;
}

/** Excel says `null` where some rows are hidden and some are not. */
export function hidesRows({ used }: Pick<Asked, "used">): boolean {
  return !used.isNullObject && used.rowHidden !== false;
}

/** After the sync. */
export function hiddenOf({ used, hidden }: Pick<Asked, "used" | "hidden">, rows: HiddenProxy["rows"]): Hidden | undefined {
  if (used.isNullObject) return undefined;
  const { rowIndex, columnIndex } = used;
  return hiddenOrNone(
    spans((rows?.value ?? []).flatMap(({ rowHidden }, index) => (rowHidden === true ? [rowIndex + index] : []))),
    spans(hidden.columns.value.flatMap(({ columnHidden }, index) => (columnHidden === true ? [columnIndex + index] : []))),
  );
}
