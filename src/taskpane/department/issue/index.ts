import "./issue.css";
import type { DepartmentPart } from "../part";
import { IssueTask } from "./task";
import { issueView } from "./view";

/** Issuing the template to the districts, schools and centres. */
export const openTask: DepartmentPart["openTask"] = (desk) => {
  const task = new IssueTask(desk);
  return { view: (model, ui) => issueView(task, model, ui) };
};
