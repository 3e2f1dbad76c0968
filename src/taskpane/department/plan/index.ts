import type { DepartmentPart } from "../part";
import { PlanTask } from "./task";
import { planView } from "./view";

/** The plan's parameters, edited on the sheet `Kế hoạch` and checked here. */
export const openTask: DepartmentPart["openTask"] = (desk) => {
  const task = new PlanTask(desk);
  return { view: (model, ui) => planView(task, model, ui) };
};
