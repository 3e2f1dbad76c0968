import { message, type Message } from "../../locale/message";
import type { Edit } from "../../check/finding";
import { fixChanges } from "../../check/fixes";
import type { Applied, SetCell } from "../../workbook/changes";
import { countOutOfSight } from "../out-of-sight";
import { safeEdits } from "../select";
import type { Actions } from "../ui";
import { askOf, checkOnce } from "./checking";
import type { Desk } from "./desk";

export function fixingActions(desk: Desk): Pick<Actions, "fix" | "fixAll" | "suggest" | "undo"> {
  const { store } = desk;
  return {
    fix: ({ fix }) => void (fix && write(desk, fix.edits, fix.label)),
    suggest: ({ suggestions }, index) => {
      const chosen = suggestions?.[index];
      if (chosen) void write(desk, chosen.edits, chosen.label);
    },
    fixAll() {
      const { edits } = safeEdits(store.get().checked?.report);
      store.send({ kind: "screen", screen: "results" });
      void write(desk, edits, message("pane/fix-safe", { count: edits.length }));
    },
    undo: () => void undo(desk),
  };
}

/** Writes, remembers how to take it back, checks again, and says what was refused. */
function write(desk: Desk, edits: readonly Edit[], label: Message): Promise<boolean> {
  return desk.run("apply", async (run) => {
    const { store } = desk;
    const applied = await mend(desk, fixChanges(edits));
    if (!applied) return;
    const { undo: back, refused } = applied;
    if (back.length > 0) store.send({ kind: "applied", step: { label, changes: back } });
    await checkOnce(desk, run, { reread: true, live: true });
    store.send({ kind: "notice", notice: written(desk, "pane/written", back, refused) });
  });
}

/** Cells that the clerk has edited since stay as they are now; what a protected sheet refused can be tried again. */
function undo(desk: Desk): Promise<boolean> {
  return desk.run("apply", async (run) => {
    const { store } = desk;
    const step = store.get().undo.at(-1);
    const applied = step && (await mend(desk, step.changes));
    if (!applied) return;
    const { undo: back, refused } = applied;
    store.send({ kind: "undone" });
    const again = refused.flatMap(({ change, reason }) => (reason === "protected" ? [change] : []));
    if (again.length > 0) store.send({ kind: "applied", step: { ...step, changes: again } });
    await checkOnce(desk, run, { reread: true, live: true });
    store.send({ kind: "notice", notice: written(desk, "pane/undone", back, refused) });
  });
}

function mend(desk: Desk, changes: readonly SetCell[]): Promise<Applied> | undefined {
  const marked = desk.store.get().highlighted ? askOf(desk, { reread: false }) : null;
  return desk.checker?.mend(changes, marked);
}

/** How many cells were written, and how many were not. The first reason stands for the rest: they nearly always share it. */
function written(desk: Desk, done: "pane/written" | "pane/undone", back: readonly SetCell[], refused: Applied["refused"]): Message {
  const undo = done === "pane/undone";
  const hidden = countOutOfSight(desk.store.get().checked, back);
  const data = { count: back.length, ...(hidden > 0 ? { hidden } : {}), ...(undo ? { undo } : {}) };
  const reason = refused[0]?.reason;
  if (reason === undefined) return message(done, data);
  return message(`pane/refused-${undo && reason === "changed" ? "edited" : reason}`, { ...data, refused: refused.length });
}
