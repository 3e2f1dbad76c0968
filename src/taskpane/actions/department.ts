import type { DepartmentPart } from "../department/part";
import type { DepartmentTask } from "../model";
import type { Actions, TaskScreen } from "../ui";
import type { Desk } from "./desk";

const parts: Readonly<Record<DepartmentTask, () => Promise<DepartmentPart>>> = {
  plan: () => import("../department/plan"),
  issue: () => import("../department/issue"),
};

/** Each of the Sở's tasks is a part of its own, loaded when its screen is first shown. */
export function departmentActions(desk: Desk): Pick<Actions, "department"> {
  const screens = new Map<DepartmentTask, TaskScreen | null>();
  const load = async (task: DepartmentTask): Promise<void> => {
    try {
      const { openTask } = await parts[task]();
      screens.set(task, openTask(desk));
      desk.store.send({ kind: "redraw" });
    } catch (error) {
      console.error(error);
      screens.delete(task);
      desk.store.send({ kind: "screen", screen: "department" });
      desk.store.send({ kind: "failed", problem: { code: "pane/part-missing", data: {} } });
    }
  };
  return {
    department(task) {
      if (!screens.has(task)) {
        screens.set(task, null);
        void load(task);
      }
      return screens.get(task) ?? null;
    },
  };
}
