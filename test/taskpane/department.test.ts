import { departmentTasks, initialModel, isDepartmentTask } from "../../src/taskpane/model";
import { update } from "../../src/taskpane/update";
import { pane } from "../../src/locale/vi/pane";
import { pane as english } from "../../src/locale/en/pane";

test("every task of the Sở has its name and its sentence in both languages", () => {
  for (const task of departmentTasks) {
    for (const texts of [pane, english]) expect(Object.keys(texts)).toEqual(expect.arrayContaining([`pane/department-${task}`, `pane/department-${task}-what`]));
  }
});

test("the way back leads from a task to the tasks, and from anywhere else to the results", () => {
  const back = (screen: string) => update({ ...initialModel("page", "vi"), screen: screen as "help" }, { kind: "back" }).screen;
  expect(departmentTasks.map(back)).toEqual(departmentTasks.map(() => "department"));
  expect(["department", "help", "settings", "fixes", "steps"].map(back)).toEqual(new Array(5).fill("results"));
  expect(isDepartmentTask("results")).toBe(false);
});

test("a part that has changed its own state has the pane drawn again", () => {
  const model = initialModel("page", "vi");
  const next = update(model, { kind: "redraw" });
  expect(next).not.toBe(model);
  expect(next).toEqual(model);
});
