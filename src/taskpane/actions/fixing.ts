import { message, type Message } from "../../locale/message";
import type { Edit } from "../../check/finding";
import { fixChanges } from "../../check/fixes";
import { safeEdits } from "../select";
import type { Actions } from "../ui";
import { checkOnce } from "./checking";
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
    const { checker, store } = desk;
    if (!checker) return;
    const { undo: back, refused } = await checker.apply(fixChanges(edits));
    if (back.length > 0) store.send({ kind: "applied", step: { label, changes: back } });
    await checkOnce(desk, run, { reread: true, live: true });
    store.send({ kind: "notice", notice: written(back.length, refused) });
  });
}

function undo(desk: Desk): Promise<boolean> {
  return desk.run("apply", async (run) => {
    const { checker, store } = desk;
    const step = store.get().undo.at(-1);
    if (!checker || !step) return;
    const { undo: back, refused } = await checker.apply(step.changes);
    store.send({ kind: "undone" });
    await checkOnce(desk, run, { reread: true, live: true });
    const notice = refused.length ? written(back.length, refused) : message("pane/undone", { count: step.changes.length });
    store.send({ kind: "notice", notice });
  });
}

/** The first reason stands for the rest: they nearly always share it. */
function written(count: number, refused: readonly { readonly reason: string }[]): Message {
  const [first] = refused;
  return first
    ? message(`pane/refused-${first.reason}`, { count, refused: refused.length })
    : message("pane/written", { count });
}
