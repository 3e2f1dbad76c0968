import type { Language, Message } from "../locale/message";
import type { Problem } from "../problem";
import type { CellRef } from "../workbook/grid";
import type { Checked } from "./checker";
import { kept } from "./kept";
import { initialModel, isDepartmentTask, PAGE, type Busy, type Filter, type Grouping, type Model, type Screen, type Settings, type UndoStep, type Watching } from "./model";

/** What can happen to the pane. */
export type PaneEvent =
  | { readonly kind: "language"; readonly language: Language }
  | { readonly kind: "opened"; readonly file: string; readonly patchable: boolean; readonly signed: boolean }
  /** The open file was read again: what the clerk looks at stays. */
  | { readonly kind: "reopened"; readonly patchable: boolean; readonly signed: boolean; readonly unsaved: boolean }
  | { readonly kind: "busy"; readonly busy: Busy }
  | { readonly kind: "idle" }
  | { readonly kind: "checked"; readonly checked: Checked }
  | { readonly kind: "failed"; readonly problem: Problem }
  | { readonly kind: "problem-closed" }
  | { readonly kind: "notice"; readonly notice: Message | null }
  | { readonly kind: "screen"; readonly screen: Screen }
  | { readonly kind: "back" }
  /** A part of the pane has changed its own state. */
  | { readonly kind: "redraw" }
  | { readonly kind: "half"; readonly half: Model["half"] }
  | { readonly kind: "grouping"; readonly grouping: Grouping }
  | { readonly kind: "filter"; readonly filter: Filter }
  | { readonly kind: "toggled"; readonly group: string }
  | { readonly kind: "more"; readonly group: string }
  | { readonly kind: "current"; readonly finding: string; readonly group: string; readonly index: number }
  | { readonly kind: "selected"; readonly cell: CellRef | null }
  | { readonly kind: "picked"; readonly finding: string; readonly index: number }
  | { readonly kind: "ticked"; readonly key: string; readonly on: boolean }
  | { readonly kind: "applied"; readonly step: UndoStep }
  | { readonly kind: "undone" }
  | { readonly kind: "saved" }
  | { readonly kind: "unsaved" }
  | { readonly kind: "highlighted"; readonly on: boolean }
  | { readonly kind: "watching"; readonly watching: Watching }
  | { readonly kind: "settings"; readonly settings: Partial<Settings> };

type Handlers = { readonly [K in PaneEvent["kind"]]: (model: Model, event: Extract<PaneEvent, { kind: K }>) => Partial<Model> };

const handlers: Handlers = {
  language: (_, { language }) => ({ language }),
  // A new workbook starts afresh; only how the clerk looks at it, and the settings that are not its own, stay.
  opened: (model, { file, patchable, signed }) => ({
    ...initialModel(model.place, model.language),
    version: model.version,
    busy: model.busy,
    grouping: model.grouping,
    file,
    patchable,
    signed,
    settings: { ...model.settings, staff: null, mapping: {} },
  }),
  reopened: (_, { patchable, signed, unsaved }) => ({ checked: null, problem: null, undo: [], picked: {}, patchable, signed, unsaved }),
  busy: (_, { busy }) => ({ busy }),
  idle: () => ({ busy: null }),
  checked: (model, { checked }) => ({
    checked,
    version: model.version + 1,
    problem: null,
    ...(model.checked ? {} : kept(checked.memory, model.settings)),
  }),
  failed: (_, { problem }) => ({ problem, busy: null, notice: null }),
  "problem-closed": () => ({ problem: null }),
  notice: (_, { notice }) => ({ notice }),
  screen: (_, { screen }) => ({ screen }),
  back: ({ screen }) => ({ screen: isDepartmentTask(screen) ? "department" : "results" }),
  redraw: () => ({}),
  half: (_, { half }) => ({ half }),
  grouping: (_, { grouping }) => ({ grouping }),
  filter: (_, { filter }) => ({ filter, shown: {} }),
  toggled: (model, { group }) => ({ open: toggle(model.open, group, !model.open.has(group)) }),
  more: (model, { group }) => ({ shown: { ...model.shown, [group]: shownOf(model, group) + PAGE } }),
  current: (model, { finding, group, index }) => ({
    current: finding,
    screen: "results",
    open: toggle(model.open, group, true),
    shown: { ...model.shown, [group]: Math.max(shownOf(model, group), index + 1) },
  }),
  selected: (_, { cell }) => ({ cell }),
  picked: (model, { finding, index }) => ({ picked: { ...model.picked, [finding]: index } }),
  ticked: (model, { key, on }) => ({ confirmed: toggle(model.confirmed, key, on), unsaved: true }),
  applied: (model, { step }) => ({ undo: [...model.undo, step], unsaved: true }),
  undone: (model) => ({ undo: model.undo.slice(0, -1), unsaved: true }),
  saved: () => ({ unsaved: false }),
  unsaved: () => ({ unsaved: true }),
  highlighted: (_, { on }) => ({ highlighted: on }),
  watching: (_, { watching }) => ({ watching }),
  settings: (model, { settings }) => ({ settings: { ...model.settings, ...settings } }),
};

/** The next state; the old one is left as it is. */
export function update(model: Model, event: PaneEvent): Model {
  const handle = handlers[event.kind] as (model: Model, event: PaneEvent) => Partial<Model>;
  return { ...model, ...handle(model, event) };
}

/** How many entries of a group's list are shown. */
export function shownOf(model: Model, group: string): number {
  return model.shown[group] ?? PAGE;
}

function toggle(set: ReadonlySet<string>, key: string, on: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (on) next.add(key);
  else next.delete(key);
  return next;
}
