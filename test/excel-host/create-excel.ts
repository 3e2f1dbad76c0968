import { apiSets } from "./api-sets";
import { Clerk } from "./clerk";
import { Engine, type Stats } from "./engine";
import type { Book } from "./model";
import { makeOffice, type OfficeOptions } from "./office";
import { connect, type RuntimeWindow } from "./runtime";
import { UndoList } from "./undo-list";
import { execute, type RequestBody } from "./wire";

const LIMIT = 5 * 1024 * 1024;
/** Office's error numbers (`RichApiMessageUtility` and `_processOfficeJsErrorResponse` in the runtime). */
const REQUEST_TOO_BIG = 5103;
const RESPONSE_TOO_BIG = 5104;
const CELL_EDIT_MODE = 5004;
const CONNECTION_LOST = 5001;
const DELAY_FOR_CELL_EDIT = 64;

/** What is to go wrong with a request: it never arrives, its answer is lost, or one of its actions fails. */
export type Failure = { readonly kind: "before" | "after" } | { readonly kind: "action"; readonly index: number; readonly code?: string };

export interface ExcelOptions extends Partial<OfficeOptions> {
  /** Milliseconds that every answer takes. */
  readonly delay?: number;
  /** Excel keeps an undo list, which `clerk.undo` takes back from. */
  readonly undo?: boolean;
}

/** An Excel for tests: Microsoft's client on this side of the wire, the given workbook on the other. */
export interface TestExcel {
  readonly Excel: typeof Excel;
  readonly Office: ReturnType<typeof makeOffice>;
  readonly book: Book;
  readonly stats: Stats;
  /** Does what a person at the keyboard does. */
  readonly clerk: Clerk;
  /** Fails the n-th request from now, counted from 0. */
  failNext(n: number, failure: Failure): void;
  /** While a cell is being edited Excel takes no requests. */
  editing: boolean;
}

/**
 * @param window the runtime as `load-in-node` or the page's `<script>` left it; one workbook per window
 * @param source the runtime's text, which says what belongs to which requirement set
 */
export function createExcel(window: RuntimeWindow, source: string, book: Book, options: ExcelOptions = {}): TestExcel {
  const { level = 21, delay = 0 } = options;
  const office = makeOffice({ ...options, level });
  const engine = new Engine(book, apiSets(source), level, options.platform === "OfficeOnline");
  if (options.undo) engine.undoList = new UndoList(book, level >= 20);
  groupUndo(window, engine);
  const failures = new Map<number, Failure>();
  window.Office = office;
  connect(window, async (body, flags) => {
    await pause(delay);
    while (excel.editing && (flags & DELAY_FOR_CELL_EDIT) !== 0) await pause(5);
    if (excel.editing) return { error: CELL_EDIT_MODE };
    return answer(engine, body, failures);
  }, (handler) => (engine.onMessage = handler));
  const excel: TestExcel = {
    Excel: window.Excel,
    Office: office,
    book,
    stats: engine.stats,
    clerk: new Clerk(engine),
    failNext: (n, failure) => void failures.set(engine.stats.requests + n, failure),
    editing: false,
  };
  return excel;
}

type RunInExcel = (...given: readonly unknown[]) => Promise<unknown>;
const runs = new WeakMap<RuntimeWindow, RunInExcel>();

/** The runtime that npm brings is older than `mergeUndoGroup` and passes over it: here it is told to the undo list. */
function groupUndo(window: RuntimeWindow, { undoList }: Engine): void {
  const run = runs.get(window) ?? (window.Excel.run as RunInExcel);
  runs.set(window, run);
  window.Excel.run = ((...given) => {
    const [options] = given;
    const grouped = typeof options === "object" && options !== null && Reflect.get(options, "mergeUndoGroup") === true;
    return grouped && undoList ? undoList.asOneStep(() => run(...given)) : run(...given);
  }) as RunInExcel as typeof Excel.run;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

function answer(engine: Engine, body: string, failures: Map<number, Failure>): { body: string } | { error: number } {
  const failure = failures.get(engine.stats.requests);
  const { stats } = engine;
  const sent = bytes(body);
  stats.requests++;
  stats.bytesOut += sent;
  stats.biggest = Math.max(stats.biggest, sent);
  const entry: Stats["log"][number] = { bytesOut: sent, bytesIn: 0, actions: 0 };
  stats.log.push(entry);
  if (sent > LIMIT) return { error: REQUEST_TOO_BIG };
  if (failure?.kind === "before") return { error: CONNECTION_LOST };
  const request = JSON.parse(body) as RequestBody;
  entry.actions = request.Actions.length;
  const response = execute(engine, request, failure?.kind === "action" ? failure.index : undefined);
  if (failure?.kind === "after") return { error: CONNECTION_LOST };
  const text = JSON.stringify(response);
  const received = bytes(text);
  if (received > LIMIT) return { error: RESPONSE_TOO_BIG };
  entry.bytesIn = received;
  stats.bytesIn += received;
  stats.biggest = Math.max(stats.biggest, received);
  return { body: text };
}
