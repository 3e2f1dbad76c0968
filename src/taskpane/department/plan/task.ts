import { message } from "../../../locale/message";
import type { CheckedPlan } from "../../../plan/parse-plan";
import type { Mark } from "../../../workbook/changes";
import type { Desk } from "../../actions/desk";
import type { NamedBytes, Run } from "../../checker";
import { download } from "../../download";
import type { ExcelChecker } from "../../excel-checker";
import { pressed } from "../../worker/pressed";

const FILE_NAME = "ke-hoach.xlsx";

/** Checking the plan that the Sở has edited on its sheet: in the open workbook, on the page in a file. */
export class PlanTask {
  #checked: CheckedPlan | null = null;
  #file: NamedBytes | null = null;

  constructor(readonly desk: Desk) {}

  get checked(): CheckedPlan | null {
    return this.#checked;
  }

  /** Name of the file that was checked; `""`: the workbook that is open in Excel. */
  get source(): string {
    return this.#file?.name ?? "";
  }

  get inExcel(): boolean {
    return this.desk.store.get().place === "excel";
  }

  async takeFile(file: File): Promise<void> {
    this.#file = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    await this.check();
  }

  /** Reads the sheet and marks the cells that are wrong, as the check marks those of a form. */
  check(): Promise<boolean> {
    return this.desk.run("open", async (run) => {
      const from = this.#file ?? (await (this.desk.checker as ExcelChecker).read(run));
      this.#put(await pressed(run, "planCheck", from));
      if (!this.#file) await this.desk.checker!.apply([{ kind: "set-highlights", marks: this.#marks() }]);
      this.desk.store.send({ kind: "notice", notice: message("pane/plan-checked", { count: this.#checked!.errors.length }) });
    });
  }

  /** The sheet to be edited: in Excel put into the open workbook, on the page as a file. */
  begin(): Promise<boolean> {
    const plan = this.desk.store.get().settings.plan?.content ?? null;
    if (!this.inExcel) {
      return this.desk.run("save", async (run) => {
        download(await pressed(run, "planFile", plan), FILE_NAME);
        this.desk.store.send({ kind: "notice", notice: message("pane/saved", { file: FILE_NAME }) });
      });
    }
    return this.desk.run("apply", (run) => this.#putSheet(plan, run));
  }

  async #putSheet(plan: unknown, run: Run): Promise<void> {
    const content = await pressed(run, "planSheet", plan);
    const { sheets: [sheet = content.name] } = await this.desk.checker!.apply([{ kind: "put-sheet", content, replace: false }]);
    this.desk.store.send({ kind: "notice", notice: message("pane/plan-put", { sheet }) });
  }

  #marks(): Mark[] {
    return this.#checked!.errors.flatMap(({ at, problem }): Mark[] => (at ? [{ at, kind: problem === "missing" || problem === "blank" ? "missing" : "invalid" }] : []));
  }

  #put(checked: CheckedPlan): void {
    this.#checked = checked;
    this.desk.store.send({ kind: "redraw" });
  }
}
