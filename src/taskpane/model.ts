import type { ColumnMapping } from "../check/check";
import type { Language, Message } from "../locale/message";
import type { Severity, Stage } from "../plan/schema";
import type { Problem } from "../problem";
import type { SetCell } from "../workbook/changes";
import type { CellRef } from "../workbook/grid";
import type { Checked } from "./checker";

/** Everything the pane shows, as one value: views are functions of it, `update` makes the next one. */
export interface Model {
  readonly place: "excel" | "page";
  readonly language: Language;
  /** Name of the open file; in Excel the workbook is always open. */
  readonly file: string | null;
  /** `false`: saving the open file makes a new one without its formats (.xls, .ods, .csv). */
  readonly patchable: boolean;
  /** The open file carries a digital signature, which a changed file does not pass. */
  readonly signed: boolean;
  readonly checked: Checked | null;
  /** Grows with each check, so that the sheet view knows when its rows are old. */
  readonly version: number;
  readonly busy: Busy | null;
  readonly problem: Problem | null;
  /** Said once in the live region, shown until the next thing happens. */
  readonly notice: Message | null;
  readonly screen: Screen;
  /** Narrow page only: which half is shown. */
  readonly half: "results" | "sheet";
  readonly grouping: Grouping;
  readonly filter: Filter;
  readonly open: ReadonlySet<string>;
  /** How many entries of a long list are shown, by group. */
  readonly shown: Readonly<Record<string, number>>;
  /** Key of the finding that next and previous start from. */
  readonly current: string | null;
  /** The cell the clerk stands on. */
  readonly cell: CellRef | null;
  /** Suggestion picked, by finding. */
  readonly picked: Readonly<Record<string, number>>;
  readonly confirmed: ReadonlySet<string>;
  readonly undo: readonly UndoStep[];
  /** Changes that a file on disk does not have yet. */
  readonly unsaved: boolean;
  readonly highlighted: boolean;
  readonly watching: Watching;
  readonly settings: Settings;
}

/**
 * The Sở's own tasks, each a screen, in the order of its work. A unit's clerk has nothing to do with them:
 * the door to them is quiet.
 */
export const departmentTasks = ["plan", "issue"] as const;

export type Screen = "results" | "fixes" | "steps" | "settings" | "help" | "department" | DepartmentTask;
export type DepartmentTask = (typeof departmentTasks)[number];
export function isDepartmentTask(screen: Screen): screen is DepartmentTask {
  return departmentTasks.some((task) => task === screen);
}

export type Grouping = "nominee" | "check";
export type Filter = "all" | Severity;

/** `total` 0: how far it is cannot be known. */
export interface Busy {
  readonly task: "open" | "check" | "apply" | "save" | "make";
  readonly done: number;
  readonly total: number;
}

/** One applied change, as `Applied.undo` takes it back. */
export interface UndoStep {
  readonly label: Message;
  readonly changes: readonly SetCell[];
}

/** `changed`: the file on disk is newer, and the pane holds changes that reading it would lose. */
export type Watching = "live" | "unsupported" | "off" | "changed";

export interface Settings {
  readonly plan: { readonly name: string; readonly content: unknown } | null;
  readonly stage: Stage | null;
  readonly asOf: string | null;
  /** Name of the staff file; its bytes are with the worker. */
  readonly staff: string | null;
  readonly mapping: ColumnMapping;
}

/** How many entries of a list are shown before "show more". */
export const PAGE = 50;

export function initialModel(place: Model["place"], language: Language): Model {
  return {
    place,
    language,
    file: null,
    patchable: true,
    signed: false,
    checked: null,
    version: 0,
    busy: null,
    problem: null,
    notice: null,
    screen: "results",
    half: "results",
    grouping: "nominee",
    filter: "all",
    open: new Set(),
    shown: {},
    current: null,
    cell: null,
    picked: {},
    confirmed: new Set(),
    undo: [],
    unsaved: false,
    highlighted: true,
    watching: "off",
    settings: { plan: null, stage: null, asOf: null, staff: null, mapping: {} },
  };
}
