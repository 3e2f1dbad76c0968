import { areaName } from "../../src/workbook/address";
import { cellKey, joinCells } from "../../src/workbook/areas";
import type { Area } from "../../src/workbook/grid";
import { ExcelError } from "./excel-error";
import { cellAt, contains, forEachCell, type Book, type Sheet } from "./model";
import type { UndoList } from "./undo-list";
import type { HostObject } from "./objects/host-object";

/** What went over the wire; sizes in bytes of UTF-8. */
export interface Stats {
  requests: number;
  bytesOut: number;
  bytesIn: number;
  /** The biggest body in either direction. */
  biggest: number;
  log: { readonly bytesOut: number; bytesIn: number; actions: number }[];
  /** How often something cost the clerk the undo list. */
  undoLost: number;
  screenSuspended: number;
  calculationSuspended: number;
  /** Names that were asked for and that this Excel does not know. */
  unknown: string[];
}

/** Event numbers of the runtime (`eventType`), by the method that registers them. */
const EVENTS: Readonly<Record<string, number>> = {
  _RegisterDataChangedEvent: 10,
  _RegisterAddedEvent: 13,
  _RegisterSelectionChangedEvent: 14,
  _RegisterDeletedEvent: 15,
  _RegisterRowHiddenChangedEvent: 22,
};
const EVENT_CATEGORY = 65536;

/** The workbook with everything around it that a request may touch: references, events, rights, counters. */
export class Engine {
  readonly references = new Map<string, HostObject>();
  readonly stats: Stats = {
    requests: 0, bytesOut: 0, bytesIn: 0, biggest: 0, log: [], undoLost: 0, screenSuspended: 0, calculationSuspended: 0, unknown: [],
  };
  /** Receives what Excel would send by itself. */
  onMessage: ((message: unknown) => void) | null = null;
  private readonly registered = new Map<string, number>();
  private lastReference = 0;

  /** Kept only where a test asks for it: it copies the workbook at every call. */
  undoList: UndoList | null = null;

  constructor(public book: Book, private readonly sets: ReadonlyMap<string, number>, readonly level: number, readonly onWeb: boolean) {}

  /** Something that empties the clerk's undo list. */
  loseUndo(): void {
    this.stats.undoLost++;
    this.undoList?.clear();
  }

  /** @throws ExcelError `ApiNotFound` for members above the chosen ExcelApi set. */
  check(type: string, member: string): void {
    const needed = this.sets.get(`${type}.${member}`);
    if (needed !== undefined && needed > this.level) throw new ExcelError("ApiNotFound", `${type}.${member} is of ExcelApi 1.${needed}`);
  }

  keep(object: HostObject): string {
    const id = `ref-${++this.lastReference}`;
    this.references.set(id, object);
    return id;
  }

  register(event: string): void {
    this.registered.set(event, (this.registered.get(event) ?? 0) + 1);
  }

  unregister(event: string): void {
    this.registered.set(event, (this.registered.get(event) ?? 0) - 1);
  }

  /** Sends an event to the add-in, as Excel does it: later, and only if it was asked for. */
  raise(event: string, args: Readonly<Record<string, unknown>>): void {
    if ((this.registered.get(event) ?? 0) <= 0) return;
    const entry = { messageCategory: EVENT_CATEGORY, messageType: EVENTS[event], targetId: "Workbook", message: JSON.stringify(args) };
    setTimeout(() => this.onMessage?.({ entries: [entry] }), 0);
  }

  changed(sheet: Sheet, address: string, triggerSource: string, more: Readonly<Record<string, unknown>> = {}): void {
    this.raise("_RegisterDataChangedEvent", {
      worksheetId: sheet.id, address, changeType: "RangeEdited", source: "Local", triggerSource, ...more,
    });
  }

  /** Rows (counted from 1) that are no longer, or again, in sight: by hand or by a filter, one event for each run. */
  rowsHidden(sheet: Sheet, rows: readonly number[], changeType: "Hidden" | "Unhidden"): void {
    for (const { top, bottom } of joinCells(rows.map((row) => cellKey(row, 0)))) {
      this.raise("_RegisterRowHiddenChangedEvent", { worksheetId: sheet.id, address: `${top}:${bottom}`, changeType, source: "Local" });
    }
  }

  select(sheet: Sheet, address: string): void {
    this.book.selection = `${sheet.name}!${address}`;
    this.raise("_RegisterSelectionChangedEvent", { worksheetId: sheet.id, address });
  }

  mayFormat(sheet: Sheet): void {
    if (sheet.protection.protected && !sheet.protection.options["allowFormatCells"]) throw new ExcelError("AccessDenied", "the sheet is protected");
  }

  mayWrite(sheet: Sheet, area: Area): void {
    if (!sheet.protection.protected) return;
    forEachCell(area, (row, column) => {
      if (cellAt(sheet, row, column)?.locked !== false) throw new ExcelError("AccessDenied", `${areaName(area)} is protected`);
    });
  }

  /** A cell under a merged area's anchor takes no value. */
  covered(sheet: Sheet, row: number, column: number): boolean {
    return sheet.merges.some((area) => contains(area, row, column) && (row !== area.top || column !== area.left));
  }
}
