import type { TemplateResult } from "lit";
import type { Finding } from "../check/finding";
import type { CriterionReport, NomineeReport } from "../check/report";
import type { pane } from "../locale/vi/pane";
import { sentence } from "../locale/index";
import { message, type Language, type Message, type MessageData, type Sentences } from "../locale/message";
import type { CellRef } from "../workbook/grid";
import type { DepartmentTask, Model, Settings } from "./model";
import type { Steps } from "./steps/steps";
import type { PaneEvent } from "./update";

/** A text of the pane itself, without the room's name before it. */
export type PaneText = keyof typeof pane extends `pane/${infer Name}` ? Name : never;

/** What a view gets beside the state: words, and what the clerk may ask for. */
export interface Ui {
  readonly language: Language;
  /** A text of the pane. */
  say(text: PaneText, data?: MessageData): string;
  /** Any message: a finding's, a criterion's, a problem's. */
  put(message: Message): string;
  readonly act: Actions;
}

/** The screen of one of the Sở's tasks. It keeps its own state, and sends `redraw` to the store when that changes. */
export interface TaskScreen {
  /** What stands below the heading and the way back, which the pane draws. */
  view(model: Model, ui: Ui): TemplateResult;
}

export interface Actions {
  send(event: PaneEvent): void;
  check(): void;
  cancel(): void;
  go(finding: Finding, group: string, index: number): void;
  goTo(cell: CellRef): void;
  step(by: 1 | -1): void;
  fix(finding: Finding): void;
  fixAll(): void;
  suggest(finding: Finding, index: number): void;
  undo(): void;
  tick(nominee: NomineeReport, criterion: CriterionReport, on: boolean): void;
  highlight(on: boolean): void;
  template(): void;
  /**
   * The steps after the check, loaded when they are first asked for; `null` when they could not be, which
   * the clerk is told.
   */
  steps(): Promise<Steps | null>;
  /** The screen of one of the Sở's tasks; `null` while its part is being loaded. */
  department(task: DepartmentTask): TaskScreen | null;
  setLanguage(language: Language): void;
  /** Changes settings and checks again. */
  set(settings: Partial<Settings>): void;
  setPlanFile(file: File | null): void;
  setStaffFile(file: File | null): void;
  /** Browser page only. */
  openPicker(): void;
  openSample(): void;
  /** Reads the file again that has changed on disk. */
  reload(): void;
  save(): void;
}

export function makeUi(language: Language, sentences: Sentences, act: Actions): Ui {
  return {
    language,
    act,
    say: (text, data = {}) => sentence(sentences, message(`pane/${text}`, data)),
    put: (said) => sentence(sentences, said),
  };
}
