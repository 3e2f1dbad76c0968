import { message } from "../../locale/message";
import { ProgramError, type Problem } from "../../problem";
import type { Checker, Run } from "../checker";
import { todayIso } from "../dates";
import type { Busy } from "../model";
import type { Store } from "../store";

/** What the actions share: the state, the checker of the open workbook, and one long task at a time. */
export interface Desk {
  readonly store: Store;
  checker: Checker | null;
  /**
   * Does a long task with progress, cancel and a plain word where it fails. A later task stops a check
   * that still runs; while something is written or saved, nothing else begins.
   * @returns `false`: it did not end well, or did not begin
   */
  run(task: Busy["task"], work: (run: Run) => Promise<void>): Promise<boolean>;
  cancel(): void;
  today(): string;
}

export function createDesk(store: Store): Desk {
  let stop: AbortController | null = null;
  let writing = false;
  const desk: Desk = {
    store,
    checker: null,
    async run(task, work) {
      if (writing) return false;
      writing = task === "apply" || task === "save";
      stop?.abort();
      const own = (stop = new AbortController());
      const busy = (done: number, total: number) => {
        if (stop === own) store.send({ kind: "busy", busy: { task, done, total } });
      };
      busy(0, 0);
      try {
        await work({ onProgress: busy, signal: own.signal });
        return true;
      } catch (error) {
        if (isStop(error)) {
          if (stop === own) store.send({ kind: "notice", notice: message("pane/stopped") });
        } else store.send({ kind: "failed", problem: problemOf(error) });
        return false;
      } finally {
        if (stop === own) {
          stop = null;
          writing = false;
          store.send({ kind: "idle" });
        }
      }
    },
    cancel: () => stop?.abort(),
    today: () => store.get().settings.asOf ?? todayIso(new Date()),
  };
  return desk;
}

function isStop(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

/** A defect of ours is told too, without its stack; the console has the rest. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProgramError) return error.problem;
  console.error(error);
  return { code: "pane/defect", data: {} };
}
