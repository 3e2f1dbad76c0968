import { message } from "../../locale/message";
import { ProgramError } from "../../problem";
import { keep } from "../kept";
import type { Model } from "../model";
import type { Actions } from "../ui";
import { check } from "./checking";
import type { Desk } from "./desk";

/** A plan is a small document; anything larger is another kind of file. */
const PLAN_LIMIT = 5_000_000;

export function settingActions(desk: Desk): Pick<Actions, "set" | "setPlanFile" | "setStaffFile"> {
  const { store } = desk;
  return {
    async set(settings) {
      store.send({ kind: "settings", settings });
      if (!desk.checker || !store.get().checked) return;
      if (settings.mapping) {
        const { confirmed } = store.get();
        await desk.run("apply", async () => void (await desk.checker?.apply(keep(confirmed, settings.mapping ?? {}))));
        store.send({ kind: "unsaved" });
      }
      await check(desk, { reread: false });
    },
    async setPlanFile(file) {
      const before = store.get().settings.plan;
      const read = await desk.run("open", async () => {
        store.send({ kind: "settings", settings: { plan: file && { name: file.name, content: await readPlan(file) } } });
      });
      if (!read || !desk.checker) return;
      // A plan that is refused is not kept: the results shown go on being those of the plan named.
      if (!(await check(desk, { reread: false }))) store.send({ kind: "settings", settings: { plan: before } });
    },
    async setStaffFile(file) {
      const read = await desk.run("open", async () => {
        const bytes = file && { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
        await desk.checker?.setStaff(bytes);
        store.send({ kind: "settings", settings: { staff: file?.name ?? null } });
      });
      if (!read || !desk.checker || !(await check(desk, { reread: false }))) return;
      if (file) store.send({ kind: "notice", notice: message(isStaffRead(store.get()) ? "pane/staff-taken" : "pane/staff-unread", { file: file.name }) });
    },
  };
}

/** Findings that say of a staff file that nobody could be read from it. */
const UNREAD: ReadonlySet<string> = new Set(["staff/not-in-file", "text-encoding/header-legacy"]);

function isStaffRead({ checked }: Model): boolean {
  return checked?.report.findings.every(({ message: { id } }) => !UNREAD.has(id)) ?? false;
}

async function readPlan(file: File): Promise<unknown> {
  if (file.size > PLAN_LIMIT) throw new ProgramError("pane/plan-not-json", { file: file.name });
  try {
    return JSON.parse(await file.text()) as unknown;
  } catch (cause) {
    throw new ProgramError("pane/plan-not-json", { file: file.name }, { cause });
  }
}
