import { departmentTasks, type DepartmentPart, type TaskScreen } from "../department/tasks";
import type { DepartmentTask } from "../model";
import type { Actions } from "../ui";
import type { Desk } from "./desk";

/** Each of the Sở's tasks is a part of its own, loaded when its screen is first shown. */
export function departmentActions(desk: Desk): Pick<Actions, "department"> {
  const screens = new Map<DepartmentTask, TaskScreen | null>();
  const load = async (task: DepartmentTask): Promise<void> => {
    try {
      const part: () => Promise<DepartmentPart> = departmentTasks[task];
      const { openTask } = await part();
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
