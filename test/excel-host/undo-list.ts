import type { Book } from "./model";

/** What Ctrl+Z brings back: everything in the workbook; the selection and the count of ids go on. */
type State = Pick<Book, "sheets" | "parts" | "names">;

/**
 * The clerk's undo list. With ExcelApi 1.20 each call of the add-in is a step on it, those of one
 * `Excel.run` with `mergeUndoGroup` together one; before that, whatever an add-in writes empties it.
 */
export class UndoList {
  private steps: State[] = [];
  private group: "none" | "open" | "begun" = "none";

  constructor(private readonly book: Book, private readonly grouping: boolean) {}

  get length(): number {
    return this.steps.length;
  }

  get inGroup(): boolean {
    return this.group !== "none";
  }

  /** Does something of the add-in's and notes the step if the workbook is another one after it. */
  byAddIn<T>(act: () => T): T {
    const before = this.state();
    const done = act();
    if (JSON.stringify(before) === JSON.stringify(this.state())) return done;
    if (!this.grouping) this.steps = [];
    else if (this.group !== "begun") this.steps.push(before);
    if (this.group === "open") this.group = "begun";
    return done;
  }

  byClerk(act: () => void): void {
    const before = this.state();
    act();
    this.steps.push(before);
  }

  clear(): void {
    this.steps = [];
  }

  async asOneStep<T>(run: () => Promise<T>): Promise<T> {
    this.group = "open";
    try {
      return await run();
    } finally {
      this.group = "none";
    }
  }

  /** @returns `false`: there is nothing to undo */
  undo(): boolean {
    const before = this.steps.pop();
    if (before) Object.assign(this.book, before);
    return before !== undefined;
  }

  private state(): State {
    const { sheets, parts, names } = this.book;
    return structuredClone({ sheets, parts, names });
  }
}
