import { message } from "../../locale/message";
import type { HostEvent } from "../../workbook/port";
import type { Actions } from "../ui";
import type { CheckAsk, Checked, Run } from "../checker";
import { keep, tickKey } from "../kept";
import { findingKey, listed, position } from "../select";
import { problemOf, type Desk } from "./desk";

/** Wait after an edit before checking again, in milliseconds: a clerk types on. */
const SETTLE = 600;

/** What is asked of a check, from the pane's state. */
export function askOf(desk: Desk, how: { reread: boolean; live?: boolean }): CheckAsk {
  const { settings, confirmed } = desk.store.get();
  return {
    plan: settings.plan?.content ?? null,
    stage: settings.stage,
    today: desk.today(),
    confirmed: [...confirmed],
    mapping: settings.mapping,
    reread: how.reread,
    live: how.live ?? false,
  };
}

/** One check inside a task that is already running: read, judge, show, mark. */
export async function checkOnce(desk: Desk, run: Run, how: { reread: boolean; live?: boolean }): Promise<void> {
  const ask = askOf(desk, how);
  const checked = await desk.checker?.check(ask, run);
  if (checked) await show(desk, run, ask, checked);
}

/** Shows, tells and marks what a check found. */
export async function show(desk: Desk, run: Run, ask: CheckAsk, checked: Checked): Promise<void> {
  const { checker, store } = desk;
  const first = store.get().checked === null;
  store.send({ kind: "checked", checked });
  const { confirmed, settings } = store.get();
  // What the workbook keeps is only known once it is read: its ticks and columns then count too.
  if (first && (confirmed.size > 0 || Object.keys(settings.mapping).length > 0)) {
    const kept = { ...ask, confirmed: [...confirmed], mapping: settings.mapping, reread: false };
    const again = await checker?.check(kept, run);
    if (again) store.send({ kind: "checked", checked: again });
  }
  const { errors = 0, warnings = 0 } = store.get().checked?.report.summary ?? {};
  store.send({ kind: "notice", notice: message("pane/checked", { errors, warnings }) });
  if (store.get().highlighted) await mark(desk, run, true);
}

/**
 * A sheet that Excel lets nobody mark is named; its findings are in the list all the same.
 * @returns whether every sheet could be marked
 */
async function mark(desk: Desk, { signal }: Run, on: boolean): Promise<boolean> {
  const unmarked = (await desk.checker?.highlight(on, signal)) ?? [];
  if (unmarked.length > 0) desk.store.send({ kind: "notice", notice: message("host-unmarked", { sheets: unmarked.join(", ") }) });
  return unmarked.length === 0;
}

export function check(desk: Desk, how: { reread: boolean; live?: boolean } = { reread: true }): Promise<boolean> {
  return desk.run("check", (run) => checkOnce(desk, run, how));
}

export function checkingActions(desk: Desk): Pick<Actions, "check" | "cancel" | "go" | "goTo" | "step" | "highlight" | "tick"> {
  const { store } = desk;
  const goTo: Actions["goTo"] = (cell) => {
    store.send({ kind: "selected", cell });
    store.send({ kind: "half", half: "sheet" });
    if (cell.file === undefined) void select(desk, cell);
  };
  const go: Actions["go"] = (finding, group, index) => {
    store.send({ kind: "current", finding: findingKey(finding), group, index });
    if (finding.at !== null && "row" in finding.at) goTo(finding.at);
  };
  return {
    go,
    goTo,
    check: () => void check(desk),
    cancel: () => desk.cancel(),
    step(by) {
      const list = listed(store.get());
      if (list.length === 0) return;
      const from = position(store.get());
      const next = list[from < 0 ? (by === 1 ? 0 : list.length - 1) : (from + by + list.length) % list.length]!;
      go(next.finding, next.group, next.index);
    },
    highlight(on) {
      void desk.run("apply", async (run) => {
        const done = await mark(desk, run, on);
        store.send({ kind: "highlighted", on });
        if (done) store.send({ kind: "notice", notice: message(on ? "pane/highlighted" : "pane/unhighlighted") });
      });
    },
    tick(nominee, criterion, on) {
      store.send({ kind: "ticked", key: tickKey(nominee, criterion), on });
      void desk.run("check", async (run) => {
        const { confirmed, settings } = store.get();
        await desk.checker?.apply(keep(confirmed, settings.mapping));
        await checkOnce(desk, run, { reread: false });
      });
    },
  };
}

async function select(desk: Desk, cell: Parameters<Actions["goTo"]>[0]): Promise<void> {
  const { store } = desk;
  try {
    await desk.checker?.select(cell);
    // That another cell could not be shown is no longer to the point.
    if (store.get().notice?.id.startsWith("host-")) store.send({ kind: "notice", notice: null });
  } catch (error) {
    const { code, data } = problemOf(error);
    store.send({ kind: "notice", notice: message(code, data) });
  }
}

/** Follows the workbook: a selection shows its reason, an edit is checked again once it has settled. */
export function followHost(desk: Desk): (event: HostEvent) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const recheck = () => {
    const { busy, checked, problem } = desk.store.get();
    if (busy) timer = setTimeout(recheck, SETTLE);
    else if (checked || problem) void check(desk, { reread: true, live: true });
  };
  return (event) => {
    if (event.kind === "selected") desk.store.send({ kind: "selected", cell: event.at });
    else {
      clearTimeout(timer);
      timer = setTimeout(recheck, SETTLE);
    }
  };
}
